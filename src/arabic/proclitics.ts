/** A word read as prefixes and the rest: وللولايات is و + ل + الولايات. */
export interface Reading {
  /** The prefixes as written: «و», «لل», «وب» … */
  readonly proclitics: string;
  /** What the name's first word would be, as a key; «لل» gives its article back (للولايات → الولايات). */
  readonly rest: string;
  /** Code units of the word before the name proper begins; for «لل» the second ل counts to the name. */
  readonly length: number;
}

const CONJUNCTIONS = new Set(['و', 'ف']);
const PREPOSITIONS = new Set(['ب', 'ل', 'ك']);
const PREFIXES = new Set([...CONJUNCTIONS, ...PREPOSITIONS]);
const NO_READINGS: readonly Reading[] = [];
const ARTICLE = 'ال';

/**
 * Letters that must remain after stripping: a shorter remainder is more often a word of its own than a name.
 * Source: precision per prefix on 150,000 words of newswire, see docs/decisions/0003-proclitics.md.
 */
const SHORTEST_AFTER: Readonly<Record<string, number>> = { و: 3, ف: 4, ب: 3, ل: 3, ك: 4 };

function longEnough(prefix: string, rest: string): boolean {
  return rest.length >= (SHORTEST_AFTER[prefix] ?? 3);
}

/** و or ف before the rest; empty where the word cannot carry one. */
function withoutConjunction(key: string): Reading[] {
  const first = key.charAt(0);
  const rest = key.slice(1);
  if (!CONJUNCTIONS.has(first) || !longEnough(first, rest)) return [];
  return [{ proclitics: first, rest, length: 1 }];
}

/** ب ل ك before the rest, and لل in its two readings: ل + a name with the article, ل + a name that begins with ل. */
function withoutPreposition(key: string): Reading[] {
  const first = key.charAt(0);
  const rest = key.slice(1);
  if (!PREPOSITIONS.has(first) || !longEnough(first, rest)) return [];
  const plain: Reading = { proclitics: first, rest, length: 1 };
  if (first !== 'ل' || !rest.startsWith('ل')) return [plain];
  return [plain, { proclitics: first, rest: `${ARTICLE}${rest.slice(1)}`, length: 1 }];
}

/**
 * The ways a word may be prefixes and a name's first word, likeliest first; never the word as it stands, which the
 * caller tries before. Only و ف ب ل ك and their chains stand before names: never the question أ or the future س.
 */
export function readingsOf(key: string): readonly Reading[] {
  if (!PREFIXES.has(key.charAt(0))) return NO_READINGS;
  const conjoined = withoutConjunction(key);
  const readings = [...conjoined, ...withoutPreposition(key)];
  for (const outer of conjoined)
    for (const inner of withoutPreposition(outer.rest))
      readings.push({
        proclitics: outer.proclitics + inner.proclitics,
        rest: inner.rest,
        length: outer.length + inner.length,
      });
  return readings;
}
