import type { PageElement } from '../page/page';
import { LONGEST_VALUE, textOf } from '../page/page-text';

/** What a page's JSON-LD says of one article. Strings as written, unchecked. */
export interface DeclaredArticle {
  readonly type: string;
  readonly headline: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly section: string | null;
  readonly keywords: readonly string[];
  readonly body: string | null;
  readonly language: string | null;
  readonly free: boolean | null;
}

/** All articles and all types that a page declares. */
export interface DeclaredThings {
  readonly articles: readonly DeclaredArticle[];
  readonly types: ReadonlySet<string>;
}

/** UTF-16 code units; longer scripts are product catalogues or attacks. */
const LONGEST_SCRIPT = 1_000_000;
/** The same of all scripts of a page together. */
const LONGEST_TOGETHER = 3_000_000;
const MOST_SCRIPTS = 100;
/** Things and lists looked at in one page, in reading order. */
const MOST_THINGS = 1000;
const MOST_ARTICLES = 100;
/** Strings that are read of one list: types, keywords. */
const MOST_STRINGS = 100;
const ARTICLE_TYPE = /Article$|^(?:BlogPosting|LiveBlogPosting|Report)$/;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are looked for.
const CONTROL = /[\0-\x1f\x7f-\x9f]/g;

type Thing = Readonly<Record<string, unknown>>;

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads every JSON-LD script. What is broken is mended where that is plain (raw line breaks, a trailing comma), else left out. */
export function readJsonLd(scripts: readonly PageElement[]): DeclaredThings {
  const articles: DeclaredArticle[] = [];
  const types = new Set<string>();
  let budget = MOST_THINGS;
  let left = LONGEST_TOGETHER;
  for (const script of scripts.slice(0, MOST_SCRIPTS)) {
    const source = textOf(script, Math.min(LONGEST_SCRIPT, left) + 1);
    left -= source.length;
    if (left < 0) break;
    const open: unknown[] = [parseLeniently(source)];
    for (let at = 0; at < open.length && budget > 0; at++) {
      const value = open[at];
      if (Array.isArray(value)) {
        budget--;
        open.push(...value.slice(0, MOST_THINGS));
        continue;
      }
      if (!isThing(value)) continue;
      budget--;
      const type = strings(value['@type']);
      for (const name of type) types.add(name);
      const articleType = type.find((name) => ARTICLE_TYPE.test(name));
      if (articleType && articles.length < MOST_ARTICLES) articles.push(readThing(value, articleType));
      open.push(value['@graph'], value.mainEntity, articleType ? undefined : value.mainEntityOfPage);
    }
  }
  return { articles, types };
}

function parseLeniently(source: string): unknown {
  if (source.length > LONGEST_SCRIPT || isTooDeep(source)) return null;
  const bare = unwrapped(source.trim());
  const withoutControls = bare.replace(CONTROL, ' ');
  return (
    parseJson(bare) ??
    parseJson(withoutControls.replace(/,(\s*[}\]])/g, '$1').replace(/;\s*$/, '')) ??
    salvage(withoutControls)
  );
}

/** Things within things that a page declares; parsers take long over more. */
const DEEPEST = 200;

function isTooDeep(source: string): boolean {
  let depth = 0;
  let isInString = false;
  for (let at = 0; at < source.length && depth <= DEEPEST; at++) {
    const sign = source.charAt(at);
    if (sign === '\\') at++;
    else if (sign === '"') isInString = !isInString;
    else if (isInString) continue;
    else if (sign === '[' || sign === '{') depth++;
    else if (sign === ']' || sign === '}') depth--;
  }
  return depth > DEEPEST;
}

/** Without the comment or CDATA signs around it, which may be comments of JavaScript themselves. */
function unwrapped(source: string): string {
  const inner = source.replace(/^(?:\/\/)?\s*(?:<!\[CDATA\[|<!--)/, '');
  if (!/(?:\]\]>|-->)$/.test(inner)) return inner;
  const before = inner.slice(0, -3).trimEnd();
  return before.endsWith('//') ? before.slice(0, -2) : before;
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return null;
  }
}

/** The dates of a script that no parser takes: unescaped quotation marks in an Arabic headline are the usual cause. */
function salvage(source: string): unknown {
  const type = /"@type"\s*:\s*(?:\[\s*)?"(\w*Article|BlogPosting)"/.exec(source)?.[1];
  if (!type) return null;
  const value = (name: string): string | undefined =>
    new RegExp(`"${name}"\\s*:\\s*"([^"\\\\]{4,40})"`).exec(source)?.[1];
  return { '@type': type, datePublished: value('datePublished'), dateModified: value('dateModified') };
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.slice(0, MOST_STRINGS).filter((item) => typeof item === 'string') : [];
}

const firstString = (value: unknown): string | null => strings(value)[0]?.trim() || null;

/** A name, an address, a date: what is too long for one is none. */
function shortString(value: unknown): string | null {
  const text = firstString(value);
  return text && text.length <= LONGEST_VALUE ? text : null;
}

const MOST_NAMES = 5;

/** Names of a person or organization, or of several: a string, a thing with a name, or a list of either. */
function names(value: unknown): string | null {
  const found: string[] = [];
  for (const item of Array.isArray(value) ? value.slice(0, MOST_NAMES * 2) : [value]) {
    const name = shortString(isThing(item) ? item.name : item);
    if (name && !found.includes(name)) found.push(name);
  }
  return found.length > 0 ? found.slice(0, MOST_NAMES).join('، ') : null;
}

function keywordsOf(value: unknown): string[] {
  const list = strings(value).flatMap((entry) => entry.slice(0, LONGEST_VALUE).split(/[,،;|]/));
  return list.map((keyword) => keyword.trim()).filter((keyword) => keyword !== '');
}

function readThing(thing: Thing, type: string): DeclaredArticle {
  const page = thing.mainEntityOfPage;
  return {
    type,
    headline: shortString(thing.headline) ?? shortString(thing.name),
    url: shortString(thing.url) ?? shortString(page) ?? (isThing(page) ? shortString(page['@id']) : null),
    published: shortString(thing.datePublished) ?? shortString(thing.dateCreated),
    modified: shortString(thing.dateModified),
    author: names(thing.author),
    publisher: names(thing.publisher),
    section: shortString(thing.articleSection),
    keywords: keywordsOf(thing.keywords),
    body: firstString(thing.articleBody),
    language: shortString(thing.inLanguage),
    free: freeness(thing.isAccessibleForFree),
  };
}

function freeness(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return null;
  return /^true$/i.test(value) ? true : /^false$/i.test(value) ? false : null;
}
