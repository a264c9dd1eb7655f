import { type PageElement, textOf } from './page';

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

/** Longer scripts are product catalogues or attacks. */
const LONGEST_SCRIPT = 2_000_000;
/** Things looked at in one page, in reading order. */
const MOST_THINGS = 500;
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
  for (const script of scripts) {
    const open: unknown[] = [parseLeniently(textOf(script, LONGEST_SCRIPT + 1))];
    while (open.length > 0 && budget > 0) {
      const value = open.shift();
      if (Array.isArray(value)) {
        open.push(...value.slice(0, MOST_THINGS));
        continue;
      }
      if (!isThing(value)) continue;
      budget--;
      const type = strings(value['@type']);
      for (const name of type) types.add(name);
      const articleType = type.find((name) => ARTICLE_TYPE.test(name));
      if (articleType) articles.push(readThing(value, articleType));
      open.push(value['@graph'], value.mainEntity, articleType ? undefined : value.mainEntityOfPage);
    }
  }
  return { articles, types };
}

function parseLeniently(source: string): unknown {
  if (source.length > LONGEST_SCRIPT) return null;
  const bare = source.replace(/^\s*(?:\/\/)?\s*(?:<!\[CDATA\[|<!--)/, '').replace(/(?:\/\/)?\s*(?:\]\]>|-->)\s*$/, '');
  const withoutControls = bare.replace(CONTROL, ' ');
  return (
    parseJson(bare) ??
    parseJson(withoutControls.replace(/,(\s*[}\]])/g, '$1').replace(/;\s*$/, '')) ??
    salvage(withoutControls)
  );
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
  const type = /"@type"\s*:\s*\[?\s*"(\w*Article|BlogPosting)"/.exec(source)?.[1];
  if (!type) return null;
  const value = (name: string): string | undefined =>
    new RegExp(`"${name}"\\s*:\\s*"([^"\\\\]{4,40})"`).exec(source)?.[1];
  return { '@type': type, datePublished: value('datePublished'), dateModified: value('dateModified') };
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

const firstString = (value: unknown): string | null => strings(value)[0]?.trim() || null;

/** Names of a person or organization, or of several: a string, a thing with a name, or a list of either. */
function names(value: unknown): string | null {
  const found: string[] = [];
  for (const item of Array.isArray(value) ? value : [value]) {
    const name = isThing(item) ? firstString(item.name) : typeof item === 'string' ? item.trim() : null;
    if (name && !found.includes(name)) found.push(name);
  }
  return found.length > 0 ? found.slice(0, 5).join('، ') : null;
}

function keywordsOf(value: unknown): string[] {
  const list = strings(value).flatMap((entry) => entry.split(/[,،;|]/));
  return list.map((keyword) => keyword.trim()).filter((keyword) => keyword !== '');
}

function readThing(thing: Thing, type: string): DeclaredArticle {
  const page = thing.mainEntityOfPage;
  return {
    type,
    headline: firstString(thing.headline) ?? firstString(thing.name),
    url: firstString(thing.url) ?? firstString(page) ?? (isThing(page) ? firstString(page['@id']) : null),
    published: firstString(thing.datePublished) ?? firstString(thing.dateCreated),
    modified: firstString(thing.dateModified),
    author: names(thing.author),
    publisher: names(thing.publisher),
    section: firstString(thing.articleSection),
    keywords: keywordsOf(thing.keywords),
    body: firstString(thing.articleBody),
    language: firstString(thing.inLanguage),
    free: freeness(thing.isAccessibleForFree),
  };
}

function freeness(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return null;
  return /^true$/i.test(value) ? true : /^false$/i.test(value) ? false : null;
}
