import weights from '../../../assets/recognition/link-weights.json' with { type: 'json' };
import type { EntryNumber, Glossary, GlossaryEntry } from '../../glossary/glossary';
import type { Steps } from '../../steps';
import type { Candidate } from './candidate';
import type { ListedUse, ReadPassage } from './listed-names';

/** What the sure names of an article tell about its unsure ones. */
export interface Company {
  readonly entries: ReadonlySet<EntryNumber>;
  readonly countries: ReadonlySet<string>;
  /** Entries whose unsure names were decided for somewhere in the article. */
  readonly decided: ReadonlySet<EntryNumber>;
  /** The article is about sport: it names a club that is nothing else. */
  readonly ofSport: boolean;
  /** All words of the article, as keys. */
  readonly words: ReadonlySet<string>;
}

/** A row of assets/vocabulary/kinds.tsv; a club often bears its town's name. */
export const CLUB = 'football-club';

const usedEverywhere: ReadonlySet<string> = new Set(weights.usedEverywhere);

/** Countries that an entry brings into an article; what the whole world uses («فيسبوك») brings in none. */
export const countriesBroughtIn = ({ kind, countries }: GlossaryEntry): readonly string[] =>
  usedEverywhere.has(kind) ? [] : countries;

/** Clubs that an article must name before a town's name in it is read as a club's. */
const CLUBS_OF_SPORT = 1;

/** Entries and countries that the article names beyond doubt, and all its words. */
export function* keepingCompany(passages: readonly ReadPassage[], glossary: Glossary): Steps<Company> {
  const entries = new Set<EntryNumber>();
  const countries = new Set<string>();
  const words = new Set<string>();
  let clubs = 0;
  const learn = (use: ListedUse): void => {
    if (!use.sure || entries.has(use.entry)) return;
    const entry = glossary.entry(use.entry);
    if (!use.nisba) entries.add(use.entry);
    if (!use.nisba && entry.kind === CLUB) clubs++;
    for (const country of countriesBroughtIn(entry)) countries.add(country);
  };
  for (const { keys, listed } of passages) {
    for (const key of keys) words.add(key);
    for (const [name] of listed) {
      const uses = name?.uses ?? [];
      const either = uses.some((use) => use.nisba) && uses.some((use) => !use.nisba);
      if (!either) uses.forEach(learn);
    }
    yield;
  }
  return { entries, decided: new Set(), countries, ofSport: clubs >= CLUBS_OF_SPORT, words };
}

/** The company with what was decided on a first reading: a name that is clear once is taken for clear elsewhere. */
export function withDecided(company: Company, candidates: readonly (readonly Candidate[])[]): Company {
  const decided = new Set<EntryNumber>();
  for (const { target } of candidates.flat()) {
    if (target.kind === 'article') continue;
    const [use, ...others] = target.uses;
    if (use && others.length === 0 && !company.entries.has(use.entry)) decided.add(use.entry);
  }
  return { ...company, decided };
}
