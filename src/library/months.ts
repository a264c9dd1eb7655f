import type { NotedArticle } from '../notes/digest';

/** How many articles are of a month. */
export interface Month {
  /** `2026-11`. */
  readonly month: string;
  readonly articles: number;
}

/** A longer time is listed without its empty months. */
const MOST_EMPTY = 24;

const MONTH = /^\d{4}-\d\d/;

/** The month of an article: in which it was published or, where it does not say, first noted on. */
function monthOf({ published, noted }: NotedArticle): string {
  return (MONTH.exec(published ?? '') ?? MONTH.exec(noted))?.[0] ?? '';
}

function after(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number)).toISOString().slice(0, 7);
}

/** The months between the first and the last, at most one more than `MOST_EMPTY` empty ones. */
function emptyMonths(months: readonly string[]): string[] {
  const [first, last] = [months[0], months.at(-1)];
  const empty: string[] = [];
  if (first === undefined || last === undefined) return empty;
  const known = new Set(months);
  for (let month = after(first); month < last && empty.length <= MOST_EMPTY; month = after(month))
    if (!known.has(month)) empty.push(month);
  return empty;
}

/** Articles by month, the earliest first. */
export function monthsOf(articles: readonly NotedArticle[]): Month[] {
  const counts = new Map<string, number>();
  for (const month of articles.map(monthOf)) if (month !== '') counts.set(month, (counts.get(month) ?? 0) + 1);
  const empty = emptyMonths([...counts.keys()].sort());
  if (empty.length <= MOST_EMPTY) for (const month of empty) counts.set(month, 0);
  return [...counts]
    .map(([month, number]) => ({ month, articles: number }))
    .sort((one, other) => (one.month < other.month ? -1 : 1));
}
