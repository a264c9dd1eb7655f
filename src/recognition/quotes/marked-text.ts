import type { Entity, EntityKey, Mention, Reference, Span } from '../../analysis/analysis';
import { sentenceEndsBefore } from '../../arabic/sentence-end';
import { firstWordFrom, type TokenisedText } from '../../arabic/words';
import type { PlacedText } from '../text/in-texts';
import type { QuotedStretch } from './marked-stretches';

/** A text as the search for quotations and speakers sees it: its words, who is named in them and what is in marks. */
export interface MarkedText {
  readonly paragraph: number;
  readonly text: TokenisedText;
  readonly length: number;
  /** The name that a word belongs to. */
  readonly nameAt: readonly (Mention | undefined)[];
  /** The quotation in marks that a word belongs to: names and terms in marks are none. */
  readonly quoteAt: readonly (QuotedStretch | undefined)[];
  /** Whose role begins with a word («وزير النقل، فلان»). */
  readonly holderAt: ReadonlyMap<number, EntityKey>;
  /** Whom words that begin here mean without naming it («الحركة»). */
  readonly referenceAt: ReadonlyMap<number, EntityKey>;
}

export type Entities = Readonly<Record<EntityKey, Entity>>;

/** A place where words mean an entity. */
export interface Meant extends Span {
  readonly entity: EntityKey;
}

/** What is known of a text before its quotations are read; all in reading order. */
export interface Known {
  readonly mentions: readonly Mention[];
  readonly references: readonly Reference[];
  readonly roles: readonly Meant[];
}

/** For each word the last of the spans, sorted by start, that covers it. */
function coverage<Covering extends { readonly start: number; readonly end: number }>(
  text: TokenisedText,
  spans: readonly Covering[],
): (Covering | undefined)[] {
  let next = 0;
  let current: Covering | undefined;
  return text.words.map((word) => {
    for (let span = spans[next]; span && span.start < word.end; span = spans[++next])
      if (!current || span.start >= current.end || span.end > current.end) current = span;
    return current && current.end > word.start ? current : undefined;
  });
}

/** By the words in which they begin, which may carry «و» or «ل». */
function byWord(text: TokenisedText, meant: readonly Meant[]): ReadonlyMap<number, EntityKey> {
  return new Map(meant.map(({ start, entity }) => [firstWordFrom(text, start + 1) - 1, entity]));
}

/** A text with what is known of it and the quotations in marks. */
export function markedText(
  { paragraph, text }: PlacedText,
  { mentions, references, roles }: Known,
  quotes: readonly QuotedStretch[],
): MarkedText {
  return {
    paragraph,
    text,
    length: text.words.length,
    nameAt: coverage(text, mentions),
    quoteAt: coverage(text, quotes),
    holderAt: byWord(text, roles),
    referenceAt: byWord(text, references),
  };
}

export function keyAt({ text }: MarkedText, at: number): string {
  return text.words[at]?.key ?? '';
}

/** What stands before a word, folded; a full stop beyond the text. */
export function gapBefore({ text }: MarkedText, at: number): string {
  return text.words[at]?.gap ?? '.';
}

const PAUSE = /[،,]/;

/** A comma, or a dash, stands before the word. */
export const pausesBefore = (part: MarkedText, at: number): boolean => PAUSE.test(gapBefore(part, at));

/** A sentence begins with this word, seen from outside of quotations. */
export function opensSentence(part: MarkedText, at: number): boolean {
  const within = part.quoteAt[at];
  if (within && within === part.quoteAt[at - 1]) return false;
  return sentenceEndsBefore(part.text, at);
}

/** A colon stands before the word, and none of a clock («10:30»). */
export function followsColon(part: MarkedText, at: number): boolean {
  const gap = gapBefore(part, at);
  return gap.includes(':') && (gap !== ':' || !/^\d/.test(keyAt(part, at)));
}
