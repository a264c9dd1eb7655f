import type { Decision } from '../inspection';
import type { Steps } from '../steps';
import type { Knowledge } from './knowledge';
import type { Weighed } from './model/tagger';
import type { Candidate } from './proposals/candidate';
import type { Proposals } from './proposals/proposals';
import { spanOf } from './text/passage';

/** Reasons that are told of a name on each side. */
const MOST_REASONS = 3;

function side(reasons: readonly Weighed[], sign: 1 | -1): string {
  const some = reasons.filter(({ weight }) => Math.sign(weight) === sign).slice(0, MOST_REASONS);
  if (some.length === 0) return '';
  const words = some.map(({ subject, weight }) => `${subject} ${Math.abs(weight).toFixed(1)}`);
  return `; ${sign === 1 ? 'for' : 'against'}: ${words.join(', ')}`;
}

/**
 * Tells who listens what was decided of each name that the model found, told or too improbable, and of each that only the
 * rules proposed; nothing where there is no model. What speaks for a name is measured in natural logarithms of odds.
 */
export function* tellingNames(
  proposals: Proposals,
  decided: readonly Candidate[],
  { glossary, tagger }: Knowledge,
  hear: (decision: Decision) => void,
): Steps<void> {
  if (!tagger) return;
  for (const name of yield* tagger.weighing(proposals, glossary)) {
    const { passage, from, to, kind, probability, reasons } = name;
    const { coreStart: start, end } = spanOf(passage, from, to, name.proclitics);
    const sure = probability === null ? 'only the rules see it' : `probability ${probability.toFixed(2)}`;
    hear({
      stage: 'names',
      rule: `names/${kind}`,
      paragraph: passage.paragraph,
      start,
      end,
      words: passage.text.text.original.slice(start, end),
      kept: decided.some((one) => one.passage === passage && one.from === from && one.to === to),
      why: `${sure}${side(reasons, 1)}${side(reasons, -1)}`,
      because: reasons.filter(({ weight }) => weight > 0).map(({ subject }) => `names/${subject}`),
    });
  }
}
