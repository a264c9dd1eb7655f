import { countPhrase } from '../ui/phrases';
import type { Month } from './months';
import { writtenCount, writtenMonth } from './written';

/** How many articles are of each month: a list, with a bar beside each number. */
export function TimeLine({ months }: { readonly months: readonly Month[] }) {
  const most = Math.max(1, ...months.map(({ articles }) => articles));
  return (
    <ol class="months">
      {months.map(({ month, articles }) => (
        <li key={month}>
          <time dateTime={month}>{writtenMonth(month)}</time>
          <span class="bar" aria-hidden="true">
            <span style={{ inlineSize: `${(articles / most) * 100}%` }} />
          </span>
          <span class="count">
            <span aria-hidden="true">{writtenCount(articles)}</span>
            <span class="unseen">{countPhrase('libraryArticles', articles)}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
