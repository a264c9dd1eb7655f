import { shuffled } from '../training/random';
import { type Draft, plainWords, type Word } from './draft';

/** What a change may draw from: numbers that are the same in every run, and sentences of other articles. */
interface Source {
  readonly random: () => number;
  readonly sentences: readonly string[];
}

/** A change of an article; null where it has nothing that could be changed so. */
export type Change = (draft: Draft, source: Source) => Draft | null;

/** What may go of a passage at most so that it still counts as there. */
const MOST_REMOVED = 0.4;
/** Which share of a passage's words may be replaced, and of the others'. */
const REPLACED_INSIDE = 0.2;
const REPLACED_OUTSIDE = 0.06;

const below = (most: number, { random }: Source): number => Math.floor(random() * most);
const anyOf = <Item>(items: readonly Item[], source: Source): Item | undefined => items[below(items.length, source)];
const sentence = (source: Source): Word[] => plainWords(anyOf(source.sentences, source) ?? '');
const endsSentence = ({ text }: Word): boolean => /[.!؟]["»”]?$/.test(text);
const isTouched = (words: readonly Word[]): boolean => words.some(({ isPassage }) => isPassage);

/** Paragraphs with some words put in before word `at` of one of them. */
const withWords = (draft: Draft, paragraph: number, at: number, words: readonly Word[]): Draft =>
  draft.map((own, index) => (index === paragraph ? own.toSpliced(at, 0, ...words) : own));

const passageOf = (draft: Draft): Word[] => draft.flat().filter(({ isPassage }) => isPassage);

const eachWord = (draft: Draft, change: (word: Word) => string): Draft =>
  draft.map((words) => words.map((word) => ({ ...word, text: change(word) })));

/** Places where a sentence may begin, by paragraph and word; `inside`: of the passage, not at its ends. */
function sentenceStarts(draft: Draft, inside: boolean): { readonly paragraph: number; readonly at: number }[] {
  return draft.flatMap((words, paragraph) =>
    words.flatMap((word, at) => {
      const before = at > 0 ? words[at - 1] : draft[paragraph - 1]?.at(-1);
      const starts = at === 0 || (before !== undefined && endsSentence(before));
      const isInside = word.isPassage && before?.isPassage === true;
      return starts && isInside === inside ? [{ paragraph, at }] : [];
    }),
  );
}

/** Puts words of other articles for some: for so many of the passage, and for a share of the others. */
function replaceWords(outside: number): (draft: Draft, source: Source) => Draft {
  return (draft, source) => {
    const inside = passageOf(draft);
    const replaced = new Set(shuffled(inside, source.random).slice(0, Math.floor(inside.length * REPLACED_INSIDE)));
    return eachWord(draft, (word) =>
      replaced.has(word) || (!word.isPassage && source.random() < outside)
        ? (anyOf(sentence(source), source)?.text ?? '')
        : word.text,
    );
  };
}

function insertSentence(inside: boolean): Change {
  return (draft, source) => {
    const place = anyOf(sentenceStarts(draft, inside), source);
    return place ? withWords(draft, place.paragraph, place.at, sentence(source)) : null;
  };
}

function insertWords(draft: Draft, source: Source): Draft | null {
  const places = draft.flatMap((words, paragraph) =>
    words.flatMap((word, at) => (word.isPassage && words[at - 1]?.isPassage ? [{ paragraph, at }] : [])),
  );
  const place = anyOf(places, source);
  return place && places.length > 4
    ? withWords(draft, place.paragraph, place.at, sentence(source).slice(0, 1 + below(3, source)))
    : null;
}

/** Takes out one sentence: outside, or of the passage so that more than half is left. */
function removeSentence(inside: boolean): Change {
  return (draft, source) => {
    const sentences = draft.flatMap((words, paragraph) => {
      const cuts = [0, ...words.flatMap((word, at) => (endsSentence(word) ? [at + 1] : [])), words.length];
      return cuts.slice(1).map((to, index) => ({ paragraph, from: cuts[index] ?? 0, to }));
    });
    const passage = passageOf(draft).length;
    const fitting = sentences.filter(({ paragraph, from, to }) => {
      const words = draft[paragraph]?.slice(from, to) ?? [];
      if (words.length === 0) return false;
      return inside
        ? words.every(({ isPassage }) => isPassage) && words.length <= passage * MOST_REMOVED
        : !isTouched(words);
    });
    const removed = anyOf(fitting, source);
    return removed
      ? draft.map((words, index) =>
          index === removed.paragraph ? words.toSpliced(removed.from, removed.to - removed.from) : words,
        )
      : null;
  };
}

/** Cuts every paragraph of the passage in two, and a third of the others. */
function splitParagraphs(draft: Draft, source: Source): Draft {
  return draft.flatMap((words) => {
    if (words.length < 2 || (!isTouched(words) && source.random() > 1 / 3)) return [words];
    const at = 1 + below(words.length - 1, source);
    return [words.slice(0, at), words.slice(at)];
  });
}

/** Joins every two paragraphs into one. */
function mergeParagraphs(draft: Draft): Draft | null {
  if (draft.length < 2) return null;
  return draft.flatMap((words, at) => (at % 2 === 0 ? [[...words, ...(draft[at + 1] ?? [])]] : []));
}

function reorderParagraphs(draft: Draft, source: Source): Draft | null {
  return draft.filter(isTouched).length === 1 && draft.length > 2 ? shuffled(draft, source.random) : null;
}

/** Six diacritics and tatweel. */
const MARKS = ['\u064B', '\u064E', '\u064F', '\u0650', '\u0651', '\u0652', '\u0640'];
const RESPELT: Readonly<Record<string, string>> = { أ: 'ا', إ: 'ا', آ: 'ا', ى: 'ي' };

/** Leaves hamzas away, and writes diacritics and tatweel into a third of the words. */
function respell(draft: Draft, source: Source): Draft {
  return eachWord(draft, ({ text }) => {
    const plain = [...text].map((letter) => RESPELT[letter] ?? letter).join('');
    if (source.random() > 1 / 3) return plain;
    return plain.replace(/[\u0628-\u0648](?=[\u0621-\u064A])/g, (letter) =>
      source.random() < 0.5 ? letter + (anyOf(MARKS, source) ?? '') : letter,
    );
  });
}

/** Letters that are written for one another and do not fold: مسؤول, مسئول. */
const MISSPELT: Readonly<Record<string, string>> = { ؤ: 'ئ', ئ: 'ي', ة: 'ه', ء: '' };

/** Writes half of the words that have such letters otherwise. */
function misspell(draft: Draft, source: Source): Draft {
  return eachWord(draft, ({ text }) =>
    source.random() < 0.5 ? text.replace(/[ؤئةء]/g, (letter) => MISSPELT[letter] ?? letter) : text,
  );
}

const SIGNS: Readonly<Record<string, string>> = { '،': ',', '«': '"', '»': '"', '"': '', '؛': '،', ',': '', '-': '–' };

/** Other commas and quotation marks, and digits of the other kind. */
function changeSigns(draft: Draft, source: Source): Draft {
  const comma = (text: string): string => (/[\u0621-\u064A]$/.test(text) && source.random() < 0.1 ? `${text}،` : text);
  return eachWord(draft, ({ text }) =>
    comma(
      [...text]
        .map((letter) => (/\d/.test(letter) ? String.fromCharCode(0x660 + Number(letter)) : (SIGNS[letter] ?? letter)))
        .join('') || text,
    ),
  );
}

/** Other figures, as when the dead are counted anew. */
function changeFigures(draft: Draft, source: Source): Draft | null {
  const changed = eachWord(draft, ({ text }) => text.replace(/\d/g, () => String(below(10, source))));
  return draft.flat().some(({ text }) => /\d/.test(text)) ? changed : null;
}

/** Paragraphs cut into sentences. */
function sentencesIn(words: readonly Word[]): Word[][] {
  const sentences: Word[][] = [[]];
  for (const word of words) {
    sentences.at(-1)?.push(word);
    if (endsSentence(word)) sentences.push([]);
  }
  return sentences;
}

/** The sentences that the passage stands in go. */
const removeSentences = (draft: Draft): Draft =>
  draft.map((words) =>
    sentencesIn(words)
      .filter((own) => !isTouched(own))
      .flat(),
  );

const others = (draft: Draft): Draft => draft.map((words) => words.filter(({ isPassage }) => !isPassage));

/** Where words could stand in another paragraph than the passage's. */
function placeElsewhere(draft: Draft, source: Source): { readonly paragraph: number; readonly at: number } | undefined {
  return anyOf(
    sentenceStarts(draft, false).filter(({ paragraph }) => !isTouched(draft[paragraph] ?? [])),
    source,
  );
}

const duplicate: Change = (draft, source) => {
  const place = placeElsewhere(draft, source);
  const copy = passageOf(draft).map(({ text }) => ({ text, isPassage: false }));
  return place ? withWords(draft, place.paragraph, place.at, copy) : null;
};

const duplicateAndReword: Change = (draft, source) => {
  const copied = duplicate(draft, source);
  return copied && replaceWords(0)(copied, source);
};

const movePassage: Change = (draft, source) => {
  const place = placeElsewhere(draft, source);
  return place ? withWords(others(draft), place.paragraph, place.at, passageOf(draft)) : null;
};

/** Moves the sentences that the passage stands in. */
const moveSentences: Change = (draft, source) => {
  const place = placeElsewhere(draft, source);
  const moved = draft.flatMap(sentencesIn).filter(isTouched).flat();
  return place ? withWords(removeSentences(draft), place.paragraph, place.at, moved) : null;
};

/** Another article stands there now. */
const replaceAll: Change = (draft, source) => draft.map(() => [...sentence(source), ...sentence(source)]);

/** All of what happens to an article in a day. */
const several: Change = (draft, source) => {
  const changes = shuffled(
    [
      replaceWords(REPLACED_OUTSIDE),
      insertSentence(false),
      removeSentence(false),
      splitParagraphs,
      mergeParagraphs,
      respell,
      changeSigns,
    ],
    source.random,
  );
  return changes.slice(0, 4).reduce<Draft>((changed, change) => change(changed, source) ?? changed, draft);
};

/** Every change that is measured, under the name that the table gives it. */
export const CHANGES: Readonly<Record<string, Change>> = {
  'words replaced': replaceWords(REPLACED_OUTSIDE),
  'sentence put in outside': insertSentence(false),
  'sentence put in inside': insertSentence(true),
  'words put in inside': insertWords,
  'sentence taken out outside': removeSentence(false),
  'sentence taken out inside': removeSentence(true),
  'paragraphs split': splitParagraphs,
  'paragraphs merged': mergeParagraphs,
  'paragraphs reordered': reorderParagraphs,
  'hamzas, diacritics': respell,
  misspelt: misspell,
  'signs, digits': changeSigns,
  'other figures': changeFigures,
  'four of these': several,
  'copied elsewhere': duplicate,
  'copied and reworded': duplicateAndReword,
  'sentences moved': moveSentences,
  'passage moved alone': movePassage,
  'passage gone': others,
  'sentences gone': removeSentences,
  'another article': replaceAll,
};
