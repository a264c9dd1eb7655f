import type { Line } from './line';
import { readDigits, readOrdinal } from './numerals';
import { clock, clockFractions, clockZones, earlierIn, laterIn, partsOfDayAfter, partsOfDayBefore } from './vocabulary';

/** Times of day belong to the date beside them: «مساء الأحد», «الأربعاء الساعة 10:30 بتوقيت غرينتش». */

/** «مساء», «يوم», «في وقت سابق» before a date: at most so many of them. */
const MOST_BEFORE = 3;

/** Where the date proper begins after «صباح», «يوم» and the like. */
export function afterLeadIn(line: Line, at: number): number {
  let begin = at;
  for (let step = 0; step < MOST_BEFORE; step++) {
    const phrase = partsOfDayBefore.read(line, begin) ?? laterIn.read(line, begin) ?? earlierIn.read(line, begin);
    const next = phrase?.next ?? (line.key(begin) === 'يوم' ? begin + 1 : begin);
    if (next === begin || !line.near(next)) break;
    begin = next;
  }
  return begin;
}

/** A time by the clock: «الساعة العاشرة والنصف», «الساعة 10:30». */
function readClock(line: Line, at: number): number {
  const word = clock.read(line, at);
  const hour = word && (readDigits(line, word.next) ?? readOrdinal(line, word.next));
  if (!hour) return at;
  const minutes = /^[:.]$/.test(line.gap(hour.next)) ? readDigits(line, hour.next) : null;
  const next = minutes?.next ?? hour.next;
  return clockFractions.read(line, next)?.next ?? next;
}

/** Times of day told one after the other: «مساء الساعة العاشرة والنصف بتوقيت غرينتش». */
const MOST_AFTER = 6;

/** The end of a date with the time of day told after it. */
export function afterTimeOfDay(line: Line, at: number): number {
  let end = at;
  for (let told = 0; told < MOST_AFTER && line.near(end); told++) {
    const next = partsOfDayAfter.read(line, end)?.next ?? clockZones.read(line, end)?.next ?? readClock(line, end);
    if (next === end) break;
    end = next;
  }
  return end;
}
