import type { Kind } from '../../../src/recognition/model/tags';
import type { MarkedArticle } from '../../../src/tools/training/corpus';
import type { Mark } from '../../../src/tools/training/examples';

/** Letters of kinds as they stand before a name in braces, those of `assets/training/marks.jsonl`. */
const KIND_OF: Readonly<Record<string, Kind>> = {
  P: 'person',
  L: 'place',
  O: 'organization',
  X: 'other',
  N: 'nisba',
};

/** A text whose names stand in braces, «عاد {P سامر} من {L بغداد}»: the text without them, and its marks. */
export function readBraces(marked: string, paragraph = 0): { readonly text: string; readonly marks: readonly Mark[] } {
  let text = '';
  const marks: Mark[] = [];
  for (const [, plain = '', letter, name = ''] of marked.matchAll(/([^{]*)(?:\{(\w) ([^}]*)\})?/g)) {
    text += plain;
    const kind = KIND_OF[letter ?? ''];
    if (kind) marks.push({ paragraph, start: text.length, end: text.length + name.length, kind });
    text += name;
  }
  return { text, marks };
}

/** An article of paragraphs whose names stand in braces. */
export function articleWith(id: string, ...paragraphs: readonly string[]): MarkedArticle {
  const read = paragraphs.map(readBraces);
  return {
    id,
    title: undefined,
    paragraphs: read.map(({ text }) => text),
    marks: read.flatMap(({ marks }) => marks),
  };
}

/** Words that are a name after the title «الوزير» and none elsewhere: only their surroundings tell. */
const WORDS = ['حداد', 'نجار', 'صباغ', 'خباز', 'لحام', 'نحاس'];
const VERBS = ['عاد', 'سافر', 'تأخر', 'حضر'];

/** Articles in a made language, in which a name stands after a title and nowhere else. */
export const madeLanguage = (words = WORDS): MarkedArticle[] =>
  words.map((word, at) =>
    articleWith(
      `made-${at}`,
      ...VERBS.flatMap((verb) => [
        `${verb} الوزير {P ${word}} مساء أمس.`,
        `${verb} رجل ${word} مساء أمس.`,
        `ثم ${verb} مساء أمس الوزير {P ${word}}.`,
      ]),
    ),
  );

/** Words of the made language that it does not have by itself. */
export const STRANGE_WORDS = ['سباك', 'رسام'];
