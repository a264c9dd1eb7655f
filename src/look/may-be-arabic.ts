import { attributeOf, nameOf, parentOf } from '../article/page/nodes';
import { ownGetter } from '../article/page/own-members';
import { isElement, isText } from '../article/page/page-text';

/** Text nodes looked at before a page is given up. */
const MOST_NODES = 1500;
/** Elements that are asked for a shadow root, where a page has little text outside of these. */
const MOST_ELEMENTS = 3000;
/** Letters of Arabic script that make a closer look worth while. */
const ENOUGH_LETTERS = 80;
/** Letters of another script after which, with next to no Arabic before, the page is left. */
const ENOUGH_OTHERS = 4000;
const FEWEST_SHARE = 0.02;

const ARABIC_LANGUAGE = /^ar\b/i;
const NO_TEXT = new Set(['script', 'style', 'noscript', 'template']);

const outermostOf = ownGetter(Document, 'documentElement');
const titleOf = ownGetter(Document, 'title');
const bodyOf = ownGetter(Document, 'body');
const shadowOf = ownGetter(Element, 'shadowRoot');
const { createTreeWalker, querySelector } = Document.prototype;

/**
 * A cheap look whether a page has Arabic text at all, before anything else is loaded: the declared language, the title,
 * then the first text nodes, those in open shadow roots last. Says yes to other languages in Arabic script too;
 * `isArabic` tells them apart. `met` is told of the shadow roots of a page with little text: more may come in there.
 */
export function mayBeArabic(page: Document, met: (root: ShadowRoot) => void = () => undefined): boolean {
  const outermost = outermostOf(page);
  if (outermost && ARABIC_LANGUAGE.test(attributeOf(outermost, 'lang') ?? '')) return true;
  if (countArabic(titleOf(page)) >= 3) return true;
  const body = bodyOf(page);
  if (!body) return querySelector.call(page, 'frameset') !== null;
  const counts: Counts = { nodes: 0, arabic: 0, letters: 0 };
  if (countIn(page, body, counts)) return counts.arabic >= ENOUGH_LETTERS;
  for (const root of shadowRootsIn(page, body)) {
    met(root);
    if (countIn(page, root, counts)) break;
  }
  return counts.arabic >= ENOUGH_LETTERS;
}

/** What has been seen of a page. */
interface Counts {
  nodes: number;
  arabic: number;
  letters: number;
}

/** Adds what stands in a part of a page; true once no more need be seen. */
function countIn(page: Document, part: Node, counts: Counts): boolean {
  const walker = createTreeWalker.call(page, part, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (counts.nodes++ >= MOST_NODES) return true;
    const text = isText(node) ? node.data : '';
    const parent = parentOf(node);
    if (text.length < 3 || (parent && isElement(parent) && NO_TEXT.has(nameOf(parent)))) continue;
    counts.arabic += countArabic(text);
    counts.letters += text.length;
    if (counts.arabic >= ENOUGH_LETTERS) return true;
    if (counts.letters > ENOUGH_OTHERS && counts.arabic < counts.letters * FEWEST_SHARE) return true;
  }
  return false;
}

/** The open shadow roots among the first elements of a page, and those within them. */
function* shadowRootsIn(page: Document, body: Node): Generator<ShadowRoot> {
  const parts = [body];
  let elements = 0;
  for (const part of parts) {
    const walker = createTreeWalker.call(page, part, NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (elements++ >= MOST_ELEMENTS) return;
      const root = node instanceof Element ? shadowOf(node) : null;
      if (!root) continue;
      parts.push(root);
      yield root;
    }
  }
}

const LONGEST_COUNTED = 2000;

function countArabic(text: string): number {
  let arabic = 0;
  const end = Math.min(text.length, LONGEST_COUNTED);
  for (let at = 0; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x620 && unit <= 0x6ff) arabic++;
  }
  return arabic;
}
