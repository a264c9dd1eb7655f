import type { Glossary } from '../../glossary/glossary';
import { FeatureReader } from '../../recognition/model/features';
import { sentencesOf } from '../../recognition/model/sentences';
import { beginning, inside, isBeginning, type Kind, OUTSIDE, type Tag } from '../../recognition/model/tags';
import { NamesOfArticle, testimonyOf } from '../../recognition/model/testimony';
import type { WordViews } from '../../recognition/model/word-view';
import type { ReadPassage } from '../../recognition/proposals/listed-names';
import type { Proposals } from '../../recognition/proposals/proposals';
import { withoutPause } from '../../steps';

/** A name that is marked in a paragraph (-1: the title): UTF-16 offsets, end-exclusive, without proclitics. */
export interface Mark {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
}

/** Sentences with the features and the right tag of each word, in typed arrays: there are millions of words. */
export interface Examples {
  /** Where each sentence begins, in words; one more at the end. */
  readonly sentences: Uint32Array;
  /** Where each word's features begin in `slots`; one more at the end. */
  readonly words: Uint32Array;
  /** How many of a word's features, the first ones, know which word it is. */
  readonly identities: Uint8Array;
  readonly slots: Int32Array;
  readonly tags: Uint8Array;
  /** Of each word one of `CARRIES`. */
  readonly proclitics: Uint8Array;
}

/** Whether a name's first word carries proclitics; asked only of words that may. */
export const CARRIES = { notAsked: 0, no: 1, yes: 2 } as const;

/** What is right of a passage's words. */
export type RightAnswers = Pick<Examples, 'tags' | 'proclitics'>;

/** What is right of a passage's words, given its marks; of two that overlap the longer counts. */
export function answersOf(passage: ReadPassage, marks: readonly Mark[]): RightAnswers {
  const tags = new Uint8Array(passage.words.length);
  const proclitics = new Uint8Array(passage.words.length);
  for (const { start, end, kind } of [...marks].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    const from = passage.words.findIndex((word) => word.end > start);
    const last = passage.words.findLastIndex((word) => word.start < end);
    if (from < 0 || last < from || tags.subarray(from, last + 1).some((tag) => tag !== OUTSIDE)) continue;
    tags.fill(inside(kind), from, last + 1);
    tags[from] = beginning(kind);
    const mayCarry = (passage.readings[from]?.length ?? 0) > 1;
    if (mayCarry) proclitics[from] = (passage.words[from]?.start ?? 0) < start ? CARRIES.yes : CARRIES.no;
  }
  return { tags, proclitics };
}

/** A name that a sentence's end cuts begins anew in the next sentence. */
const tagIn = (tag: Tag, first: boolean): Tag => (first && tag !== OUTSIDE && !isBeginning(tag) ? tag - 1 : tag);

/** The examples of one article. */
export function examplesOf(
  proposals: Proposals,
  answers: readonly RightAnswers[],
  glossary: Glossary,
  views: WordViews,
  leftOut: ReadonlySet<number> | null = null,
): Examples {
  const reader = new FeatureReader(views, leftOut);
  const sentences: number[] = [];
  const words: number[] = [];
  const identities: number[] = [];
  const slots: number[] = [];
  const tags: number[] = [];
  const proclitics: number[] = [];
  const { passages, chosen } = proposals;
  const names = withoutPause(NamesOfArticle.learning(passages, chosen));
  for (const [index, passage] of passages.entries()) {
    const testimony = testimonyOf(proposals, index, names, glossary);
    for (const { from, to } of sentencesOf(passage)) {
      sentences.push(words.length);
      reader.begin({ passage, testimony, from, to });
      for (let at = from; at < to; at++) {
        reader.read(at);
        words.push(slots.length);
        identities.push(reader.identity);
        for (let feature = 0; feature < reader.count; feature++) slots.push(reader.slots[feature] ?? 0);
        tags.push(tagIn(answers[index]?.tags[at] ?? OUTSIDE, at === from));
        proclitics.push(answers[index]?.proclitics[at] ?? CARRIES.notAsked);
      }
    }
  }
  return {
    sentences: Uint32Array.from([...sentences, words.length]),
    words: Uint32Array.from([...words, slots.length]),
    identities: Uint8Array.from(identities),
    slots: Int32Array.from(slots),
    tags: Uint8Array.from(tags),
    proclitics: Uint8Array.from(proclitics),
  };
}
