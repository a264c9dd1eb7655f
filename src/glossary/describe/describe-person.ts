import type { Bilingual } from '../../analysis/analysis';
import type { EntryRecord } from '../file/record';
import { agreeing } from '../forms/inflect-nisba';
import { type HeldRole, heldRole } from '../tables/rows';
import type { DescriptionWords } from './description-words';
import type { Occupation } from './vocabulary';
import { indefinite, inIdafa, joinedInArabic, joinedInEnglish, withLi, withThe, yearOf } from './wording';

/** Roles that a description names; the first are the most telling. */
const NAMED_ROLES = 3;

/** Offices that several people hold at a time, unless years are given. */
const ONE_OF_MANY = new Set(['commander', 'military-officer', 'soldier']);

/** What a person is known for: offices with their years, occupations with the nationality. */
export function describePerson(record: EntryRecord, words: DescriptionWords): Bilingual {
  const roles = record.roles
    .split(';')
    .flatMap((item) => heldRole(item) ?? [])
    .slice(0, NAMED_ROLES);
  const offices = roles.filter((held) => held.of !== '').map((held) => office(held, record, words));
  const trades = roles.filter((held) => held.of === '').flatMap((held) => words.vocabulary.occupation(held.role) ?? []);
  const parts = [
    ...offices,
    ...(trades.length > 0 || offices.length === 0 ? [occupations(trades, record, words)] : []),
  ];
  if (roles[0]?.of === '') parts.unshift(...parts.splice(-1));
  const died = yearOf(record.to);
  if (died !== '') parts.push({ ar: `${isWoman(record) ? 'توفيت' : 'توفي'} عام ${died}`, en: `died ${died}` });
  return { ar: parts.map((part) => part.ar).join('، '), en: parts.map((part) => part.en).join(', ') };
}

function isWoman(record: EntryRecord): boolean {
  return record.sex === 'f';
}

/** «كاتب وروائي مصري», «Egyptian writer and novelist»; without an occupation «شخصية مصرية». */
function occupations(trades: readonly Occupation[], record: EntryRecord, words: DescriptionWords): Bilingual {
  const country = record.countries.split(';')[0] ?? '';
  const woman = isWoman(record);
  const named = trades.map((trade) => indefinite(woman ? trade.arFeminine : trade.arMasculine));
  const nisba = words.nisba(country);
  const place = nisba ? agreeing(nisba, trades.length === 0 || woman, false) : words.from(country).ar;
  const english = joinedInEnglish(trades.map((trade) => trade.en)) || 'public figure';
  const demonym = words.demonym(country);
  return {
    ar: [joinedInArabic(named) || 'شخصية', place].filter(Boolean).join(' '),
    en: [demonym, english, demonym ? '' : words.from(country).en].filter(Boolean).join(' '),
  };
}

/** «وزير الخارجية الروسي منذ 2004», «أمين عام الأمم المتحدة (2007–2016)». */
function office(held: HeldRole, record: EntryRecord, words: DescriptionWords): Bilingual {
  const name = officeName(held, record, words);
  if (held.from === '' && held.to === '') return name;
  if (held.current) return { ar: `${name.ar} منذ ${held.from}`, en: `${name.en} since ${held.from}` };
  const years = held.from === held.to || held.from === '' ? held.to : `${held.from}–${held.to}`;
  return { ar: `${name.ar} (${years})`, en: `${name.en} (${years})` };
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
    const agreed = agreeing(nisba, state.agrees === '' ? woman : feminine, true);
    return { ar: [`${first} ${agreed}`, ...rest].join(' لدى '), en };
  }
  if (state?.withLi) return { ar: `${woman ? state.arFeminine : state.arMasculine} ${withLi(place.ar)}`, en };
  const title = inIdafa((woman ? occupation?.arFeminine : occupation?.arMasculine) ?? '');
  if (ONE_OF_MANY.has(held.role) && held.from === '')
    return { ar: `${title} في ${place.ar}`, en: `${occupation?.en ?? held.role} in ${withThe(place.en)}` };
  return { ar: `${title} ${place.ar}`.trim(), en };
}
