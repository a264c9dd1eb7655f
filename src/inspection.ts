/** The stages of an analysis, in the order in which they decide. */
export const STAGES = ['article', 'names', 'links', 'roles', 'dates', 'quotes', 'summary'] as const;

export type Stage = (typeof STAGES)[number];

/** One small thing that a stage knows about news and Arabic, held by an example that it decides. */
export interface Rule {
  /** Stage and name, as in `dates/weekday-before-last`. */
  readonly id: string;
  /** Words that come out differently without it. */
  readonly example: string;
  /** Where it comes from: grammar, the custom of newspapers of some country, one publishing system. */
  readonly source: string;
}

/** What a stage made of some words, and why; told only while somebody listens. */
export interface Decision {
  readonly stage: Stage;
  /** Id of the rule, or the name of the step, that decided. */
  readonly rule: string;
  /** From 0, -1 the title; null for what concerns no text of the article. */
  readonly paragraph: number | null;
  /** UTF-16 offsets in the paragraph, end-exclusive. */
  readonly start: number;
  readonly end: number;
  /** The words it is about. */
  readonly words: string;
  readonly kept: boolean;
  /** In English, for who works on the rules: «a weekday after it», «no verb of speech before it». */
  readonly why: string;
  /** Ids of the rules and features that counted for what was kept, the weightiest first; readers are told some of them. */
  readonly because?: readonly string[];
}

/** How an analysis is looked into: by the tools that explain it and take rules out. Readers are served without one. */
export interface Inspection {
  readonly hear?: (decision: Decision) => void;
  /** Ids of rules that are taken out. */
  readonly without?: ReadonlySet<string>;
}

/** The rules that hold, in their order: all but those the inspection takes out. */
export const inForce = <R extends Rule>(rules: readonly R[], inspection: Inspection = {}): readonly R[] => {
  const { without } = inspection;
  return without ? rules.filter(({ id }) => !without.has(id)) : rules;
};
