import { readAmount, readAmounts } from '../amounts';
import { type Expression, type TimeUnit, VAGUE } from '../expression';
import type { Line, Read } from '../line';
import { readCardinal } from '../numerals';
import { readPluralPointer } from '../pointers';
import type { Reader } from '../rule';
import { ago, eventJoints, few, fromNow, last, later, type UnitForm, unitForms } from '../vocabulary';

/** Plans for «السنوات العشر المقبلة» name no day. */
const LONG_UNITS: ReadonlySet<TimeUnit> = new Set(['year', 'decade', 'century']);

/** «قبل يومين من الانتخابات»: counted from an event, whose day is not told. */
const fromEvent = (line: Line, at: number): boolean => line.joined(at) && eventJoints.has(line.key(at));

const definiteForm = (key: string): UnitForm | undefined =>
  key.startsWith('ال') ? unitForms.get(key.slice(2)) : undefined;

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

/** Amounts after «قبل» or «بعد», unless they are counted from an event. */
function readCounted(
  line: Line,
  phrase: Read<true> | null,
  expression: Pick<Extract<Expression, { kind: 'distance' }>, 'sign' | 'from'>,
): Read<Expression> | null {
  const told = phrase && line.joined(phrase.next) ? readAmounts(line, phrase.next) : null;
  if (!told || fromEvent(line, told.next)) return null;
  if (told.value === 'open') return null;
  return { value: { kind: 'distance', amounts: told.value, ...expression }, next: told.next };
}

/** Times by their distance from the publication day or the date last named. */
export const distances: readonly Reader[] = [
  {
    id: 'dates/from-now',
    example: 'تنتهي المهلة بعد أسبوع من الآن.',
    source: '«من الآن» counts from the publication; without «قبل» or «بعد» the tense tells which way',
    read(line, at) {
      const phrase = ago.read(line, at) ?? later.read(line, at);
      const told = readAmounts(line, phrase?.next ?? at);
      const now = told && line.joined(told.next) ? fromNow.read(line, told.next) : null;
      if (!told || !now || told.value === 'open') return null;
      const sign = phrase === null ? 0 : ago.read(line, at) ? -1 : 1;
      return { value: { kind: 'distance', amounts: told.value, sign, from: 'publication' }, next: now.next };
    },
  },
  {
    id: 'dates/ago',
    example: 'وصل الوفد قبل ثلاثة أيام.',
    source: 'No more precise than its smallest unit; from an event, or more or less, it tells no day',
    read: (line, at) => readCounted(line, ago.read(line, at), { sign: -1, from: 'publication' }),
  },
  {
    id: 'dates/some-time-ago',
    example: 'وصل الوفد قبل أيام.',
    source: '«قبل أيام» dates its sentence, though by no day; «منذ سنوات» only tells how long',
    read(line, at) {
      const told = line.key(at) === 'قبل' && line.joined(at + 1) ? readAmounts(line, at + 1) : null;
      return told?.value === 'open' && !fromEvent(line, told.next) ? { value: VAGUE, next: told.next } : null;
    },
  },
  {
    id: 'dates/later',
    example: 'وصل الوفد في 3 مارس 2024، وغادر بعد يومين.',
    source: 'In the past it counts from the date last named; «يوما بعد يوم» is every day',
    read(line, at) {
      const again = line.joined(at) && unitForms.has(line.key(at - 1));
      return again ? null : readCounted(line, later.read(line, at), { sign: 1, from: 'last-date' });
    },
  },
  {
    id: 'dates/stretch',
    example: 'خلال السنوات الثلاث الماضية',
    source: 'assets/dates/pointers.json, plural and dual',
    read(line, at) {
      const told = readDefinite(line, at);
      if (!told || !line.joined(told.next)) return null;
      const begin = few.has(line.key(told.next)) ? told.next + 1 : told.next;
      const pointer = readPluralPointer(line, begin);
      if (!pointer || fromEvent(line, pointer.next)) return null;
      const { unit, count } = told.value;
      const sign = pointer.value.offset < 0 ? -1 : 1;
      const open = count === null || (sign > 0 && LONG_UNITS.has(unit));
      return { value: open ? VAGUE : { kind: 'stretch', unit, count, sign }, next: pointer.next };
    },
  },
  {
    id: 'dates/last-so-many',
    example: 'زار البلد مرارا في آخر 3 سنوات.',
    source: '«آخر» with a number is the time up to the publication',
    read(line, at) {
      const word = last.read(line, at);
      const told = word && line.joined(word.next) ? readAmount(line, word.next) : null;
      if (!told || told.value === 'open' || told.value.count < 2 || fromEvent(line, told.next)) return null;
      const { unit, count } = told.value;
      return { value: { kind: 'stretch', unit, count, sign: -1 }, next: told.next };
    },
  },
];
