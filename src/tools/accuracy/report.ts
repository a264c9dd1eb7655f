import { withoutControls } from '../annotate/control-characters';
import type { Fall } from './baseline';
import { type ScoredArticle, summed } from './measure';
import { type ScoreSheet, SHARES, SUBJECTS, type Subject, shareOf, type Tally } from './score-sheet';

/** What a column of the table counts. */
export interface Column {
  readonly head: string;
  readonly sheet: ScoreSheet;
}

const LABELS: Readonly<Record<Subject, string>> = {
  names: 'names',
  person: '  person',
  organization: '  organization',
  place: '  place',
  other: '  other',
  nisba: 'nisba',
  links: 'links to the glossary',
  roles: 'roles',
  dates: 'dates',
  speakers: 'speakers',
  direct: '  of direct speech',
  indirect: '  of indirect speech',
  speech: 'extent of speech',
  who: 'who',
  where: 'where',
  when: 'when',
  pages: 'paragraphs of pages',
};

const LABEL_WIDTH = Math.max(...Object.values(LABELS).map((label) => label.length));
const SHARE_WIDTH = 7;
const COUNT_WIDTH = 10;

const percent = (share: number | null): string =>
  (share === null ? '–' : (100 * share).toFixed(1)).padStart(SHARE_WIDTH);

const part = (some: number, all: number): string => (all === 0 ? '–' : `${some}/${all}`).padStart(COUNT_WIDTH);

/** Shares and counts. What is asked for only has no precision, and so no F1. */
function cellsOf(tally: Tally): string {
  const { told, right, wanted, found, silent } = tally;
  const shares = SHARES.map((share) => percent(told === 0 && share === 'f1' ? null : shareOf(tally, share)));
  return [...shares, part(right, told), part(found, wanted), String(silent).padStart(SHARE_WIDTH)].join('');
}

const HEADS = [
  ...['P', 'R', 'F1'].map((head) => head.padStart(SHARE_WIDTH)),
  ...['right', 'found'].map((head) => head.padStart(COUNT_WIDTH)),
  'silent'.padStart(SHARE_WIDTH),
].join('');

/** Precision, recall, F1 and counts of every subject, a column for each half. */
export function tableOf(columns: readonly Column[]): string {
  const counted = SUBJECTS.filter((subject) =>
    columns.some(({ sheet }) => sheet.tally(subject).told + sheet.tally(subject).wanted > 0),
  );
  const indent = ' '.repeat(LABEL_WIDTH);
  return [
    [indent, ...columns.map(({ head }) => head.padStart(HEADS.length))].join('  '),
    [indent, ...columns.map(() => HEADS)].join('  '),
    ...counted.map((subject) =>
      [LABELS[subject].padEnd(LABEL_WIDTH), ...columns.map(({ sheet }) => cellsOf(sheet.tally(subject)))].join('  '),
    ),
  ].join('\n');
}

/** How names are divided in `groupsOf`. */
export type Grouping = 'desk' | 'country';

/** F1 of names by desk or country, with how many are marked, a column for each half. */
export function groupsOf(
  grouping: Grouping,
  columns: readonly { readonly head: string; readonly articles: readonly ScoredArticle[] }[],
): string {
  const groups = [
    ...new Set(columns.flatMap(({ articles }) => articles.map(({ article }) => article[grouping]))),
  ].sort();
  const cells = groups.map((group) =>
    columns.map(({ articles }) => {
      const tally = summed(
        articles.filter(({ article }) => article[grouping] === group).map(({ sheet }) => sheet),
      ).tally('names');
      return `${percent(shareOf(tally, 'f1'))}${String(tally.wanted).padStart(SHARE_WIDTH)}`;
    }),
  );
  return [
    ['names by'.padEnd(LABEL_WIDTH), ...columns.map(({ head }) => head.padStart(2 * SHARE_WIDTH))].join('  '),
    [
      grouping.padEnd(LABEL_WIDTH),
      ...columns.map(() => 'F1'.padStart(SHARE_WIDTH) + 'marked'.padStart(SHARE_WIDTH)),
    ].join('  '),
    ...groups.map((group, index) => [group.padEnd(LABEL_WIDTH), ...(cells[index] ?? [])].join('  ')),
  ].join('\n');
}

/** A line for each fault: subject, file, paragraph, words, and what is wrong with them. */
export const faultsOf = (articles: readonly ScoredArticle[]): string =>
  withoutControls(
    SUBJECTS.flatMap((subject) =>
      articles.flatMap(({ file, sheet }) =>
        sheet.faults
          .filter((fault) => fault.subject === subject)
          .map(({ paragraph, words, what }) => {
            const place = paragraph === null ? '' : paragraph < 0 ? ', title' : `, paragraph ${paragraph + 1}`;
            return `${subject}  ${file}${place}: «${words}»: ${what}`;
          }),
      ),
    ).join('\n'),
  );

/** A figure that fell, as one line. */
export const fallLine = ({ half, figure, was, is }: Fall): string =>
  `${half}: ${figure} fell from ${was.toFixed(1)} to ${is.toFixed(1)}`;
