import type { EntityType } from '../../analysis/entity-types';

import type { Glossary } from '../../glossary/glossary';
import {
  administrativeHeads,
  boundaries,
  definiteOrganizationHeads,
  eventHeads,
  isOrdinary,
  isTitle,
  namedPlaceHeads,
  productHeads,
  strongOrganizationHeads,
  weakOrganizationHeads,
} from '../text/lexicon';
import { bondBefore, readWord } from '../text/passage';
import { cueStandsNear } from './ambiguity';
import { CLUB, type Company } from './company';
import type { ListedName, ListedUse, ReadPassage } from './listed-names';
import { followsPlace, followsPlaceWord, followsSpeechVerb } from './surroundings';

const HEADS: Readonly<Partial<Record<EntityType, (key: string) => boolean>>> = {
  person: isTitle,
  place: (key) => administrativeHeads.has(key) || namedPlaceHeads.has(key),
  organization: (key) =>
    strongOrganizationHeads.has(key) || weakOrganizationHeads.has(key) || definiteOrganizationHeads.has(key),
  product: (key) => productHeads.has(key),
  event: (key) => eventHeads.has(key),
};

/**
 * A head noun or title of the entry's type stands right before the name: «حركة فتح». Before a place that only its
 * neighbours know only «مدينة» and its like count: «ممر آمن» is no passage of Emmen.
 */
function headStandsBefore(passage: ReadPassage, from: number, { type, obscure }: ListedUse): boolean {
  const isHead = obscure ? (key: string) => administrativeHeads.has(key) : HEADS[type];
  const bond = bondBefore(passage, from);
  return isHead !== undefined && (bond === 'space' || bond === 'quote') && readWord(passage, from - 1, isHead) !== null;
}

/** A cue for an ordinary word must stand this near, in words: «صحيفة» speaks for «الجمهورية» only beside it. */
const CLOSE = 2;

/** Names of two letters (لي) are more often something else. */
const SHORTEST_SURE = 2;

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
  if (alone && boundaries.has(key)) return headStandsBefore(passage, name.from, use) ? EVIDENCE.head : 0;
  if (use.type === 'person' && name.uses.some((other) => other.nisba))
    return company.entries.has(use.entry) ? EVIDENCE.cue : 0;
  if (!use.nisba && headStandsBefore(passage, name.from, use)) return EVIDENCE.head;
  if (use.sure && !(alone && key.length <= SHORTEST_SURE)) return EVIDENCE.sure;
  if (company.entries.has(use.entry) && !use.sure) return EVIDENCE.cue;
  if (alone && name.proclitics > 0 && isOrdinary(passage.keys[name.from] ?? '')) return 0;
  const entry = glossary.entry(use.entry);
  const { countries, kind } = entry;
  if (kind === CLUB && company.ofSport && !followsPlaceWord(passage, name.from)) return EVIDENCE.cue;
  const ordinary = alone && isOrdinary(key);
  if (cueStandsNear(passage, name, entry, ordinary ? CLOSE : undefined)) return EVIDENCE.cue;
  if (ordinary) return 0;
  if (company.decided.has(use.entry)) return EVIDENCE.company;
  if (use.type === 'person' && followsSpeechVerb(passage, name.from)) return EVIDENCE.company;
  if (use.type !== 'place') return 0;
  const atHome = countries.some((country) => company.countries.has(country));
  return atHome && (followsPlaceWord(passage, name.from) || followsPlace(passage, name.from)) ? EVIDENCE.company : 0;
}

/** The uses of a form that its surroundings speak for most. */
export function bestUses(
  passage: ReadPassage,
  name: ListedName,
  glossary: Glossary,
  company: Company,
): readonly ListedUse[] {
  const weighed = name.uses.map((use) => ({ use, evidence: evidenceFor(passage, name, use, glossary, company) }));
  const best = Math.max(...weighed.map(({ evidence }) => evidence));
  return best === 0 ? [] : weighed.filter(({ evidence }) => evidence === best).map(({ use }) => use);
}
