import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePage } from '../../src/article/page/parsed-page';
import { readArticle } from '../../src/article/read-article';

/** Of what is expected of a page only the whole body is looked at here. */
interface Expected {
  readonly url: string;
  readonly body?: readonly string[];
  readonly mayHave?: readonly string[];
}

const FOLDER = new URL('../pages/', import.meta.url);
const NOW = Date.UTC(2026, 5, 1);

const PAGES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .flatMap((file) => {
    const expected: Expected = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'));
    const html = readFileSync(new URL(file.replace('.json', '.html'), FOLDER), 'utf8');
    return expected.body ? [{ name: file.replace('.json', ''), html, expected, body: expected.body }] : [];
  });

const JSON_LD = /<script[^>]*ld\+json[\s\S]*?<\/script>/g;
const BODY = /<body[^>]*>/;
const NOTICE =
  '<div><p>نحن نستخدم ملفات تعريف الارتباط لتحسين تجربتك على الموقع وتحليل الزيارات، وبمواصلة التصفح فإنك توافق على سياسة الخصوصية وشروط الاستخدام الخاصة بنا.</p></div>';

/** What a site may change about a page without changing the article. */
const DISGUISES: Readonly<Record<string, (html: string) => string>> = {
  'div elements for its p elements': (html) => html.replace(/<p(?=[\s>])/g, '<div').replace(/<\/p>/g, '</div>'),
  'boxes around everything': (html) =>
    html.replace(BODY, (body) => `${body}<div class="app"><div>`).replace('</body>', '</div></div></body>'),
  'a notice on top': (html) => html.replace(BODY, (body) => body + NOTICE),
  'a notice at its end': (html) => html.replace('</body>', `${NOTICE}</body>`),
  'no JSON-LD': (html) => html.replace(JSON_LD, ''),
  'no declarations at all': (html) => html.replace(JSON_LD, '').replace(/<meta[^>]*>/g, ''),
};

const NAMES = / (?:class|id)=(?:"[^"]*"|'[^']*')/g;

function paragraphsOf(html: string, { url, mayHave }: Expected): readonly string[] {
  const found = readArticle(parsePage(html), { url, now: NOW });
  return (found?.article.paragraphs ?? []).filter((text) => !mayHave?.includes(text));
}

describe.each(Object.entries(DISGUISES))('a page with %s', (_, disguise) => {
  it.each(PAGES)('has the same body: $name', ({ html, expected, body }) => {
    expect(paragraphsOf(disguise(html), expected)).toEqual(body);
  });
});

describe('pages without any class or id', () => {
  const found = PAGES.map(({ html, expected }) => paragraphsOf(html.replace(NAMES, ''), expected));

  it('lose no paragraph', () => {
    for (const [at, { name, body }] of PAGES.entries())
      expect(found[at], name).toEqual(expect.arrayContaining([...body]));
  });

  it('have at most one line in eight that is no paragraph', () => {
    const right = PAGES.reduce((sum, { body }) => sum + body.length, 0);
    const all = found.reduce((sum, paragraphs) => sum + paragraphs.length, 0);
    expect((all - right) / all).toBeLessThan(1 / 8);
  });
});
