import { Lattice, LONGEST_SENTENCE, stretchesOf, transitionFactors } from '../../recognition/model/lattice';
import { COLUMNS, type Kind, kindOf, TAGS } from '../../recognition/model/tags';
import type { Examples } from './examples';

/** A name that a model told, and whether a mark has just these words and this kind. */
export interface Judged {
  readonly kind: Kind;
  readonly probability: number;
  readonly right: boolean;
}

/** What a model made of articles that it had not learned from. */
export interface Judgement {
  readonly told: readonly Judged[];
  /** How many names of each kind are marked. */
  readonly marked: ReadonlyMap<Kind, number>;
}

const keyOf = (sentence: number, from: number, to: number, tag: number): string => `${sentence} ${from} ${to} ${tag}`;

/** Compares what weights make of articles with their marks. */
export function judge(
  { weights, transitions }: { readonly weights: Float32Array; readonly transitions: Float32Array },
  articles: readonly Examples[],
): Judgement {
  const lattice = new Lattice(transitionFactors(transitions));
  const told: Judged[] = [];
  const marked = new Map<Kind, number>();
  for (const { sentences, words, slots, tags } of articles)
    for (let sentence = 0; sentence + 1 < sentences.length; sentence++) {
      const begin = sentences[sentence] ?? 0;
      const length = Math.min((sentences[sentence + 1] ?? 0) - begin, LONGEST_SENTENCE);
      const right = new Set<string>();
      for (const { from, to, tag } of stretchesOf(tags.subarray(begin, begin + length))) {
        const kind = kindOf(tag);
        if (kind) marked.set(kind, (marked.get(kind) ?? 0) + 1);
        right.add(keyOf(sentence, from, to, tag));
      }
      for (let at = 0; at < length; at++) {
        const row = at * TAGS;
        lattice.scores.fill(0, row, row + TAGS);
        for (let feature = words[begin + at] ?? 0; feature < (words[begin + at + 1] ?? 0); feature++) {
          const slot = (slots[feature] ?? 0) * COLUMNS;
          for (let tag = 0; tag < TAGS; tag++)
            lattice.scores[row + tag] = (lattice.scores[row + tag] ?? 0) + (weights[slot + tag] ?? 0);
        }
      }
      lattice.weigh(length);
      for (const stretch of lattice.mostProbable()) {
        const kind = kindOf(stretch.tag);
        const key = keyOf(sentence, stretch.from, stretch.to, stretch.tag);
        if (kind) told.push({ kind, probability: lattice.stretchProbability(stretch), right: right.has(key) });
      }
    }
  return { told, marked };
}

/** Precision, recall and their harmonic mean, 0 to 1; null where there is nothing they are a share of. */
export interface Figures {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** Figures of the names of some kinds that are told with at least a probability. */
export function figuresOf({ told, marked }: Judgement, kinds: readonly Kind[], from = 0): Figures {
  const shown = told.filter(({ kind, probability }) => kinds.includes(kind) && probability >= from);
  const right = shown.filter((one) => one.right).length;
  const all = kinds.reduce((sum, kind) => sum + (marked.get(kind) ?? 0), 0);
  return {
    precision: share(right, shown.length),
    recall: share(right, all),
    f1: share(2 * right, shown.length + all),
  };
}
