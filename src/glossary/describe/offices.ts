import type { Bilingual } from '../../analysis/analysis';
import type { EntryRecord } from '../file/record';
import { agreeing } from '../forms/inflect-nisba';
import type { HeldRole } from '../tables/rows';
import type { DescriptionWords } from './description-words';
import { type Reading, type Standing, standingOf } from './reading';
import { inIdafa, joinedInArabic, joinedInEnglish, withLi, withThe } from './wording';

/** Offices that several people hold at a time, unless years are given. */
const ONE_OF_MANY = new Set(['commander', 'military-officer', 'soldier']);

/** Whether a record's person is a woman. */
export function isWoman(record: EntryRecord): boolean {
  return record.sex === 'f';
}

/** An office with the terms in which it was held, in the order of its rows. */
interface Office {
  readonly held: HeldRole;
  readonly terms: readonly Term[];
}

/** One time in office, from a year, empty where none is known. */
interface Term {
  readonly from: string;
  readonly standing: Standing;
}

/** The offices of a person in the order of their rows; one that was held in several terms once, with the years of each. */
export function officesTold(
  offices: readonly HeldRole[],
  record: EntryRecord,
  words: DescriptionWords,
  reading?: Reading,
): readonly Bilingual[] {
  const told: Office[] = [];
  for (const held of offices) {
    const term: Term = { from: held.from, standing: standingOf(held, record, words.vocabulary, reading) };
    const at = told.findIndex(
      (one) => one.held.role === held.role && one.held.of === held.of && one.terms.every(hasYears),
    );
    const same = told[at];
    if (same && hasYears(term)) told[at] = { held: same.held, terms: [...same.terms, term] };
    else told.push({ held, terms: [term] });
  }
  return told.map((office) => describeOffice(office, record, words));
}

const hasYears = ({ from, standing }: Term): boolean => from !== '' && standing.is !== 'former';

/** «1966–1977 و1980–1984», «2017–2021 ومنذ 2025», the earliest first. */
function yearsOfTerms(terms: readonly Term[]): Bilingual {
  const years = terms.toSorted((a, b) => Number(a.from) - Number(b.from)).map(yearsOfTerm);
  return { ar: joinedInArabic(years.map(({ ar }) => ar)), en: joinedInEnglish(years.map(({ en }) => en)) };
}

function yearsOfTerm({ from, standing }: Term): Bilingual {
  if (standing.is === 'begun') return { ar: `من ${from}`, en: `from ${from}` };
  if (standing.is !== 'closed') return { ar: `منذ ${from}`, en: `since ${from}` };
  const years = from === standing.to ? from : `${from}–${standing.to}`;
  return { ar: years, en: years };
}

/**
 * An office with its years: «وزير الخارجية الروسي منذ 2004», «أمين عام الأمم المتحدة (2007–2016)», «رئيس كولومبيا، تولى المنصب
 * عام 2022», «رئيس كولومبيا سابقاً»; of a founder, who is one for good, none.
 */
function describeOffice({ held, terms }: Office, record: EntryRecord, words: DescriptionWords): Bilingual {
  const name = officeName(held, record, words);
  const [first] = terms;
  if (!first) return name;
  const { from, standing } = first;
  if (terms.length > 1 || (standing.is === 'closed' && from !== '')) {
    const years = yearsOfTerms(terms);
    return { ar: `${name.ar} (${years.ar})`, en: `${name.en} (${years.en})` };
  }
  switch (standing.is) {
    case 'closed':
      return { ar: `${name.ar} حتى ${standing.to}`, en: `${name.en} until ${standing.to}` };
    case 'former':
      return { ar: `${name.ar} سابقاً`, en: `former ${name.en}` };
    case 'begun': {
      const took = isWoman(record) ? 'تولت' : 'تولى';
      return { ar: `${name.ar}، ${took} المنصب عام ${from}`, en: `${name.en}, took office in ${from}` };
    }
    case 'held': {
      const isForGood = words.vocabulary.occupation(held.role)?.lasting ?? false;
      return from === '' || isForGood ? name : { ar: `${name.ar} منذ ${from}`, en: `${name.en} since ${from}` };
    }
  }
}

function officeName(held: HeldRole, record: EntryRecord, words: DescriptionWords): Bilingual {
  const { vocabulary } = words;
  const woman = isWoman(record);
  const occupation = vocabulary.occupation(held.role);
  const place = words.named(held.of);
  const en = `${occupation?.en ?? held.role} of ${withThe(place.en)}`;
  const state = vocabulary.stateRole(held.role);
  const nisba = words.nisba(held.of);
  if (state && nisba) {
    const feminine = state.agrees === 'holder' ? woman : state.agrees === 'f';
    const title = woman ? state.arFeminine : state.arMasculine;
    const [first = '', ...rest] = title.split(' لدى ');
    const agreed = agreeing(nisba, state.agrees === '' ? woman : feminine, !state.many);
    const demonym = words.demonym(held.of);
    return {
      ar: [`${first} ${agreed}`, ...rest].join(' لدى '),
      en: state.many && demonym ? `${demonym} ${occupation?.en ?? held.role}` : en,
    };
  }
  if (state?.withLi) return { ar: `${woman ? state.arFeminine : state.arMasculine} ${withLi(place.ar)}`, en };
  const title = inIdafa((woman ? occupation?.arFeminine : occupation?.arMasculine) ?? '');
  if (ONE_OF_MANY.has(held.role) && held.from === '')
    return { ar: `${title} في ${place.ar}`, en: `${occupation?.en ?? held.role} in ${withThe(place.en)}` };
  return { ar: `${title} ${place.ar}`.trim(), en };
}
