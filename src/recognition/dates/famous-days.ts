import famousDays from '../../../assets/dates/famous-days.json' with { type: 'json' };
import { keyOf } from '../../arabic/normalise';
import type { Line } from './line';

const famous = famousDays.map(({ heads, ...day }) => ({ ...day, heads: new Set(heads.map(keyOf)) }));

/** How many words a head may stand before the day: «ذكرى هجوم حماس في السابع من أكتوبر». */
const REACH = 5;

/** The year of a day that Arabic news names without one («هجمات 11 سبتمبر»), where a head before it tells which; else null. */
export function famousYear(line: Line, at: number, month: number, day: number): number | null {
  const known = famous.filter((one) => one.month === month && one.day === day);
  if (known.length === 0) return null;
  for (let back = 1; back <= REACH && !line.opensSentence(at - back + 1); back++) {
    const head = line
      .key(at - back)
      .replace(/^[وبلف](?=.{3})/, '')
      .replace(/^(?:ال|ل(?=ل?[^ل]))/, '');
    const found = known.find((one) => one.heads.has(line.key(at - back)) || one.heads.has(head));
    if (found) return found.year;
  }
  return null;
}
