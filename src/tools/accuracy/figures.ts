import { type ScoreSheet, SHARES, type Share, SUBJECTS, type Subject, shareOf } from './score-sheet';

/** What is held of each subject: figures that may only rise. */
const HELD: Readonly<Record<Subject, readonly Share[]>> = {
  names: SHARES,
  person: ['f1'],
  organization: ['f1'],
  place: ['f1'],
  other: ['f1'],
  nisba: ['f1'],
  links: ['precision', 'recall'],
  roles: ['recall'],
  dates: ['precision', 'recall'],
  speakers: ['precision', 'recall'],
  direct: ['f1'],
  indirect: ['f1'],
  speech: ['recall'],
  who: ['f1'],
  where: ['f1'],
  when: ['f1'],
  pages: ['f1'],
};

/** Figures by name («names recall»), in percent. */
export type Figures = ReadonlyMap<string, number>;

/** All names of figures that are held, in order. */
export const HELD_FIGURES: readonly string[] = SUBJECTS.flatMap((subject) =>
  HELD[subject].map((share) => `${subject} ${share}`),
);

/** The figures of a sheet that are held; without those that nothing was counted for. */
export function figuresOf(sheet: ScoreSheet): Figures {
  return new Map(
    SUBJECTS.flatMap((subject) =>
      HELD[subject].flatMap((share) => {
        const value = shareOf(sheet.tally(subject), share);
        return value === null ? [] : [[`${subject} ${share}`, 100 * value] as const];
      }),
    ),
  );
}
