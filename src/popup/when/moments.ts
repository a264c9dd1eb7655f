import type { Analysis, DateMention } from '../../analysis/analysis';
import { type DateValue, firstDay, lastDay, readDateValue } from '../../ui/absolute-date';
import { topOf } from '../ranking';

/** A date of the article with all its wordings, or the day on which it was published. */
export interface Moment {
  readonly value: DateValue;
  readonly iso: string;
  /** How the text puts it, each wording once. */
  readonly wordings: readonly string[];
  /** The first of its mentions; null for a day of publication the text does not name. */
  readonly mention: DateMention | null;
  readonly isPublication: boolean;
  /** Among the most telling. */
  readonly telling: boolean;
}

/** What the text says of dates. */
export interface Moments {
  /** Earliest first. */
  readonly resolved: readonly Moment[];
  readonly unresolved: readonly DateMention[];
}

const SHOWN = { fewest: 4, most: 6 };
const DAY_MS = 86_400_000;

/** The date alone of a date-time, in its own zone. */
const dayOf = (iso: string): string => iso.slice(0, 'yyyy-mm-dd'.length);

/** How far a date is from another day, by its milliseconds; in days, 0 within it. */
export function distance(value: DateValue, from: number): number {
  const [first, last] = [firstDay(value).getTime(), lastDay(value).getTime()];
  return Math.max(first - from, from - last, 0) / DAY_MS;
}

function withWording(known: Moment, { surface }: DateMention): Moment {
  return known.wordings.includes(surface) ? known : { ...known, wordings: [...known.wordings, surface] };
}

function gathered(analysis: Analysis): Map<string, Moment> {
  const { summary, dates, article } = analysis;
  const published = article.published === null ? null : dayOf(article.published);
  const moments = new Map<string, Moment>();
  const add = (iso: string, mention: DateMention | null): void => {
    const known = moments.get(iso);
    const value = readDateValue(iso);
    if (known && mention) moments.set(iso, withWording({ ...known, mention: known.mention ?? mention }, mention));
    else if (!known && value)
      moments.set(iso, {
        value,
        iso,
        wordings: mention ? [mention.surface] : [],
        mention,
        isPublication: iso === published,
        telling: summary.when.includes(iso),
      });
  };
  if (published !== null) add(published, null);
  for (const mention of dates) if (mention.value !== null) add(mention.value, mention);
  return moments;
}

function byTime(one: Moment, other: Moment): number {
  return (
    firstDay(one.value).getTime() - firstDay(other.value).getTime() ||
    lastDay(one.value).getTime() - lastDay(other.value).getTime()
  );
}

/** The article's dates in order of time, its publication among them. */
export function momentsOf(analysis: Analysis): Moments {
  return {
    resolved: [...gathered(analysis).values()].sort(byTime),
    unresolved: analysis.dates.filter(({ value }) => value === null),
  };
}

/** The moments shown at once, still in order of time: publication, what the summary names, then what is closest. */
export function tellingMoments(moments: readonly Moment[]): readonly Moment[] {
  const publication = moments.find(({ isPublication }) => isPublication);
  const now = publication ? firstDay(publication.value).getTime() : Date.now();
  const rank = ({ isPublication, telling }: Moment): number => (isPublication ? 0 : telling ? 1 : 2);
  const best = [...moments].sort(
    (one, other) => rank(one) - rank(other) || distance(one.value, now) - distance(other.value, now),
  );
  const chosen = new Set(best.slice(0, topOf(best.filter((one) => rank(one) < 2).length, best.length, SHOWN)));
  return moments.filter((moment) => chosen.has(moment));
}
