import { keyOf } from '../arabic/normalise';
import type { Article } from '../article/article';
import { articleAddress, isSameSite } from '../notes/address';

/** Letters of a title that lead to it in a page's text; more only make it likelier that one of them changes. */
const LETTERS_OF_TITLE = 120;

const headOf = ({ title, paragraphs }: Article): string => title ?? paragraphs[0] ?? '';

/** What an article is told apart by from others of its page, however often the page is read. */
const identityOf = (article: Article): string => keyOf(headOf(article));

/** A place within a page, found by words that stand there (URL Fragment Text Directives). */
function placeInPage(address: string, article: Article): string {
  return `${address}#:~:text=${encodeURIComponent(headOf(article).slice(0, LETTERS_OF_TITLE))}`;
}

/** The address that an article names as its own, if it is another one than its page's. */
function ownAddress({ url }: Article, location: string): string | null {
  if (url === null || !isSameSite(url, location)) return null;
  const own = articleAddress(location, url);
  return own === articleAddress(location, null) ? null : own;
}

/** An article's notes are kept under another address from now on. */
export interface Moved {
  readonly from: string;
  readonly to: string;
}

/**
 * Where each article of a page stands. A page's only article stands at the page's address, and so does the first of
 * several. Another one stands where it says itself, or else at the address that the page shows while the reader is in
 * it, since endless pages change theirs on the way. What gets none of its own is a place within the page.
 */
export class ArticleAddresses {
  readonly #settled = new Map<string, string>();
  readonly #places = new Map<string, string>();

  /** The page has these articles now, in reading order, and this address. */
  read(articles: readonly Article[], location: string): void {
    const [first] = articles;
    if (first && !articles.some((article) => this.#settled.has(identityOf(article)))) this.#settle(first, location);
  }

  /** Under which notes on an article will be kept that the page is about to have among these. */
  expected(article: Article, articles: readonly Article[], location: string): string {
    const isFirst = article === articles[0] && !articles.some((one) => this.#settled.has(identityOf(one)));
    return isFirst ? articleAddress(location, null) : this.of(article, location);
  }

  /** The reader is in this article while the page shows this address. Answers what has moved thereby, if anything. */
  reached(article: Article, location: string): Moved | null {
    const here = articleAddress(location, null);
    const identity = identityOf(article);
    if (this.#settled.has(identity) || ownAddress(article, location) !== null) return null;
    if ([...this.#settled.values()].includes(here)) return null;
    this.#settle(article, location);
    const from = this.#places.get(identity);
    return from === undefined ? null : { from, to: here };
  }

  /** Under which notes on an article are kept. */
  of(article: Article, location: string): string {
    const identity = identityOf(article);
    const known = this.#settled.get(identity) ?? ownAddress(article, location) ?? this.#places.get(identity);
    if (known !== undefined) return known;
    const place = placeInPage(articleAddress(location, null), article);
    this.#places.set(identity, place);
    return place;
  }

  #settle(article: Article, location: string): void {
    this.#settled.set(identityOf(article), articleAddress(location, null));
  }
}
