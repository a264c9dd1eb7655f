import { attributeOf, nameOf, parentOf } from '../article/page/nodes';
import { ownGetter } from '../article/page/own-members';
import { isElement, isText } from '../article/page/page-text';

/** Text nodes looked at before a page is given up. */
const MOST_NODES = 1500;
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
const { createTreeWalker, querySelector } = Document.prototype;

/**
 * A cheap look whether a page has Arabic text at all, before anything else is loaded: the declared language, the title,
 * then the first text nodes. Says yes to other languages in Arabic script too; `isArabic` tells them apart.
 */
export function mayBeArabic(page: Document): boolean {
  const outermost = outermostOf(page);
  if (outermost && ARABIC_LANGUAGE.test(attributeOf(outermost, 'lang') ?? '')) return true;
  if (countArabic(titleOf(page)) >= 3) return true;
  const body = bodyOf(page);
  if (!body) return querySelector.call(page, 'frameset') !== null;
  const walker = createTreeWalker.call(page, body, NodeFilter.SHOW_TEXT);
  let arabic = 0;
  let letters = 0;
  for (let looked = 0; looked < MOST_NODES; looked++) {
    const node = walker.nextNode();
    if (!node) break;
    const text = isText(node) ? node.data : '';
    const parent = parentOf(node);
    if (text.length < 3 || (parent && isElement(parent) && NO_TEXT.has(nameOf(parent)))) continue;
    arabic += countArabic(text);
    letters += text.length;
    if (arabic >= ENOUGH_LETTERS) return true;
    if (letters > ENOUGH_OTHERS && arabic < letters * FEWEST_SHARE) return false;
  }
  return false;
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
