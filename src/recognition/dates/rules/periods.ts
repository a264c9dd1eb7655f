import { LAST } from '../calendar';
import { readCuedYear } from '../cued-year';
import { readDate, readMonth } from '../day-and-month';
import type { Expression } from '../expression';
import { isLast, readOrdinal } from '../numerals';
import { readPointer } from '../pointers';
import type { Reader } from '../rule';
import { definiteUnit, readCurrentUnit, readPointedUnit, readThisUnit, readUnitPeriod } from '../unit-period';
import {
  earlierIn,
  laterIn,
  partOfPeriod,
  restOfPeriod,
  startOfPeriod,
  unitForms,
  weekend,
  weekendHeads,
} from '../vocabulary';

const MOST_WEEKS = 53;

/** A month or year told by name, figure or decade, of which «مطلع» or «نهاية» may tell a part. */
const isLong = (date: Expression): boolean => date.kind === 'fixed' || (date.kind === 'calendar' && date.day === null);

/** Weeks, months, years and their parts. */
export const periods: readonly Reader[] = [
  {
    id: 'dates/week-counted',
    example: 'يفتتح الأسبوع الأول من ديسمبر.',
    source: 'A week belongs where four of its days lie (ISO 8601)',
    read(line, at) {
      if (definiteUnit(line.key(at)) !== 'week' || !line.joined(at + 1)) return null;
      const count = isLast(line.key(at + 1)) ? { value: LAST, next: at + 2 } : readOrdinal(line, at + 1);
      if (!count || count.value > MOST_WEEKS || !line.joined(count.next)) return null;
      const begin = line.key(count.next) === 'من' ? count.next + 1 : count.next;
      const within =
        readMonth(line, begin) ??
        readCuedYear(line, begin) ??
        readUnitPeriod(line, begin) ??
        readCurrentUnit(line, begin);
      if (!within || (within.value.kind === 'period' && within.value.unit === 'week')) return null;
      return { value: { kind: 'counted-week', count: count.value, within: within.value }, next: within.next };
    },
  },
  {
    id: 'dates/this-unit',
    example: 'يصل الوفد هذا الأسبوع.',
    source: '«هذا» before a unit is the present one, «ذلك» the one last named',
    read: readThisUnit,
  },
  {
    id: 'dates/unit-pointed',
    example: 'افتتح العام قبل الماضي.',
    source: 'assets/dates/pointers.json',
    read: readPointedUnit,
  },
  {
    id: 'dates/part-of-time',
    example: 'يجتمعون في وقت لاحق من الشهر.',
    source: '«في وقت لاحق من» is what is left of the period, «في وقت مبكر من» leaves the whole',
    read(line, at) {
      const later = laterIn.read(line, at);
      const phrase = later ?? earlierIn.read(line, at);
      if (!phrase || !line.joined(phrase.next)) return null;
      const whole = readUnitPeriod(line, phrase.next) ?? readCurrentUnit(line, phrase.next);
      if (!whole) return readMonth(line, phrase.next);
      const part = later && whole.value.offset === 0 && whole.value.unit !== 'day' ? 'rest' : 'whole';
      return { value: { ...whole.value, part }, next: whole.next };
    },
  },
  {
    id: 'dates/end-of-week',
    example: 'يلتقيان نهاية هذا الأسبوع.',
    source: 'The end of a week is its weekend, which is that of the country (CLDR)',
    read(line, at) {
      const begin = weekendHeads.has(line.key(at)) ? at + 1 : at;
      if (line.key(begin) !== 'نهاية' || !line.joined(begin + 1)) return null;
      const told = readUnitPeriod(line, begin + 1);
      const week = told ?? readCurrentUnit(line, begin + 1);
      if (week?.value.unit !== 'week') return null;
      const pointer = told && { offset: week.value.offset, from: week.value.from };
      return { value: { kind: 'weekend', pointer }, next: week.next };
    },
  },
  {
    id: 'dates/weekend',
    example: 'التقيا في العطلة الأسبوعية الماضية.',
    source: 'CLDR',
    read(line, at) {
      const phrase = weekend.read(line, at);
      const pointer = phrase && readPointer(line, phrase.next);
      return (
        phrase && { value: { kind: 'weekend', pointer: pointer?.value ?? null }, next: pointer?.next ?? phrase.next }
      );
    },
  },
  {
    id: 'dates/part-of-period',
    example: 'يصل الوفد مطلع الأسبوع المقبل.',
    source: 'Of a week the words tell which half, of the rest no more than the period',
    read(line, at, one) {
      const key = line.key(at);
      const rest = restOfPeriod.has(key);
      if ((!partOfPeriod.has(key) && !rest) || !line.joined(at + 1)) return null;
      const whole = readUnitPeriod(line, at + 1) ?? readCurrentUnit(line, at + 1);
      if (!whole) {
        const told = one(line, at + 1);
        return told && isLong(told.value) ? told : null;
      }
      if (whole.value.unit === 'day') return null;
      const part = whole.value.unit !== 'week' ? 'whole' : startOfPeriod.has(key) ? 'start' : rest ? 'rest' : 'whole';
      return { value: { ...whole.value, part }, next: whole.next };
    },
  },
  {
    id: 'dates/week-around',
    example: 'خلال أسبوع 16 سبتمبر 2024',
    source: 'A week named by one of its days',
    read(line, at) {
      const form = unitForms.get(line.key(at));
      if (form?.unit !== 'week' || form.number !== 'one' || !line.joined(at + 1)) return null;
      const date = readDate(line, at + 1);
      return date && { value: { kind: 'week-around', date: date.value }, next: date.next };
    },
  },
];
