import type { PageElement, PageText } from '../page/page';
import { collapse } from '../page/page-text';
import { isBareDate, LONGEST_BARE_DATE } from '../words/date-line';
import { isLabelOfItsOwn } from '../words/labels';
import { Mark } from './marks';

/** A block-level element and the stretch of lines inside it. */
export interface Region {
  readonly element: PageElement;
  readonly parent: Region | null;
  /** What its own names say of it, see `Mark`. */
  readonly marks: number;
  readonly firstLine: number;
  /** Exclusive; set when the element has been walked. */
  endLine: number;
}

/** What surrounds a line, as far as it matters to what the line is. */
export interface Surroundings {
  readonly region: Region;
  /** 1 to 6 inside `h1` … `h6`, else 0. */
  readonly heading: number;
  readonly quote: boolean;
}

/** One run of text between two block boundaries: a paragraph, a heading, a menu entry, a date. */
export interface Line extends Surroundings {
  readonly index: number;
  /** What the inline elements around its text say of it; after the walk also what the small regions around it say. */
  marks: number;
  /** Text nodes in reading order; null where a single `<br>` stands, which reads as a space. */
  readonly parts: readonly (PageText | null)[];
  /** UTF-16 code units that are not white space. */
  readonly letters: number;
  readonly linkLetters: number;
  readonly boldLetters: number;
  /** Code units of the Arabic block. */
  readonly arabicLetters: number;
  /** Signs that sentences have and menus have not: «،» «؛» «؟» «.» and their Latin twins. */
  readonly stops: number;
  /** Letters of running Arabic text; 0 for headings, menus, captions and lines of links. Marks set later take it away. */
  prose: number;
  /** Something named like a sidebar, which was not walked, stands between the line before and this one. */
  afterPassed: boolean;
  /** Set after the walk: stands in a region that is not the article's. */
  aside: boolean;
  /** What `textOfLine` has made of the parts, once it was asked. */
  text: string | null;
}

/** A sentence of news has at least this many letters; menu entries and headlines in lists rarely have. */
const FEWEST_LETTERS = 45;
/** With a stop in it a line may be an answer of two words, but not initials («ق. و»). */
const FEWEST_WITH_STOP = 15;
const MOST_LINKED = 0.5;
const LEAST_ARABIC = 0.5;
/** A single huge line must not outweigh all paragraphs of a page. */
const LONGEST_COUNTED = 6000;
/** Marks of text that is about the article rather than of its body. */
export const NO_PROSE = Mark.caption | Mark.byline | Mark.dateLine | Mark.today;

/** Kinds of characters by code unit, up to the end of the Arabic block; what lies beyond counts as a letter. */
const Kind = { letter: 0, space: 1, arabic: 2, stop: 3, sentenceEnd: 4, closing: 5 } as const;
const ARABIC_FIRST = 0x600;
const ARABIC_LAST = 0x6ff;

const KINDS = new Uint8Array(ARABIC_LAST + 1);
KINDS.fill(Kind.space, 0, 0x21);
KINDS[0xa0] = Kind.space;
KINDS.fill(Kind.arabic, ARABIC_FIRST);
for (const sign of '،,') KINDS[sign.charCodeAt(0)] = Kind.stop;
for (const sign of '.؟!?:؛') KINDS[sign.charCodeAt(0)] = Kind.sentenceEnd;
for (const sign of '"»\')]*') KINDS[sign.charCodeAt(0)] = Kind.closing;

/** Collects the text of the line that is being walked, counting as it goes. */
export class LineBuilder {
  private parts: (PageText | null)[] = [];
  private letters = 0;
  private linkLetters = 0;
  private boldLetters = 0;
  private arabicLetters = 0;
  private stops = 0;
  /** What the inline elements around all of the text say of it. */
  private marks = 0;
  private ended = false;
  /** A `<br>` came and no letter since. */
  private broken = false;
  private hasBreak = false;

  addText(node: PageText, marks: number, inLink: boolean, isBold: boolean): void {
    const { data } = node;
    let letters = 0;
    let arabic = 0;
    let ended = this.ended;
    for (let at = 0; at < data.length; at++) {
      const unit = data.charCodeAt(at);
      const kind = unit <= ARABIC_LAST ? KINDS[unit] : Kind.letter;
      if (kind === Kind.space) continue;
      letters++;
      if (kind === Kind.arabic) arabic++;
      else if (kind === Kind.stop || kind === Kind.sentenceEnd) this.stops++;
      if (kind !== Kind.closing) ended = kind === Kind.sentenceEnd;
    }
    this.ended = ended;
    this.arabicLetters += arabic;
    if (letters === 0 && this.letters === 0) return;
    this.parts.push(node);
    if (letters === 0) return;
    this.marks = this.letters === 0 ? marks : this.marks & marks;
    this.broken = false;
    this.letters += letters;
    if (inLink) this.linkLetters += letters;
    if (isBold) this.boldLetters += letters;
  }

  /**
   * A `<br>`: true where the line ends with it, which is at the second in a row, after a full stop, and after a line
   * all in bold (a question or a subhead), all a link (another article) or a date, if `isAbove` a text. Elsewhere it is
   * a space, unless a label follows.
   */
  addBreak(isAbove: boolean): boolean {
    if (this.letters === 0) return false;
    const apart = this.boldLetters === this.letters || this.linkLetters === this.letters;
    if (this.broken || this.ended || apart || (isAbove && this.isDate())) return true;
    this.broken = this.hasBreak = true;
    this.parts.push(null);
    return false;
  }

  /** Asked at a line's first break only, which keeps the walk linear in its breaks. */
  private isDate(): boolean {
    return !this.hasBreak && this.letters <= LONGEST_BARE_DATE && isBareDate(textOfParts(this.parts));
  }

  /** Whether a line ends before this text: a single `<br>` and then «المصدر:», «كلمات دلالية», «اقرأ أيضاً:». */
  endsBefore({ data }: PageText): boolean {
    return this.broken && isLabelOfItsOwn(data);
  }

  /** A line for so many letters of links that are not read: it counts as what they are and has no text. */
  addLinks(letters: number): void {
    this.letters += letters;
    this.linkLetters += letters;
  }

  /** Ends the line; null where it held nothing. */
  finish(index: number, around: Surroundings): Line | null {
    if (this.letters === 0) {
      if (this.parts.length > 0) this.parts = [];
      return null;
    }
    const { parts, letters, linkLetters, boldLetters, arabicLetters, stops, marks } = this;
    this.parts = [];
    this.letters = this.linkLetters = this.boldLetters = this.arabicLetters = this.stops = 0;
    this.marks = 0;
    this.ended = this.broken = this.hasBreak = false;
    const { region, heading, quote } = around;
    const isProse =
      heading === 0 &&
      !(marks & NO_PROSE) &&
      letters >= (stops === 0 ? FEWEST_LETTERS : FEWEST_WITH_STOP) &&
      linkLetters <= letters * MOST_LINKED &&
      arabicLetters >= letters * LEAST_ARABIC;
    // Written out: a spread here costs a third of the whole walk.
    return {
      region,
      marks,
      heading,
      quote,
      index,
      parts,
      letters,
      linkLetters,
      boldLetters,
      arabicLetters,
      stops,
      prose: isProse ? Math.min(letters, LONGEST_COUNTED) - linkLetters * 0.5 : 0,
      afterPassed: false,
      aside: false,
      text: null,
    };
  }
}

/** Whether a line is rather a link than a text with links in it. */
export const isMostlyLink = ({ linkLetters, letters }: Line): boolean => linkLetters > letters * 0.5;

/** The line's text as a reader sees it. */
export function textOfLine(line: Line): string {
  line.text ??= textOfParts(line.parts);
  return line.text;
}

function textOfParts(parts: Line['parts']): string {
  let text = '';
  for (const part of parts) text += part ? part.data : ' ';
  return collapse(text);
}
