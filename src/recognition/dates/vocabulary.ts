import months from '../../../assets/arabic/months.json' with { type: 'json' };
import words from '../../../assets/dates/vocabulary.json' with { type: 'json' };
import { keyOf } from '../../arabic/normalise';
import type { Calendar, TimeUnit } from './expression';
import { numberedPhrases, Phrases, phraseSet } from './phrases';

/** The words of dates, as keys. The lists themselves are in assets/dates/vocabulary.json and assets/arabic/months.json. */

const keys = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(keyOf));

/** A month's name: which month, and of which calendar. */
export interface MonthName {
  readonly calendar: Calendar;
  readonly month: number;
}

export const monthNames = new Phrases<MonthName>([
  ...months.gregorian.flatMap(({ month, names }) =>
    names.map((name) => [name, { calendar: 'gregorian', month } as const] as const),
  ),
  ...months.hijri.flatMap(({ month, names }) =>
    names.map((name) => [name, { calendar: 'hijri', month } as const] as const),
  ),
]);

export const weekdayNames = new Phrases<number>(
  months.weekdays.flatMap(({ weekday, names }) => names.map((name) => [name, weekday] as const)),
);

/** How a unit of time is told: one, two (a dual has its number in it), or many. */
export interface UnitForm {
  readonly unit: TimeUnit;
  readonly number: 'one' | 'two' | 'many';
}

const units: readonly TimeUnit[] = ['hour', 'day', 'week', 'month', 'year', 'decade', 'century'];
const numbers = ['one', 'two', 'many'] as const;

/** Indefinite forms: «يوم», «يومين», «أيام». */
export const unitForms: ReadonlyMap<string, UnitForm> = new Map(
  units.flatMap((unit) =>
    numbers.flatMap((number) => words.units[unit][number].map((form) => [keyOf(form), { unit, number }] as const)),
  ),
);

export const days = numberedPhrases(words.days);
export const seasons = numberedPhrases(words.seasons);
export const decades = numberedPhrases(words.decades);

export const monthsAlsoWords = keys(words.monthsAlsoWords);
/** As exact forms: «آب» with its madda is hardly ever anything but the month. */
export const monthsByTheirHamza: ReadonlySet<string> = new Set(words.monthsByTheirHamza);
export const monthCues = keys(words.monthCues);
export const weekdayNotAfter = keys(words.weekdayNotAfter);
export const weekdayNotBefore = keys(words.weekdayNotBefore);
export const monthNotBefore = keys(words.monthNotBefore);
export const nameHeads = keys(words.nameHeads);
export const todayNotAfter = keys(words.todayNotAfter);
export const todayNotBefore = keys(words.todayNotBefore);
export const people = keys(words.people);
export const decadeNotAfter = keys(words.decadeNotAfter);
export const yearCues = keys(words.yearCues);
export const yearPrepositions = keys(words.yearPrepositions);
export const yearHeads = keys(words.yearHeads);
export const pairedYears = keys(words.pairedYears);
export const pairedDays = keys(words.pairedDays);
export const hijriMarks = keys(words.hijriMarks);
export const gregorianMarks = keys(words.gregorianMarks);
export const studyYears = keys(words.studyYears);
export const fiscalYears = keys(words.fiscalYears);
export const newspaperHeads = keys(words.newspaperHeads);
export const monthHonours = keys(words.monthHonours);
export const andMore = keys(words.andMore);
export const eventJoints = keys(words.eventJoints);
export const dateJoints = keys(words.dateJoints);
export const ourVerbs = keys(words.ourVerbs);
export const whatWords = keys(words.whatWords);
export const numberWord = keys(words.numberWord);
export const onlyOne = keys(words.onlyOne);
export const titlesBeforeGeneral = keys(words.titlesBeforeGeneral);
export const eachOfTwo = keys(words.eachOfTwo);
export const functionWords = keys(words.functionWords);
export const countedNouns = keys(words.countedNouns);
export const numberHeads = keys(words.numberHeads);
export const dayCues = keys(words.dayCues);
export const startOfPeriod = keys(words.startOfPeriod);
export const restOfPeriod = keys(words.restOfPeriod);
export const partOfPeriod = keys(words.partOfPeriod);
export const few = keys(words.fewWords);
export const thisWords = keys(words.this);
export const thatWords = keys(words.that);

export const yearParts = numberedPhrases(words.yearParts);
export const englishMonths = numberedPhrases(words.englishMonths);
export const firstMonths = keys(words.firstMonths);
export const weekendHeads = keys(words.weekendHeads);
export const daysInConstruct = numberedPhrases(words.daysInConstruct);
export const onThisDay = phraseSet(words.onThisDay);
export const inARow = phraseSet(words.inARow);
export const moreOrLess = phraseSet(words.moreOrLess);

/** Days that are also the names of Egyptian cities: «مدينة السادس من أكتوبر». */
export const cityDays = words.cityDays;

export const today = phraseSet(words.today);
export const last = phraseSet(words.last);
export const ago = phraseSet(words.ago);
export const later = phraseSet(words.later);
export const fromNow = phraseSet(words.fromNow);
export const about = phraseSet(words.about);
export const laterIn = phraseSet(words.laterIn);
export const earlierIn = phraseSet(words.earlierIn);
export const weekend = phraseSet(words.weekend);
export const partsOfDayBefore = phraseSet(words.partsOfDayBefore);
export const partsOfDayAfter = phraseSet(words.partsOfDayAfter);
export const clock = phraseSet(words.clock);
export const clockZones = phraseSet(words.clockZones);
export const clockFractions = phraseSet(words.clockFractions);
export const agreement = phraseSet(words.agreement);
export const rangeFrom = phraseSet(words.rangeFrom);
export const rangeTo = phraseSet(words.rangeTo);
export const beforeChrist = phraseSet(words.beforeChrist);
