import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { LocatedArticle } from '../../article/article';
import type { PageText } from '../../article/page/page';
import { parsePage } from '../../article/page/parsed-page';
import { readArticle } from '../../article/read-article';
import type { Inspection } from '../../inspection';
import { CorpusError } from '../training/corpus';
import { HALVES, type Half } from './own-corpus';
import type { ScoreSheet } from './score-sheet';

const expectation = v.object({
  article: v.boolean(),
  url: v.string(),
  body: v.optional(v.array(v.string())),
  mayHave: v.optional(v.array(v.string()), []),
});

/** A fixture page and the paragraphs that its article has: none where it is no article. */
export interface Page {
  readonly html: string;
  readonly url: string;
  readonly body: readonly string[];
  /** Paragraphs of which careful readers would disagree. */
  readonly mayHave: readonly string[];
}

/** Pages without a date read the same on any day. */
const NOW = Date.UTC(2026, 5, 1);

function pageIn(folder: string, name: string): Page | null {
  const file = join(folder, `${name}.json`);
  try {
    const { article, url, body, mayHave } = v.parse(expectation, JSON.parse(readFileSync(file, 'utf8')));
    // A page whose expectation names some of its paragraphs only cannot be counted.
    if (article && !body) return null;
    return { html: readFileSync(join(folder, `${name}.html`), 'utf8'), url, body: body ?? [], mayHave };
  } catch (error) {
    throw new CorpusError(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** A page's half, by the letters of its name: it stays there when other pages come. */
const halfOf = (name: string): Half | undefined =>
  HALVES[[...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % HALVES.length];

/** The fixture pages of one half. */
export function pagesOf(folder: string, half: Half): Page[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.slice(0, -'.html'.length))
    .filter((name) => halfOf(name) === half)
    .flatMap((name) => pageIn(folder, name) ?? []);
}

/** Counts the paragraphs that are read from a page. */
export function scorePage(page: Page, sheet: ScoreSheet): void {
  scoreReading(page, readPage(page), sheet);
}

/** Reads a fixture page as readers do. */
export const readPage = ({ html, url }: Page, inspection: Inspection = {}): LocatedArticle<PageText> | null =>
  readArticle(parsePage(html), { url, now: NOW, inspection });

/** Counts the paragraphs that were read from a page. */
export function scoreReading({ body, mayHave }: Page, found: LocatedArticle<PageText> | null, sheet: ScoreSheet): void {
  const told = (found?.article.paragraphs ?? []).filter((text) => !mayHave.includes(text));
  const left = [...body];
  for (const text of told) {
    const at = left.indexOf(text);
    sheet.told('pages', at >= 0);
    if (at >= 0) left.splice(at, 1);
  }
  for (const at of body.keys()) sheet.wanted('pages', at < left.length ? 'silent' : 'found');
}
