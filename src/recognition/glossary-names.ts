import type { EntryNumber, Glossary } from '../glossary/glossary';
import { cueStandsNear, decide } from './ambiguity';
import type { EntityType } from './analysis';
import type { Candidate } from './candidate';
import {
  administrativeHeads,
  definiteOrganizationHeads,
  eventHeads,
  isOrdinary,
  isTitle,
  namedPlaceHeads,
  productHeads,
  readAs,
  strongOrganizationHeads,
  weakOrganizationHeads,
} from './lexicon';
import type { ListedName, ListedUse, ReadPassage } from './listed-names';
import { bondBefore } from './passage';

const CONFIDENCE = { sure: 0.95, nisba: 0.9, cued: 0.8 } as const;

/** What the sure names of an article tell about its unsure ones. */
export interface Company {
  readonly entries: ReadonlySet<EntryNumber>;
  readonly countries: ReadonlySet<string>;
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
  return (
    isHead !== undefined &&
    (bond === 'space' || bond === 'quote') &&
    readAs(passage.keys[from - 1] ?? '', isHead) !== null
  );
}

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

/** A place of a country that the article names anyway, after a word of place. */
function placeFitsCompany(
  passage: ReadPassage,
  name: ListedName,
  countries: readonly string[],
  company: Company,
): boolean {
  if (!countries.some((country) => company.countries.has(country))) return false;
  return PLACE_PREPOSITIONS.has(passage.keys[name.from - 1] ?? '') && bondBefore(passage, name.from) === 'space';
}

/**
 * Below this prominence a place is known to its neighbours only, and its one-word name is as likely something else:
 * it wants its country in the article. Curated towns lie above, most of the gazetteer's small ones below.
 */
const WIDELY_KNOWN = 0.38;

function isObscure(name: ListedName, use: ListedUse, glossary: Glossary): boolean {
  return (
    use.type === 'place' &&
    !use.nisba &&
    name.to - name.from === 1 &&
    glossary.entry(use.entry).prominence < WIDELY_KNOWN
  );
}

/** Whether a form that is also something else means its entry here. */
function isMeant(
  passage: ReadPassage,
  name: ListedName,
  use: ListedUse,
  glossary: Glossary,
  company: Company,
): boolean {
  const obscure = isObscure(name, use, glossary);
  if (!use.needsCue && !obscure) return true;
  if (company.entries.has(use.entry) || headStandsBefore(passage, name.from, use.type)) return true;
  const { cues, countries } = glossary.entry(use.entry);
  if (cueStandsNear(passage, name, new Set(cues))) return true;
  if (use.type !== 'place') return false;
  const unmistakable = obscure && !use.needsCue && !isOrdinary(passage.keys[name.from]?.slice(name.proclitics) ?? '');
  if (unmistakable && countries.some((country) => company.countries.has(country))) return true;
  return placeFitsCompany(passage, name, countries, company);
}

function candidate(passage: ReadPassage, name: ListedName, uses: readonly ListedUse[]): Candidate | null {
  const [first] = uses;
  if (!first) return null;
  const nisba = uses.every((use) => use.nisba);
  const cued = uses.every((use) => use.needsCue);
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
    for (const [name] of listed)
      for (const use of name?.uses ?? []) {
        if (!name || use.needsCue || entries.has(use.entry) || isObscure(name, use, glossary)) continue;
        if (!use.nisba) entries.add(use.entry);
        for (const country of glossary.entry(use.entry).countries) countries.add(country);
      }
  return { entries, countries, words: new Set(passages.flatMap((passage) => passage.keys)) };
}

/** The glossary's names in a passage that mean their entry here. */
export function namesFromGlossary(passage: ReadPassage, glossary: Glossary, company: Company): Candidate[] {
  const found: Candidate[] = [];
  for (const names of passage.listed)
    for (const name of names) {
      const decided = decide(passage, name, glossary, company.words);
      const uses = decided ?? name.uses.filter((use) => isMeant(passage, name, use, glossary, company));
      const names = uses.filter((use) => !use.nisba);
      const kept = candidate(passage, name, names.length > 0 ? names : uses);
      if (kept) found.push(kept);
    }
  return found;
}
