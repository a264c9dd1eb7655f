import { type ElementTraits, isHiddenByAttribute, marksOfElement, traitsOf } from './elements';
import { type Line, LineBuilder, type Region } from './line';
import { Mark } from './marks';
import { isElement, isText, type PageElement, type PageNode } from './page';

/** A `<time>` or an element that the page marks as a date, with the number of lines before it. */
export interface MarkedTime {
  readonly element: PageElement;
  readonly line: number;
  readonly marks: number;
}

/** All that one walk over a page finds: its text in lines, its regions, and what it declares about itself. */
export interface Survey {
  readonly lines: readonly Line[];
  readonly regions: readonly Region[];
  readonly metas: readonly PageElement[];
  readonly jsonLd: readonly PageElement[];
  readonly times: readonly MarkedTime[];
  /** `iframe` and `frame`, whose documents are pages of their own. */
  readonly frames: readonly PageElement[];
  readonly titles: readonly PageElement[];
  readonly links: readonly PageElement[];
  readonly language: string | null;
}

/** Marks that an inline element passes on to its line. */
const INLINE_MARKS = Mark.caption | Mark.byline | Mark.dateLine | Mark.today | Mark.headline;

/** What is open around the node being walked. */
interface Open {
  readonly next: PageNode | null;
  readonly region: Region;
  readonly isRegion: boolean;
  readonly marks: number;
  readonly inLink: boolean;
  readonly bold: boolean;
  readonly heading: number;
  readonly quote: boolean;
}

class Walk implements Survey {
  readonly lines: Line[] = [];
  readonly regions: Region[] = [];
  readonly metas: PageElement[] = [];
  readonly jsonLd: PageElement[] = [];
  readonly times: MarkedTime[] = [];
  readonly frames: PageElement[] = [];
  readonly titles: PageElement[] = [];
  readonly links: PageElement[] = [];
  language: string | null = null;
  private readonly line = new LineBuilder();
  private readonly open: Open[] = [];

  run(root: PageElement): void {
    this.language = root.getAttribute('lang') ?? root.getAttribute('xml:lang');
    this.enterBlock(root, traitsOf(root), null);
    let node: PageNode | null = childrenOf(root);
    for (;;) {
      while (!node) {
        const left = this.open.pop();
        if (!left) return;
        if (left.isRegion) this.leaveRegion(left);
        node = left.next;
        if (this.open.length === 0) return;
      }
      node = this.visit(node);
    }
  }

  /** Returns the node to go on with. */
  private visit(node: PageNode): PageNode | null {
    const around = this.open[this.open.length - 1];
    if (!around) return null;
    if (isText(node)) {
      this.line.addText(node, around.inLink, around.bold);
      return node.nextSibling;
    }
    if (!isElement(node)) return node.nextSibling;
    const traits = traitsOf(node);
    switch (traits.kind) {
      case 'skipped':
        return node.nextSibling;
      case 'evidence':
        this.collect(node);
        return node.nextSibling;
      case 'break':
        if (this.line.addBreak()) this.endLine(around);
        return node.nextSibling;
      case 'inline':
        return this.enterInline(node, traits, around) ? node.firstChild : node.nextSibling;
      default:
        if (!this.enterBlock(node, traits, around)) return node.nextSibling;
        return traits.kind === 'small' ? node.firstChild : childrenOf(node);
    }
  }

  /** Elements that say something about the page and have no text of their own. */
  private collect(element: PageElement): void {
    const name = element.localName;
    if (name === 'meta') this.metas.push(element);
    else if (name === 'link') this.links.push(element);
    else if (name === 'title') this.titles.push(element);
    else if (name !== 'script') this.frames.push(element);
    else if (element.getAttribute('type')?.toLowerCase().includes('ld+json')) this.jsonLd.push(element);
  }

  /** Both return whether there is anything to see inside. */
  private enterInline(element: PageElement, traits: ElementTraits, around: Open): boolean {
    const marks = marksOfElement(element, traits);
    if (marks & Mark.invisible) return false;
    this.noteTime(element, marks);
    this.open.push({
      next: element.nextSibling,
      region: around.region,
      isRegion: false,
      marks: around.marks | (marks & INLINE_MARKS),
      inLink: around.inLink || traits.link,
      bold: around.bold || traits.bold,
      heading: around.heading,
      quote: around.quote,
    });
    return true;
  }

  private enterBlock(element: PageElement, traits: ElementTraits, around: Open | null): boolean {
    const marks = marksOfElement(element, traits);
    if (marks & Mark.invisible || isHiddenByAttribute(element, traits)) return false;
    if (around) this.endLine(around);
    this.noteTime(element, marks);
    const firstLine = this.lines.length;
    const region: Region = { element, parent: around?.region ?? null, marks, firstLine, endLine: firstLine };
    this.regions.push(region);
    this.open.push({
      next: element.nextSibling,
      region,
      isRegion: true,
      marks: 0,
      inLink: around?.inLink ?? false,
      bold: around?.bold ?? false,
      heading: traits.heading || (around?.heading ?? 0),
      quote: traits.quote || (around?.quote ?? false),
    });
    return true;
  }

  private noteTime(element: PageElement, marks: number): void {
    if (element.localName === 'time' || marks & (Mark.published | Mark.modified))
      this.times.push({ element, line: this.lines.length, marks });
  }

  private leaveRegion(left: Open): void {
    this.endLine(left);
    left.region.endLine = this.lines.length;
  }

  private endLine(around: Open): void {
    const line = this.line.finish(this.lines.length, around);
    if (line) this.lines.push(line);
  }
}

/**
 * What stands in an element. A shadow host that has children of its own shows them through its slots; one that has none
 * holds all its text in the shadow root.
 */
function childrenOf(element: PageElement): PageNode | null {
  const shadow = element.shadowRoot;
  return shadow && !hasOwnText(element) ? shadow.firstChild : element.firstChild;
}

function hasOwnText(host: PageElement): boolean {
  for (let child = host.firstChild; child; child = child.nextSibling)
    if (isElement(child) ? traitsOf(child).kind !== 'skipped' : isText(child) && child.data.trim() !== '') return true;
  return false;
}

/** Walks a page, or a part of one, once: linear in its nodes, without recursion, so no depth is too deep. */
export function survey(root: PageElement): Survey {
  const walk = new Walk();
  walk.run(root);
  return walk;
}
