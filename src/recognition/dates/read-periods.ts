import { LAST } from './calendar';
import type { CalendarUnit, Expression, Origin, UnitPeriod, YearTold } from './expression';
import type { Line, Read } from './line';
import { isLast, readOrdinal } from './numerals';
import { readDate, readMonth } from './read-calendar';
import { readYearAfter, readYearByDistance, readYears } from './read-years';
import {
  earlierIn,
  halves,
  laterIn,
  modifierPairs,
  modifiers,
  type Pointer,
  partOfPeriod,
  quarters,
  restOfPeriod,
  seasons,
  startOfPeriod,
  thatWords,
  thisWords,
  unitForms,
  weekend,
} from './vocabulary';

/** Periods of the calendar: «الأسبوع الماضي», «هذا الشهر», «الربع الثالث من 2016», «صيف العام المقبل». */

const offsets: Readonly<Record<Pointer, { readonly offset: number; readonly from: Origin }>> = {
  past: { offset: -1, from: 'publication' },
  current: { offset: 0, from: 'publication' },
  future: { offset: 1, from: 'publication' },
  before: { offset: -1, from: 'last-date' },
  after: { offset: 1, from: 'last-date' },
  same: { offset: 0, from: 'last-date' },
};

/** The unit that a definite singular names («الأسبوع»); null for any other word. */
function definiteUnit(key: string): CalendarUnit | null {
  const form = key.startsWith('ال') ? unitForms.get(key.slice(2)) : undefined;
  return form && form.number === 'one' && form.unit !== 'hour' ? form.unit : null;
}

function period(unit: CalendarUnit, offset: number, from: Origin, part: UnitPeriod['part'] = 'whole'): UnitPeriod {
  return { kind: 'period', unit, offset, from, part };
}

/** «الأسبوع الماضي», «العام قبل الماضي», «اليوم السابق»; the article's unit and the word that points. */
function readPointed(line: Line, at: number): Read<UnitPeriod> | null {
  const unit = definiteUnit(line.key(at));
  if (!unit || !line.joined(at + 1)) return null;
  const pair = modifierPairs.read(line, at + 1);
  if (pair) return { value: period(unit, pair.value, 'publication'), next: pair.next };
  const pointer = modifiers.read(line, at + 1);
  if (!pointer) return null;
  const { offset, from } = offsets[pointer.value];
  return { value: period(unit, offset, from), next: pointer.next };
}

/** «هذا الأسبوع», «في هذا اليوم»; «ذلك العام» is the one last named. */
function readThis(line: Line, at: number): Read<UnitPeriod> | null {
  const from: Origin | null = thisWords.has(line.key(at))
    ? 'publication'
    : thatWords.has(line.key(at))
      ? 'last-date'
      : null;
  const unit = from && line.joined(at + 1) ? definiteUnit(line.key(at + 1)) : null;
  if (!from || !unit) return null;
  const pointer = line.joined(at + 2) ? modifiers.read(line, at + 2) : null;
  if (pointer?.value === 'past' || pointer?.value === 'future') return null;
  return { value: period(unit, 0, from), next: pointer?.next ?? at + 2 };
}

/** A period that stands alone. */
export function readPeriod(line: Line, at: number): Read<UnitPeriod> | null {
  return readThis(line, at) ?? readPointed(line, at);
}

/** After «مطلع», «نهاية» and the like the definite unit alone is the current one: «نهاية الأسبوع». */
function readCurrent(line: Line, at: number): Read<UnitPeriod> | null {
  const unit = definiteUnit(line.key(at));
  const fits = unit === 'week' || unit === 'month' || unit === 'year';
  return fits ? { value: period(unit, 0, 'publication'), next: at + 1 } : null;
}

/** «مطلع الأسبوع المقبل», «نهاية 2024», «أواخر أكتوبر»; of a week the words tell which half, of the rest no more than the period. */
function readPart(line: Line, at: number): Read<Expression> | null {
  const key = line.key(at);
  const rest = restOfPeriod.has(key);
  if ((!partOfPeriod.has(key) && !rest) || !line.joined(at + 1)) return null;
  const whole = readPeriod(line, at + 1) ?? readCurrent(line, at + 1);
  if (!whole) return readMonth(line, at + 1) ?? readYears(line, at + 1);
  if (whole.value.unit === 'day') return null;
  const part = whole.value.unit !== 'week' ? 'whole' : startOfPeriod.has(key) ? 'start' : rest ? 'rest' : 'whole';
  return { value: { ...whole.value, part }, next: whole.next };
}

/** «في وقت لاحق من هذا الأسبوع» is what is left of it; «في وقت مبكر من» leaves the whole. */
function readPartOfTime(line: Line, at: number): Read<Expression> | null {
  const later = laterIn.read(line, at);
  const phrase = later ?? earlierIn.read(line, at);
  if (!phrase || !line.joined(phrase.next)) return null;
  const whole = readPeriod(line, phrase.next) ?? readCurrent(line, phrase.next);
  if (!whole) return readMonth(line, phrase.next);
  const part = later && whole.value.offset === 0 && whole.value.unit !== 'day' ? 'rest' : 'whole';
  return { value: { ...whole.value, part }, next: whole.next };
}

/** «الأسبوع الأول من أكتوبر», «الأسبوع الثالث العام المقبل». */
function readCountedWeek(line: Line, at: number): Read<Expression> | null {
  if (definiteUnit(line.key(at)) !== 'week' || !line.joined(at + 1)) return null;
  const count = isLast(line.key(at + 1)) ? { value: LAST, next: at + 2 } : readOrdinal(line, at + 1);
  if (!count || count.value > 53 || !line.joined(count.next)) return null;
  const begin = line.key(count.next) === 'من' ? count.next + 1 : count.next;
  const within =
    readMonth(line, begin) ?? readYears(line, begin) ?? readPeriod(line, begin) ?? readCurrent(line, begin);
  if (!within || (within.value.kind === 'period' && within.value.unit === 'week')) return null;
  return { value: { kind: 'counted-week', count: count.value, within: within.value }, next: within.next };
}

/** «أسبوع 16 سبتمبر»: the week around a day. */
function readWeekAround(line: Line, at: number): Read<Expression> | null {
  const form = unitForms.get(line.key(at));
  if (form?.unit !== 'week' || form.number !== 'one' || !line.joined(at + 1)) return null;
  const date = readDate(line, at + 1);
  return date && { value: { kind: 'week-around', date: date.value }, next: date.next };
}

/** «عطلة نهاية الأسبوع», «عطلة نهاية الأسبوع الماضي». */
function readWeekend(line: Line, at: number): Read<Expression> | null {
  const phrase = weekend.read(line, at);
  if (!phrase) return null;
  const pair = line.joined(phrase.next) ? modifierPairs.read(line, phrase.next) : null;
  if (pair) return { value: { kind: 'weekend', offset: pair.value }, next: pair.next };
  const pointer = line.joined(phrase.next) ? modifiers.read(line, phrase.next) : null;
  return {
    value: { kind: 'weekend', offset: pointer ? offsets[pointer.value].offset : 0 },
    next: pointer?.next ?? phrase.next,
  };
}

const HALF = 6;
const QUARTER = 3;

/** «الربع الثالث من 2016», «النصف الأول من العام الجاري»: only with a year, since matches have halves too. */
function readYearPart(line: Line, at: number): Read<Expression> | null {
  const length = quarters.has(line.key(at)) ? QUARTER : halves.has(line.key(at)) ? HALF : null;
  const count = length && line.joined(at + 1) ? readOrdinal(line, at + 1) : null;
  if (!length || !count || count.value * length > 12) return null;
  const year = readYearAfter(line, count.next);
  if (!year) return null;
  const first = (count.value - 1) * length + 1;
  return { value: { kind: 'year-part', first, length, year: year.value.told }, next: year.next };
}

/** «صيف 2024», «الصيف الماضي», «شتاء هذا العام». Spring and the rest are counted in whole months, from March. */
function readSeason(line: Line, at: number): Read<Expression> | null {
  if (thisWords.has(line.key(at)) && line.joined(at + 1)) {
    const current = line.key(at + 1).startsWith('ال') ? seasons.read(line, at + 1) : null;
    return current && { value: { kind: 'season', first: current.value, offset: 0 }, next: current.next };
  }
  const season = seasons.read(line, at);
  if (!season || !line.joined(season.next)) return null;
  const pointer = line.key(at).startsWith('ال') ? modifiers.read(line, season.next) : null;
  if (pointer) {
    const { offset } = offsets[pointer.value];
    return { value: { kind: 'season', first: season.value, offset }, next: pointer.next };
  }
  const year: Read<YearTold> | null = line.key(at).startsWith('ال')
    ? readYearByDistance(line, season.next)
    : flat(readYearAfter(line, season.next));
  return (
    year && { value: { kind: 'year-part', first: season.value, length: QUARTER, year: year.value }, next: year.next }
  );
}

function flat(year: ReturnType<typeof readYearAfter>): Read<YearTold> | null {
  return year && { value: year.value.told, next: year.next };
}

/** Weeks, months, years and their parts. */
export function readPeriods(line: Line, at: number): Read<Expression> | null {
  return (
    readCountedWeek(line, at) ??
    readPeriod(line, at) ??
    readPartOfTime(line, at) ??
    readWeekend(line, at) ??
    readPart(line, at) ??
    readYearPart(line, at) ??
    readSeason(line, at) ??
    readWeekAround(line, at)
  );
}
