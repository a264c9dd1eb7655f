import labels from '../../../assets/article/labels.json' with { type: 'json' };
import { LETTERS } from '../../arabic/letter-class';
import { keyOf } from '../../arabic/normalise';
import type { Declared } from '../declared/declared';
import { collapse } from '../page/page-text';
import type { SortedLines } from '../paragraphs/paragraphs';
import { labelOf } from '../words/labels';
import { spelledOut } from '../words/spelled-out';

/** Longest first, so that «بقلم» does not cut «القصة بقلم» short. */
const LABELS = spelledOut(labels.byline)
  .toSorted((one, other) => other.length - one.length)
  .join('|');
const LABEL = new RegExp(`^\\s*(?:${LABELS})(?![${LETTERS}])\\s*[:/|,،-]?\\s*`, 'i');
/** Where a broadcaster's templates put the outlet. */
const ROLE = /^\s*Role\b.*$/;
/** Accounts, addresses and what stands in brackets, which is a town or a job. */
const ADDITION = /@\S+|(?:https?:|www\.)\S+|\([^)]*\)/g;
const SEPARATOR = /\s+[-–—|/•·]\s+/;
/** Where a name stands after a date on one line: «الخميس 1 نوفمبر 2012 - كتب: عماد سالم». */
const AFTER_DATE = new RegExp(`(?:^|\\s)(?:${LABELS})\\s*:?\\s+([${LETTERS}]+(?:\\s[${LETTERS}]+){1,3})\\s*$`);
/** Beside a name of several words a town is one word, or begins with the article: «دبي»، «الميناء القديم». */
const TOWN = /^(?:\S+|ال.*)$/;
const ARABIC = /[\u0620-\u064A]/;
/** A login rather than a name: `admin`, `editor3`. */
const LOGIN = /^[a-z][\w.-]*$/;
const LONGEST_NAME = 120;

/** The name in a byline: «بقلم: سعاد الكيلاني»; null where there is none. */
export const bylineIn = (line: string): string | null => collapse(line.replace(ROLE, '').replace(LABEL, '')) || null;

/**
 * Who wrote an article: what the page declares, and where that is a login, an account or the publisher itself, what
 * stands in its byline or, in `marked`, in elements by the headline that are marked as an author's.
 */
export function bylineOf(
  { meta, article }: Declared,
  sorted: SortedLines,
  marked: readonly string[],
  publisher: string | null,
): string | null {
  const declared = [article?.author, meta.get('author'), meta.get('article:author'), meta.get('dc.creator')];
  const shown = [...sorted.bylines, ...marked, ...sorted.dateLines.map((line) => AFTER_DATE.exec(line)?.[1])];
  const names = [...declared, ...shown].flatMap((source) => (source ? (nameIn(source, publisher) ?? []) : []));
  return names.find((name) => ARABIC.test(name)) ?? names.find((name) => !LOGIN.test(name)) ?? null;
}

/** The person's name in a byline, without the town, the publisher or the Latin spelling that stand beside it. */
function nameIn(source: string, publisher: string | null): string | null {
  const bare = bylineIn(source.replace(ADDITION, ' '));
  if (!bare || bare.length > LONGEST_NAME || /\d/.test(bare) || labelOf(bare)) return null;
  const publisherKey = publisher ? keyOf(publisher) : '';
  const parts = bare.split(SEPARATOR).filter((part) => keyOf(part) !== publisherKey);
  const arabic = parts.filter((part) => ARABIC.test(part));
  const named = arabic.length > 0 ? arabic : parts;
  const people = named.length === 2 ? named.filter((part) => !TOWN.test(part)) : named;
  return (people.length === 1 ? people : named).join(' - ') || null;
}
