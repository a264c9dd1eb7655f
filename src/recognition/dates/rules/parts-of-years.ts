import { readMonth } from '../day-and-month';
import type { Expression, YearTold } from '../expression';
import type { Line, Read } from '../line';
import { readCardinal, readOrdinal } from '../numerals';
import { readPointer } from '../pointers';
import type { Reader } from '../rule';
import { firstMonths, seasons, thisWords, yearParts } from '../vocabulary';
import { readYearAfter, readYearByDistance } from '../year';

const MONTHS = 12;
const SEASON = 3;

function readYearTold(line: Line, at: number): Read<YearTold> | null {
  const year = readYearAfter(line, at);
  return year && { value: year.value.told, next: year.next };
}

const part = (first: number, length: number, year: Read<YearTold>): Read<Expression> => ({
  value: { kind: 'year-part', first, length, year: year.value },
  next: year.next,
});

/** Quarters, halves and seasons. Spring and the rest are counted in whole months, from March. */
export const partsOfYears: readonly Reader[] = [
  {
    id: 'dates/part-of-year',
    example: 'نما الإنتاج في الثلاثي الثاني من 2023.',
    source: 'Only with a year: matches have halves too. «الثلاثي», «السداسي»: Maghreb',
    read(line, at) {
      const length = yearParts.read(line, at);
      const count = length && line.joined(length.next) ? readOrdinal(line, length.next) : null;
      if (!length || !count || count.value * length.value > MONTHS) return null;
      const year = readYearTold(line, count.next);
      return year && part((count.value - 1) * length.value + 1, length.value, year);
    },
  },
  {
    id: 'dates/part-of-month',
    example: 'يصل الوفد في النصف الثاني من نوفمبر.',
    source: 'Half a month is told as the month: where it ends is nowhere fixed',
    read(line, at) {
      const part = yearParts.read(line, at);
      const count = part && line.joined(part.next) ? readOrdinal(line, part.next) : null;
      return count && line.key(count.next) === 'من' ? readMonth(line, count.next + 1) : null;
    },
  },
  {
    id: 'dates/first-months',
    example: 'تراجعت الصادرات في الأشهر التسعة الأولى من 2023.',
    source: 'Reports of trade and companies',
    read(line, at) {
      const months = firstMonths.has(line.key(at)) && line.joined(at + 1) ? readCardinal(line, at + 1) : null;
      if (!months || months.value < 2 || months.value >= MONTHS || line.key(months.next) !== 'الاولي') return null;
      const year = readYearTold(line, months.next + 1);
      return year && part(1, months.value, year);
    },
  },
  {
    id: 'dates/season-of-year',
    example: 'افتتح في صيف 2023.',
    source: 'Seasons by the months of the northern half',
    read(line, at) {
      const season = seasons.read(line, at);
      if (!season || !line.joined(season.next)) return null;
      const definite = line.key(at).startsWith('ال');
      const year = definite ? readYearByDistance(line, season.next) : readYearTold(line, season.next);
      return year && part(season.value, SEASON, year);
    },
  },
  {
    id: 'dates/season-pointed',
    example: 'افتتح في الصيف الماضي.',
    source: 'assets/dates/pointers.json',
    read(line, at) {
      const season = line.key(at).startsWith('ال') ? seasons.read(line, at) : null;
      const pointer = season && readPointer(line, season.next);
      if (!season || !pointer) return null;
      return { value: { kind: 'season', first: season.value, offset: pointer.value.offset }, next: pointer.next };
    },
  },
  {
    id: 'dates/this-season',
    example: 'يفتتح هذا الشتاء.',
    source: 'The season that is, else that of the year',
    read(line, at) {
      const pointed = thisWords.has(line.key(at)) && line.joined(at + 1) && line.key(at + 1).startsWith('ال');
      const season = pointed ? seasons.read(line, at + 1) : null;
      return season && { value: { kind: 'season', first: season.value, offset: 0 }, next: season.next };
    },
  },
];
