import weights from '../../assets/summary/weights.json' with { type: 'json' };
import type { Span, Summary } from '../analysis/analysis';
import type { Inspection } from '../inspection';
import type { Steps } from '../steps';
import { Foremost } from './foremost';
import type { SummaryInput } from './salience';
import { type Figures, scoreInWords, scoreOf, type Weighting } from './score';
import { weighingDates } from './when';
import { weighingNames } from './who-where';

/** A name or date that may be told. */
interface Ranked {
  /** The key of an entity, or a date's value. */
  readonly told: string;
  readonly name: string;
  readonly score: number;
  /** Order of first mention. */
  readonly first: number;
  readonly at: Span;
  readonly why: string;
}

/** Higher scores first, ties by who comes first in the text. */
const byScore = (a: Ranked, b: Ranked): number => b.score - a.score || a.first - b.first;

/** Answers one of the reader's questions: gathers what may be told and tells the best of it. */
class Answer<Name extends string> {
  readonly #weighting: Weighting<Name>;
  readonly #best: Foremost<Ranked>;
  readonly #question: 'who' | 'where' | 'when';
  readonly #heard: Ranked[] | null;

  constructor(question: 'who' | 'where' | 'when', weighting: Weighting<Name>, inspection: Inspection) {
    this.#question = question;
    this.#weighting = weighting;
    this.#best = new Foremost<Ranked>(weighting.most, byScore);
    this.#heard = inspection.hear ? [] : null;
  }

  weigh(told: string, name: string, figures: Figures<Name>, first: number, at: Span): void {
    const score = scoreOf(figures, this.#weighting);
    const why = this.#heard ? scoreInWords(figures, this.#weighting) : '';
    const ranked = { told, name, score, first, at, why };
    this.#heard?.push(ranked);
    if (score >= this.#weighting.least) this.#best.add(ranked);
  }

  /** What is told, most telling first; who listens hears of all that was weighed, and why. */
  tell({ hear }: Inspection): readonly string[] {
    const { all } = this.#best;
    for (const ranked of this.#heard ?? []) {
      const { name, score, at, why } = ranked;
      const kept = all.includes(ranked);
      const fate = kept ? '' : score < this.#weighting.least ? ', too little' : ', others are better';
      const { paragraph, start, end } = at;
      const rule = `summary/${this.#question}`;
      hear?.({ stage: 'summary', rule, paragraph, start, end, words: name, kept, why: `${why}${fate}` });
    }
    return all.map(({ told }) => told);
  }
}

/**
 * Who, where and when, most telling first, a few entities a step. Weights are data (assets/summary/weights.json), found on
 * marked articles by `npm run weights`: docs/decisions/0007-who-where-when.md.
 */
export function* summarising(input: SummaryInput, inspection: Inspection = {}): Steps<Summary> {
  const who = new Answer('who', weights.who, inspection);
  const where = new Answer('where', weights.where, inspection);
  const when = new Answer('when', weights.when, inspection);
  const { actors, places } = yield* weighingNames(input);
  for (const one of actors) who.weigh(one.entity, one.name, one.figures, one.first, one.mention);
  yield;
  for (const one of places) where.weigh(one.entity, one.name, one.figures, one.first, one.mention);
  for (const [order, { value, figures, mention }] of (yield* weighingDates(input)).entries()) {
    yield;
    when.weigh(value, mention.surface, figures, order, mention);
  }
  return { who: who.tell(inspection), where: where.tell(inspection), when: when.tell(inspection) };
}
