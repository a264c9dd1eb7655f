import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ASSETS } from '../../src/tools/glossary-files';

const DEMO = readFileSync(join(ASSETS, 'demo', 'article.html'), 'utf8');

/** Paragraphs of the demo article, without markup. */
const DEMO_PARAGRAPHS: readonly string[] = [
  ...(/<div class="body">([\s\S]*?)<\/div>/.exec(DEMO)?.[1] ?? '').matchAll(/<p>([\s\S]*?)<\/p>/g),
].map(([, text = '']) => text.trim());

const TITLE = 'مؤتمر مسقط يتفق على ممر آمن لسفن الإغاثة في البحر الأحمر';

function page(title: string, body: string, head = ''): string {
  return `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;
}

function article(paragraphs: readonly string[], id = 'story'): string {
  const time = '<time datetime="2025-11-13T08:40:00+04:00">13 نوفمبر 2025</time>';
  return `<article id="${id}"><h1>${TITLE}</h1><p>${time}</p>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`;
}

/** As many paragraphs as it takes, each one different. */
function paragraphs(count: number): string[] {
  return Array.from(
    { length: count },
    (_, at) => `${DEMO_PARAGRAPHS[at % DEMO_PARAGRAPHS.length]} وهذه الفقرة رقم ${at + 1} في التقرير.`,
  );
}

const LONG_PAGE_LETTERS = 2_000_000 / 2;
const MANY_NODES = 50_000;

/** An article of 2 MB; Arabic letters take two bytes each. */
function longArticle(): string {
  const average = DEMO_PARAGRAPHS.join('').length / DEMO_PARAGRAPHS.length + 30;
  return page(TITLE, article(paragraphs(Math.ceil(LONG_PAGE_LETTERS / average))));
}

/** An article beside a listing that brings the page to 50,000 text nodes. */
function manyNodes(): string {
  const cells = Array.from({ length: MANY_NODES }, (_, at) => `<li><span>سهم ${at}</span></li>`).join('');
  return page(TITLE, `<main>${article(paragraphs(9))}</main><aside><ul>${cells}</ul></aside>`);
}

/** From its first moment the page takes a paragraph away every few milliseconds and puts another in, 200 times. */
const RESTLESS_SCRIPT = `<script>
  let left = 200;
  const timer = setInterval(() => {
    const all = document.querySelectorAll('#story > p');
    const doomed = all[left % all.length];
    const fresh = document.createElement('p');
    fresh.textContent = doomed?.textContent ?? '';
    doomed?.remove();
    document.querySelector('#story')?.append(fresh);
    if (--left === 0) { clearInterval(timer); document.body.dataset.rested = 'yes'; }
  }, 5);
</script>`;

/** Clears the registry of highlights, which is the page's too, once others have used it. */
const CLEARING_SCRIPT = `<script>
  const timer = setInterval(() => {
    if (CSS.highlights.size === 0) return;
    clearInterval(timer);
    CSS.highlights.clear();
    document.documentElement.dataset.cleared = 'yes';
  }, 5);
</script>`;

/** Puts another article in place of the first, as single-page sites do, when \`showNext()\` is called. */
const NAVIGATING_SCRIPT = `<script>
  function showNext() {
    history.pushState(null, '', 'next.html');
    document.title = 'تونس وروما توقعان اتفاقا للطاقة';
    document.querySelector('#story').remove();
    document.querySelector('main').append(document.querySelector('template').content.cloneNode(true));
  }
</script>`;

const NEXT_PARAGRAPHS = [
  'وقّعت تونس وإيطاليا، يوم الثلاثاء، اتفاقاً لربط شبكتي الكهرباء بكابل بحري، في حضور ممثلين عن البنك الدولي والاتحاد الأوروبي، على أن تبدأ الأشغال مطلع العام المقبل وتستمر ثلاث سنوات.',
  'وقال مسؤولون في العاصمة التونسية إن الكابل سيمر قرب جزيرة صقلية، وإن كلفته تقاسمها الطرفان بالتساوي، في حين تتكفل شركة إيني الإيطالية بجزء من أعمال الصيانة على الساحل الجنوبي.',
  'ويأمل البلدان أن يخفض المشروع فاتورة الوقود، وأن يفتح الباب أمام تصدير الطاقة الشمسية من الصحراء إلى ألمانيا وفرنسا خلال السنوات العشر المقبلة، بحسب بيان مشترك نُشر بعد التوقيع.',
];

/** Pages made for bad input and for what only a living page does, by file name. */
export const MADE_PAGES: Readonly<Record<string, () => string>> = {
  'empty.html': () => '',
  'no-text.html': () => page('صور', '<main><img alt=""><video></video><canvas></canvas></main>'),
  'long.html': longArticle,
  'longish.html': () => page(TITLE, article(paragraphs(150))),
  'many-nodes.html': manyNodes,
  'restless.html': () => page(TITLE, article(paragraphs(9)), RESTLESS_SCRIPT),
  'clearing.html': () => page(TITLE, article(paragraphs(9)), CLEARING_SCRIPT),
  'shadow-tree.html': () =>
    page(
      TITLE,
      `<main><news-story><template shadowrootmode="open">${article(paragraphs(9))}</template></news-story></main>`,
    ),
  'navigating.html': () =>
    page(
      TITLE,
      `<main>${article(paragraphs(9))}</main><template>${article(NEXT_PARAGRAPHS)}</template>${NAVIGATING_SCRIPT}`,
    ),
};
