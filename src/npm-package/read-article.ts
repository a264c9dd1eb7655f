import type { LocatedArticle } from '../article/article';
import type { PageElement, PageNode, PageText } from '../article/page/page';
import { childNamed, isElement } from '../article/page/page-text';
import type { PageOptions } from '../article/page-options';
import { readArticle as articleOn } from '../article/read-article';

/**
 * Finds the Arabic article on a page, and where its text stands there; nothing of the page is changed. Of several, the one
 * that the page declares itself to be about. Null where there is none: another language, a front page, a list, a gallery, a
 * stub. Any page is accepted, however broken; nothing is thrown. `page` is a browser's `document`, or what a parser makes
 * of a file: `parseHTML(html).document` of linkedom.
 */
export function readArticle(page: Document, options: PageOptions): LocatedArticle | null;
export function readArticle(page: PageNode, options: PageOptions): LocatedArticle<PageText> | null;
export function readArticle(page: PageNode, options: PageOptions): LocatedArticle<PageText> | null {
  return articleOn(rootOf(page), options);
}

/** A document that may know its root beside having it among its children. */
interface RootedPage extends PageNode {
  readonly documentElement?: PageElement | null;
}

/** From linkedom's doctype no way leads on to the root; else the children are asked, which no page can put others before. */
function rootOf(page: RootedPage): PageNode {
  const isRooted = isElement(page) || childNamed(page, 'html') !== null;
  return isRooted ? page : (page.documentElement ?? page);
}
