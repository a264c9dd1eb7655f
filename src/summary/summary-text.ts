import text from '../../assets/summary/text.json' with { type: 'json' };
import type { Analysis, EntityKey, Quote } from '../analysis/analysis';
import { saidIn } from '../analysis/evidence';
import { dateInWords, type Language } from './date-in-words';
import { publicationValue } from './when';

/** Quotes that go into a message; the article has the rest. */
const MOST_QUOTES = 5;
/** Letters of a quote before it is cut at a word. */
const LONGEST_QUOTE = 200;

function nameOf(key: EntityKey, analysis: Analysis, language: Language): string {
  const name = analysis.entities[key]?.name;
  return (language === 'en' ? name?.en : null) ?? name?.ar ?? '';
}

/** A person's name with the role the article gives; the role stays in the article's words. */
function withRole(key: EntityKey, analysis: Analysis, language: Language): string {
  const name = nameOf(key, analysis, language);
  const role = analysis.entities[key]?.roles[0]?.text;
  return role === undefined ? name : `${name} (${role})`;
}

/** A date with the words that tell it: «30 أكتوبر 2024 («يوم الأربعاء»)». */
function withSurface(value: string, analysis: Analysis, language: Language): string {
  const words = text[language];
  const date = dateInWords(value, language);
  const surface = analysis.dates.find((mention) => mention.value === value)?.surface;
  return surface === undefined || surface === date ? date : `${date} (${words.open}${surface}${words.close})`;
}

function shortened(said: string): string {
  if (said.length <= LONGEST_QUOTE) return said;
  const cut = said.lastIndexOf(' ', LONGEST_QUOTE);
  return `${said.slice(0, cut > 0 ? cut : LONGEST_QUOTE)}…`;
}

/** What a quote says, in the quotation marks of the language where it is a direct one. */
function said(quote: Quote, analysis: Analysis, language: Language): string {
  const words = shortened(saidIn(analysis.article, quote));
  return quote.direct ? `${text[language].open}${words}${text[language].close}` : words;
}

function quotesOf(analysis: Analysis, language: Language): string[] {
  const attributed = analysis.quotes.filter((quote) => quote.speaker !== null);
  return attributed
    .slice(0, MOST_QUOTES)
    .map((quote) => `- ${nameOf(quote.speaker ?? '', analysis, language)}: ${said(quote, analysis, language)}`);
}

function heading(analysis: Analysis, language: Language): string[] {
  const { title, publisher, published, url } = analysis.article;
  const day = publicationValue(published);
  const when = day === null ? null : `${text[language].published} ${dateInWords(day, language)}`;
  const source = [publisher, when].filter((part) => part !== null && part !== '').join(text[language].list);
  return [title ?? '', source, url ?? ''].filter((line) => line !== '');
}

/** The summary of an article as plain text to paste into a message: headline, who, where, when and what was said. */
export function summaryText(analysis: Analysis, language: Language): string {
  const words = text[language];
  const { who, where, when } = analysis.summary;
  const row = (label: string, items: readonly string[], none: string): string =>
    `${label}: ${items.length === 0 ? none : items.join(words.list)}`;
  const quotes = quotesOf(analysis, language);
  return [
    ...heading(analysis, language),
    '',
    row(
      words.who,
      who.map((key) => withRole(key, analysis, language)),
      words.nobody,
    ),
    row(
      words.where,
      where.map((key) => nameOf(key, analysis, language)),
      words.nowhere,
    ),
    row(
      words.when,
      when.map((value) => withSurface(value, analysis, language)),
      words.never,
    ),
    ...(quotes.length === 0 ? [row(words.said, [], words.nothing)] : [`${words.said}:`, ...quotes]),
    '',
  ].join('\n');
}
