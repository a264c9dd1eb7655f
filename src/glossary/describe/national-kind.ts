import type { Bilingual } from '../../analysis/analysis';
import type { EntryRecord } from '../file/record';
import { agreeing } from '../forms/inflect-nisba';
import type { Kind } from '../tables/kinds';
import { listOf } from '../tables/tsv';
import type { DescriptionWords } from './description-words';
import { inPlace } from './wording';

/** What a record is, before its years: the kind with its nation, and where it sits if it belongs to many. */
export interface NationalKind {
  readonly noun: Bilingual;
  /** «مقرها في مصر»; empty of what belongs to one nation. */
  readonly seat: Bilingual;
  /** The seat is where a mission works, and stands beside its noun without a pause. */
  readonly isMission: boolean;
}

const NOWHERE: Bilingual = { ar: '', en: '' };

/** Codes of the countries of a record, the main one first. */
export const countriesOf = (record: EntryRecord): string[] => listOf(record.countries);

/** Whether an adjective after the kind's Arabic noun is feminine. */
export const isFeminine = (kind: Kind): boolean => kind.gender === 'f';

/** The kind's own words. */
export const kindWord = (kind: Kind): Bilingual => ({ ar: kind.ar, en: kind.en });

/** Kinds that belong to many countries: their country is where they sit, or where a mission works. */
const OF_MANY_COUNTRIES = /أمم|دولي|أوروبي|إقليمي/;
const MISSION = /بعثة|قوة/;

/** Countries whose English says «soccer». */
const NORTH_AMERICA = new Set(['US', 'CA']);

/** The English word for something as its country says it. */
export const englishIn = (country: string, word: { readonly en: string; readonly enNorthAmerica: string }): string =>
  (NORTH_AMERICA.has(country) && word.enNorthAmerica) || word.en;

/**
 * The kind with the nationality of the first country: «قناة تلفزيونية قطرية», «Qatari television channel»; «… من موناكو»
 * without a nisba. What is of many nations by its kind has a seat instead.
 */
export function nationalKind(record: EntryRecord, kind: Kind, words: DescriptionWords): NationalKind {
  const only = (noun: Bilingual): NationalKind => ({ noun, seat: NOWHERE, isMission: false });
  if (kind.country === 'none') return only(kindWord(kind));
  const [country = ''] = countriesOf(record);
  if (country === '' || country === 'EU') return only(kindWord(kind));
  if (OF_MANY_COUNTRIES.test(kind.ar)) return withSeat(kind, words.named(country));
  const english = englishIn(country, kind);
  const nisba = words.nisba(country);
  const demonym = words.demonym(country);
  const from = words.from(country);
  return only({
    ar: `${kind.ar} ${nisba ? agreeing(nisba, isFeminine(kind), false) : from.ar}`,
    en: demonym ? `${demonym} ${english}` : `${english} ${from.en}`,
  });
}

/** «بعثة أممية في العراق», «منظمة دولية مقرها في مصر». */
function withSeat(kind: Kind, place: Bilingual): NationalKind {
  const isMission = MISSION.test(kind.ar);
  const here = inPlace(place);
  const based = { ar: `${isFeminine(kind) ? 'مقرها' : 'مقره'} ${here.ar}`, en: `based ${here.en}` };
  return { noun: kindWord(kind), seat: isMission ? here : based, isMission };
}
