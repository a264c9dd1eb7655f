const SENTENCE = 'وقالت البلدية إن أعمال صيانة الطريق ستستمر شهرين، وإن حركة السير ستحول إلى الشارع الموازي للنهر.';
const TITLE = 'صيانة الطريق الرئيسي تستمر شهرين';

/** An article of four paragraphs that every page below holds unless it has more of them. */
const STORY = `<h1>${TITLE}</h1>${['أولا', 'ثانيا', 'ثالثا', 'رابعا'].map((word) => `<p>${word} ${SENTENCE}</p>`).join('')}`;

const times = (count: number, part: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => part(at)).join('');
const jsonLd = (source: string): string => `${STORY}<script type="application/ld+json">${source}</script>`;
const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">${STORY}`;
const nested = (count: number, tag: string, inner: string): string =>
  `<${tag}>`.repeat(count) + inner + `</${tag.split(' ')[0]}>`.repeat(count);

/** Pages made to be slow to read, each of about so many parts, by what is done in them. */
export const HOSTILE_PAGES: Readonly<Record<string, (parts: number) => string>> = {
  'JSON-LD of white space': (parts) => jsonLd(' '.repeat(parts * 40)),
  'JSON-LD of white space in quotation marks': (parts) => jsonLd(`{"a":"${' '.repeat(parts * 40)}`),
  'JSON-LD of white space after comment signs': (parts) =>
    jsonLd(`//${' '.repeat(parts * 40)}x//${' '.repeat(parts * 40)}`),
  'JSON-LD of a type and white space': (parts) =>
    jsonLd(`{"@type"${' '.repeat(parts * 40)}:${' '.repeat(parts * 40)}x`),
  'JSON-LD of types without a word': (parts) => jsonLd(`{${'"@type":"ArticleArticle'.repeat(parts)}`),
  'JSON-LD of commas': (parts) => jsonLd(`{"@type":"NewsArticle"${', '.repeat(parts * 10)}`),
  'JSON-LD of brackets': (parts) => jsonLd('['.repeat(parts * 20)),
  'JSON-LD of nested lists': (parts) => jsonLd('['.repeat(parts * 20) + ']'.repeat(parts * 20)),
  'JSON-LD of lists of lists': (parts) => jsonLd(`[${'[[],[],[]],'.repeat(parts * 5)}[]]`),
  'JSON-LD of articles': (parts) =>
    jsonLd(
      `[${times(parts, (at) => `{"@type":"NewsArticle","headline":"${TITLE} ${at}"}`)
        .split('}{')
        .join('},{')}]`,
    ),
  'JSON-LD of a long headline': (parts) =>
    jsonLd(`{"@type":"NewsArticle","headline":"${'صيانة '.repeat(parts * 10)}","author":"${'('.repeat(parts * 10)}"}`),
  'many scripts of JSON-LD': (parts) =>
    times(parts, () => jsonLd('{"@type":"NewsArticle"}').slice(STORY.length)) + STORY,
  'many meta elements': (parts) =>
    times(parts, (at) => `<meta property="article:tag" content="وسم ${at}"><meta name="n${at}" content="x">`) + STORY,
  'a title of dashes': (parts) => `<title>${' - '.repeat(parts * 10)}</title>${STORY}`,
  'a title of white space and bars': (parts) =>
    meta('og:title', `${' '.repeat(Math.min(parts, 990))}x${' |'.repeat(400)}`),
  'a site name of brackets': (parts) => meta('author', '( '.repeat(Math.min(parts, 900))),
  'a line of full stops': (parts) =>
    `${STORY}<blockquote>${SENTENCE}${'.'.repeat(parts * 30)}${SENTENCE}</blockquote><p>${SENTENCE}${'[]'.repeat(parts * 30)}خبر</p>${STORY}`,
  'a line of digits': (parts) => `${STORY}<p>${'2024 1 '.repeat(parts * 10)}</p><time>${'1'.repeat(parts * 20)}</time>`,
  'a time of white space': (parts) => `${STORY}<time datetime="2024-10-27 10:00${' '.repeat(parts * 20)}x">x</time>`,
  'times in times': (parts) => `<h1>${TITLE}</h1>${nested(parts, 'time', '')}${STORY}`,
  'authors in authors': (parts) => `<h1>${TITLE}</h1>${nested(parts, 'span class="author"', '')}${STORY}`,
  'many times': (parts) => STORY + times(parts, () => `<p>${SENTENCE}</p><time datetime="2024-10-27">x</time>`),
  'headings of the first order without text': (parts) =>
    times(parts, (at) => `<h1>عنوان طويل من عناوين اليوم ${at}</h1>`) + STORY,
  'headings of the first order between texts': (parts) =>
    times(parts, (at) => `<h1>عنوان طويل من عناوين اليوم ${at}</h1><p>${SENTENCE}</p>`),
  'articles beside articles': (parts) =>
    times(
      parts,
      (at) =>
        `<article><h2>عنوان طويل من عناوين اليوم ${at}</h2><p>${SENTENCE}</p><p>${SENTENCE}</p><p>${SENTENCE}</p></article>`,
    ),
  'articles in articles': (parts) => nested(Math.min(parts, 3000), 'article', `${STORY}<p>${SENTENCE}</p>`),
  'quotes of the text': (parts) =>
    STORY +
    times(
      parts,
      (at) =>
        `<blockquote>وقال مصدر رقم ${at} إن أعمال الصيانة ستستمر شهرين كاملين.</blockquote><p>${at} ${SENTENCE}</p>`,
    ),
  'signs of the end': (parts) =>
    times(parts, (at) => `<p>© 2024 ${at}</p><p>التعليقات</p><p>اقرأ أيضا</p><p>${at} ${SENTENCE}</p>`) + STORY,
  'links that skip boxes': (parts) =>
    STORY + times(parts, (at) => `<p><a href="#x">تخطى قصص مقترحة وواصل القراءة</a></p><p>${at} ${SENTENCE}</p>`),
  'sidebars and headings by turns': (parts) =>
    times(parts, (at) => `<aside><h1>عنوان طويل من عناوين اليوم ${at}</h1><p>${SENTENCE}</p></aside>`) + STORY,
  'sidebars in sidebars': (parts) => nested(parts, 'aside', STORY),
  'lists in lists': (parts) => STORY.repeat(4) + nested(parts, 'ul', '<li><a href="/x">خبر</a></li>'),
  'boxes in boxes': (parts) => nested(parts, 'div class="caption author date"', STORY),
  'images above a text': (parts) => `<h1>${TITLE}</h1>${times(parts, () => `<img alt="${TITLE}">`)}${STORY}`,
  'long names of elements': (parts) =>
    times(
      parts,
      (at) =>
        `<div class="${`a${at}B `.repeat(40)}" itemprop="${'x:'.repeat(40)}" style="${';  '.repeat(40)}">${at}</div>`,
    ) + STORY,
  teasers: (parts) =>
    STORY +
    times(parts, (at) => `<div><div><a href="/x">عنوان خبر آخر من أخبار اليوم</a></div></div><p>${at} ${SENTENCE}</p>`),
  'small captions': (parts) =>
    STORY + times(parts, (at) => `<figure><img alt="صورة ${at} من صور اليوم الأولى"><p>صورة ${at}</p></figure>`),
  frames: (parts) => times(Math.min(parts, 300), () => '<iframe srcdoc="<p>نص</p>"></iframe>'),
};
