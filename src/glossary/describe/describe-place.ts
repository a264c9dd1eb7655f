import type { Bilingual } from '../../analysis/analysis';
import type { EntryRecord } from '../file/record';
import type { Kind } from '../tables/kinds';
import { SUBDIVISIONS } from '../tables/subdivisions';
import type { DescriptionWords } from './description-words';
import { countriesOf, kindWord } from './national-kind';
import { inOrder, inPlace, joinedByCommas, joinedInArabic, joinedInEnglish, withLi, withThe } from './wording';
import { yearsTold } from './years';

/** Most countries that a river or a mountain range is said to lie in. */
const NAMED_COUNTRIES = 3;

/** «عاصمة روسيا», «إقليم تابع لفرنسا», «دولة في غرب آسيا», «مدينة في قطاع غزة، فلسطين», «دولة سابقة، 1922–1991». */
export function describePlace(record: EntryRecord, kind: Kind, words: DescriptionWords): Bilingual {
  const [first] = placesAround(record, kind, words);
  if (kind.id === 'capital' && first) return { ar: `${kind.ar} ${first.ar}`, en: `${kind.en} of ${withThe(first.en)}` };
  if (kind.id === 'territory' && first)
    return { ar: `${kind.ar} تابع ${withLi(first.ar)}`, en: `${kind.en} of ${withThe(first.en)}` };
  const noun = { ar: subdivisionNoun(record, kind, words), en: kind.en };
  // A building or a town that still stands is not told by the year of its foundation.
  const years = yearsTold(record.from, record.to);
  return joinedByCommas(inOrder(noun, inCountries(record, kind, words)), years);
}

/** «في قطاع غزة، فلسطين», «في مصر والسودان», «بين فلسطين ومصر»; empty where nothing is known. */
export function inCountries(record: EntryRecord, kind: Kind, words: DescriptionWords): Bilingual {
  const places = placesAround(record, kind, words);
  const around = record.within === '' ? undefined : words.named(record.within);
  const listed = {
    ar: joinedInArabic(places.map((place) => place.ar)),
    en: joinedInEnglish(places.map((place) => withThe(place.en))),
  };
  if (kind.country === 'between' && places.length > 1) {
    const between = { ar: `بين ${listed.ar}`, en: `between ${listed.en}` };
    return around ? joinedByCommas(inPlace(around), between) : between;
  }
  const where = joinedByCommas(around ? { ar: around.ar, en: withThe(around.en) } : { ar: '', en: '' }, listed);
  return where.ar === '' ? where : { ar: `في ${where.ar}`, en: `in ${where.en}` };
}

const SEVERAL: ReadonlySet<string> = new Set(['all', 'between']);

/** The countries that a place is said to lie in or between. */
function placesAround(record: EntryRecord, kind: Kind, words: DescriptionWords): Bilingual[] {
  if (kind.country === 'none') return [];
  const others = countriesOf(record).filter((country) => country !== record.id);
  return others.slice(0, SEVERAL.has(kind.country) ? NAMED_COUNTRIES : 1).map(words.named);
}

/** A subdivision is called what its own name calls it: «محافظة المفرق» a governorate, whatever its kind is in English. */
function subdivisionNoun(record: EntryRecord, kind: Kind, words: DescriptionWords): string {
  if (!SUBDIVISIONS.has(kind.id)) return kindWord(kind).ar;
  const [head = '', ...rest] = record.ar.split(' ');
  return rest.length > 0 && words.vocabulary.kindOfPlace(head) ? head : kind.ar;
}
