import { type AnalysedArticle, type PlacedMention, subjectKeyOf } from './placed-mentions';

/** What is marked besides the first mention of a name or date. */
export interface Loudness {
  /** Adjectives and people-names made from places: الأميركي، الروس. */
  readonly adjectives: boolean;
  /** Mentions of a name or date that was marked less than a screenful before. */
  readonly repeats: boolean;
}

/** About as many letters of an article as a screen shows, UTF-16 code units. */
const SCREENFUL = 1000;

/** Where each paragraph begins in the article as one text, the title before them all. */
function beginnings({ analysis: { article } }: AnalysedArticle): ReadonlyMap<number, number> {
  const starts = new Map([[-1, 0]]);
  let at = article.title?.length ?? 0;
  for (const [paragraph, { length }] of article.paragraphs.entries()) {
    starts.set(paragraph, at);
    at += length;
  }
  return starts;
}

/**
 * The mentions that are marked: of a name or date the first in every screenful, unless the reader wants to see all. Mentions are
 * given, and answered, in reading order.
 */
export function marked(mentions: readonly PlacedMention[], { adjectives, repeats }: Loudness): PlacedMention[] {
  const told = mentions.filter(({ kind, mention }) => adjectives || kind === 'date' || mention.form !== 'nisba');
  if (repeats) return told;
  const starts = new Map<AnalysedArticle, ReadonlyMap<number, number>>();
  const lastMarks = new Map<AnalysedArticle, Map<string, number>>();
  return told.filter((placed) => {
    const { mention, article, inCaption } = placed;
    // A caption is looked at by itself, and names everybody once.
    if (inCaption) return true;
    const subject = subjectKeyOf(placed);
    const begins = starts.get(article) ?? beginnings(article);
    starts.set(article, begins);
    const lastMark = lastMarks.get(article) ?? new Map<string, number>();
    lastMarks.set(article, lastMark);
    const at = (begins.get(mention.paragraph) ?? 0) + mention.start;
    const before = lastMark.get(subject);
    if (before !== undefined && at - before < SCREENFUL) return false;
    lastMark.set(subject, at);
    return true;
  });
}
