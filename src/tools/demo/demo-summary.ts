import type { Analysis, EntityKey } from '../../analysis/analysis';

/**
 * Arabic at the end of a left-to-right line. Terminals differ in what they know of direction: the mark keeps those that
 * know from turning the line round, and those that do not have nothing to get wrong.
 */
const arabicLast = (left: string, arabic: string): string => `\u200e${left}  \u2068${arabic}\u2069`;

const MOST_ROWS = 8;
const NAME_WIDTH = 26;

function names(analysis: Analysis, keys: readonly EntityKey[]): string[] {
  return keys.flatMap((key) => {
    const entity = analysis.entities[key];
    if (!entity) return [];
    const role = entity.roles[0]?.text;
    const arabic = role === undefined || entity.type !== 'person' ? entity.name.ar : `${entity.name.ar}، ${role}`;
    return arabicLast((entity.name.en ?? '(not in the glossary)').padEnd(NAME_WIDTH), arabic);
  });
}

function dates(analysis: Analysis): string[] {
  return analysis.summary.when.map((value) => {
    const surfaces = analysis.dates.filter((date) => date.value === value).map(({ surface }) => surface);
    return arabicLast(value.padEnd(NAME_WIDTH), [...new Set(surfaces)].join('، '));
  });
}

function section(heading: string, rows: readonly string[]): string[] {
  const more = rows.length > MOST_ROWS ? [`… and ${rows.length - MOST_ROWS} more`] : [];
  const shown = [...rows.slice(0, MOST_ROWS), ...more];
  return (shown.length > 0 ? shown : ['nothing found']).map(
    (row, at) => `  ${(at === 0 ? heading : '').padEnd(7)}${row}`,
  );
}

/** Who, where and when of an article, for a terminal. */
export function summaryLines(analysis: Analysis): string[] {
  const { summary } = analysis;
  return [
    arabicLast('  ', analysis.article.title ?? '—'),
    '',
    ...section('Who', names(analysis, summary.who)),
    ...section('Where', names(analysis, summary.where)),
    ...section('When', dates(analysis)),
  ];
}
