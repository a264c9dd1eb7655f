import { sentenceEndsBefore } from '../../arabic/sentence-end';
import { type TokenisedText, tokenise } from '../../arabic/words';
import { foldedKey, meets } from './words';

/** A stretch of a text, and whether it was looked for. */
export interface Piece {
  readonly text: string;
  readonly isFound: boolean;
}

/** Sentences of a note that are shown at once. */
const MOST_SENTENCES = 3;

/** Words of a sentence that are shown before and behind a found one: some texts have no full stops. */
const REACH = 40;

/** Words of a text, by number, end-exclusive. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

function isMet(key: string, stems: readonly string[]): boolean {
  const word = foldedKey(key);
  return stems.some((stem) => meets(word, stem));
}

/** The sentence around a word. */
function sentenceAround(text: TokenisedText, at: number): Stretch {
  let from = at;
  while (at - from < REACH && !sentenceEndsBefore(text, from)) from--;
  let to = at + 1;
  while (to - at < REACH && !sentenceEndsBefore(text, to)) to++;
  return { from, to };
}

/** A text in pieces, from one offset up to another. */
function piecesWithin({ text, words }: TokenisedText, stems: readonly string[], from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  let end = from;
  for (const word of words) {
    if (word.start < from || word.end > to || !isMet(word.key, stems)) continue;
    if (word.start > end) pieces.push({ text: text.original.slice(end, word.start), isFound: false });
    pieces.push({ text: text.original.slice(word.start, word.end), isFound: true });
    end = word.end;
  }
  if (end < to) pieces.push({ text: text.original.slice(end, to), isFound: false });
  return pieces;
}

/** A whole text in pieces. */
export function piecesOf(text: string, stems: readonly string[]): Piece[] {
  if (stems.length === 0) return [{ text, isFound: false }];
  return piecesWithin(tokenise(text), stems, 0, text.length);
}

/** The sentences of a text that have a found word, in pieces; none where it has no such word. */
export function excerptOf(text: string, stems: readonly string[]): Piece[] {
  const tokenised = tokenise(text);
  const { words } = tokenised;
  const sentences: Stretch[] = [];
  for (const [at, { key }] of words.entries()) {
    if (sentences.length === MOST_SENTENCES) break;
    const shown = sentences.at(-1)?.to ?? 0;
    if (at < shown || !isMet(key, stems)) continue;
    const { from, to } = sentenceAround(tokenised, at);
    sentences.push({ from: Math.max(from, shown), to });
  }
  return sentences.flatMap(({ from, to }, index) => {
    const start = from === 0 ? 0 : (words[from]?.start ?? 0);
    const end = words[to]?.start ?? text.length;
    const before = sentences[index - 1]?.to ?? 0;
    const isApart = from > before;
    return [
      ...(isApart ? [{ text: index === 0 ? '… ' : ' … ', isFound: false }] : []),
      ...piecesWithin(tokenised, stems, start, end),
      ...(index === sentences.length - 1 && end < text.length ? [{ text: ' …', isFound: false }] : []),
    ];
  });
}
