import type { Bilingual } from '../../analysis/analysis';
import type { EntryRecord } from '../file/record';
import { agreeing } from '../forms/inflect-nisba';
import type { Kind } from '../tables/rows';
import { SUBDIVISIONS } from '../tables/subdivisions';
import { describePerson } from './describe-person';
import type { DescriptionWords } from './description-words';
import type { Reading } from './reading';
import type { Vocabulary } from './vocabulary';
import { joinedInArabic, joinedInEnglish, withLi, withThe, yearOf } from './wording';

/** Ids of all other entries are in small letters. */
const COUNTRY_CODE = /^[A-Z]{2}$/;

/** Words for descriptions out of the records of an opened glossary. */
export function descriptionWords(
  vocabulary: Vocabulary,
  recordOf: (id: string) => EntryRecord | undefined,
): DescriptionWords {
  const named = (id: string): Bilingual => {
    const folders = COUNTRY_CODE.test(id) ? ['places'] : ['organizations', 'places', 'things', 'people'];
    const record = folders.reduce<EntryRecord | undefined>(
      (found, folder) => found ?? recordOf(`${folder}/${id}`),
      undefined,
    );
    return record ? { ar: record.ar, en: record.en } : { ar: id, en: id };
  };
  return {
    vocabulary,
    named,
    nisba: (country) => vocabulary.nisba(`places/${country}`),
    demonym: (country) => recordOf(`places/${country}`)?.demonym ?? '',
    foundedIn: (country) => yearOf(recordOf(`places/${country}`)?.from ?? ''),
    from: (country) => {
      if (country === '') return { ar: '', en: '' };
      const { ar, en } = named(country);
      return { ar: `من ${ar}`, en: `from ${withThe(en)}` };
    },
  };
}

/** Composes an entry's description from its fields, in both languages, without a full stop; for a reading, in its tense. */
export function describe(record: EntryRecord, kind: Kind, words: DescriptionWords, reading?: Reading): Bilingual {
  const composed =
    kind.type === 'person'
      ? describePerson(record, words, reading)
      : (composers[kind.type]?.(record, kind, words) ?? kindWord(kind));
  if (record.noteAr === '') return composed;
  return { ar: `${composed.ar}، ${record.noteAr}`, en: `${composed.en}, ${record.noteEn}` };
}

const composers: Readonly<Record<string, (record: EntryRecord, kind: Kind, words: DescriptionWords) => Bilingual>> = {
  organization: describeOrganization,
  product: describeProduct,
  event: describeEvent,
  work: describeWork,
  place: describePlace,
};

const kindWord = (kind: Kind): Bilingual => ({ ar: kind.ar, en: kind.en });

const isFeminine = (kind: Kind): boolean => kind.gender === 'f';

const countriesOf = (record: EntryRecord): string[] => record.countries.split(';').filter(Boolean);

/** Kinds that belong to many countries: their country is where they sit, or where a mission works. */
const OF_MANY_COUNTRIES = /أمم|دولي|أوروبي|إقليمي/;
const MISSION = /بعثة|قوة/;

/** «بعثة أممية في العراق», «منظمة دولية مقرها في مصر». */
function internationalKind(kind: Kind, place: Bilingual | undefined): Bilingual {
  if (!place) return kindWord(kind);
  const [seatAr, seatEn] = MISSION.test(kind.ar)
    ? ['في', 'in']
    : [`${isFeminine(kind) ? 'مقرها' : 'مقره'} في`, 'based in'];
  return { ar: `${kind.ar} ${seatAr} ${place.ar}`, en: `${kind.en} ${seatEn} ${withThe(place.en)}` };
}

/** The kind with the nationality: «قناة تلفزيونية قطرية», «Qatari television channel»; «… من موناكو» without a nisba. */
function nationalKind(record: EntryRecord, kind: Kind, words: DescriptionWords): Bilingual {
  if (kind.country === 'none') return kindWord(kind);
  const country = countriesOf(record)[0] ?? '';
  const place = country === '' || country === 'EU' ? undefined : words.named(country);
  if (OF_MANY_COUNTRIES.test(kind.ar)) return internationalKind(kind, place);
  if (!place) return kindWord(kind);
  const nisba = words.nisba(country);
  const demonym = words.demonym(country);
  const from = words.from(country);
  return {
    ar: `${kind.ar} ${nisba ? agreeing(nisba, isFeminine(kind), false) : from.ar}`,
    en: demonym ? `${demonym} ${kind.en}` : `${kind.en} ${from.en}`,
  };
}

function describeOrganization(record: EntryRecord, kind: Kind, words: DescriptionWords): Bilingual {
  const national = nationalKind(record, kind, words);
  const parent = record.parent === '' ? undefined : words.named(record.parent);
  const [from, to] = [yearOf(record.from), yearOf(record.to)];
  const belongs = isFeminine(kind) ? 'تابعة' : 'تابع';
  const ar = [parent ? `${national.ar} ${belongs} ${withLi(parent.ar)}` : national.ar];
  const en = [parent ? `${national.en} of ${withThe(parent.en)}` : national.en];
  if (from !== '' && to !== '') {
    ar.push(`${from}–${to}`);
    en.push(`${from}–${to}`);
  } else if (from !== '') {
    ar.push(`${isFeminine(kind) ? 'تأسست' : 'تأسس'} عام ${from}`);
    en.push(`founded ${from}`);
  }
  return { ar: ar.join('، '), en: en.join(', ') };
}

function describeProduct(record: EntryRecord, kind: Kind, words: DescriptionWords): Bilingual {
  const national = nationalKind(record, kind, words);
  const from = yearOf(record.from);
  if (from === '') return national;
  const entered = isFeminine(kind) ? 'دخلت' : 'دخل';
  return { ar: `${national.ar}، ${entered} الخدمة عام ${from}`, en: `${national.en}, in service since ${from}` };
}

/** «فيلم مصري، 1969», «Egyptian film, 1969». */
function describeWork(record: EntryRecord, kind: Kind, words: DescriptionWords): Bilingual {
  const national = nationalKind(record, kind, words);
  const from = yearOf(record.from);
  return { ar: [national.ar, from].filter(Boolean).join('، '), en: [national.en, from].filter(Boolean).join(', ') };
}

/** «حرب في مصر», «قانون أميركي», «قرار أممي بشأن فلسطين», «معاهدة» with the years; «مهرجان في تونس، منذ 1964». */
function describeEvent(record: EntryRecord, kind: Kind, words: DescriptionWords): Bilingual {
  const [from, to] = [yearOf(record.from), yearOf(record.to)];
  const placed = eventWithCountry(record, kind, words);
  if (kind.recurs && from !== '' && to === '')
    return { ar: `${placed.ar}، منذ ${from}`, en: `${placed.en}, since ${from}` };
  const years = to === '' || from === to ? from : `${from}–${to}`;
  return { ar: [placed.ar, years].filter(Boolean).join('، '), en: [placed.en, years].filter(Boolean).join(', ') };
}

function eventWithCountry(record: EntryRecord, kind: Kind, words: DescriptionWords): Bilingual {
  const countries = countriesOf(record);
  const only = countries.length === 1 ? words.named(countries[0] ?? '') : undefined;
  if (kind.country === 'nisba') return nationalKind(record, kind, words);
  if (kind.country === 'none' || !only) return kindWord(kind);
  const [ar, en] = kind.country === 'about' ? ['بشأن', 'on'] : ['في', 'in'];
  return { ar: `${kind.ar} ${ar} ${only.ar}`, en: `${kind.en} ${en} ${withThe(only.en)}` };
}

/** Most countries that a river or a mountain range is said to lie in. */
const NAMED_COUNTRIES = 3;

/** «عاصمة روسيا», «إقليم تابع لفرنسا», «دولة في غرب آسيا», «مدينة في قطاع غزة، فلسطين», «دولة سابقة، 1922–1991». */
function describePlace(record: EntryRecord, kind: Kind, words: DescriptionWords): Bilingual {
  const others = kind.country === 'none' ? [] : countriesOf(record).filter((country) => country !== record.id);
  const places = others.slice(0, kind.country === 'all' ? NAMED_COUNTRIES : 1).map(words.named);
  const [first] = places;
  if (kind.id === 'capital' && first) return { ar: `${kind.ar} ${first.ar}`, en: `${kind.en} of ${withThe(first.en)}` };
  if (kind.id === 'territory' && first)
    return { ar: `${kind.ar} تابع ${withLi(first.ar)}`, en: `${kind.en} of ${withThe(first.en)}` };
  const around = record.within === '' ? undefined : words.named(record.within);
  const listed = {
    ar: joinedInArabic(places.map((place) => place.ar)),
    en: joinedInEnglish(places.map((place) => withThe(place.en))),
  };
  const ar = [around?.ar, listed.ar].filter(Boolean).join('، ');
  const en = [around && withThe(around.en), listed.en].filter(Boolean).join(', ');
  const noun = subdivisionNoun(record, kind, words);
  const years = record.from !== '' && record.to !== '' ? `${yearOf(record.from)}–${yearOf(record.to)}` : '';
  return {
    ar: [ar ? `${noun} في ${ar}` : noun, years].filter(Boolean).join('، '),
    en: [en ? `${kind.en} in ${en}` : kind.en, years].filter(Boolean).join(', '),
  };
}

/** A subdivision is called what its own name calls it: «محافظة المفرق» a governorate, whatever its kind is in English. */
function subdivisionNoun(record: EntryRecord, kind: Kind, words: DescriptionWords): string {
  if (!SUBDIVISIONS.has(kind.id)) return kind.ar;
  const [head = '', ...rest] = record.ar.split(' ');
  return rest.length > 0 && words.vocabulary.kindOfPlace(head) ? head : kind.ar;
}
