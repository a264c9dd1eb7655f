import type { Amount, Expression, TimeUnit } from './expression';
import type { Line, Read } from './line';
import { readCardinal } from './numerals';
import { readDateBeside, readWeekdayNear } from './read-weekdays';
import {
  about,
  ago,
  days,
  dualFuture,
  dualPast,
  few,
  fromNow,
  last,
  lastModifiers,
  later,
  modifiers,
  monthNames,
  returnEvents,
  today,
  todayNotAfter,
  todayNotBefore,
  type UnitForm,
  unitForms,
  weekdayNames,
} from './vocabulary';

/** Times told by their distance: «أمس», «قبل يومين», «بعد أسبوع من الآن», «السنوات الثلاث الماضية». */

/** How far before «بعد أسبوع من …» the verb may stand that takes up what was dated before. */
const TAKING_UP_REACH = 4;

/** «سنة وشهر و21 يوما وساعة»: nobody tells more. */
const MOST_AMOUNTS = 4;

const oneDay = (offset: number): Expression => ({
  kind: 'distance',
  amounts: [{ unit: 'day', count: Math.abs(offset) }],
  sign: offset < 0 ? -1 : 1,
  from: 'publication',
});

function readToday(line: Line, at: number): Read<number> | null {
  const word = today.read(line, at);
  if (!word) return null;
  const before = line.joined(at) ? line.key(at - 1) : '';
  const after = line.joined(word.next) ? line.key(word.next) : '';
  if (after !== '' && modifiers.has(after)) return null;
  if (todayNotAfter.has(before) || todayNotAfter.has(before.replace(/^[وفبل]/, '')) || todayNotBefore.has(after))
    return null;
  return { value: 0, next: word.next };
}

/** «أمس», «اليوم», «بعد غد», with the weekday or date that stands beside: «أمس الأربعاء», «اليوم 27 أكتوبر». */
function readDayName(line: Line, at: number): Read<Expression> | null {
  const day = days.read(line, at) ?? readToday(line, at);
  if (!day) return null;
  const begin = line.near(day.next) && line.key(day.next) === 'يوم' ? day.next + 1 : day.next;
  const weekday = line.near(begin) ? readWeekdayNear(line, begin, day.value) : null;
  const date = readDateBeside(line, weekday?.next ?? begin);
  if (date) return date;
  return weekday ?? { value: oneDay(day.value), next: day.next };
}

/** «3 سنوات», «يومين», «نحو شهر»; `few` where no number is told («أيام», «بضعة أسابيع»). */
function readAmount(line: Line, at: number): Read<Amount | 'few'> | null {
  const begin = about.read(line, at)?.next ?? at;
  if (few.has(line.key(begin)) && unitForms.get(line.key(begin + 1))?.number === 'many')
    return { value: 'few', next: begin + 2 };
  const form = unitForms.get(line.key(begin));
  if (form && !continuesAsName(line, begin + 1))
    return {
      value: form.number === 'many' ? 'few' : { unit: form.unit, count: form.number === 'two' ? 2 : 1 },
      next: begin + 1,
    };
  const count = readCardinal(line, begin);
  const counted = count && line.joined(count.next) ? unitForms.get(line.key(count.next)) : undefined;
  if (!count || !counted || count.value === 0) return null;
  return { value: { unit: counted.unit, count: count.value }, next: count.next + 1 };
}

/** «قبل يوم الانتخابات», «منذ عام 2011», «بعد شهر رمضان»: the unit is the head of a name, not an amount. */
function continuesAsName(line: Line, at: number): boolean {
  if (!line.joined(at)) return false;
  const key = line.key(at);
  return (
    (/^ال/.test(key) && !fromNow.has(key)) ||
    /^\d/.test(key) ||
    monthNames.has(key) ||
    weekdayNames.has(key) ||
    days.has(key)
  );
}

interface Amounts {
  readonly amounts: readonly Amount[];
  readonly few: boolean;
}

/** Amounts joined by «و»: «شهر و21 يوما». */
function readAmounts(line: Line, at: number): Read<Amounts> | null {
  const first = readAmount(line, at);
  if (!first) return null;
  if (first.value === 'few') return { value: { amounts: [], few: true }, next: first.next };
  const amounts = [first.value];
  let next = first.next;
  while (line.joined(next) && amounts.length < MOST_AMOUNTS) {
    const alone = line.key(next) === 'و';
    const rest = alone ? line : line.afterAnd(next);
    const more = rest ? readAmount(rest, alone ? next + 1 : next) : null;
    if (!more || more.value === 'few') break;
    amounts.push(more.value);
    next = more.next;
  }
  return { value: { amounts, few: false }, next };
}

function takesUp(line: Line, at: number): boolean {
  for (let back = 1; back <= TAKING_UP_REACH && at - back >= 0; back++) {
    if (returnEvents.has(line.key(at - back))) return true;
    if (line.opensSentence(at - back)) return false;
  }
  return false;
}

const pointsToEvent = (line: Line, at: number): boolean =>
  line.joined(at) && (line.key(at) === 'من' || line.key(at) === 'على' || line.key(at) === 'عن');

/** «قبل يومين», «منذ شهر و21 يوما», «بعد أسبوع»; with «من» an event is what it is counted from. */
function readBeforeOrAfter(line: Line, at: number): Read<Expression> | null {
  const before = ago.read(line, at);
  const phrase = before ?? later.read(line, at);
  if (!phrase || !line.joined(phrase.next)) return null;
  const told = readAmounts(line, phrase.next);
  if (!told) return null;
  const sign = before ? -1 : 1;
  const now = line.joined(told.next) ? fromNow.read(line, told.next) : null;
  if (told.value.few) return line.key(at) === 'قبل' ? { value: { kind: 'vague' }, next: told.next } : null;
  const { amounts } = told.value;
  if (now) return { value: { kind: 'distance', amounts, sign, from: 'publication' }, next: now.next };
  if (pointsToEvent(line, told.next))
    return { value: { kind: 'event-distance', amounts, takesUp: !before && takesUp(line, at) }, next: told.next };
  return { value: { kind: 'distance', amounts, sign, from: before ? 'publication' : 'last-date' }, next: told.next };
}

/** «شهر و21 يوما من الآن»: which way, only the tense tells. */
function readFromNow(line: Line, at: number): Read<Expression> | null {
  const told = readAmounts(line, at);
  const now = told && line.joined(told.next) ? fromNow.read(line, told.next) : null;
  if (!told || !now || told.value.few) return null;
  return { value: { kind: 'distance', amounts: told.value.amounts, sign: 0, from: 'publication' }, next: now.next };
}

/** The number of a definite plural or dual with its unit: «الأيام», «اليومين», «الثلاثة عقود», «الـ24 ساعة». */
function readDefinite(line: Line, at: number): Read<{ unit: TimeUnit; count: number | null }> | null {
  const form = definiteForm(line.key(at));
  if (form) {
    const [count, next] = [form.number === 'two' ? 2 : null, at + 1];
    if (form.number === 'one') return null;
    const after = count === null && line.joined(next) ? readCardinal(line, next) : null;
    return { value: { unit: form.unit, count: after?.value ?? count }, next: after?.next ?? next };
  }
  const before = readCardinal(line, at);
  const counted =
    before && line.joined(before.next)
      ? (unitForms.get(line.key(before.next)) ?? definiteForm(line.key(before.next)))
      : undefined;
  return before && counted ? { value: { unit: counted.unit, count: before.value }, next: before.next + 1 } : null;
}

const definiteForm = (key: string): UnitForm | undefined =>
  key.startsWith('ال') ? unitForms.get(key.slice(2)) : undefined;

/** «السنوات الثلاث الماضية», «اليومين المقبلين», «الأسابيع الأخيرة», «الأيام القليلة الماضية». */
function readStretch(line: Line, at: number): Read<Expression> | null {
  const told = readDefinite(line, at);
  if (!told || !line.joined(told.next)) return null;
  const begin = few.has(line.key(told.next)) ? told.next + 1 : told.next;
  const sign = signOf(line, begin);
  if (!sign) return null;
  const { unit, count } = told.value;
  return { value: count ? { kind: 'stretch', unit, count, sign } : { kind: 'vague' }, next: begin + 1 };
}

function signOf(line: Line, at: number): -1 | 1 | null {
  const key = line.key(at);
  const pointer = modifiers.read(line, at)?.value;
  if (pointer === 'past' || pointer === 'before' || lastModifiers.has(key) || dualPast.has(key)) return -1;
  return pointer === 'future' || dualFuture.has(key) ? 1 : null;
}

/** «آخر 3 سنوات», «آخر أسبوعين»: the time up to the publication day. */
function readLast(line: Line, at: number): Read<Expression> | null {
  const word = last.read(line, at);
  const told = word && line.joined(word.next) ? readAmount(line, word.next) : null;
  if (!told || told.value === 'few' || told.value.count < 2) return null;
  return { value: { kind: 'stretch', unit: told.value.unit, count: told.value.count, sign: -1 }, next: told.next };
}

/** Times by their distance from the publication day or the date last named. */
export function readDistances(line: Line, at: number): Read<Expression> | null {
  return (
    readDayName(line, at) ??
    readBeforeOrAfter(line, at) ??
    readStretch(line, at) ??
    readLast(line, at) ??
    readFromNow(line, at)
  );
}
