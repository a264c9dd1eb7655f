import type { Quote } from '../../analysis/analysis';
import type { Compared } from './compared';
import { type MarkedArticle, textOf, wordsOf } from './marked-article';
import { isSpeech, type SpeechMark } from './marks';
import type { ScoreSheet } from './score-sheet';
import { likeness, shared } from './spans';

/** Share of a mark that a quotation must hold, and likeness from which it has the mark's extent. */
const ENOUGH = 0.6;

const EDGE = /[\s"«»“”„:.،]/;
const QUOTATION_MARK = /["«»“”„]/;

/** A quotation without marks, punctuation and space at its ends. */
function bare(article: MarkedArticle, quote: Quote): Quote {
  const text = textOf(article, quote.paragraph);
  let { start, end } = quote;
  while (start < end && EDGE.test(text.charAt(start))) start++;
  while (start < end && EDGE.test(text.charAt(end - 1))) end--;
  return { ...quote, start, end };
}

/** Whether marked words stand in quotation marks. */
function isDirect(article: MarkedArticle, { paragraph, start, end }: SpeechMark): boolean {
  const text = textOf(article, paragraph);
  return QUOTATION_MARK.test(text.charAt(start - 1)) && /^[.،؟!…]*["«»“”„]/.test(text.slice(end));
}

/** The quotation that holds a mark's words, the likest; undefined where none holds enough of them. */
const holding = (mark: SpeechMark, quotes: readonly Quote[]): Quote | undefined =>
  quotes
    .filter((quote) => shared(quote, mark) >= ENOUGH * (mark.end - mark.start))
    .sort((one, other) => likeness(other, mark) - likeness(one, mark))[0];

/**
 * Counts speech: by speaker (`speakers`, and apart for `direct` and `indirect`), and how much of what is marked is found
 * with its extent (`speech`). Speech without a speaker is wanted by its extent only; no speaker is right for it.
 */
export function scoreQuotes({ article, analysis, keys }: Compared, sheet: ScoreSheet): void {
  const marks = article.marks.filter(isSpeech);
  const quotes = analysis.quotes.map((quote) => bare(article, quote)).filter(({ start, end }) => start < end);
  const speakerOf = ({ speaker }: Quote): string | null => (speaker === null ? null : (keys.get(speaker) ?? speaker));
  const used = new Set<Quote>();
  for (const mark of marks) {
    const quote = holding(mark, quotes);
    if (quote) used.add(quote);
    const told = quote ? speakerOf(quote) : null;
    const isFound = told === mark.speaker;
    const hasExtent = quote !== undefined && likeness(quote, mark) >= ENOUGH;
    sheet.wanted('speech', hasExtent ? 'found' : quote ? 'wrong' : 'silent');
    for (const subject of ['speakers', isDirect(article, mark) ? 'direct' : 'indirect'] as const) {
      if (told !== null) sheet.told(subject, isFound);
      if (mark.speaker !== null) sheet.wanted(subject, isFound ? 'found' : told === null ? 'silent' : 'wrong');
    }
    if (isFound && hasExtent) continue;
    const instead = quote ? `«${wordsOf(article, quote)}» by ${told ?? 'nobody'}` : 'nothing';
    const what = `by ${mark.speaker ?? 'nobody'}; told ${instead}`;
    sheet.fault({ subject: 'speakers', paragraph: mark.paragraph, words: wordsOf(article, mark), what });
  }
  for (const quote of quotes) {
    const told = speakerOf(quote);
    if (told === null || used.has(quote)) continue;
    const isPart = marks.some(
      (mark) => mark.speaker === told && shared(quote, mark) >= ENOUGH * (quote.end - quote.start),
    );
    if (isPart) continue;
    for (const subject of ['speakers', quote.direct ? 'direct' : 'indirect'] as const) sheet.told(subject, false);
    const what = `no speech; told as by ${told}`;
    sheet.fault({ subject: 'speakers', paragraph: quote.paragraph, words: wordsOf(article, quote), what });
  }
}
