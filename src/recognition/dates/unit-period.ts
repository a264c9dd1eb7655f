import type { CalendarUnit, Origin, UnitPeriod } from './expression';
import type { Line, Read } from './line';
import { readPointer } from './pointers';
import { thatWords, thisWords, unitForms } from './vocabulary';
import { isAnother } from './year';

/** Periods of the calendar by their distance, as they stand alone and in longer expressions. */

const UNIT_ARTICLE = 'ال';

/** The unit that a definite singular names («الأسبوع»); null for any other word. */
export function definiteUnit(key: string): CalendarUnit | null {
  const form = key.startsWith(UNIT_ARTICLE) ? unitForms.get(key.slice(UNIT_ARTICLE.length)) : undefined;
  return form && form.number === 'one' && form.unit !== 'hour' ? form.unit : null;
}

const period = (unit: CalendarUnit, offset: number, from: Origin): UnitPeriod => ({
  kind: 'period',
  unit,
  offset,
  from,
  part: 'whole',
});

/** «الأسبوع الماضي», «العام قبل الماضي», «اليوم السابق»: the unit with its article and the word that points. */
export function readPointedUnit(line: Line, at: number): Read<UnitPeriod> | null {
  const unit = definiteUnit(line.key(at));
  const pointer = unit && readPointer(line, at + 1);
  return unit && pointer && { value: period(unit, pointer.value.offset, pointer.value.from), next: pointer.next };
}

/** «هذا الأسبوع», «في هذا اليوم»; «ذلك العام» is the one last named. */
export function readThisUnit(line: Line, at: number): Read<UnitPeriod> | null {
  const key = line.key(at);
  const from: Origin | null = thisWords.has(key) ? 'publication' : thatWords.has(key) ? 'last-date' : null;
  const unit = from && line.joined(at + 1) ? definiteUnit(line.key(at + 1)) : null;
  if (!from || !unit) return null;
  const pointer = readPointer(line, at + 2);
  if (pointer && pointer.value.offset !== 0) return null;
  return { value: period(unit, 0, from), next: pointer?.next ?? at + 2 };
}

/** A period by its distance. */
export const readUnitPeriod = (line: Line, at: number): Read<UnitPeriod> | null =>
  readThisUnit(line, at) ?? readPointedUnit(line, at);

/** After «مطلع», «نهاية» and the like the definite unit alone is the current one: «نهاية الشهر». */
export function readCurrentUnit(line: Line, at: number): Read<UnitPeriod> | null {
  const unit = definiteUnit(line.key(at));
  const fits = (unit === 'week' || unit === 'month' || unit === 'year') && !isAnother(line, at + 1);
  return fits ? { value: period(unit, 0, 'publication'), next: at + 1 } : null;
}
