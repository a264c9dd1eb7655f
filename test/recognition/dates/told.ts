import type { DateMention } from '../../../src/analysis/analysis';
import { type DateOptions, findingDates } from '../../../src/recognition/dates/find-dates';
import { withoutPause } from '../../../src/steps';
import { placed } from '../placed';

/** A Sunday. */
export const PUBLISHED = '2024-10-27';

/** The dates of a text, or of paragraphs. */
export function dates(
  text: string | readonly string[],
  published: string | null = PUBLISHED,
  options: DateOptions = {},
): readonly DateMention[] {
  return withoutPause(findingDates(placed(typeof text === 'string' ? [text] : text), published, options));
}

/** Surface and value of each date, as `surface = value`. */
export const told = (...given: Parameters<typeof dates>): string[] =>
  dates(...given).map((date) => `${date.surface} = ${date.value ?? date.unresolved}`);

/** The value of each date, or why it has none. */
export const values = (...given: Parameters<typeof dates>) =>
  dates(...given).map((date) => date.value ?? date.unresolved);
