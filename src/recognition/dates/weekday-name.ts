import { readDate } from './day-and-month';
import type { CalendarDate, Weekday } from './expression';
import type { Line, Read } from './line';
import { agreement, dateJoints, weekdayNames } from './vocabulary';

/** Weekdays as they stand in longer expressions. */

/** A weekday, by what its words tell. */
export const weekdayTold = (weekday: number, more: Partial<Weekday> = {}): Weekday => ({
  kind: 'weekday',
  weekday,
  pointer: null,
  near: null,
  within: null,
  count: null,
  ...more,
});

/** The date that stands beside a weekday or day: «الأربعاء 22 يناير», «الجمعة الموافق 22 يناير», «الخميس (22/1/2024)». */
export function readDateBeside(line: Line, at: number): Read<CalendarDate> | null {
  if (!line.near(at)) return null;
  const agreed = agreement.read(line, at);
  const begin = agreed?.next ?? (dateJoints.has(line.key(at)) ? at + 1 : at);
  for (const { line: read } of agreed ? line.readings(begin) : [{ line }]) {
    const date = readDate(read, begin);
    if (date) return date;
  }
  return null;
}

/** A weekday that a word like «أمس» fixes; `near` in days from the publication day. */
export function readWeekdayNear(line: Line, at: number, near: number): Read<Weekday> | null {
  const name = line.near(at) ? weekdayNames.read(line, at) : null;
  return name && { value: weekdayTold(name.value, { near }), next: name.next };
}
