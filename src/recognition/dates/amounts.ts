import type { Amount } from './expression';
import type { Line, Read } from './line';
import { readCardinal } from './numerals';
import {
  about,
  andMore,
  days,
  few,
  fromNow,
  monthNames,
  moreOrLess,
  onlyOne,
  thisWords,
  unitForms,
  weekdayNames,
} from './vocabulary';

/** So much time: «3 سنوات», «يومين», «نحو شهر», «شهر و21 يوما». */

/** «سنة وشهر و21 يوما وساعة»: nobody tells more. */
const MOST_AMOUNTS = 4;

/** One amount; `open` where no number is told, or only that it is more or less («أيام», «أكثر من عام», «شهر ونصف»). */
export function readAmount(line: Line, at: number): Read<Amount | 'open'> | null {
  const limit = moreOrLess.read(line, at);
  const begin = limit?.next ?? about.read(line, at)?.next ?? at;
  const told = readPlainAmount(line, begin);
  if (told && line.joined(told.next) && andMore.has(line.key(told.next))) return { value: 'open', next: told.next + 1 };
  return told && limit ? { value: 'open', next: told.next } : told;
}

function readPlainAmount(line: Line, at: number): Read<Amount | 'open'> | null {
  if (few.has(line.key(at)) && unitForms.get(line.key(at + 1))?.number === 'many')
    return { value: 'open', next: at + 2 };
  const form = unitForms.get(line.key(at));
  if (form && !continuesAsName(line, at + 1)) {
    if (form.number === 'many') return { value: 'open', next: at + 1 };
    return { value: { unit: form.unit, count: form.number === 'two' ? 2 : 1 }, next: afterStress(line, at + 1) };
  }
  const count = readCardinal(line, at);
  const counted = count && line.joined(count.next) ? unitForms.get(line.key(count.next)) : undefined;
  if (!count || !counted || count.value === 0) return null;
  return { value: { unit: counted.unit, count: count.value }, next: afterStress(line, count.next + 1) };
}

/** «يوم واحد», «ثلاثة أيام فقط», «عام تقريبا». */
const afterStress = (line: Line, at: number): number => (line.joined(at) && onlyOne.has(line.key(at)) ? at + 1 : at);

/** «قبل يوم الانتخابات», «منذ عام 2011», «قبل عقد هذا الاجتماع»: the unit is the head of a name, not an amount. */
function continuesAsName(line: Line, at: number): boolean {
  if (!line.joined(at)) return false;
  const key = line.key(at);
  const definite = (/^ال/.test(key) && !fromNow.has(key)) || thisWords.has(key);
  return definite || /^\d/.test(key) || monthNames.has(key) || weekdayNames.has(key) || days.has(key);
}

/** Amounts joined by «و»: «شهر و21 يوما». */
export function readAmounts(line: Line, at: number): Read<readonly Amount[] | 'open'> | null {
  const first = readAmount(line, at);
  if (!first || first.value === 'open') return first && { value: 'open', next: first.next };
  const amounts = [first.value];
  let next = first.next;
  while (line.joined(next) && amounts.length < MOST_AMOUNTS) {
    const rest = line.afterAnd(next);
    const more = rest && readAmount(rest.line, rest.at);
    if (!more || more.value === 'open') break;
    amounts.push(more.value);
    next = more.next;
  }
  return { value: amounts, next };
}
