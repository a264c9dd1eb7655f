import weights from '../../assets/summary/weights.json' with { type: 'json' };
import words from '../../assets/summary/words.json' with { type: 'json' };
import type { DateMention, Quote } from '../analysis/analysis';
import { keyOf } from '../arabic/normalise';
import { firstWordFrom, type TokenisedText } from '../arabic/words';
import { isoDay } from '../recognition/dates/calendar';
import { publicationDay } from '../recognition/dates/publication-day';
import { firstFrom, textAt } from '../recognition/text/in-texts';
import type { Steps } from '../steps';
import { Foremost } from './foremost';
import type { SummaryInput } from './salience';

const attribution = new Set(words.attribution.map(keyOf));

/** Words before a date in which «وفقا لـ» makes it the day of the saying, not of the event. */
const ATTRIBUTION_REACH = 4;
const DAY_MS = 86_400_000;
/** Dates that are weighed in one step. */
const RANKED_A_STEP = 64;
/** A day this near to the publication dates the news; further off it is background. */
const NEWS_DAYS = 1;

type Precision = 'day' | 'days' | 'month' | 'year' | 'longer';

/** What an ISO value of a date is precise to. */
function precisionOf(value: string): Precision {
  const [from = '', to] = value.split('/');
  if (to === undefined) return from.length === 10 ? 'day' : from.length === 7 ? 'month' : 'year';
  if (from.length < 10) return 'longer';
  return (Date.parse(to) - Date.parse(from)) / DAY_MS <= 7 ? 'days' : 'longer';
}

/** The first day of a value, in days since 1970; NaN for what is none. */
function firstDay(value: string): number {
  const [from = ''] = value.split('/');
  return Date.parse(from.length === 10 ? from : from.length === 7 ? `${from}-01` : `${from}-01-01`) / DAY_MS;
}

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

/** What a date weighs by the words around it. */
function weightOf(
  date: DateMention & { value: string },
  input: SummaryInput,
  direct: readonly Quote[],
  published: number,
): number {
  const { when } = weights;
  const precision = precisionOf(date.value);
  const count = input.article.paragraphs.length;
  const early = date.paragraph < 0 ? when.headline + when.early : when.early * (1 - date.paragraph / count);
  const away = Math.abs(firstDay(date.value) - published);
  const near = Number.isNaN(away) ? 0 : when.near / (1 + away / when.nearDays);
  const attributed = isAttributed(date, textAt(input.texts, date.paragraph, date.start)) ? when.attributed : 0;
  const quoted = isQuoted(date, direct) ? when.inQuote : 0;
  return when[precision] + early + near + attributed + quoted;
}

/** Whether a value is a day so near to the publication that it tells when the news happened. */
const datesTheNews = (value: string, published: number): boolean =>
  precisionOf(value) === 'day' && Math.abs(firstDay(value) - published) <= NEWS_DAYS;

/**
 * The dates of the events, most telling first: days before periods, near the publication and early in the text before
 * others. The publication day itself where the text dates its news by no day of its own.
 */
export function* rankingDates(input: SummaryInput): Steps<readonly string[]> {
  const day = publicationValue(input.article.published);
  const published = day === null ? Number.NaN : firstDay(day);
  const direct = input.quotes.filter((quote) => quote.direct);
  const weightsOfValues = new Map<string, number>();
  for (const [at, date] of input.dates.entries()) {
    if (at % RANKED_A_STEP === 0) yield;
    const { value } = date;
    if (value === null) continue;
    const weight = weightOf({ ...date, value }, input, direct, published);
    weightsOfValues.set(value, Math.max(weightsOfValues.get(value) ?? 0, weight));
  }
  const best = new Foremost<[value: string, weight: number]>(weights.when.most, (a, b) => b[1] - a[1]);
  let dated = false;
  for (const [value, weight] of weightsOfValues) {
    if (weight < weights.when.least) continue;
    best.add([value, weight]);
    dated ||= datesTheNews(value, published);
    yield;
  }
  const values = best.all.map(([value]) => value);
  return (day === null || dated ? values : [day, ...values]).slice(0, weights.when.most);
}
