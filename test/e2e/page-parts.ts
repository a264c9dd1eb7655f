import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ASSETS } from '../../src/tools/glossary-files';

const DEMO = readFileSync(join(ASSETS, 'demo', 'article.html'), 'utf8');

/** Paragraphs of the demo article, without markup. */
export const DEMO_PARAGRAPHS: readonly string[] = [
  ...(/<div class="body">([\s\S]*?)<\/div>/.exec(DEMO)?.[1] ?? '').matchAll(/<p>([\s\S]*?)<\/p>/g),
].map(([, text = '']) => text.trim());

export const TITLE = 'مؤتمر مسقط يتفق على ممر آمن لسفن الإغاثة في البحر الأحمر';

/** A whole page; `head` is markup. */
export function page(title: string, body: string, head = ''): string {
  return `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;
}

/** An article with a headline, a date and these paragraphs. */
export function article(paragraphs: readonly string[], id = 'story', title = TITLE): string {
  const time = '<time datetime="2025-11-13T08:40:00+04:00">13 نوفمبر 2025</time>';
  return `<article id="${id}"><h1>${title}</h1><p>${time}</p>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`;
}

/** As many paragraphs as it takes, each one different. */
export function paragraphs(count: number): string[] {
  return Array.from(
    { length: count },
    (_, at) => `${DEMO_PARAGRAPHS[at % DEMO_PARAGRAPHS.length]} وهذه الفقرة رقم ${at + 1} في التقرير.`,
  );
}
