import type { EntryNumber, Glossary } from '../glossary/glossary';
import { cueStandsNear, decide } from './ambiguity';
import type { EntityType } from './analysis';
import type { Candidate } from './candidate';
import {
  administrativeHeads,
  boundaries,
  definiteOrganizationHeads,
  directions,
  eventHeads,
  headsKeptBeforeListed,
  isOrdinary,
  isTitle,
  namedPlaceHeads,
  productHeads,
  speechVerbs,
  strongOrganizationHeads,
  transparentHeads,
  weakOrganizationHeads,
} from './lexicon';
import type { ListedName, ListedUse, ReadPassage } from './listed-names';
import { bondBefore, readWord } from './passage';

const CONFIDENCE = { sure: 0.95, nisba: 0.9, cued: 0.8 } as const;

/** What the sure names of an article tell about its unsure ones. */
export interface Company {
  readonly entries: ReadonlySet<EntryNumber>;
  readonly countries: ReadonlySet<string>;
  /** The article is about sport: it names a club that is nothing else. */
  readonly ofSport: boolean;
  /** All words of the article, as keys. */
  readonly words: ReadonlySet<string>;
}

const HEADS: Readonly<Partial<Record<EntityType, (key: string) => boolean>>> = {
  person: isTitle,
  place: (key) => administrativeHeads.has(key) || namedPlaceHeads.has(key),
  organization: (key) =>
    strongOrganizationHeads.has(key) || weakOrganizationHeads.has(key) || definiteOrganizationHeads.has(key),
  product: (key) => productHeads.has(key),
  event: (key) => eventHeads.has(key),
};

/** A head noun or title of the entry's type stands right before the name: «حركة فتح». */
function headStandsBefore(passage: ReadPassage, from: number, type: EntityType): boolean {
  const isHead = HEADS[type];
  const bond = bondBefore(passage, from);
  return isHead !== undefined && (bond === 'space' || bond === 'quote') && readWord(passage, from - 1, isHead) !== null;
}

/** A verb of speech stands right before: its subject is a person. */
const speaks = (passage: ReadPassage, from: number): boolean =>
  bondBefore(passage, from) === 'space' && readWord(passage, from - 1, (key) => speechVerbs.has(key)) !== null;

const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set([
  'في',
  'الي',
  'من',
  'نحو',
  'شمال',
  'جنوب',
  'شرق',
  'غرب',
  'وسط',
  'قرب',
]);

const followsPlaceWord = (passage: ReadPassage, from: number): boolean =>
  bondBefore(passage, from) === 'space' && PLACE_PREPOSITIONS.has(passage.keys[from - 1] ?? '');

/** A cue for an ordinary word must stand this near, in words: «صحيفة» speaks for «الجمهورية» only beside it. */
const CLOSE = 2;

/** A sure place stands right before, as in an enumeration: «نابلس وطوباس». */
const followsPlace = (passage: ReadPassage, from: number): boolean =>
  (passage.listed[from - 1] ?? []).some(
    ({ to, uses }) => to === from && uses.some((use) => use.sure && use.type === 'place' && !use.nisba),
  );

/** Names of two letters (لي) are more often something else. */
const SHORTEST_SURE = 2;

/** A row of assets/vocabulary/kinds.tsv; a club often bears its town's name. */
const CLUB = 'football-club';
const COUNTRY = 'country';

/** Clubs that an article must name before a town's name in it is read as a club's. */
const CLUBS_OF_SPORT = 1;

const EVIDENCE = { head: 4, cue: 3, sure: 2, company: 1 } as const;

/**
 * What speaks for a use here, the strongest first: a head noun or title before it, a word that its entry names as a cue
 * or its full name elsewhere, its being unmistakable, and the company it keeps. 0: nothing does.
 */
function evidenceFor(
  passage: ReadPassage,
  name: ListedName,
  use: ListedUse,
  glossary: Glossary,
  company: Company,
): number {
  const key = passage.keys[name.from]?.slice(name.proclitics) ?? '';
  const alone = name.to - name.from === 1;
  if (alone && boundaries.has(key)) return headStandsBefore(passage, name.from, use.type) ? EVIDENCE.head : 0;
  const surnameOrNisba = use.type === 'person' && name.uses.some((other) => other.nisba);
  if (!use.nisba && !surnameOrNisba && headStandsBefore(passage, name.from, use.type)) return EVIDENCE.head;
  if (use.sure && key.length > SHORTEST_SURE) return EVIDENCE.sure;
  if (company.entries.has(use.entry) && !use.sure) return EVIDENCE.cue;
  if (alone && name.proclitics > 0 && isOrdinary(passage.keys[name.from] ?? '')) return 0;
  const { cues, countries, kind } = glossary.entry(use.entry);
  if (kind === CLUB && company.ofSport && !followsPlaceWord(passage, name.from)) return EVIDENCE.cue;
  const ordinary = alone && isOrdinary(key);
  if (cueStandsNear(passage, name, new Set(cues), ordinary ? CLOSE : undefined)) return EVIDENCE.cue;
  if (ordinary) return 0;
  if (use.type === 'person' && speaks(passage, name.from)) return EVIDENCE.company;
  if (use.type !== 'place') return 0;
  const atHome = countries.some((country) => company.countries.has(country));
  return atHome && (followsPlaceWord(passage, name.from) || followsPlace(passage, name.from)) ? EVIDENCE.company : 0;
}

/** The uses of a form that its surroundings speak for most. */
function bestUses(passage: ReadPassage, name: ListedName, glossary: Glossary, company: Company): readonly ListedUse[] {
  const weighed = name.uses.map((use) => ({ use, evidence: evidenceFor(passage, name, use, glossary, company) }));
  const best = Math.max(...weighed.map(({ evidence }) => evidence));
  return best === 0 ? [] : weighed.filter(({ evidence }) => evidence === best).map(({ use }) => use);
}

function candidate(passage: ReadPassage, name: ListedName, uses: readonly ListedUse[]): Candidate | null {
  const [first] = uses;
  if (!first) return null;
  const nisba = uses.every((use) => use.nisba);
  const cued = uses.every((use) => !use.sure);
  return {
    passage,
    from: name.from,
    to: name.to,
    proclitics: name.proclitics,
    type: first.type,
    form: nisba ? 'nisba' : 'name',
    source: 'glossary',
    confidence: cued ? CONFIDENCE.cued : nisba ? CONFIDENCE.nisba : CONFIDENCE.sure,
    target: { kind: 'glossary', uses },
  };
}

/** Entries and countries that the article names beyond doubt. */
export function companyOf(passages: readonly ReadPassage[], glossary: Glossary): Company {
  const entries = new Set<EntryNumber>();
  const countries = new Set<string>();
  for (const { listed } of passages)
    for (const [name] of listed) {
      const uses = name?.uses ?? [];
      if (uses.some((use) => use.nisba) && uses.some((use) => !use.nisba)) continue;
      for (const use of uses) {
        if (!use.sure || entries.has(use.entry)) continue;
        if (!use.nisba) entries.add(use.entry);
        for (const country of glossary.entry(use.entry).countries) countries.add(country);
      }
    }
  const clubs = [...entries].filter((entry) => glossary.entry(entry).kind === CLUB);
  return {
    entries,
    countries,
    ofSport: clubs.length >= CLUBS_OF_SPORT,
    words: new Set(passages.flatMap((passage) => passage.keys)),
  };
}

/**
 * Of the uses that fit, those that count: a name rather than a nisba, but a nisba rather than a surname of the same
 * shape («السوداني») unless its bearer is named in full.
 */
function preferred(uses: readonly ListedUse[], company: Company): readonly ListedUse[] {
  const nisba = uses.filter((use) => use.nisba);
  const names = uses.filter((use) => !use.nisba);
  if (nisba.length === 0) return names;
  const meant = names.filter((use) => use.type !== 'person' || company.entries.has(use.entry));
  return meant.length > 0 ? meant : nisba;
}

/** An alias that begins with a head which is no part of the name, «شركة نوكيا», where the name alone is listed, too. */
function beginsWithHead(passage: ReadPassage, name: ListedName): boolean {
  const head = passage.keys[name.from]?.slice(name.proclitics) ?? '';
  const isHead = transparentHeads.has(head) || strongOrganizationHeads.has(head);
  if (!isHead || headsKeptBeforeListed.has(head)) return false;
  const inner = passage.listed[name.from + 1]?.filter(({ to, proclitics }) => to === name.to && proclitics === 0) ?? [];
  return inner.some(({ uses }) => uses.some((use) => name.uses.some((other) => other.entry === use.entry)));
}

/** «جنوب لبنان»: the place is لبنان; «جنوب السودان» is a country of its own. */
function isPartOfPlace(passage: ReadPassage, name: ListedName, glossary: Glossary): boolean {
  if (!directions.has(passage.keys[name.from]?.slice(name.proclitics) ?? '')) return false;
  const whole = (passage.listed[name.from + 1] ?? []).some(
    ({ to, uses }) => to === name.to && uses.some((use) => use.sure && use.type === 'place'),
  );
  return whole && name.uses.every((use) => glossary.entry(use.entry).kind !== COUNTRY);
}

/**
 * «محافظة الأنبار» without its head, which says what the name is and decides between namesakes, but is no part of it.
 * Only where the name stands alone elsewhere, too: «مدينة الصدر» is whole.
 */
function withoutAdministrativeHead(passage: ReadPassage, name: ListedName): ListedName {
  const head = passage.keys[name.from]?.slice(name.proclitics) ?? '';
  const alone = (passage.listed[name.from + 1] ?? []).some(
    ({ to, proclitics, uses }) =>
      to === name.to && proclitics === 0 && uses.some((use) => use.type === 'place' && !use.nisba),
  );
  return administrativeHeads.has(head) && alone ? { ...name, from: name.from + 1, proclitics: 0 } : name;
}

/** The glossary's names in a passage that mean their entry here. */
export function namesFromGlossary(passage: ReadPassage, glossary: Glossary, company: Company): Candidate[] {
  const found: Candidate[] = [];
  for (const names of passage.listed)
    for (const name of names) {
      if (beginsWithHead(passage, name) || isPartOfPlace(passage, name, glossary)) continue;
      const decided = decide(passage, name, glossary, company.words);
      const uses = decided ?? bestUses(passage, name, glossary, company);
      const kept = candidate(passage, withoutAdministrativeHead(passage, name), preferred(uses, company));
      if (kept) found.push(kept);
    }
  return found;
}
