import famousDays from '../../../assets/dates/famous-days.json' with { type: 'json' };
import { keyOf } from '../../arabic/normalise';
import type { Line } from './line';

const famous = famousDays.map(({ heads, ...day }) => ({ ...day, heads: new Set(heads.map(keyOf)) }));

/**
 * The year of a day that is an event's whole name («منذ 7 أكتوبر»), where it would else lie ahead; null for any other day.
 */
export const yearOfNamesake = (month: number, day: number): number | null =>
  famous.find((one) => one.alone && one.month === month && one.day === day)?.year ?? null;

/** How many words a head may stand before the day: «ذكرى هجوم حماس في السابع من أكتوبر». */
const REACH = 5;

/**
 * The year of a day, or of a month where `day` is null, that Arabic news names without one («هجمات 11 سبتمبر», «حرب
 * أكتوبر»), where a head before it tells which; else null.
 */
export function famousYear(line: Line, at: number, month: number, day: number | null): number | null {
  const known = famous.filter((one) => one.month === month && one.day === day);
  const reach = day === null ? 1 : REACH;
  for (let back = 1; known.length > 0 && back <= reach && !line.opensSentence(at - back + 1); back++) {
    const found = known.find(({ heads }) => line.among(at - back, heads));
    if (found) return found.year;
  }
  return null;
}
