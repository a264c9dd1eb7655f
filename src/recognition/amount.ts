/** How many names are told: only those that are all but certain, as usual, or doubtful ones, too. */
export const AMOUNTS = ['few', 'usual', 'many'] as const;

export type Amount = (typeof AMOUNTS)[number];

/** Names less probable than this are not told. Chosen on marked articles: docs/recogniser.md. */
export const TOLD_FROM: Readonly<Record<Amount, number>> = { few: 0.8, usual: 0.5, many: 0.3 };
