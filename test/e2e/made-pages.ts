import { DOCUMENT_MEMBERS, NODE_MEMBERS } from '../article/hideable-members';
import { HOSTILE_PAGES } from './hostile-pages';
import { LATE_PAGES, routes } from './late-pages';
import { LIVING_PAGES } from './living-pages';
import { LOAD_PAGES } from './load-pages';
import { article, DEMO_PARAGRAPHS, page, paragraphs, TITLE } from './page-parts';

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

/** Text comes to the end of the article every 50 milliseconds for some seconds, and says at last that it has come. */
const GROWING_SCRIPT = `<script>
  let left = 100;
  const timer = setInterval(() => {
    const fresh = document.createElement('p');
    fresh.textContent = document.querySelector('#story > p:nth-of-type(' + (2 + (left % 9)) + ')').textContent + ' (' + left + ')';
    document.querySelector('#story').append(fresh);
    if (--left === 0) { clearInterval(timer); fresh.id = 'last'; document.body.dataset.rested = 'yes'; }
  }, 50);
</script>`;

/** The page puts another body in place of its own, 100 times. */
const REPLACING_SCRIPT = `<script>
  let left = 100;
  const timer = setInterval(() => {
    document.body = document.body.cloneNode(true);
    if (--left === 0) { clearInterval(timer); document.body.dataset.rested = 'yes'; }
  }, 30);
</script>`;

/** A list of links, as long as no reader wants one. */
function manyLinks(): string {
  const items = Array.from({ length: 20_000 }, (_, at) => `<li><a href="#${at}">خبر عن أسعار السوق رقم ${at}</a></li>`);
  return page('أرشيف الأخبار', `<h1>أرشيف الأخبار</h1><ul>${items.join('')}</ul>`);
}

/** Clears the registry of highlights, which is the page's too, once others have used it. */
const CLEARING_SCRIPT = `<script>
  const timer = setInterval(() => {
    if (CSS.highlights.size === 0) return;
    clearInterval(timer);
    CSS.highlights.clear();
    document.documentElement.dataset.cleared = 'yes';
  }, 5);
</script>`;

/**
 * An article in a form, beside images: its controls hide whatever a reader asks of the form, the images whatever it asks
 * of the document. No script of the page may ask either.
 */
function clobberedPage(): string {
  const controls = NODE_MEMBERS.map((name) => `<input type="hidden" name="${name}">`).join('');
  const images = [...NODE_MEMBERS, ...DOCUMENT_MEMBERS].map((name) => `<img alt="" name="${name}">`).join('');
  return page(TITLE, `<main><form>${controls}${article(paragraphs(9))}</form></main>${images}`);
}

/** Pages made for bad input and for what only a living page does, by file name. */
export const MADE_PAGES: Readonly<Record<string, () => string>> = {
  'empty.html': () => '',
  'no-text.html': () => page('صور', '<main><img alt=""><video></video><canvas></canvas></main>'),
  'long.html': longArticle,
  'longish.html': () => page(TITLE, article(paragraphs(150))),
  'many-nodes.html': manyNodes,
  'restless.html': () => page(TITLE, article(paragraphs(9)), RESTLESS_SCRIPT),
  'growing.html': () => page(TITLE, article(paragraphs(9)), GROWING_SCRIPT),
  'replacing.html': () => page(TITLE, article(paragraphs(9)), REPLACING_SCRIPT),
  'many-links.html': manyLinks,
  'tabled.html': () =>
    page(
      TITLE,
      `<form method="post"><input type="hidden" name="__VIEWSTATE" value="dDw"><table><tr><td><a href="#">الرئيسية</a></td></tr><tr><td><table><tr><td>${article(paragraphs(9))}</td></tr></table></td></tr></table></form>`,
    ),
  'clearing.html': () => page(TITLE, article(paragraphs(9)), CLEARING_SCRIPT),
  'clobbered.html': clobberedPage,
  'shadow-tree.html': () =>
    page(
      TITLE,
      `<main><news-story><template shadowrootmode="open">${article(paragraphs(9))}</template></news-story></main>`,
    ),
  // Above a list of other news stands a dialog with the article, which a button opens as a modal one.
  'dialog.html': () =>
    page(
      TITLE,
      `<button id="open" onclick="document.querySelector('dialog').showModal()">اقرأ</button>
       <dialog>${article(paragraphs(9))}<p><button id="close" onclick="document.querySelector('dialog').close()">إغلاق</button></p></dialog>`,
    ),
  'captioned.html': () =>
    page(
      TITLE,
      article(paragraphs(9)).replace(
        '</p><p>',
        '</p><figure><img alt="" width="300" height="200"><figcaption id="caption">كايا كالاس مع كامل إدريس في مسقط أمس (وكالة رويترز)</figcaption></figure><p>',
      ),
    ),
  'full-screen.html': () =>
    page(
      TITLE,
      `<button id="open" onclick="document.querySelector('#whole').requestFullscreen()">ملء الشاشة</button>
       <main id="whole" style="overflow: auto; background: #fff">${article(paragraphs(9))}</main>`,
    ),
  'linked.html': () => page(TITLE, article(paragraphs(9)).replace('كامل إدريس', '<a href="#followed">كامل إدريس</a>')),
  'unlisted.html': () =>
    page(
      TITLE,
      article([
        'قال الخبير الاقتصادي سعيد الخطيب في مسقط إن الممر البحري الآمن سيخفض كلفة التأمين على السفن. وأضاف الخطيب أن الموانئ مستعدة.',
        ...paragraphs(9),
      ]),
    ),
  ...LIVING_PAGES,
  ...Object.fromEntries(LATE_PAGES.map(({ file, html }) => [file, html])),
  'routes.html': routes,
  ...LOAD_PAGES,
  ...HOSTILE_PAGES,
};
