import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePage } from '../../src/article/page/parsed-page';
import { readArticle, readArticles } from '../../src/article/read-article';

const SENTENCE = 'وقالت البلدية إن أعمال صيانة الطريق ستستمر شهرين، وإن حركة السير ستحول إلى الشارع الموازي للنهر.';
const BODY = `<p>${SENTENCE}</p><p>${SENTENCE.replace('البلدية', 'الوزارة')}</p><p>${SENTENCE.replace('شهرين', 'ثلاثة أشهر')}</p>`;

const read = (html: string) => readArticle(parsePage(html), { url: 'https://news.example/a/1' });

/** Ten megabytes take the parser a while on a busy machine; the reading itself takes a fraction of it. */
const SLOW = { timeout: 60_000 };

describe('a broken page gives the article or none, never an exception', SLOW, () => {
  it.each([
    ['an empty file', ''],
    ['a head only', '<html><head><title>خبر</title></head></html>'],
    ['frames only', '<html><frameset cols="50,50"><frame src="a"><frame src="b"></frameset></html>'],
    ['a comment', '<!-- لا شيء -->'],
    ['JSON-LD only', '<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"نص"}</script>'],
  ])('%s has none', (_, html) => expect(read(html)).toBeNull());

  it('200 levels deep, and 20,000', () => {
    for (const depth of [200, 20_000])
      expect(
        read(`<h1>صيانة الطريق الرئيسي تستمر شهرين</h1>${'<div>'.repeat(depth)}${BODY}`)?.article.paragraphs,
      ).toHaveLength(3);
  });

  it('10 MB of text', () => {
    const found = read(`<h1>صيانة الطريق الرئيسي</h1><p>${`${SENTENCE} `.repeat(60_000)}</p>${BODY}`);
    expect(found?.article.paragraphs.length).toBeGreaterThan(0);
  });

  it('a line of twenty thousand elements', () => {
    expect(() => read(`<p>${`<b>${SENTENCE}</b> `.repeat(20_000)}`)).not.toThrow();
  });

  it('huge, circular-looking and wrong JSON-LD', () => {
    const deep = `{"@type":"NewsArticle","headline":"صيانة",${'"mainEntity":{'.repeat(3000)}${'}'.repeat(3001)}`;
    for (const script of [
      deep,
      '[[[[[',
      '{"@type":["NewsArticle",1,null],"datePublished":{"a":1},"author":[null,1,{}]}',
      `{"@type":"Article","articleBody":"${'نص '.repeat(800_000)}"}`,
    ])
      expect(
        read(`<h1>صيانة الطريق الرئيسي</h1>${BODY}<script type="application/ld+json">${script}</script>`)?.article
          .paragraphs,
      ).toHaveLength(3);
  });

  it('dates that no calendar has, or of the future, are no dates', () => {
    for (const date of ['2031-01-01', '0000-00-00', '2024-02-31T00:00:00Z', '١', 'null'])
      expect(
        readArticle(
          parsePage(`<meta property="article:published_time" content="${date}"><h1>صيانة الطريق الرئيسي</h1>${BODY}`),
          {
            url: null,
            now: Date.UTC(2025, 0, 1),
          },
        )?.article.published,
      ).toBeNull();
  });

  it('any mixture of tags, attributes and text', () => {
    const token = fc.constantFrom(
      ...[
        '<p>',
        '</p>',
        '<div class="entry-content">',
        '</div>',
        '<article>',
        '<h1>',
        '</h1>',
        '<table><tr><td>',
        '<a href="/x">',
        '</a>',
      ],
      ...[
        '<time datetime="2024-01-01">',
        '<li>',
        '<br>',
        '<script type="application/ld+json">{',
        '</script>',
        '<title>',
        '<template shadowrootmode="open">',
      ],
      ...[
        '<aside>',
        '<figure>',
        '<iframe srcdoc="<p>">',
        '<svg>',
        SENTENCE,
        'اقرأ أيضاً:',
        'المصدر: وكالات',
        'نشر في 27/10/2024',
        '\u0000',
      ],
    );
    fc.assert(
      fc.property(fc.array(token, { maxLength: 60 }), (tokens) => {
        const page = parsePage(tokens.join(''));
        for (const { article, blocks } of readArticles(page, { url: null }))
          expect(blocks.map(({ text }) => text)).toEqual(article.paragraphs);
      }),
      { numRuns: 300 },
    );
  });
});
