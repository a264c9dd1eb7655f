import type { Range } from '../lines/counts';
import { isMostlyLink, type Line, type Region, textOfLine } from '../lines/line';
import type { PageImage } from '../lines/survey';
import { nameOf } from '../page/nodes';
import { isOfShareRow } from '../words/labels';

/** Lines of one kind among those kept, and the letters of their running text. */
export interface Items {
  readonly count: number;
  readonly prose: number;
}

/** List items, and such of them as part a title from their text by a `<br>`. */
export interface ListItems {
  readonly all: Items;
  readonly titled: Items;
}

/** Boxes around a line among which the list it belongs to is looked for. */
const MOST_BOXES = 6;
/** «الجمعية السورية – أخبارها وفعالياتها»: a name, a dash, what is told of it. */
const NAMED = /^[^\d\s.؟!:][^.؟!:]{1,60}?\s?[–—-]\s/;

function countOf(lines: readonly Line[], isItem: (line: Line) => boolean): Items {
  const items = lines.filter((line) => line.prose > 0 && isItem(line));
  return { count: items.length, prose: items.reduce((sum, { prose }) => sum + prose, 0) };
}

function listItemOf({ region }: Line): Region | null {
  let box: Region | null = region;
  for (let boxes = 0; box && boxes < MOST_BOXES; boxes++, box = box.parent)
    if (nameOf(box.element) === 'li') return box;
  return null;
}

/** Letters of links below texts: «اقرأ المزيد», «اقتباس». */
const LONGEST_MORE = 25;
/** Fewer links may say the same by chance. */
const FEWEST_MORE = 3;

/**
 * The lines right below each of which a link says the same as below some others: teasers, contributions to a forum.
 * All of them count, and the letters of such as are kept. Share rows say the same below each entry of a live blog.
 */
export function textsGoingOn(lines: readonly Line[], { firstLine, endLine }: Range, kept: ReadonlySet<Line>): Items {
  const byLink = new Map<string, Line[]>();
  let last: Line | undefined;
  for (let at = firstLine; at < endLine; at++) {
    const line = lines[at];
    if (!line || line.aside) continue;
    if (last && last.prose > 0 && isMostlyLink(line) && line.letters < LONGEST_MORE) {
      const text = textOfLine(line);
      const group = byLink.get(text);
      if (group) group.push(last);
      else if (!isOfShareRow(text)) byLink.set(text, [last]);
    }
    last = line;
  }
  const found = [...byLink.values()].filter((group) => group.length >= FEWEST_MORE).flat();
  const { prose } = countOf(found, (line) => kept.has(line));
  return { count: found.length, prose };
}

/** The lines that stand alone below a heading each: programmes, newsletters, services. */
export function headedItems(lines: readonly Line[]): Items {
  const headed = new Set<Line>();
  let heading = false;
  for (const [at, line] of lines.entries()) {
    if (line.heading > 0) heading = true;
    if (line.prose === 0) continue;
    if (heading && (lines[at + 1]?.prose ?? 0) === 0) headed.add(line);
    heading = false;
  }
  return countOf(lines, (line) => headed.has(line));
}

/** The list items that hold running text; each counts once. */
export function listItems(lines: readonly Line[]): ListItems {
  const seen = new Set<Region>();
  const { prose } = countOf(lines, (line) => {
    const item = listItemOf(line);
    if (item) seen.add(item);
    return item !== null;
  });
  const titled = countOf(lines, (line) => line.parts.includes(null) && listItemOf(line)?.firstLine === line.index);
  return { all: { count: seen.size, prose }, titled };
}

/** The lines that stand alone with an image in a box. */
export function imageItems(lines: readonly Line[], images: readonly PageImage[]): Items {
  const boxes = new Set<Region>();
  for (const { region } of images) {
    let box: Region | null = region;
    for (let count = 0; box && count < MOST_BOXES && box.endLine === box.firstLine; count++) box = box.parent;
    if (box && box.endLine - box.firstLine === 1) boxes.add(box);
  }
  const starts = new Set([...boxes].map(({ firstLine }) => firstLine));
  return countOf(lines, ({ index }) => starts.has(index));
}

/** The lines of a directory: a name and what is told of it. */
export function namedItems(lines: readonly Line[]): Items {
  return countOf(lines, (line) => nameOf(line.region.element) === 'dd' || NAMED.test(textOfLine(line)));
}
