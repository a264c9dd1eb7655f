import type { PageElement } from './page';

/** Fewer items are walked as quickly as they are counted. */
const FEWEST_ITEMS = 4;
/** Share of an item's letters that are its link. */
const MOSTLY = 0.8;

/**
 * The UTF-16 code units of a list that is nothing but links, as menus and boxes of headlines are; null for any other
 * list. Tells by the numbers of items and links and by three of the items, so that a long list need not be walked.
 */
export function lengthOfLinkList(list: PageElement): number | null {
  const items = list.getElementsByTagName('li');
  if (items.length < FEWEST_ITEMS || list.getElementsByTagName('a').length < items.length) return null;
  const sample = [items[0], items[items.length >> 1], items[items.length - 1]];
  if (!sample.every((item) => item !== undefined && isLink(item))) return null;
  return list.textContent?.length ?? 0;
}

function isLink(item: PageElement): boolean {
  const link = item.getElementsByTagName('a')[0]?.textContent?.trim() ?? '';
  return link.length > 0 && link.length >= (item.textContent?.trim().length ?? 0) * MOSTLY;
}
