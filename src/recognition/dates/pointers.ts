import table from '../../../assets/dates/pointers.json' with { type: 'json' };
import { keyOf } from '../../arabic/normalise';
import type { Origin, Pointer } from './expression';
import type { Line, Read } from './line';
import { Phrases } from './phrases';

/**
 * The words after a unit, weekday, month or season that say which one is meant: «الماضي», «بعد المقبل», «نفسه». Each row of
 * assets/dates/pointers.json is one meaning in the forms by which it agrees with its noun.
 */

const origins: Readonly<Record<string, Origin>> = { publication: 'publication', 'last-date': 'last-date' };

const rows = table.map(({ offset, from, ...forms }) => ({
  ...forms,
  pointer: { offset, from: origins[from] ?? 'publication' } satisfies Pointer,
}));

const phrases = (formsOf: (row: (typeof rows)[number]) => readonly string[]): Phrases<Pointer> =>
  new Phrases(rows.flatMap((row) => formsOf(row).map((form) => [form, row.pointer] as const)));

const ofOne = phrases(({ masculine, feminine }) => [...masculine, ...feminine]);
const ofMany = phrases(({ dual, plural }) => [...dual, ...plural]);

/** Keys of the single words that point. */
export const pointerWords: ReadonlySet<string> = new Set(
  rows.flatMap(({ masculine, feminine }) => [...masculine, ...feminine].map(keyOf)),
);

/** A bracket may close between noun and pointer: «أكتوبر (تشرين الأول) الماضي». */
const follows = (line: Line, at: number): boolean =>
  line.joined(at) || (at < line.length && /^ ?\) ?$/.test(line.gap(at)));

/** Where a singular is pointed to: «[الأسبوع] الماضي», «[الثلاثاء] قبل الماضي». */
export function readPointer(line: Line, at: number): Read<Pointer> | null {
  return follows(line, at) ? ofOne.read(line, at) : null;
}

/** Where a dual or plural is pointed to: «[اليومين] الماضيين», «[السنوات الثلاث] المقبلة». */
export function readPluralPointer(line: Line, at: number): Read<Pointer> | null {
  return follows(line, at) ? ofMany.read(line, at) : null;
}
