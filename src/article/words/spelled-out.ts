/** Braces with what may stand there: «{اقرأ|طالع} {أيضا|كذلك}», «Read more{| news}». */
const CHOICE = /\{([^{}]*)\}/;

/** A pattern with each part of its first choice in place of it; null where it has none. */
function chosen(pattern: string): string[] | null {
  const choice = CHOICE.exec(pattern);
  if (!choice) return null;
  const [whole, parts = ''] = choice;
  const behind = pattern.slice(choice.index + whole.length);
  return parts.split('|').map((part) => pattern.slice(0, choice.index) + part + behind);
}

/** Where a pattern's first word ends or may go on in several ways. */
const STOP = /[ {]/;

/** The first words of all texts that a pattern stands for; in a fraction of the time in which those are spelled out. */
function firstWords(pattern: string): string[] {
  const stop = pattern.search(STOP);
  if (pattern[stop] !== '{') return [stop === -1 ? pattern : pattern.slice(0, stop)];
  return chosen(pattern)?.flatMap(firstWords) ?? [pattern];
}

/**
 * All texts that patterns stand for, in their order: each choice in braces is made once with each of its parts, of which one
 * may be empty. What has no braces stands for itself.
 */
export function spelledOut(patterns: readonly string[]): string[] {
  return patterns.flatMap((pattern) => {
    const ways = chosen(pattern);
    return ways ? spelledOut(ways) : [pattern];
  });
}

/** A text that a pattern stands for, and what is known of it. */
export interface Phrase<Meaning> {
  readonly text: string;
  readonly meaning: Meaning;
}

/**
 * Phrases by their first word, the longest first, those of one length in the order of their patterns. They are spelled out when
 * somebody asks for their word: pages begin few lines with any of them, and all of them together take longer than an article.
 */
export function phrasesByFirstWord<Meaning>(
  patterns: Iterable<readonly [pattern: string, meaning: Meaning]>,
): (first: string) => readonly Phrase<Meaning>[] {
  const patternsFrom = new Map<string, [string, Meaning][]>();
  for (const [pattern, meaning] of patterns)
    for (const first of new Set(firstWords(pattern))) {
      const group = patternsFrom.get(first);
      if (group) group.push([pattern, meaning]);
      else patternsFrom.set(first, [[pattern, meaning]]);
    }
  const known = new Map<string, readonly Phrase<Meaning>[]>();
  return (first) => {
    const met = known.get(first);
    const group = patternsFrom.get(first);
    if (met || !group) return met ?? [];
    const phrases = group.flatMap(([pattern, meaning]) => spelledOut([pattern]).map((text) => ({ text, meaning })));
    phrases.sort((one, other) => other.text.length - one.text.length);
    known.set(first, phrases);
    return phrases;
  };
}
