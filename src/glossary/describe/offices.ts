import type { Bilingual } from '../../analysis/analysis';
import type { EntryRecord } from '../file/record';
import { agreeing } from '../forms/inflect-nisba';
import type { HeldRole } from '../tables/rows';
import type { DescriptionWords } from './description-words';
import type { Standing } from './reading';
import { inIdafa, withLi, withThe } from './wording';

/** Offices that several people hold at a time, unless years are given. */
const ONE_OF_MANY = new Set(['commander', 'military-officer', 'soldier']);

/** Whether a record's person is a woman. */
export function isWoman(record: EntryRecord): boolean {
  return record.sex === 'f';
}

/**
 * An office with its years: «وزير الخارجية الروسي منذ 2004», «أمين عام الأمم المتحدة (2007–2016)», «رئيس كولومبيا، تولى المنصب
 * عام 2022», «رئيس كولومبيا سابقاً».
 */
export function describeOffice(
  held: HeldRole,
  standing: Standing,
  record: EntryRecord,
  words: DescriptionWords,
): Bilingual {
  const name = officeName(held, record, words);
  const took = isWoman(record) ? 'تولت' : 'تولى';
  switch (standing.is) {
    case 'closed': {
      const { from, to } = standing;
      if (from === '') return { ar: `${name.ar} حتى ${to}`, en: `${name.en} until ${to}` };
      const years = from === to ? to : `${from}–${to}`;
      return { ar: `${name.ar} (${years})`, en: `${name.en} (${years})` };
    }
    case 'former':
      return { ar: `${name.ar} سابقاً`, en: `former ${name.en}` };
    case 'begun':
      return { ar: `${name.ar}، ${took} المنصب عام ${held.from}`, en: `${name.en}, took office in ${held.from}` };
    case 'held':
      return held.from === '' ? name : { ar: `${name.ar} منذ ${held.from}`, en: `${name.en} since ${held.from}` };
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
