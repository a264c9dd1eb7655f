import type { Mention } from '../../analysis/analysis';
import type { Decision } from '../../inspection';
import type { PlacedText } from '../text/in-texts';
import { fills, type Marked, type MarkRule } from './mark-rules';
import { closingOfOpen, type QuotedSpan, quotedSpans } from './quoted-spans';
import { hasConjunction, speechParticiple, speechVerb } from './speech';

/** A quotation in marks, and the rule that took it for one. */
export interface QuotedStretch extends QuotedSpan {
  readonly rule: string;
}

/** What a text quotes in marks. */
export interface MarkedStretches {
  readonly stretches: readonly QuotedStretch[];
  /** The text ends inside a quotation. */
  readonly open: boolean;
}

/** The word at which the reporter goes on after a mark that nothing closes: «مشيرا», or a sentence with «وقال». */
function goesOnAt({ text }: PlacedText, first: number, to: number): number {
  for (let at = first + 1; at < to; at++) {
    const { key = '', gap = '' } = text.words[at] ?? {};
    if (/[،,]/.test(gap) && speechParticiple(key)) return at;
    if (gap.includes('.') && hasConjunction(key) && speechVerb(key, '', '')) return at;
  }
  return to;
}

/** Words of speech, by the offset at which they end: a mark right after them opens. */
function sayingEnds({ text }: PlacedText): (at: number) => boolean {
  const ends = new Set<number>();
  for (const { key, end } of text.words) if (speechVerb(key, '', '') || speechParticiple(key)) ends.add(end);
  return (at) => ends.has(at);
}

/** The quotations in marks of a text, those that the rules take for names and terms told to `hear`. */
export function markedStretches(
  placed: PlacedText,
  names: readonly Mention[],
  rules: readonly MarkRule[],
  goesOn: boolean,
  hear: ((decision: Decision) => void) | undefined,
): MarkedStretches {
  const { original, from, origin } = placed.text.text;
  const limit = origin.at(-1) ?? from;
  const closing = goesOn ? closingOfOpen(original, from, limit) : null;
  const carried = closing === null ? [] : [{ start: from, end: closing, closed: true }];
  const spans = [...carried, ...quotedSpans(original, closing ?? from, limit, sayingEnds(placed))];
  const stretches: QuotedStretch[] = [];
  const { words } = placed.text;
  let word = 0;
  let name = 0;
  let open = false;
  for (const [index, span] of spans.entries()) {
    while ((words[word]?.start ?? Number.POSITIVE_INFINITY) < span.start) word++;
    const first = word;
    while ((words[word]?.end ?? Number.POSITIVE_INFINITY) <= span.end) word++;
    while ((names[name]?.end ?? Number.POSITIVE_INFINITY) <= span.start) name++;
    const marked: Marked = {
      text: placed.text,
      span,
      first,
      to: word,
      isName: fills(names[name], span),
      goesOn: index < carried.length,
    };
    const rule = rules.find(({ quotes }) => quotes(marked));
    const until = rule && !span.closed ? goesOnAt(placed, first, word) : word;
    const end = span.closed ? span.end : (words[until - 1]?.end ?? span.end);
    if (rule) stretches.push({ start: span.start, end, closed: span.closed, rule: rule.id });
    else
      hear?.({
        stage: 'quotes',
        rule: 'quotes/marks',
        paragraph: placed.paragraph,
        start: span.start,
        end: span.end,
        words: original.slice(span.start, span.end),
        kept: false,
        why: marked.isName
          ? 'a name in marks'
          : span.closed
            ? 'a title or a term in marks'
            : 'a mark that nothing closes',
      });
    open = rule !== undefined && !span.closed && until === word && word === words.length;
  }
  return { stretches, open };
}
