import type { Article } from '../article/article';
import type { Decision } from '../inspection';
import type { Knowledge } from '../knowledge';
import type { Steps } from '../steps';
import { deciding } from './decide';
import type { Weighed } from './model/tagger';
import type { Candidate } from './proposals/candidate';
import { type Proposals, proposing } from './proposals/proposals';
import { spanOf } from './text/passage';

/** Why a name is told or not. */
export interface Explanation {
  /** From 0; -1 is the title. */
  readonly paragraph: number;
  /** UTF-16 offsets in the paragraph, end-exclusive. */
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly kind: string;
  /** 0 to 1; null for what the rules proposed and the model did not take for a name. */
  readonly probability: number | null;
  readonly told: boolean;
  /** What spoke for a name of this kind (more than 0) or against it, the weightiest first. */
  readonly reasons: readonly Weighed[];
}

/**
 * Explains each name that the model told or found too improbable, and each that only the rules proposed; none where there
 * is no model. In reading order.
 */
export function* explaining(article: Article, knowledge: Knowledge): Steps<readonly Explanation[]> {
  const proposals = yield* proposing(article, knowledge.glossary);
  const decided = yield* deciding(proposals, knowledge);
  return yield* weighing(proposals, decided.flat(), knowledge);
}

function* weighing(
  proposals: Proposals,
  decided: readonly Candidate[],
  { glossary, tagger }: Knowledge,
): Steps<readonly Explanation[]> {
  if (!tagger) return [];
  const found = yield* tagger.weighing(proposals, glossary);
  const explanations = found.map((name): Explanation => {
    const { passage, kind, probability, reasons } = name;
    const { coreStart: start, end } = spanOf(passage, name.from, name.to, name.proclitics);
    const told = decided.some((one) => one.passage === passage && one.from === name.from && one.to === name.to);
    const surface = passage.text.text.original.slice(start, end);
    return { paragraph: passage.paragraph, start, end, surface, kind, probability, told, reasons };
  });
  return explanations.sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
}

/** Tells who listens what was decided of each name, and what weighed for it. */
export function* tellingNames(
  proposals: Proposals,
  decided: readonly Candidate[],
  knowledge: Knowledge,
  hear: (decision: Decision) => void,
): Steps<void> {
  for (const one of yield* weighing(proposals, decided, knowledge)) {
    const { paragraph, start, end, surface: words, kind, probability, told: kept, reasons } = one;
    const sure = probability === null ? 'seen by the rules only' : `probability ${probability.toFixed(2)}`;
    const weighed = reasons.map(({ subject, weight }) => `${subject} ${weight.toFixed(1)}`).join(', ');
    const because = reasons.filter(({ weight }) => weight > 0).map(({ subject }) => `names/${subject}`);
    hear({
      stage: 'names',
      rule: `names/${kind}`,
      paragraph,
      start,
      end,
      words,
      kept,
      why: `${sure}: ${weighed}`,
      because,
    });
  }
}
