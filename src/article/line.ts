import type { PageElement, PageText } from './page';

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
  /** What inline elements around the text say of it; after the walk also what the small regions around it say. */
  marks: number;
  /** 1 to 6 inside `h1` … `h6`, else 0. */
  readonly heading: number;
  readonly listItem: boolean;
  readonly quote: boolean;
}

/** One run of text between two block boundaries: a paragraph, a heading, a menu entry, a date. */
export interface Line extends Surroundings {
  readonly index: number;
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
  /** Set after the walk: stands in a region that is not the article's. */
  aside: boolean;
}

const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;
const ARABIC_FIRST = 0x600;
const ARABIC_LAST = 0x6ff;

const codes = (characters: string): ReadonlySet<number> =>
  new Set([...characters].map((character) => character.charCodeAt(0)));
const STOPS = codes('،؛؟.,:!');
const SENTENCE_END = codes('.؟!?:…؛');
const CLOSING = codes('"»”\')]*');

/** Collects the text of the line that is being walked, counting as it goes. */
export class LineBuilder {
  private parts: (PageText | null)[] = [];
  private letters = 0;
  private linkLetters = 0;
  private boldLetters = 0;
  private arabicLetters = 0;
  private stops = 0;
  private ended = false;
  /** A `<br>` came and no letter since. */
  private broken = false;

  addText(node: PageText, inLink: boolean, isBold: boolean): void {
    const { data } = node;
    let letters = 0;
    for (let at = 0; at < data.length; at++) {
      const unit = data.charCodeAt(at);
      if (unit <= SPACE || unit === NO_BREAK_SPACE) continue;
      letters++;
      if (STOPS.has(unit)) this.stops++;
      else if (unit >= ARABIC_FIRST && unit <= ARABIC_LAST) this.arabicLetters++;
      if (SENTENCE_END.has(unit)) this.ended = true;
      else if (!CLOSING.has(unit)) this.ended = false;
    }
    if (letters === 0 && this.letters === 0) return;
    this.parts.push(node);
    if (letters === 0) return;
    this.broken = false;
    this.letters += letters;
    if (inLink) this.linkLetters += letters;
    if (isBold) this.boldLetters += letters;
  }

  /**
   * A `<br>`: true where the line ends with it, which is at the second in a row, after a full stop, and after a line
   * all in bold (a question or a subhead). Elsewhere it is a space.
   */
  addBreak(): boolean {
    if (this.letters === 0) return false;
    const bold = this.boldLetters === this.letters;
    if (this.broken || this.ended || bold) return true;
    this.broken = true;
    this.parts.push(null);
    return false;
  }

  /** Ends the line; null where it held nothing. */
  finish(index: number, around: Surroundings): Line | null {
    if (this.letters === 0) {
      this.parts = [];
      return null;
    }
    const { parts, letters, linkLetters, boldLetters, arabicLetters, stops } = this;
    this.parts = [];
    this.letters = this.linkLetters = this.boldLetters = this.arabicLetters = this.stops = 0;
    this.ended = this.broken = false;
    return { ...around, index, parts, letters, linkLetters, boldLetters, arabicLetters, stops, aside: false };
  }
}

/** The line's text as a reader sees it. */
export function textOfLine(line: Line): string {
  let text = '';
  for (const part of line.parts) text += part ? part.data : ' ';
  return text.replace(/\s+/g, ' ').trim();
}
