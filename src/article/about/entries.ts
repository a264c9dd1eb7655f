import type { Range } from '../lines/counts';
import { isMostlyLink, type Line, type Region, textOfLine } from '../lines/line';

/** Another article's title with what stands below it, as lists, feeds and boxes of related news have them. */
interface Entry {
  /** The innermost box around title and text. */
  readonly box: Region;
  /** Lines and letters of its running text. */
  lines: number;
  prose: number;
}

/** The entries of a page. */
export interface Entries {
  /** Entries in a box of their own. */
  readonly boxed: number;
  /** Of those, such as are longer than a teaser. */
  readonly whole: number;
  /** Entries that follow one another in one box, and of those such as have one line below their title. */
  readonly flat: number;
  readonly flatTeasers: number;
  /** Letters of running text of them all. */
  readonly prose: number;
  readonly has: (line: Line) => boolean;
}

/** Letters and words of a link that may be a title; sections and authors have fewer. */
const SHORTEST_TITLE = 18;
const FEWEST_TITLE_WORDS = 4;
/** An unlinked heading of so many words is the headline of what follows it. */
const FEWEST_HEADLINE_WORDS = 4;
/** Letters of running text of the longest teaser; a text with more is an article. */
export const LONGEST_TEASER = 420;
/** Lines between title and text: date, author, section. */
const MOST_BETWEEN = 4;
/** Boxes within boxes that are looked at around a title. */
const MOST_BOXES = 12;

const hasWords = (line: Line, fewest: number): boolean => textOfLine(line).split(' ').length >= fewest;

const isTitle = (line: Line): boolean =>
  isMostlyLink(line) && line.letters >= SHORTEST_TITLE && hasWords(line, FEWEST_TITLE_WORDS);

const isHeadline = (line: Line): boolean =>
  line.heading > 0 && !isMostlyLink(line) && hasWords(line, FEWEST_HEADLINE_WORDS);

/**
 * The entries in a stretch of a page: a linked title with running text right below it, both in a box in which nothing of
 * an article comes before the title, but other entries. `headline` is the article's.
 */
export function entriesIn(lines: readonly Line[], { firstLine, endLine }: Range, headline: Line | null): Entries {
  const entryOf = new Map<Line, Entry>();
  const entries: Entry[] = [];
  let title: Line | null = null;
  /** The entry that goes on. */
  let open: Entry | null = null;
  /** The last line of running text or headline. */
  let last: Line | null = null;
  for (let at = firstLine; at < endLine; at++) {
    const line = lines[at];
    if (!line || line.aside) continue;
    if (line === headline || isHeadline(line)) {
      title = null;
      open = null;
      last = line;
    } else if (isTitle(line)) {
      title = line;
      open = null;
    } else if (line.prose > 0) {
      if (title) open = entryFrom(title, line, last, last && entryOf.get(last));
      if (open && at < open.box.endLine) {
        if (open.prose === 0) entries.push(open);
        open.lines++;
        open.prose += line.prose;
        entryOf.set(line, open);
      }
      title = null;
      last = line;
    }
  }
  const sharing = new Map<Region, number>();
  for (const { box } of entries) sharing.set(box, (sharing.get(box) ?? 0) + 1);
  const boxed = entries.filter(({ box }) => sharing.get(box) === 1);
  const flat = entries.filter(({ box }) => sharing.get(box) !== 1);
  return {
    boxed: boxed.length,
    whole: boxed.filter(({ prose }) => prose > LONGEST_TEASER).length,
    flat: flat.length,
    flatTeasers: flat.filter((entry) => entry.lines === 1).length,
    prose: entries.reduce((sum, { prose }) => sum + prose, 0),
    has: (line) => entryOf.has(line),
  };
}

/** The entry that a title and the text below it make; `last` is what came before the title, and `before` its entry. */
function entryFrom(title: Line, text: Line, last: Line | null, before: Entry | null | undefined): Entry | null {
  if (text.index - title.index > MOST_BETWEEN) return null;
  let box: Region | null = title.region;
  for (let boxes = 0; box && text.index >= box.endLine && boxes < MOST_BOXES; boxes++) box = box.parent;
  if (!box || text.index >= box.endLine) return null;
  const isFirst = last === null || last.index < box.firstLine;
  return isFirst || before?.box === box ? { box, lines: 0, prose: 0 } : null;
}
