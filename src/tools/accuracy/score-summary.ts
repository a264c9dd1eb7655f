import type { EntityKey } from '../../analysis/analysis';
import type { Compared } from './compared';
import { sameDays } from './iso-period';
import type { ScoreSheet, Subject } from './score-sheet';

/** Counts what a list should hold and what it holds, in any order. */
function scoreList(
  subject: Subject,
  told: readonly string[],
  wanted: readonly string[],
  isSame: (one: string, other: string) => boolean,
  sheet: ScoreSheet,
): void {
  const wrong = told.filter((one) => !wanted.some((other) => isSame(one, other)));
  const missing = wanted.filter((one) => !told.some((other) => isSame(one, other)));
  for (const one of told) sheet.told(subject, !wrong.includes(one));
  for (const one of wanted) sheet.wanted(subject, missing.includes(one) ? 'silent' : 'found');
  if (wrong.length + missing.length > 0)
    sheet.fault({ subject, paragraph: null, words: wanted.join(', '), what: `told ${told.join(', ') || 'nothing'}` });
}

/** Counts who, where and when. */
export function scoreSummary({ article, analysis, keys }: Compared, sheet: ScoreSheet): void {
  const { summary } = analysis;
  const named = (entities: readonly EntityKey[]): string[] => [
    ...new Set(entities.map((entity) => keys.get(entity) ?? analysis.entities[entity]?.name.ar ?? entity)),
  ];
  const isSame = (one: string, other: string): boolean => one === other;
  scoreList('who', named(summary.who), article.who, isSame, sheet);
  scoreList('where', named(summary.where), article.where, isSame, sheet);
  scoreList('when', summary.when, article.when, sameDays, sheet);
}
