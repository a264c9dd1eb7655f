import { numberWords } from './numerals';
import {
  about,
  ago,
  days,
  daysInConstruct,
  decades,
  earlierIn,
  englishMonths,
  few,
  firstMonths,
  last,
  later,
  laterIn,
  monthNames,
  moreOrLess,
  onThisDay,
  pairedDays,
  pairedYears,
  partOfPeriod,
  partsOfDayBefore,
  rangeFrom,
  restOfPeriod,
  seasons,
  thatWords,
  thisWords,
  today,
  unitForms,
  weekdayNames,
  weekend,
  weekendHeads,
  yearCues,
  yearParts,
} from './vocabulary';

const phrases = [
  ...[about, ago, earlierIn, daysInConstruct, last, later, laterIn, moreOrLess, onThisDay, partsOfDayBefore, rangeFrom],
  ...[days, decades, englishMonths, monthNames, seasons, today, weekdayNames, weekend, yearParts],
];
const wordLists = [few, firstMonths, pairedDays, pairedYears, partOfPeriod, restOfPeriod, thatWords, thisWords];
const units = [...unitForms.keys()];

const beginnings: ReadonlySet<string> = new Set([
  ...phrases.flatMap((list) => list.firstWords()),
  ...[...wordLists, weekendHeads, yearCues, numberWords].flatMap((list) => [...list]),
  ...units,
  ...units.map((unit) => `ال${unit}`),
]);

/**
 * Whether a date may begin with a word, its key without proclitics. Most words can begin none, and the readers need not
 * look at them: each rule of this folder begins with one of these words or with a figure.
 */
export function mayBegin(key: string): boolean {
  return beginnings.has(key) || /\d/.test(key);
}
