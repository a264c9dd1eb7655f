import type { Bilingual } from '../../analysis/analysis';
import type { EntryRecord } from '../file/record';
import type { Beginning, Kind } from '../tables/kinds';
import { yearOf } from './wording';

/** Verbs before the first year, of a masculine and of a feminine noun. */
const FIRST_YEAR: Readonly<Record<Beginning, { readonly m: string; readonly f: string; readonly en: string }>> = {
  year: { m: '', f: '', en: '' },
  since: { m: 'منذ', f: 'منذ', en: 'since' },
  began: { m: 'بدأ عام', f: 'بدأت عام', en: 'since' },
  founded: { m: 'تأسس عام', f: 'تأسست عام', en: 'founded' },
  service: { m: 'دخل الخدمة عام', f: 'دخلت الخدمة عام', en: 'in service since' },
  launched: { m: 'أُطلق عام', f: 'أُطلقت عام', en: 'launched in' },
  released: { m: 'طُرح عام', f: 'طُرحت عام', en: 'released in' },
};

const isBeforeChrist = (year: string): boolean => year.startsWith('-');

/** A year as it is read: «1947», «490 ق.م / 490 BC» of «-490»; empty of nothing. */
export function yearTold(date: string): Bilingual {
  const year = yearOf(date);
  const figure = year.replace('-', '');
  return isBeforeChrist(year) ? { ar: `${figure} ق.م`, en: `${figure} BC` } : { ar: figure, en: figure };
}

/** The years of what is over: «1914–1918», «490–479 ق.م», «1947» of one year, «حتى عام 2024» without a first one; empty without a last one. */
export function yearsTold(from: string, to: string): Bilingual {
  const [first, last] = [yearOf(from), yearOf(to)];
  const [begun, ended] = [yearTold(from), yearTold(to)];
  if (last === '' || first === last) return ended;
  if (first === '') return { ar: `حتى عام ${ended.ar}`, en: `until ${ended.en}` };
  if (isBeforeChrist(first) && !isBeforeChrist(last))
    return { ar: `${begun.ar}–${ended.ar} م`, en: `${begun.en}–${ended.en} AD` };
  const figure = first.replace('-', '');
  return { ar: `${figure}–${ended.ar}`, en: `${figure}–${ended.en}` };
}

/** The years of a record after its kind: both, or the first one as its kind tells it: «تأسس عام 1945»; empty where none is known. */
export function yearsOfKind(record: EntryRecord, kind: Kind): Bilingual {
  if (record.from === '' || record.to !== '') return yearsTold(record.from, record.to);
  const verb = FIRST_YEAR[kind.beginning];
  const year = yearTold(record.from);
  return {
    ar: `${kind.gender === 'f' ? verb.f : verb.m} ${year.ar}`.trim(),
    en: `${verb.en} ${year.en}`.trim(),
  };
}
