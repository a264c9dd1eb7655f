import { LAST } from './calendar';
import type { CalendarDate, Expression, Side, Weekday } from './expression';
import { Line, type Read } from './line';
import { isLast, readDigits, readOrdinal } from './numerals';
import { endsHere, loneDay, readDate, readDayNumber, readMonth } from './read-calendar';
import { readPeriod } from './read-periods';
import { readYears } from './read-years';
import { agreement, last, modifiers, weekdayNames, weekdayNotAfter, weekdayNotBefore } from './vocabulary';

/** Weekdays by name, alone or with what tells more: «الأربعاء، 22 يناير», «الأحد الماضي», «الجمعة من الأسبوع المقبل». */

/** No month has a weekday more often. */
const MOST_IN_A_MONTH = 5;

/** A weekday's name where it is no part of another name («صلاة الجمعة», «الجمعة العظيمة»). */
function readWeekdayName(line: Line, at: number): Read<number> | null {
  const name = weekdayNames.read(line, at);
  if (!name) return null;
  if (line.joined(at) && weekdayNotAfter.has(line.key(at - 1).replace(/^[وفبل](?=.{3})/, ''))) return null;
  return line.joined(name.next) && weekdayNotBefore.has(line.key(name.next)) ? null : name;
}

/** The date that stands beside a weekday: «الأربعاء 22 يناير», «الجمعة الموافق 22 يناير», «الخميس (22 يناير)». */
export function readDateBeside(line: Line, at: number): Read<CalendarDate> | null {
  if (!line.near(at)) return null;
  const agreed = agreement.read(line, at);
  const begin = agreed?.next ?? (line.key(at) === 'في' ? at + 1 : at);
  for (const { line: read } of agreed ? line.readings(begin) : [{ line }]) {
    const date = readDate(read, begin);
    if (date) return date;
  }
  return null;
}

/** «الجمعة 22», «الخميس في الحادي والعشرين»: a figure after a weekday, where it counts nothing. */
function readDayBeside(line: Line, at: number): Read<number> | null {
  if (!line.joined(at)) return null;
  const begin = line.key(at) === 'في' ? at + 1 : at;
  const day = begin === at ? readDigits(line, begin) : readDayNumber(line, begin);
  return day && day.value >= 1 && day.value <= 31 && endsHere(line, day.next) ? day : null;
}

const weekday = (value: number, more: Partial<Weekday> = {}): Weekday => ({
  kind: 'weekday',
  weekday: value,
  side: null,
  near: null,
  within: null,
  count: null,
  ...more,
});

/** «الأحد الثاني من أكتوبر»; without a month the current one. */
function readCounted(line: Line, at: number, name: number): Read<Weekday> | null {
  if (!line.joined(at)) return null;
  const count = isLast(line.key(at)) ? { value: LAST, next: at + 1 } : readOrdinal(line, at);
  if (!count || count.value > MOST_IN_A_MONTH || readDate(line, at)) return null;
  const begin = line.key(count.next) === 'من' || line.key(count.next) === 'في' ? count.next + 1 : count.next;
  const told = line.joined(count.next)
    ? (readMonth(line, begin) ?? readPeriod(line, begin) ?? readYears(line, begin))
    : null;
  if (!told && (count.value === LAST || !endsHere(line, count.next))) return null;
  const within: Expression = told?.value ?? {
    kind: 'period',
    unit: 'month',
    offset: 0,
    from: 'publication',
    part: 'whole',
  };
  return { value: weekday(name, { within, count: count.value }), next: told?.next ?? count.next };
}

/** «الجمعة من الأسبوع المقبل», «الجمعة هذا الأسبوع». */
function readWeekOf(line: Line, at: number, name: number): Read<Weekday> | null {
  if (!line.joined(at)) return null;
  const week = readPeriod(line, line.key(at) === 'من' ? at + 1 : at);
  return week?.value.unit === 'week' ? { value: weekday(name, { within: week.value }), next: week.next } : null;
}

function sideOf(line: Line, at: number): Read<Side> | null {
  const pointer = line.joined(at) ? modifiers.read(line, at) : null;
  if (pointer?.value === 'past' || pointer?.value === 'current' || pointer?.value === 'future')
    return { value: pointer.value, next: pointer.next };
  return null;
}

/** A weekday with all that belongs to it. */
export function readWeekday(line: Line, at: number): Read<CalendarDate | Weekday> | null {
  const name = readWeekdayName(line, at);
  if (!name) return null;
  const side = sideOf(line, name.next);
  const next = side?.next ?? name.next;
  const date = readDateBeside(line, next);
  if (date) return { value: { ...date.value, weekday: name.value }, next: date.next };
  if (side) return { value: weekday(name.value, { side: side.value }), next };
  const within = readCounted(line, next, name.value) ?? readWeekOf(line, next, name.value);
  if (within) return within;
  const day = readDayBeside(line, next);
  if (day) return { value: loneDay(day.value, name.value), next: day.next };
  return { value: weekday(name.value), next };
}

/** «أول جمعة من يوليو», «ثاني أحد في أكتوبر», «آخر خميس من الشهر». */
export function readCountBeforeWeekday(line: Line, at: number): Read<Weekday> | null {
  const counted = last.has(line.key(at));
  const count = counted ? { value: LAST, next: at + 1 } : readOrdinal(new Line(line.text, at, `ال${line.key(at)}`), at);
  if (!count || count.next !== at + 1 || count.value > MOST_IN_A_MONTH || !line.joined(at + 1)) return null;
  const name = weekdayNames.read(new Line(line.text, at + 1, `ال${line.key(at + 1)}`), at + 1);
  const joint = name && (line.key(name.next) === 'من' || line.key(name.next) === 'في') ? name.next + 1 : null;
  const within = joint === null ? null : (readMonth(line, joint) ?? readPeriod(line, joint));
  return (
    name && within && { value: weekday(name.value, { within: within.value, count: count.value }), next: within.next }
  );
}

/** A week with one of its days after it: «هذا الأسبوع الجمعة». */
export function readWeekThenDay(line: Line, at: number): Read<Weekday> | null {
  const week = readPeriod(line, at);
  if (week?.value.unit !== 'week' || !line.joined(week.next)) return null;
  const begin = line.key(week.next) === 'يوم' ? week.next + 1 : week.next;
  const name = readWeekdayName(line, begin);
  return name && { value: weekday(name.value, { within: week.value }), next: name.next };
}

/** A weekday that a word like «أمس» fixes; `near` in days from the publication day. */
export function readWeekdayNear(line: Line, at: number, near: number): Read<Weekday> | null {
  const name = readWeekdayName(line, at);
  return name && { value: weekday(name.value, { near }), next: name.next };
}
