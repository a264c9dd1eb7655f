import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parsePage } from '../../article/page/parsed-page';
import { readArticle } from '../../article/read-article';
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
interface Page {
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

/** The fixture pages of one half: in the order of their names, every other one. */
export function pagesOf(folder: string, half: Half): Page[] {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.slice(0, -'.html'.length))
    .sort();
  return names
    .filter((_, index) => index % HALVES.length === HALVES.indexOf(half))
    .flatMap((name) => pageIn(folder, name) ?? []);
}

/** Counts the paragraphs that are read from a page. */
export function scorePage({ html, url, body, mayHave }: Page, sheet: ScoreSheet): void {
  const found = readArticle(parsePage(html), { url, now: NOW });
  const told = (found?.article.paragraphs ?? []).filter((text) => !mayHave.includes(text));
  const left = [...body];
  for (const text of told) {
    const at = left.indexOf(text);
    sheet.told('pages', at >= 0);
    if (at >= 0) left.splice(at, 1);
  }
  for (const text of body) sheet.wanted('pages', left.includes(text) ? 'silent' : 'found');
}
