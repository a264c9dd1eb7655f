import { contentOf, elementsIn } from '../page/nodes';
import type { PageElement } from '../page/page';

/** Fewer items are walked as quickly as they are counted. */
const FEWEST_ITEMS = 4;
/** Share of an item's letters that are its link. */
const MOSTLY = 0.8;

/**
 * The UTF-16 code units of a list that is nothing but links, as menus and boxes of headlines are; null for any other
 * list. Tells by the numbers of items and links and by three of the items, so that a long list need not be walked.
 */
export function lengthOfLinkList(list: PageElement): number | null {
  const items = elementsIn(list, 'li');
  if (items.length < FEWEST_ITEMS || elementsIn(list, 'a').length < items.length) return null;
  const sample = [items[0], items[items.length >> 1], items[items.length - 1]];
  if (!sample.every((item) => item !== undefined && isLink(item))) return null;
  return contentOf(list).length;
}

function isLink(item: PageElement): boolean {
  const [link] = elementsIn(item, 'a');
  const linked = link ? contentOf(link).trim().length : 0;
  return linked > 0 && linked >= contentOf(item).trim().length * MOSTLY;
}
