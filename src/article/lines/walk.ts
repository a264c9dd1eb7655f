import { attributeOf, contentOf, firstIn, nameOf, nextOf, parentOf, shadowOf } from '../page/nodes';
import type { PageElement, PageNode } from '../page/page';
import { isElement, isText } from '../page/page-text';
import { MOST_PROSE_ASIDE } from './counts';
import { type ElementTraits, marksOfElement, traitsOf } from './elements';
import { type Line, LineBuilder, type Region, type Surroundings } from './line';
import { lengthOfLinkList } from './link-list';
import { Mark } from './marks';
import type { MarkedElement, PageImage, Survey } from './survey';

/** Marks that an inline element passes on to its line. */
const INLINE_MARKS = Mark.caption | Mark.byline | Mark.dateLine | Mark.today | Mark.headline;

/** Marks of elements that tell a date. */
const DATE_MARKS = Mark.published | Mark.modified;

/** An element that is open around the node being walked. The walk uses these again and again: pages open thousands. */
interface Open extends Surroundings {
  element: PageElement;
  region: Region;
  isRegion: boolean;
  /** What inline elements say of the text in them. */
  marks: number;
  inLink: boolean;
  bold: boolean;
  heading: number;
  quote: boolean;
  /** In something that is named like a sidebar. */
  aside: boolean;
}

/** Letters of running text before a date that stands above a text; the days of a chronicle stand in it. */
const MOST_BEFORE_DATE = 200;

/** Letters of running text that make a text; less may be a notice above it. */
const ENOUGH_PROSE = 500;
/**
 * Letters in proportion to the text before, beyond which an element may be more than a sidebar. A region with a headline
 * is none from half of `MOST_PROSE_ASIDE` of all prose on, which is a quarter of the rest.
 */
const MOST_PASSED_BY = MOST_PROSE_ASIDE / 2 / (1 - MOST_PROSE_ASIDE / 2);

/** One walk over a page, which can be made in steps. */
export class Walk implements Survey {
  readonly lines: Line[] = [];
  readonly regions: Region[] = [];
  readonly times: MarkedElement[] = [];
  readonly authors: MarkedElement[] = [];
  readonly images: PageImage[] = [];
  readonly frames: PageElement[] = [];
  readonly shadowRoots: PageNode[] = [];
  readonly titles: PageElement[] = [];
  readonly links: PageElement[] = [];
  readonly language: string | null;
  private readonly line = new LineBuilder();
  private readonly open: Open[] = [];
  private depth = 0;
  /** Letters of running text since the last headline, outside of what is named like a sidebar. */
  private prose = 0;
  private hasPassed = false;
  /** How deep the outermost list around the node lies that is more than links. */
  private listDepth = Number.POSITIVE_INFINITY;
  private node: PageNode | null;

  constructor(root: PageElement) {
    this.language = attributeOf(root, 'lang') ?? attributeOf(root, 'xml:lang');
    this.enterBlock(root, traitsOf(root), null);
    this.node = this.depth > 0 ? this.childrenOf(root) : null;
  }

  /** Walks on for so many nodes; true once the whole page has been walked. */
  step(nodes: number): boolean {
    for (let left = nodes; left > 0; left--) {
      while (!this.node) {
        const around = this.open[this.depth - 1];
        if (!around) return true;
        if (around.isRegion) this.leaveRegion(around);
        this.depth--;
        if (this.depth <= this.listDepth) this.listDepth = Number.POSITIVE_INFINITY;
        this.node = this.depth > 0 ? nextOf(around.element) : null;
      }
      this.node = this.visit(this.node);
    }
    return false;
  }

  /** Whether the page has taken away what the walk stands in or comes to next: it would miss the rest. */
  isTorn(): boolean {
    if (this.node && !parentOf(this.node)) return true;
    for (let at = 1; at < this.depth; at++) {
      const element = this.open[at]?.element;
      if (element && !parentOf(element)) return true;
    }
    return false;
  }

  /** Returns the node to go on with. */
  private visit(node: PageNode): PageNode | null {
    const around = this.open[this.depth - 1];
    if (!around) return null;
    if (!isElement(node)) {
      if (isText(node)) {
        if (this.line.endsBefore(node)) this.endLine(around);
        this.line.addText(node, around.marks, around.inLink, around.bold);
      }
      return nextOf(node);
    }
    const traits = traitsOf(node);
    switch (traits.kind) {
      case 'skipped':
        return nextOf(node);
      case 'evidence':
        this.collect(node);
        return nextOf(node);
      case 'break':
        if (this.line.addBreak(this.prose < MOST_BEFORE_DATE)) this.endLine(around);
        return nextOf(node);
      case 'inline':
        return this.enterInline(node, traits, around) ? firstIn(node) : nextOf(node);
      default:
        if (!this.enterBlock(node, traits, around)) return nextOf(node);
        return traits.kind === 'small' ? firstIn(node) : this.childrenOf(node);
    }
  }

  /**
   * What stands in an element. A shadow host that has children of its own shows them through its slots; one that has none
   * holds all its text in the shadow root.
   */
  private childrenOf(element: PageElement): PageNode | null {
    const shadow = shadowOf(element);
    if (!shadow) return firstIn(element);
    this.shadowRoots.push(shadow);
    return hasOwnText(element) ? firstIn(element) : firstIn(shadow);
  }

  /** Elements that say something about the page and have no text of their own. */
  private collect(element: PageElement): void {
    const name = nameOf(element);
    if (name === 'link') this.links.push(element);
    else if (name === 'title') this.titles.push(element);
    else this.frames.push(element);
  }

  /** Both return whether there is anything to see inside. */
  private enterInline(element: PageElement, traits: ElementTraits, around: Open): boolean {
    if (traits.image) {
      this.images.push({ element, region: around.region, line: this.lines.length });
      return false;
    }
    const marks = marksOfElement(element, traits);
    if (marks & Mark.invisible) return false;
    this.note(element, traits, marks);
    const { region, heading, quote, aside } = around;
    const inLink = around.inLink || traits.link;
    const bold = around.bold || traits.bold;
    this.push(element, region, false, around.marks | (marks & INLINE_MARKS), inLink, bold, heading, quote, aside);
    return true;
  }

  private enterBlock(element: PageElement, traits: ElementTraits, around: Open | null): boolean {
    const marks = marksOfElement(element, traits);
    if (marks & Mark.invisible) return false;
    if (around) this.endLine(around);
    const inAside = around?.aside ?? false;
    const isAside = (marks & (Mark.aside | Mark.declaredBody)) === Mark.aside;
    if (isAside && !inAside && this.canPassBy(element)) {
      this.hasPassed = true;
      return false;
    }
    if (traits.list && around && this.passLinkList(element, around)) return false;
    this.note(element, traits, marks);
    const firstLine = this.lines.length;
    const region: Region = { element, parent: around?.region ?? null, marks, firstLine, endLine: firstLine };
    this.regions.push(region);
    const heading = traits.heading || (around?.heading ?? 0);
    const quote = traits.quote || (marks & Mark.quote) !== 0 || (around?.quote ?? false);
    const aside = inAside || isAside;
    this.push(element, region, true, 0, around?.inLink ?? false, around?.bold ?? false, heading, quote, aside);
    return true;
  }

  /** Counts a list of links below the text without walking it. Lists within another list are not tried on their own. */
  private passLinkList(list: PageElement, around: Open): boolean {
    if (this.prose < ENOUGH_PROSE || this.depth > this.listDepth) return false;
    const length = lengthOfLinkList(list);
    if (length === null) {
      this.listDepth = this.depth;
      return false;
    }
    this.line.addLinks(length);
    this.endLine(around);
    return true;
  }

  /**
   * Whether what an element named like a sidebar holds is so little beside the text before it that `markLines` would
   * take it for a sidebar whatever it says. Most of a page's nodes stand in such elements.
   */
  private canPassBy(element: PageElement): boolean {
    if (this.prose < ENOUGH_PROSE) return false;
    return contentOf(element).length <= this.prose * MOST_PASSED_BY;
  }

  private push(
    element: PageElement,
    region: Region,
    isRegion: boolean,
    marks: number,
    inLink: boolean,
    bold: boolean,
    heading: number,
    quote: boolean,
    aside: boolean,
  ): void {
    const used = this.open[this.depth++];
    if (!used) {
      this.open.push({ element, region, isRegion, marks, inLink, bold, heading, quote, aside });
      return;
    }
    used.element = element;
    used.region = region;
    used.isRegion = isRegion;
    used.marks = marks;
    used.inLink = inLink;
    used.bold = bold;
    used.heading = heading;
    used.quote = quote;
    used.aside = aside;
  }

  /** Remembers an element that tells a date or an author. */
  private note(element: PageElement, traits: ElementTraits, marks: number): void {
    if (traits.time || marks & DATE_MARKS) this.times.push({ element, line: this.lines.length, marks });
    if (marks & Mark.byline) this.authors.push({ element, line: this.lines.length, marks });
  }

  private leaveRegion(left: Open): void {
    this.endLine(left);
    left.region.endLine = this.lines.length;
  }

  private endLine(around: Open): void {
    const line = this.line.finish(this.lines.length, around);
    if (!line) return;
    line.afterPassed = this.hasPassed;
    this.hasPassed = false;
    this.lines.push(line);
    // What stands between a headline and its text, a date above all, is always looked at.
    if (line.heading === 1) this.prose = 0;
    else if (!around.aside) this.prose += line.prose;
  }
}

function hasOwnText(host: PageElement): boolean {
  for (let child = firstIn(host); child; child = nextOf(child))
    if (isElement(child) ? traitsOf(child).kind !== 'skipped' : isText(child) && child.data.trim() !== '') return true;
  return false;
}
