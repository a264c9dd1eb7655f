import type { Mention } from '../../analysis/analysis';
import type { TokenisedText } from '../../arabic/words';
import type { Rule } from '../../inspection';
import type { QuotedSpan } from './quoted-spans';
import { announcing, isComplementizer, speechParticiple, speechVerb } from './speech';

/** What stands in marks, or follows a mark that is not closed, with its words. */
export interface Marked {
  readonly text: TokenisedText;
  readonly span: QuotedSpan;
  /** Index of the first word in it, and of the one after the last. */
  readonly first: number;
  readonly to: number;
  /** A name fills it. */
  readonly isName: boolean;
  /** The text before ended inside a quotation. */
  readonly goesOn: boolean;
}

/** A reason to take what is in marks for a quotation. */
export interface MarkRule extends Rule {
  readonly quotes: (marked: Marked) => boolean;
}

/** A quotation of fewer words is a name or a term in quotation marks, unless a colon or a verb of speech is right before it. */
const FEWEST_WORDS = 3;

const key = ({ words }: TokenisedText, at: number): string => words[at]?.key ?? '';

/** «بعنوان», «شعار», «برنامج» before a quotation: what stands in it is a name. */
function announcesName({ text, first }: Marked): boolean {
  const before = key(text, first - 1);
  return announcing.has(before) || announcing.has(before.replace(/^[وبل](?=.{3})/, ''));
}

const saysBefore = ({ text, first }: Marked): boolean =>
  first > 0 &&
  (speechVerb(key(text, first - 1), '', '') !== undefined || speechParticiple(key(text, first - 1)) !== undefined);

const colonBefore = ({ text, first }: Marked): boolean => text.words[first]?.gap.includes(':') ?? false;

/** What was said may begin here. */
const opensSaying = (marked: Marked): boolean =>
  colonBefore(marked) || saysBefore(marked) || isComplementizer(key(marked.text, marked.first - 1));

/** Words with a space before them: «سي.إن.إن» is one. */
function spacedWords({ text, first, to }: Marked): number {
  let words = 0;
  for (let at = first; at < to; at++) if (at === first || text.words[at]?.gap.includes(' ')) words++;
  return words;
}

const says = (marked: Marked): boolean => !marked.isName && !announcesName(marked);

export const MARK_RULES: readonly MarkRule[] = [
  {
    id: 'quotes/marks',
    example: 'وقالت ليلى حداد "الجسر آمن تماما".',
    source: 'Quotation marks; fewer than three words in them are a name or a term.',
    quotes: (marked) => !marked.goesOn && marked.span.closed && spacedWords(marked) >= FEWEST_WORDS && says(marked),
  },
  {
    id: 'quotes/short',
    example: 'وقالت ليلى حداد: "سنكمل".',
    source: 'A whole utterance may be short, if it stands right after a verb of speech or its colon.',
    quotes: (marked) =>
      marked.span.closed && marked.to > marked.first && says(marked) && (colonBefore(marked) || saysBefore(marked)),
  },
  {
    id: 'quotes/unclosed',
    example: 'وقالت ليلى حداد: "الجسر آمن تماما ولا خوف على أحد',
    source: 'News sites forget the mark that closes; what was said ends where the reporter goes on.',
    quotes: (marked) =>
      !marked.span.closed && marked.to - marked.first >= FEWEST_WORDS && says(marked) && opensSaying(marked),
  },
  {
    id: 'quotes/several-paragraphs',
    example: 'وقالت ليلى حداد: "الجسر آمن تماما.\nولا خوف على أحد في الميناء".',
    source: 'A long quotation opens its marks once, or once a paragraph, and closes them at its end.',
    quotes: (marked) => marked.goesOn && marked.to > marked.first,
  },
];

/** Whether one of the names that begin in a stretch fills it. */
export const fills = (name: Mention | undefined, { start, end }: QuotedSpan): boolean =>
  name !== undefined && name.start <= start + 1 && name.end >= end - 1;
