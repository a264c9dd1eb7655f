import type { Bilingual } from '../../analysis/analysis';
import type { EntryRecord } from '../file/record';
import { agreeing } from '../forms/inflect-nisba';
import type { DescriptionWords } from './description-words';
import { englishIn } from './national-kind';
import { isWoman } from './offices';
import type { Reading } from './reading';
import type { Occupation } from './vocabulary';
import { indefinite, joinedInArabic, joinedInEnglish, yearOf } from './wording';

/**
 * «كاتب وروائي مصري», «Egyptian writer and novelist»; «لاعب كرة قدم مصري سابق» of who is too old for it when this is read; without an
 * occupation «شخصية مصرية».
 */
export function occupationsTold(
  trades: readonly Occupation[],
  record: EntryRecord,
  words: DescriptionWords,
  reading?: Reading,
): Bilingual {
  const { told, playedOnce } = career(trades);
  const woman = isWoman(record);
  const past = (trade: Occupation): boolean => isTooOld(trade, record, reading);
  const country = nationality(record, words);
  const nisba = words.nisba(country);
  const demonym = words.demonym(country);
  const arabic = narrowest(told, (trade) => (woman ? trade.arFeminine : trade.arMasculine));
  const english = narrowest(told, (trade) => trade.en);
  const last = arabic.at(-1);
  const former = woman ? 'سابقة' : 'سابق';
  const named = joinedInArabic(
    arabic.map((trade) => {
      const words = indefinite(woman ? trade.arFeminine : trade.arMasculine);
      return past(trade) && trade !== last ? `${words} ${former}` : words;
    }),
  );
  const [calling, field] = apart(named || 'شخصية');
  return {
    ar: [
      calling,
      nisba ? agreeing(nisba, told.length === 0 || woman, false) : words.from(country).ar,
      field,
      last && past(last) && former,
      playedOnce && (woman ? 'ولاعبة سابقة' : 'ولاعب سابق'),
    ]
      .filter(Boolean)
      .join(' '),
    en: [
      english.length > 0 && english.every(past) && 'former',
      demonym,
      joinedInEnglish(
        english.map((trade) => {
          const named = englishIn(country, trade);
          return past(trade) && !english.every(past) ? `former ${named}` : named;
        }),
      ) || 'public figure',
      demonym ? '' : words.from(country).en,
      playedOnce && 'and former player',
    ]
      .filter(Boolean)
      .join(' '),
  };
}

/** What somebody is, and in what, between which the nisba stands: «باحث» فرنسي «في العلوم السياسية», «مفسر» يمني «للقرآن». */
function apart(named: string): readonly [string, string] {
  const at = / (?=(?:في|لل\S+)(?: |$))/.exec(named)?.index;
  return at === undefined ? [named, ''] : [named.slice(0, at), named.slice(at + 1)];
}

/** Occupations without those whose words begin another one's: a «ممثل كوميدي» is a «ممثل». */
function narrowest(trades: readonly Occupation[], wordsOf: (trade: Occupation) => string): readonly Occupation[] {
  return trades.filter((trade) => !trades.some((other) => wordsOf(other).startsWith(`${wordsOf(trade)} `)));
}

/** Whether somebody alive is past the age at which an occupation is followed, on the day of the reading. */
function isTooOld({ untilAge }: Occupation, record: EntryRecord, reading?: Reading): boolean {
  if (untilAge === null || record.from === '' || record.to !== '' || !reading?.day) return false;
  return Number(yearOf(reading.day)) - Number(yearOf(record.from)) >= untilAge;
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

const COACHES = new Set(['football-coach', 'basketball-coach', 'coach']);

/** Who plays and then coaches is told as a coach who played. */
function career(trades: readonly Occupation[]): { told: readonly Occupation[]; playedOnce: boolean } {
  const told = trades.filter((trade) => !isPlayer(trade));
  const playedOnce = told.length < trades.length && told.some(({ id }) => COACHES.has(id));
  return playedOnce ? { told, playedOnce } : { told: trades, playedOnce: false };
}

const isPlayer = ({ id }: Occupation): boolean => id === 'footballer' || id === 'goalkeeper' || id.endsWith('-player');
