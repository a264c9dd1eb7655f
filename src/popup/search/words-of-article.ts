import type { Span } from '../../analysis/analysis';
import { evidenceOf } from '../../analysis/evidence';
import { readingsOf } from '../../arabic/proclitics';
import { tokenise, type Word, wordKeys } from '../../arabic/words';
import type { Article } from '../../article/article';

/** Places in the text shown for one query. */
const MOST_PLACES = 20;

/** A word of a text as it stands, and without what is written together with it. */
const waysToRead = ({ key }: Word): readonly string[] => [key, ...readingsOf(key).map(({ rest }) => rest)];

/** Whether the words from `at` on are those of a query; of its last one the beginning is enough. */
function standsAt(words: readonly Word[], at: number, query: readonly string[]): boolean {
  const last = query.length - 1;
  return query.every((key, index) => {
    const word = words[at + index];
    const ways = word ? (index === 0 ? waysToRead(word) : [word.key]) : [];
    return ways.some((way) => (index === last ? way.startsWith(key) : way === key));
  });
}

/**
 * Where an article says the words of a query, once a sentence, in reading order: «وزير الدفاع» finds «ووزير الدفاع», «يوم
 * الجم» finds «يوم الجمعة». Spelling as in names: hamzas and diacritics do not count.
 */
export function placesOfWords(article: Article, query: string): Span[] {
  const keys = wordKeys(query);
  const found: Span[] = [];
  if (keys.length === 0) return found;
  for (const [paragraph, text] of article.paragraphs.entries()) {
    const { words } = tokenise(text);
    let seen = -1;
    for (const [at, { start }] of words.entries()) {
      if (start < seen || !standsAt(words, at, keys)) continue;
      const end = words[at + keys.length - 1]?.end ?? start;
      const span = { paragraph, start, end };
      seen = end + evidenceOf(article, span).after.length;
      found.push(span);
      if (found.length === MOST_PLACES) return found;
    }
  }
  return found;
}
