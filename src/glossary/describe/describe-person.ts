import type { Bilingual } from '../../analysis/analysis';
import type { EntryRecord } from '../file/record';
import { agreeing } from '../forms/inflect-nisba';
import type { DescriptionWords } from './description-words';
import { describeOffice, isWoman } from './offices';
import { type Reading, rolesTold, standingOf } from './reading';
import type { Occupation } from './vocabulary';
import { indefinite, joinedInArabic, joinedInEnglish, yearOf } from './wording';
import { yearTold } from './years';

/** What a person is known for: offices with their years, occupations with the nationality. */
export function describePerson(record: EntryRecord, words: DescriptionWords, reading?: Reading): Bilingual {
  const roles = rolesTold(record);
  const offices = roles
    .filter((held) => held.of !== '')
    .map((held) => describeOffice(held, standingOf(held, record, words.vocabulary, reading), record, words));
  const trades = roles.filter((held) => held.of === '').flatMap((held) => words.vocabulary.occupation(held.role) ?? []);
  const parts = [
    ...offices,
    ...(trades.length > 0 || offices.length === 0 ? [occupations(trades, record, words)] : []),
  ];
  if (roles[0]?.of === '') parts.unshift(...parts.splice(-1));
  const died = yearTold(record.to);
  if (died.ar !== '') parts.push({ ar: `${isWoman(record) ? 'توفيت' : 'توفي'} عام ${died.ar}`, en: `died ${died.en}` });
  return { ar: parts.map((part) => part.ar).join('، '), en: parts.map((part) => part.en).join(', ') };
}

/** «كاتب وروائي مصري», «Egyptian writer and novelist»; without an occupation «شخصية مصرية». */
function occupations(trades: readonly Occupation[], record: EntryRecord, words: DescriptionWords): Bilingual {
  const country = nationality(record, words);
  const woman = isWoman(record);
  const { told, playedOnce } = career(trades);
  const named = told.map((trade) => indefinite(woman ? trade.arFeminine : trade.arMasculine));
  const nisba = words.nisba(country);
  const place = nisba ? agreeing(nisba, told.length === 0 || woman, false) : words.from(country).ar;
  const english = joinedInEnglish(told.map((trade) => trade.en)) || 'public figure';
  const demonym = words.demonym(country);
  return {
    ar: [joinedInArabic(named) || 'شخصية', place, playedOnce && (woman ? 'ولاعبة سابقة' : 'ولاعب سابق')]
      .filter(Boolean)
      .join(' '),
    en: [demonym, english, demonym ? '' : words.from(country).en, playedOnce && 'and former player']
      .filter(Boolean)
      .join(' '),
  };
}

/** Whoever died before this year was of a dynasty or a town, and of no nation of today. */
const NATIONS_FROM = 1500;

/** A person's first country; empty where no such state was there yet: a caliph is no Saudi and no Iraqi. */
function nationality(record: EntryRecord, words: DescriptionWords): string {
  const country = record.countries.split(';')[0] ?? '';
  const died = Number(yearOf(record.to));
  const isEarly = record.to !== '' && (died < NATIONS_FROM || died < Number(words.foundedIn(country)));
  return isEarly ? '' : country;
}

const COACHES = new Set(['football-coach', 'coach']);

/** Who plays and then coaches is told as a coach who played. */
function career(trades: readonly Occupation[]): { told: readonly Occupation[]; playedOnce: boolean } {
  const told = trades.filter((trade) => !isPlayer(trade));
  const playedOnce = told.length < trades.length && told.some(({ id }) => COACHES.has(id));
  return playedOnce ? { told, playedOnce } : { told: trades, playedOnce: false };
}

const isPlayer = ({ id }: Occupation): boolean => id === 'footballer' || id === 'goalkeeper' || id.endsWith('-player');
