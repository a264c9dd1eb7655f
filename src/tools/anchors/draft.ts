import type { Stretch } from '../../notes/anchors/body-text';

/** A word with its signs; those of the passage are followed through every change of the article. */
export interface Word {
  readonly text: string;
  readonly isPassage: boolean;
}

/** An article while it is changed: words by paragraph. */
export type Draft = readonly (readonly Word[])[];

/** A draft written out, and where the passage stands in it: by construction, null where nothing of it is left. */
export interface Written {
  readonly paragraphs: readonly string[];
  readonly truth: Stretch | null;
}

/** Words that nobody marked. */
export const plainWords = (text: string): Word[] =>
  text
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => ({ text: word, isPassage: false }));

/** The words of paragraphs; those from one to before another, counted through the article, are the passage. */
export function draftOf(paragraphs: readonly string[], from: number, to: number): Draft {
  let at = 0;
  return paragraphs.map((paragraph) =>
    plainWords(paragraph).map(({ text }) => {
      const isPassage = at >= from && at < to;
      at++;
      return { text, isPassage };
    }),
  );
}

/** Writes a draft out; paragraphs without words go. The stretch counts as in `bodyText`. */
export function written(draft: Draft): Written {
  const paragraphs: string[] = [];
  let offset = 0;
  let [start, end] = [-1, -1];
  for (const words of draft.filter(({ length }) => length > 0)) {
    for (const { text, isPassage } of words) {
      if (isPassage && start === -1) start = offset;
      offset += text.length + 1;
      if (isPassage) end = offset - 1;
    }
    paragraphs.push(words.map(({ text }) => text).join(' '));
  }
  return { paragraphs, truth: start === -1 ? null : { start, end } };
}
