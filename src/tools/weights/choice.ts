import type { Question } from './candidates';
import { type Scale, scaleFor } from './logistic';

/** How well a summary's answers fit a reader's, over some articles. */
export interface Fitness {
  readonly right: number;
  readonly told: number;
  readonly wanted: number;
}

/** The harmonic mean of the share that is right and the share that is told. */
export const f1 = ({ right, told, wanted }: Fitness): number =>
  told + wanted === 0 ? 0 : (2 * right) / (told + wanted);

/** What a question's answers are chosen by. */
export interface Choice extends Scale {
  readonly least: number;
}

/** How small weights may be held; which of them is best is told by cross-validation. */
export const RESTRAINTS = [1, 3, 10, 30] as const;

/** By what a question's answers are learned. */
export interface Lesson {
  /** The names of the figures that are weighed. */
  readonly names: readonly string[];
  /** Answers that are told at most. */
  readonly most: number;
  /** The more, the smaller the weights. */
  readonly restraint: number;
}

/** Of settings that fit alike, by less than this, the one that tells most is taken. */
const ALIKE = 0.01;

const figuresOf = (figures: Readonly<Record<string, number>>, names: readonly string[]): number[] =>
  names.map((name) => figures[name] ?? 0);

const scoreOf = (figures: readonly number[], { weights, bias }: Scale): number =>
  figures.reduce((sum, figure, at) => sum + figure * (weights[at] ?? 0), bias);

/** Each article's candidates by score, best first, as many as are told. */
function ranked(questions: readonly Question[], { names, most }: Lesson, scale: Scale) {
  return questions.map(({ candidates }) =>
    candidates
      .map(({ figures, wanted }) => ({ score: scoreOf(figuresOf(figures, names), scale), wanted }))
      .sort((a, b) => b.score - a.score)
      .slice(0, most),
  );
}

function fitness(questions: readonly Question[], lesson: Lesson, choice: Choice): Fitness {
  const told = ranked(questions, lesson, choice)
    .flat()
    .filter(({ score }) => score >= choice.least);
  const wanted = questions.reduce((sum, question) => sum + question.wanted, 0);
  return { right: told.filter((one) => one.wanted).length, told: told.length, wanted };
}

/** Learns a scale from some articles, and the least score with which their answers fit best. */
export function choose(questions: readonly Question[], lesson: Lesson): Choice {
  const { names, restraint } = lesson;
  const weighed = questions.flatMap(({ candidates }) =>
    candidates.map(({ figures, wanted }) => ({ figures: figuresOf(figures, names), wanted })),
  );
  const scale = scaleFor(weighed, restraint);
  const scores = ranked(questions, lesson, scale)
    .flat()
    .sort((a, b) => b.score - a.score);
  const wanted = questions.reduce((sum, question) => sum + question.wanted, 0);
  let right = 0;
  const fits = scores.map((one, at) => {
    if (one.wanted) right++;
    return {
      f1: f1({ right, told: at + 1, wanted }),
      least: (one.score + (scores[at + 1]?.score ?? one.score - 1)) / 2,
    };
  });
  const best = fits.reduce((most, one) => Math.max(most, one.f1), 0);
  const least = fits.findLast((one) => one.f1 >= best - ALIKE)?.least ?? 0;
  return { ...scale, least };
}

/** Every article is answered by what the others teach, in so many parts. */
export function crossValidated(questions: readonly Question[], lesson: Lesson, folds: number): Fitness {
  const sum = { right: 0, told: 0, wanted: 0 };
  for (let fold = 0; fold < folds; fold++) {
    const choice = choose(
      questions.filter((_, at) => at % folds !== fold),
      lesson,
    );
    const part = fitness(
      questions.filter((_, at) => at % folds === fold),
      lesson,
      choice,
    );
    sum.right += part.right;
    sum.told += part.told;
    sum.wanted += part.wanted;
  }
  return sum;
}
