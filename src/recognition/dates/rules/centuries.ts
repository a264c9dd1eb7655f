import { civil, dayNumber } from '../calendar';
import { type Expression, type Fixed, VAGUE } from '../expression';
import type { Line, Read } from '../line';
import { readCardinal, readOrdinal } from '../numerals';
import { readPointer } from '../pointers';
import type { Reader } from '../rule';
import { beforeChrist, decadeNotAfter, decades, gregorianMarks, hijriMarks } from '../vocabulary';

const MOST_CENTURIES = 22;

const years = (first: number, last: number): Fixed => ({
  kind: 'fixed',
  first: dayNumber(first, 1, 1),
  last: dayNumber(last, 12, 31),
});

/** «القرن الماضي», «القرن الحادي والعشرين», «القرن الـ19»: the years of a century, told from its round year. */
function readCentury(line: Line, at: number): Read<Expression> | null {
  if (line.key(at) !== 'القرن' || !line.joined(at + 1)) return null;
  const count = readOrdinal(line, at + 1) ?? readCardinal(line, at + 1);
  if (count && count.value >= 1 && count.value <= MOST_CENTURIES) {
    const { value, next } = count;
    const old = line.joined(next) ? beforeChrist.read(line, next) : null;
    if (old) return { value: VAGUE, next: old.next };
    if (line.joined(next) && line.among(next, hijriMarks)) return { value: VAGUE, next: next + 1 };
    const marked = line.joined(next) && line.among(next, gregorianMarks);
    return { value: years((value - 1) * 100, value * 100 - 1), next: marked ? next + 1 : next };
  }
  const pointer = readPointer(line, at + 1);
  if (!pointer || pointer.value.from === 'last-date') return null;
  return { value: { kind: 'period', unit: 'century', ...pointer.value, part: 'whole' }, next: pointer.next };
}

const SPECIFIC = 2000;

/** Decades and centuries. */
export const centuries: readonly Reader[] = [
  {
    id: 'dates/decade',
    example: 'اشتهر في سبعينيات القرن الماضي.',
    source: 'Of the last century where none is told; ages have decades too',
    read(line, at) {
      const decade = decades.read(line, at);
      if (!decade) return null;
      if (decade.value >= SPECIFIC) return { value: years(decade.value, decade.value + 9), next: decade.next };
      const from = line.key(decade.next) === 'من' ? decade.next + 1 : decade.next;
      if (decadeNotAfter.has(line.key(from)) || /^(?:ال)?عمر/.test(line.key(from))) return null;
      const century = line.joined(decade.next) ? readCentury(line, from) : null;
      const next = century?.next ?? decade.next;
      if (century?.value.kind === 'vague') return { value: VAGUE, next };
      const told = century?.value.kind === 'fixed' ? civil(century.value.first).year : null;
      const current = century?.value.kind === 'period' && century.value.offset === 0;
      const first = (told ?? (current ? 2000 : 1900)) + decade.value;
      return { value: years(first, first + 9), next };
    },
  },
  {
    id: 'dates/century',
    example: 'بني في القرن التاسع عشر.',
    source: 'Told from the round year, as readers count; Hijri centuries and those before Christ are left open',
    read: readCentury,
  },
];
