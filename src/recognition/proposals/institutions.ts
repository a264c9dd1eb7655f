import type { EntryNumber, Glossary } from '../../glossary/glossary';
import type { Steps } from '../../steps';
import { isConstructTitle, strongOrganizationHeads } from '../text/lexicon';
import { type Bond, bondBefore, readWord, sentenceBreaksBefore, standTogether } from '../text/passage';
import type { Candidate } from './candidate';
import type { ListedUse, ReadPassage } from './listed-names';

const CONFIDENCE = { withCountry: 0.9, countryFromText: 0.75 } as const;

const INSIDE: ReadonlySet<Bond> = new Set<Bond>(['space', 'quote']);

/** Share of an article's mentions of countries that makes one of them the country a bare «وزارة الدفاع» belongs to. */
const DOMINANT = 0.75;

/** Mentions of countries, by name or nisba, before an article has one that counts as its own. */
const FEWEST = 3;

/** How far a sentence is searched from the institution, in words: keeps a text without full stops linear. */
const FARTHEST = 60;

/** Countries, ISO 3166-1 alpha-2, with how often they are named. */
type CountryCounts = ReadonlyMap<string, number>;

/** The countries named between two words of a passage, each mention once. */
function countriesIn(passage: ReadPassage, from: number, to: number, glossary: Glossary): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = from; at < to; at++) {
    const [name] = passage.listed[at] ?? [];
    const country = name?.uses.find(
      (use) => use.sure && use.type === 'place' && glossary.entry(use.entry).kind === 'country',
    );
    const code = country && glossary.entry(country.entry).countries[0];
    if (code) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

/** The country that an article is about beyond doubt, or null. */
export function* findingHome(passages: readonly ReadPassage[], glossary: Glossary): Steps<string | null> {
  const counts = new Map<string, number>();
  for (const passage of passages) {
    for (const [code, count] of countriesIn(passage, 0, passage.keys.length, glossary))
      counts.set(code, (counts.get(code) ?? 0) + count);
    yield;
  }
  return dominantOf(counts);
}

function dominantOf(counts: CountryCounts): string | null {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= FEWEST && first[1] / all >= DOMINANT ? first[0] : null;
}

/** The only country that the sentence around a word names; null where there are none or several. */
function countryOfSentence(passage: ReadPassage, at: number, glossary: Glossary): string | null {
  let from = at;
  while (at - from < FARTHEST && !sentenceBreaksBefore(passage, from)) from--;
  let to = at + 1;
  while (to - at < FARTHEST && to < passage.keys.length && !sentenceBreaksBefore(passage, to)) to++;
  const counts = countriesIn(passage, from, to, glossary);
  return counts.size === 1 ? ([...counts.keys()][0] ?? null) : null;
}

/** The country in «المكتب الرئاسي في كوريا الجنوبية», at the word «في». */
function countryOfSeat(passage: ReadPassage, at: number, glossary: Glossary): string | null {
  if (passage.keys[at] !== 'في' || bondBefore(passage, at) !== 'space') return null;
  return [...countriesIn(passage, at + 1, at + 2, glossary).keys()][0] ?? null;
}

function candidate(
  passage: ReadPassage,
  from: number,
  to: number,
  proclitics: number,
  entry: EntryNumber,
  confidence: number,
): Candidate {
  const use: ListedUse = {
    entry,
    type: 'organization',
    strict: false,
    exact: '',
    needsCue: false,
    nisba: false,
    primary: true,
    sure: true,
    obscure: false,
  };
  return {
    passage,
    from,
    to,
    proclitics,
    type: 'organization',
    form: 'name',
    source: 'glossary',
    confidence,
    target: { kind: 'institution', uses: [use] },
  };
}

/** «وزير الخارجية المصري»: the word belongs to the title or head before it. */
const followsHead = (passage: ReadPassage, at: number): boolean =>
  bondBefore(passage, at) === 'space' &&
  readWord(passage, at - 1, (key) => isConstructTitle(key) || strongOrganizationHeads.has(key)) !== null;

/** The institution that begins at a word under one reading of its prefixes, if its country is certain. */
function institutionAt(
  passage: ReadPassage,
  at: number,
  first: string,
  proclitics: number,
  glossary: Glossary,
  home: string | null,
): Candidate | null {
  const found = glossary.institution(passage.keys, at, first);
  if (!found || (found.length === 1 && followsHead(passage, at))) return null;
  if (found.entry !== undefined && standTogether(passage, at, at + found.whole, INSIDE))
    return candidate(passage, at, at + found.whole, proclitics, found.entry, CONFIDENCE.withCountry);
  if (!standTogether(passage, at, at + found.length, INSIDE)) return null;
  const seated = countryOfSeat(passage, at + found.length, glossary);
  if (found.needsCue && seated === null) return null;
  const country = seated ?? countryOfSentence(passage, at, glossary) ?? home;
  const entry = country === null ? undefined : glossary.find(`institutions/${found.pattern}@${country}`);
  return entry === undefined
    ? null
    : candidate(passage, at, at + found.length, proclitics, entry, CONFIDENCE.countryFromText);
}

/**
 * State institutions that follow a pattern: with their country beside them («الجيش السوداني», «وزارة خارجية روسيا»),
 * or bare where the sentence or the article leaves no doubt which country is meant.
 */
export function institutionsIn(passage: ReadPassage, glossary: Glossary, home: string | null): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < passage.keys.length; at++)
    for (const { key, length } of passage.readings[at] ?? []) {
      const one = institutionAt(passage, at, key, length, glossary, home);
      if (!one) continue;
      found.push(one);
      break;
    }
  return found;
}
