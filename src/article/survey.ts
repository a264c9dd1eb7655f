import elements from '../../assets/article/elements.json' with { type: 'json' };
import { type Line, LineBuilder, type Region } from './line';
import { Mark, marksOfItemProperty, marksOfNames, marksOfRole } from './marks';
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

const SKIPPED = new Set(elements.skipped);
const INLINE = new Set(elements.inline);
const BOLD = new Set(elements.bold);
const CAPTION = new Set(elements.caption);
const ASIDE = new Set(['aside', 'footer']);
const HEADING = /^h([1-6])$/;
/** Marks that an inline element passes on to its line. */
const INLINE_MARKS = Mark.caption | Mark.byline | Mark.dateLine | Mark.today | Mark.headline;
const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** What is open around the node being walked. */
interface Open {
  readonly next: PageNode | null;
  readonly region: Region;
  readonly isRegion: boolean;
  readonly marks: number;
  readonly inLink: boolean;
  readonly bold: boolean;
  readonly heading: number;
  readonly listItem: boolean;
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
    this.enter(root, null);
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
    const name = node.localName;
    if (name === 'br') {
      if (this.line.addBreak()) this.endLine(around);
      return node.nextSibling;
    }
    if (name === 'hr') this.endLine(around);
    if (this.isEvidence(node, name) || SKIPPED.has(name)) return node.nextSibling;
    return this.enter(node, around) ? childrenOf(node) : node.nextSibling;
  }

  /** Collects elements that say something about the page and have no text of their own. */
  private isEvidence(element: PageElement, name: string): boolean {
    if (name === 'meta') this.metas.push(element);
    else if (name === 'link') this.links.push(element);
    else if (name === 'title') this.titles.push(element);
    else if (name === 'iframe' || name === 'frame') this.frames.push(element);
    else if (name === 'script') {
      if (element.getAttribute('type')?.toLowerCase().includes('ld+json')) this.jsonLd.push(element);
    } else return false;
    return true;
  }

  private enter(element: PageElement, around: Open | null): boolean {
    const name = element.localName;
    const inline = around !== null && INLINE.has(name);
    let own = ownMarks(element, name, inline);
    if (own & Mark.invisible || (!inline && isHiddenByAttribute(element))) return false;
    if (name === 'time' || own & (Mark.published | Mark.modified))
      this.times.push({ element, line: this.lines.length, marks: own });
    if (name === 'html') this.language = element.getAttribute('lang') ?? element.getAttribute('xml:lang');
    if (around && inline) {
      this.open.push({
        next: element.nextSibling,
        region: around.region,
        isRegion: false,
        heading: around.heading,
        listItem: around.listItem,
        quote: around.quote,
        marks: around.marks | (own & INLINE_MARKS),
        inLink: around.inLink || name === 'a',
        bold: around.bold || BOLD.has(name),
      });
      return true;
    }
    if (ASIDE.has(name)) own |= Mark.aside;
    if (CAPTION.has(name)) own |= Mark.caption;
    if (around) this.endLine(around);
    const region: Region = {
      element,
      parent: around?.region ?? null,
      marks: own,
      firstLine: this.lines.length,
      endLine: this.lines.length,
    };
    this.regions.push(region);
    const heading = HEADING.exec(name);
    this.open.push({
      next: element.nextSibling,
      region,
      isRegion: true,
      marks: 0,
      inLink: around?.inLink ?? false,
      bold: around?.bold ?? false,
      heading: heading ? Number(heading[1]) : (around?.heading ?? 0),
      listItem: name === 'li' || (around?.listItem ?? false),
      quote: name === 'blockquote' || (around?.quote ?? false),
    });
    return true;
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
    if (isElement(child) ? !SKIPPED.has(child.localName) : isText(child) && child.data.trim() !== '') return true;
  return false;
}

function ownMarks(element: PageElement, name: string, inline: boolean): number {
  const className = element.getAttribute('class');
  const id = inline ? null : element.getAttribute('id');
  let marks = 0;
  if (className) marks |= marksOfNames(className);
  if (id) marks |= marksOfNames(id);
  if (!inline) {
    const role = element.getAttribute('role');
    if (role) marks |= marksOfRole(role);
  }
  const property = name === 'a' ? null : (element.getAttribute('itemprop') ?? element.getAttribute('property'));
  return property ? marks | marksOfItemProperty(property) : marks;
}

function isHiddenByAttribute(element: PageElement): boolean {
  const style = element.getAttribute('style');
  return element.getAttribute('hidden') !== null || (style !== null && HIDING_STYLE.test(style));
}

/** Walks a page, or a part of one, once: linear in its nodes, without recursion, so no depth is too deep. */
export function survey(root: PageElement): Survey {
  const walk = new Walk();
  walk.run(root);
  return walk;
}
