import type { Entity, EntityKey, Mention } from '../../analysis/analysis';
import type { TokenisedText } from '../../arabic/words';
import type { PlacedText } from '../text/in-texts';
import type { QuotedSpan } from './quoted-spans';

/** A text as the search for speakers sees it: its words, the names in them and what is quoted. */
export interface Statement {
  readonly paragraph: number;
  readonly text: TokenisedText;
  readonly length: number;
  /** The name that a word belongs to. */
  readonly nameAt: readonly (Mention | undefined)[];
  /** The quotation that a word belongs to, if it quotes somebody: names and terms in quotation marks are none. */
  readonly quoteAt: readonly (QuotedSpan | undefined)[];
}

export type Entities = Readonly<Record<EntityKey, Entity>>;

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

/** A text with the names and quotations in it, both in reading order. */
export function statement(
  { paragraph, text }: PlacedText,
  mentions: readonly Mention[],
  quotes: readonly QuotedSpan[],
): Statement {
  return {
    paragraph,
    text,
    length: text.words.length,
    nameAt: coverage(text, mentions),
    quoteAt: coverage(text, quotes),
  };
}

export function keyAt(statement: Statement, at: number): string {
  return statement.text.words[at]?.key ?? '';
}

export function gapBefore(statement: Statement, at: number): string {
  return statement.text.words[at]?.gap ?? '.';
}

/** A sentence begins with this word, seen from outside of quotations. */
export function opensSentence(statement: Statement, at: number): boolean {
  if (at <= 0) return true;
  const within = statement.quoteAt[at];
  if (within && within === statement.quoteAt[at - 1]) return false;
  const gap = gapBefore(statement, at);
  return gap !== ' ' && /[!؟?؛…\n]|\.(?:[ ".]|$)/.test(gap);
}
