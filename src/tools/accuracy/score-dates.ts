import type { Compared } from './compared';
import { sameDays } from './iso-period';
import { wordsOf } from './marked-article';
import { isDate } from './marks';
import type { ScoreSheet } from './score-sheet';
import { shared } from './spans';

/** Counts dates by value: where they stand need not be told to the letter. Dates that are told without value do not count. */
export function scoreDates({ article, analysis }: Compared, sheet: ScoreSheet): void {
  const marks = article.marks.filter(isDate);
  const told = analysis.dates.flatMap(({ value, ...span }) => (value === null ? [] : [{ ...span, value }]));
  for (const mark of marks) {
    const { value } = mark;
    if (value === null) continue;
    const near = told.filter((date) => shared(date, mark) > 0);
    const isFound = near.some((date) => sameDays(date.value, value));
    sheet.wanted('dates', isFound ? 'found' : near.length > 0 ? 'wrong' : 'silent');
    if (isFound) continue;
    const values = near.map((date) => date.value).join(', ');
    const what = `${value}; told ${values === '' ? 'nothing' : values}`;
    sheet.fault({ subject: 'dates', paragraph: mark.paragraph, words: wordsOf(article, mark), what });
  }
  for (const date of told) {
    const near = marks.filter((mark) => shared(date, mark) > 0);
    sheet.told(
      'dates',
      near.some(({ value }) => value !== null && sameDays(date.value, value)),
    );
    if (near.every(({ value }) => value === null))
      sheet.fault({
        subject: 'dates',
        paragraph: date.paragraph,
        words: date.surface,
        what: `no date; told ${date.value}`,
      });
  }
}
