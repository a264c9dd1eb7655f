import { type Inspection, inForce } from '../../inspection';
import { type ArticleRule, tell } from '../article-rule';
import { isMostlyLink, type Line, textOfLine } from '../lines/line';
import { Mark } from '../lines/marks';
import { isDateLine } from '../words/date-line';

/** A rule that knows a headline which nothing declares and no high heading tells. */
interface LastResort extends ArticleRule {
  /** Whether a line above a text is its headline; `next` is the line after it. */
  readonly isHeadline: (line: Line, next: Line | undefined) => boolean;
}

/** Lines above the text among which such a headline may stand. */
const REACH = 6;
const LETTERS = { fewest: 20, most: 150 } as const;
const FEWEST_WORDS = { heading: 3, plain: 4 } as const;

const hasWords = (line: Line, fewest: number): boolean => textOfLine(line).split(' ').length >= fewest;

const mayBeHeadline = ({ aside, letters }: Line): boolean =>
  !aside && letters >= LETTERS.fewest && letters <= LETTERS.most;

const tellsDate = (line: Line | undefined): boolean =>
  line !== undefined && ((line.marks & Mark.dateLine) !== 0 || isDateLine(textOfLine(line)));

/** In the order in which they are tried, each on the lines above the text from the nearest on. */
export const LAST_RESORTS: readonly LastResort[] = [
  {
    id: 'article/headline-in-bold',
    example: '<title>صحيفة النهر</title><p><b>بدء صيانة الطريق الرئيسي في المدينة</b></p><p>…</p><p>…</p><p>…</p>',
    source: 'custom of newspapers without headings: the headline in bold',
    why: 'in bold above the text, on a page without a headline',
    isHeadline: (line) =>
      line.boldLetters === line.letters &&
      line.linkLetters === 0 &&
      line.stops === 0 &&
      hasWords(line, FEWEST_WORDS.plain),
  },
  {
    id: 'article/headline-above-date',
    example:
      '<title>صحيفة النهر</title><div>بدء صيانة الطريق الرئيسي في المدينة</div><div>نشر في 14 نوفمبر 2024</div><p>…</p><p>…</p><p>…</p>',
    source: 'custom of newspapers: headline, date, text',
    why: 'no sentence, right above the date, on a page without a headline',
    isHeadline: (line, next) =>
      line.linkLetters === 0 &&
      !/[.:]\s*$/.test(textOfLine(line)) &&
      hasWords(line, FEWEST_WORDS.plain) &&
      !tellsDate(line) &&
      tellsDate(next),
  },
  {
    id: 'article/headline-nearest',
    example: '<title>صحيفة النهر</title><h3>بدء صيانة الطريق الرئيسي في المدينة</h3><p>…</p><p>…</p><p>…</p>',
    source: 'HTML',
    why: 'the nearest heading above the text, on a page without a headline',
    isHeadline: (line) => line.heading > 0 && !isMostlyLink(line) && hasWords(line, FEWEST_WORDS.heading),
  },
];

/** The line of the headline of a text that begins with the line `bodyStart`, for pages on which no heading is found. */
export function lastResort(
  lines: readonly Line[],
  firstLine: number,
  bodyStart: number,
  inspection: Inspection,
): Line | null {
  const first = Math.max(bodyStart - REACH, firstLine);
  for (const rule of inForce(LAST_RESORTS, inspection)) {
    for (let at = bodyStart; at >= first; at--) {
      const line = lines[at];
      if (!line || !mayBeHeadline(line) || !rule.isHeadline(line, lines[at + 1])) continue;
      tell(inspection, rule, textOfLine(line), true);
      return line;
    }
  }
  return null;
}
