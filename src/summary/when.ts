import words from '../../assets/summary/words.json' with { type: 'json' };
import type { DateMention, Quote } from '../analysis/analysis';
import { keyOf } from '../arabic/normalise';
import { firstWordFrom, type TokenisedText } from '../arabic/words';
import { isoDay } from '../recognition/dates/calendar';
import { publicationDay } from '../recognition/dates/publication-day';
import { firstFrom, textAt } from '../recognition/text/in-texts';
import type { Steps } from '../steps';
import type { SummaryInput } from './salience';
import type { Figures } from './score';

const attribution = new Set(words.attribution.map(keyOf));

/** Words before a date in which «وفقا لـ» makes it the day of the saying, not of the event. */
const ATTRIBUTION_REACH = 4;
/** Dates that are weighed in one step. */
const RANKED_A_STEP = 64;

/** What decides whether a date is one of what the article reports. */
type WhenFigure =
  | 'day'
  | 'year'
  | 'headline'
  | 'lead'
  | 'early'
  | 'foremost'
  | 'published'
  | 'repeated'
  | 'attributed'
  | 'quoted';

/** A date that may be told, with what speaks for it and where it first stands. */
export interface DatedNews {
  readonly value: string;
  readonly figures: Figures<WhenFigure>;
  readonly mention: DateMention;
}

const DAY = /^\d{4}-\d\d-\d\d$/;
const YEAR = /^\d{4}$/;

/** The publication day of an article; null where it has none that exists. */
export function publicationValue(published: string | null): string | null {
  const day = publicationDay(published);
  return day === null ? null : isoDay(day);
}

/** The date says when somebody spoke («وفقا لمسؤولين يوم الأحد»). */
function isAttributed(date: DateMention, text: TokenisedText | undefined): boolean {
  if (!text) return false;
  const at = firstWordFrom(text, date.start);
  for (let back = 1; back <= ATTRIBUTION_REACH; back++) {
    const word = text.words[at - back];
    if (!word || /[.؟!]/.test(text.words[at - back + 1]?.gap ?? '')) return false;
    if (attribution.has(word.key) || attribution.has(word.key.replace(/^و/, ''))) return true;
  }
  return false;
}

/** Direct quotes hold no other: only the last one that begins before a date may hold it. */
function isQuoted(date: DateMention, direct: readonly Quote[]): boolean {
  const last = direct[firstFrom(direct, date.paragraph, date.start) - 1];
  return last?.paragraph === date.paragraph && date.end < last.end;
}

const one = (holds: boolean): number => (holds ? 1 : 0);

/** What speaks for a date by the words around one mention of it; `foremost` is the first one of the article. */
function figuresOf(
  value: string,
  date: DateMention,
  { article, texts }: SummaryInput,
  direct: readonly Quote[],
  foremost: boolean,
): Figures<WhenFigure> {
  const { paragraph, start } = date;
  return {
    day: one(DAY.test(value)),
    year: one(YEAR.test(value)),
    headline: one(paragraph < 0),
    lead: one(paragraph < 1),
    early: paragraph < 0 ? 1 : 1 - paragraph / article.paragraphs.length,
    foremost: one(foremost),
    published: one(value === publicationValue(article.published)),
    repeated: 0,
    attributed: one(isAttributed(date, textAt(texts, paragraph, start))),
    quoted: one(isQuoted(date, direct)),
  };
}

/** The best of what two mentions of a date say for it. */
const together = (a: Figures<WhenFigure>, b: Figures<WhenFigure>): Figures<WhenFigure> => ({
  ...a,
  headline: Math.max(a.headline, b.headline),
  lead: Math.max(a.lead, b.lead),
  early: Math.max(a.early, b.early),
  repeated: 1,
  attributed: Math.min(a.attributed, b.attributed),
  quoted: Math.min(a.quoted, b.quoted),
});

/** The dates of an article with what speaks for each, in order of first mention. */
export function* weighingDates(input: SummaryInput): Steps<readonly DatedNews[]> {
  const direct = input.quotes.filter((quote) => quote.direct);
  const found = new Map<string, DatedNews>();
  for (const [at, mention] of input.dates.entries()) {
    if (at % RANKED_A_STEP === 0) yield;
    const { value } = mention;
    if (value === null) continue;
    const figures = figuresOf(value, mention, input, direct, found.size === 0);
    const known = found.get(value);
    found.set(value, known ? { ...known, figures: together(known.figures, figures) } : { value, figures, mention });
  }
  return [...found.values()];
}
