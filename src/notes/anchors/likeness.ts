import search from 'approx-string-match';

/** Likeness from which on two texts are taken for forms of one; letters of unrelated Arabic sentences reach 0.4. */
const LEAST = 0.5;

/** How much of `pattern` stands in `text`, letter by letter: 1 is all, 0 is less than half. */
export function likeness(text: string, pattern: string): number {
  if (pattern === '') return 0;
  if (text.endsWith(pattern)) return 1;
  const [found] = search(text, pattern, Math.floor(pattern.length * (1 - LEAST)));
  return found ? 1 - found.errors / pattern.length : 0;
}

/** How much of the words of `quote` stand in `text`, each as often as there, in any order: from 0 to 1. */
export function sharedWords(text: string, quote: string): number {
  const counts = new Map<string, number>();
  for (const word of text.split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  let all = 0;
  for (const word of quote.split(' ')) {
    all += word.length;
    const left = counts.get(word) ?? 0;
    if (left > 0) shared += word.length;
    counts.set(word, left - 1);
  }
  return all === 0 ? 0 : shared / all;
}
