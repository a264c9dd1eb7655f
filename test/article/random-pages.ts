/** A source of numbers from 0 to 1 that gives the same ones for the same seed (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const SENTENCE = 'وقالت البلدية إن أعمال صيانة الطريق ستستمر شهرين، وإن حركة السير ستحول إلى الشارع الموازي للنهر.';

const TEXTS = [
  ...[SENTENCE, SENTENCE, SENTENCE, `${SENTENCE} ${SENTENCE}`, 'خبر', 'اقرأ أيضاً:', 'المصدر: وكالات', 'بقلم: سعاد'],
  ...[
    'نشر في 27/10/2024',
    'آخر تحديث: أكتوبر 27, 2024آخر',
    '© 2024',
    'تخطى قصص مقترحة وواصل القراءة',
    'قصص مقترحة نهاية',
  ],
  ...[
    'The work will go on for two months, sources said.',
    `${SENTENCE} said Reuters (رويترز)`,
    ' ',
    '\n\t ',
    '\u200b',
    '\u00a0',
  ],
  ...[
    '&#0;',
    '&#xD800;',
    '\u202e',
    'ﷺ',
    '&amp;&lt;p&gt;',
    '👩‍👩‍👧',
    '\ud800',
    'مـــــن',
    '.',
    '«',
    '((((',
    '12:30',
    '#وسم',
    '*',
  ],
];

const NAMES = [
  ...[
    'p',
    'p',
    'p',
    'div',
    'div',
    'section',
    'article',
    'main',
    'h1',
    'h1',
    'h2',
    'h3',
    'ul',
    'ol',
    'li',
    'a',
    'b',
    'i',
    'span',
  ],
  ...[
    'table',
    'tr',
    'td',
    'form',
    'input',
    'blockquote',
    'figure',
    'figcaption',
    'aside',
    'footer',
    'header',
    'nav',
    'time',
  ],
  ...[
    'abbr',
    'br',
    'img',
    'svg',
    'math',
    'foreignObject',
    'mi',
    'annotation-xml',
    'template',
    'noscript',
    'iframe',
    'object',
  ],
  ...[
    'news-story',
    'x-y',
    'select',
    'option',
    'textarea',
    'button',
    'label',
    'frameset',
    'body',
    'html',
    'head',
    'title',
  ],
  ...[
    'meta',
    'link',
    'style',
    'script',
    'plaintext-not',
    'details',
    'summary',
    'dialog',
    'picture',
    'center',
    'font',
    'ruby',
    'rt',
  ],
];

const ATTRIBUTES = [
  ...[
    'class="entry-content"',
    'class="related-news"',
    'class="author"',
    'class="caption"',
    'class="date"',
    'id="story"',
    'hidden',
  ],
  ...[
    'itemprop="articleBody"',
    'itemprop="headline"',
    'itemprop="datePublished"',
    'property="og:title"',
    'role="navigation"',
  ],
  ...[
    'style="display:none"',
    'datetime="2024-10-27T10:00:00Z"',
    'datetime="\u0661"',
    'content="2024-10-27"',
    'href="/x"',
    'lang="ar"',
  ],
  ...[
    'name="nextSibling"',
    'name="parentNode"',
    'name="body"',
    'shadowrootmode="open"',
    'srcdoc="<p>نص</p>"',
    'alt="صورة من المدينة"',
  ],
  ...[
    'type="application/ld+json"',
    'rel="canonical"',
    'itemtype="https://schema.org/NewsArticle"',
    'data-url="//[/"',
    '=',
    '"',
    '<',
  ],
];

const JSON_LD = [
  '{"@type":"NewsArticle","headline":"صيانة الطريق","datePublished":"2024-10-27"',
  '{"@graph":[{"@type":["Article"],"author":[{"name":"سعاد"},null,1]}]}',
  '[[[[{"@type":"NewsArticle"}]]]]',
  '<!-- {"@type":"VideoObject"} -->',
];

/** A page of about so many tags and texts, wrong in every way that a page can be; the same one for the same seed. */
export function randomPage(seed: number, size: number): string {
  const next = numbers(seed);
  const below = (limit: number): number => Math.floor(next() * limit);
  const oneOf = (list: readonly string[]): string => list[below(list.length)] ?? '';
  const attributes = (): string => Array.from({ length: below(4) }, () => ` ${oneOf(ATTRIBUTES)}`).join('');
  const part = (): string => {
    const kind = below(100);
    if (kind < 40) return `<${oneOf(NAMES)}${attributes()}>`;
    if (kind < 60) return `</${oneOf(NAMES)}>`;
    if (kind < 88) return oneOf(TEXTS);
    if (kind < 91) return `<script type="application/ld+json">${oneOf(JSON_LD)}</script>`;
    if (kind < 93) return `<!--${oneOf(TEXTS)}${below(2) ? '-->' : ''}`;
    if (kind < 94) return `<?php ${oneOf(TEXTS)} ?>`;
    if (kind < 95) return `<![CDATA[${oneOf(TEXTS)}]]>`;
    if (kind < 96) return `<${oneOf(NAMES)}`;
    if (kind < 97) return `<p class="${'a '.repeat(below(5000))}" title="${SENTENCE.repeat(below(50))}">`;
    if (kind < 98) return `<${oneOf(['div', 'b', 'table', 'ul', 'form', 'span', 'article'])}>`.repeat(below(300));
    if (kind < 99) return `${SENTENCE} `.repeat(below(100));
    return '<a href="/x">خبر آخر من أخبار اليوم</a>'.repeat(below(200));
  };
  return Array.from({ length: below(size) }, part).join('');
}
