import { keyOf } from '../../arabic/normalise';
import type { EntryRecord } from '../file/record';
import { type HeldRole, heldRole } from '../tables/rows';
import type { Vocabulary } from './vocabulary';
import { yearOf } from './wording';

/**
 * Where a description is read. An office ages, and the article beside it knows better: what is told as held depends on
 * the article's day and on what it says of its bearer.
 */
export interface Reading {
  /** The article's day or the reader's, ISO; null where none is known. */
  readonly day: string | null;
  /** Roles that the article gives as held, in its words: «وزير الدفاع الأميركي». */
  readonly held: readonly string[];
  /** Roles that it calls over: «وزير الدفاع» of «وزير الدفاع السابق». */
  readonly over: readonly string[];
  /** Words beside the name leave no office held: «الراحل», «المخلوع». */
  readonly outOfOffice: boolean;
}

/** How an office is told: since, took office in, formerly, or with both years. */
export type Standing =
  | { readonly is: 'held' | 'begun' | 'former' }
  | { readonly is: 'closed'; readonly from: string; readonly to: string };

/** The years after which a row is too old beside an article to say what is still so. */
const KNOWN_FOR_YEARS = 1;

/** A month or a year as the day it begins with. */
function beginning(date: string): string {
  const [year = '', month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}`;
}

function yearsLater(date: string, years: number): string {
  return `${String(Number(date.slice(0, 4)) + years).padStart(4, '0')}${date.slice(4)}`;
}

/** Whether a day is so much later than `asOf` (year, month or day) that an office may have ended unnoticed. */
export function isOutdated(day: string | null, asOf: string): boolean {
  return day === null || asOf === '' || day > yearsLater(beginning(asOf), KNOWN_FOR_YEARS);
}

/** Whether a term that ends by law in this month, empty where none does, is over on a day. */
export function isTermOver(termEnds: string, day: string | null): boolean {
  return termEnds !== '' && day !== null && day >= beginning(termEnds);
}

function names(texts: readonly string[], role: string, vocabulary: Vocabulary): boolean {
  return texts.some((text) => vocabulary.occupationBegins(keyOf(text).split(' '))?.id === role);
}

/** How an office that the record tells stands for this reading; without one, as the row knows it. */
export function standingOf(held: HeldRole, record: EntryRecord, vocabulary: Vocabulary, reading?: Reading): Standing {
  const { from, to, current, termEnds, role } = held;
  const closed = (end: string): Standing => ({ is: 'closed', from, to: end });
  const died = yearOf(record.to);
  if (vocabulary.occupation(role)?.lasting && to === '') return { is: 'held' };
  if (!current) return from === '' && to === '' ? { is: died === '' ? 'held' : 'former' } : closed(to);
  if (died !== '') return closed(died);
  if (!reading) return { is: 'held' };
  const { day } = reading;
  if (isTermOver(termEnds, day)) return closed(yearOf(termEnds));
  if (day !== null && from > day.slice(0, 4)) return { is: 'held' };
  if (reading.outOfOffice || names(reading.over, role, vocabulary)) return { is: 'former' };
  if (reading.held.length > 0 && !names(reading.held, role, vocabulary)) return { is: 'begun' };
  return { is: isOutdated(day, record.asOf) ? 'begun' : 'held' };
}

/** Roles that a description names; the first are the most telling. */
const NAMED_ROLES = 3;

/** The roles of a record that its description tells. */
export function rolesTold(record: EntryRecord): HeldRole[] {
  return record.roles
    .split(';')
    .flatMap((item) => heldRole(item) ?? [])
    .slice(0, NAMED_ROLES);
}

/** Whether a description tells an office whose end the glossary may have missed. */
export function tellsOpenOffice(record: EntryRecord, vocabulary: Vocabulary, reading: Reading): boolean {
  return rolesTold(record).some((held) => {
    const { is } = standingOf(held, record, vocabulary, reading);
    return held.of !== '' && (is === 'begun' || (is === 'held' && held.current));
  });
}
