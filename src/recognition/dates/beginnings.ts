import { numberWords } from './numerals';
import {
  about,
  ago,
  days,
  decades,
  earlierIn,
  few,
  halves,
  last,
  later,
  laterIn,
  monthNames,
  pairedDays,
  pairedYears,
  partOfPeriod,
  partsOfDayBefore,
  quarters,
  rangeFrom,
  restOfPeriod,
  seasons,
  thatWords,
  thisWords,
  today,
  unitForms,
  weekdayNames,
  weekend,
  yearCues,
} from './vocabulary';

const phrases = [
  ...[about, ago, earlierIn, last, later, laterIn, partsOfDayBefore, rangeFrom, today, weekend],
  ...[days, decades, monthNames, seasons, weekdayNames],
];
const wordLists = [few, halves, pairedDays, pairedYears, partOfPeriod, quarters, restOfPeriod, thatWords, thisWords];
const units = [...unitForms.keys()];

const beginnings: ReadonlySet<string> = new Set([
  ...phrases.flatMap((list) => list.firstWords()),
  ...[...wordLists, yearCues, numberWords].flatMap((list) => [...list]),
  ...units,
  ...units.map((unit) => `ال${unit}`),
]);

/**
 * Whether a date may begin with a word, its key without proclitics. Most words can begin none, and the readers need not
 * look at them: each reader of this folder begins with one of these words or with a figure.
 */
export function mayBegin(key: string): boolean {
  return beginnings.has(key) || /\d/.test(key);
}
