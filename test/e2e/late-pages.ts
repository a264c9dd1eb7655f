import { NEW_PARAGRAPHS, NEW_TITLE } from './living-pages';
import { article, page, paragraphs } from './page-parts';

/** A page whose Arabic article comes some time after the page itself. */
export interface LatePage {
  readonly file: string;
  /** How its article comes, in words that go on after «reads an article that comes late:». */
  readonly how: string;
  readonly html: () => string;
  /** What its reader clicks for the article to come; where missing, it comes by itself. */
  readonly click?: string;
}

/** About sixty letters, as much as most empty shells say. */
const MENU = '<nav><a href="#">Home</a> <a href="#">World</a> <a href="#">Business</a> <a href="#">Live TV</a></nav>';

const ENGLISH =
  'The work on the coastal road will begin on Sunday, the council said, and traffic will be led through the old town. ';
const ENGLISH_ARTICLE = `<article><h1>Work begins on Sunday</h1>${`<p>${ENGLISH.repeat(5)}</p>`.repeat(12)}</article>`;

const LIST_TITLES = [
  'انطلاق معرض الكتاب في العاصمة',
  'أسعار القمح تتراجع للأسبوع الثالث',
  'المنتخب يتأهل إلى نصف النهائي',
  'افتتاح خط جديد للمترو في الخريف',
];
const LIST = `<h1>آخر الأخبار</h1><ul>${LIST_TITLES.map((title) => `<li><a href="#">${title}</a></li>`).join('')}</ul>`;

/** The article lies in a template; `show(place)` puts it into an element or a shadow root, in place of what is there. */
const WAYS = `<template>${article(NEW_PARAGRAPHS, 'new', NEW_TITLE)}</template><script>
  const fresh = () => document.querySelector('template').content.cloneNode(true);
  const show = (place = document.querySelector('#root')) => place.replaceChildren(fresh());
</script>`;

interface Shell {
  /** Attributes of the outermost element. */
  readonly html?: string;
  readonly title?: string;
  readonly head?: string;
}

/** A page whose script runs once the rest of it is there. */
function shell(body: string, script: string, { html = '', title = 'News', head = '' }: Shell = {}): string {
  return `<!doctype html><html ${html}><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}${WAYS}<script>${script}</script></body></html>`;
}

const ROOT = '<div id="root"></div>';
const BUTTON = '<button id="go">Open</button>';
const GO = (script: string): string => `document.querySelector('#go').addEventListener('click', () => { ${script} });`;
const AFTER = (milliseconds: number, script: string): string => `setTimeout(() => { ${script} }, ${milliseconds});`;

/** Pages that say nothing of Arabic when they come, by the ways in which sites bring their articles later. */
export const LATE_PAGES: readonly LatePage[] = [
  {
    file: 'empty-root.html',
    how: 'half a second after an empty page of a framework',
    html: () => shell(ROOT, AFTER(500, 'show()')),
  },
  {
    file: 'english-shell.html',
    how: 'five seconds after a page that calls itself English',
    html: () => shell(MENU + ROOT, AFTER(5000, 'show()'), { html: 'lang="en" dir="ltr"' }),
  },
  {
    file: 'on-click.html',
    how: 'after a click',
    click: '#go',
    html: () => shell(BUTTON + ROOT, GO(AFTER(400, 'show()')), { html: 'lang="en"' }),
  },
  {
    file: 'other-body.html',
    how: 'in another body',
    html: () =>
      shell(
        MENU,
        AFTER(1500, `const body = document.createElement('body'); body.append(fresh()); document.body = body;`),
      ),
  },
  {
    file: 'other-document.html',
    how: 'in another document, written in place of the first',
    html: () =>
      shell(
        MENU,
        AFTER(
          1500,
          `const html = document.querySelector('template').innerHTML;
           document.open(); document.write('<!doctype html><title>News</title><main>' + html + '</main>'); document.close();`,
        ),
        { html: 'lang="en"' },
      ),
  },
  {
    file: 'to-arabic.html',
    how: 'with the Arabic edition of an English one',
    click: '#go',
    html: () =>
      shell(
        `${BUTTON}<div id="root">${ENGLISH_ARTICLE}</div>`,
        GO(`history.pushState(null, '', 'arabic.html'); ${AFTER(600, 'show()')}`),
        { html: 'lang="en"' },
      ),
  },
  {
    file: 'to-arabic-itself.html',
    how: 'with an Arabic edition that the page turns to by itself',
    html: () =>
      shell(
        `<div id="root">${ENGLISH_ARTICLE}</div>`,
        AFTER(3000, `history.replaceState(null, '', 'arabic.html'); ${AFTER(1000, 'show()')}`),
        { html: 'lang="en"' },
      ),
  },
  {
    file: 'in-late-shadow.html',
    how: 'in a shadow root that comes late itself',
    html: () =>
      shell(
        `${MENU}<news-app></news-app>`,
        AFTER(1500, `show(document.querySelector('news-app').attachShadow({ mode: 'open' }))`),
        { html: 'lang="en"' },
      ),
  },
  {
    file: 'in-shadow.html',
    how: 'in a shadow root that was empty',
    html: () =>
      shell(
        `${MENU}<news-app></news-app>`,
        `const root = document.querySelector('news-app').attachShadow({ mode: 'open' }); ${AFTER(2500, 'show(root)')}`,
        { html: 'lang="en"' },
      ),
  },
  {
    file: 'in-arabic-shadow.html',
    how: 'in an empty shadow root of an Arabic page',
    html: () =>
      shell(
        `<news-app></news-app>`,
        `const root = document.querySelector('news-app').attachShadow({ mode: 'open' }); ${AFTER(2500, 'show(root)')}`,
        { html: 'lang="ar"' },
      ),
  },
  {
    file: 'in-defined-shadow.html',
    how: 'in an element of an Arabic page that a script defines late',
    html: () =>
      shell(
        `<news-app></news-app>`,
        AFTER(
          2500,
          `customElements.define('news-app', class extends HTMLElement {
            connectedCallback() { show(this.attachShadow({ mode: 'open' })); }
          });`,
        ),
        { html: 'lang="ar"' },
      ),
  },
  {
    file: 'lorem.html',
    how: 'letter by letter in place of a Latin one',
    html: () =>
      shell(
        `<article id="new"><h1>Lorem ipsum</h1>${'<p>Lorem ipsum dolor sit amet. </p>'.repeat(NEW_PARAGRAPHS.length)}</article>`,
        AFTER(
          1500,
          `const lines = [...fresh().querySelectorAll('p')].slice(1);
           for (const [at, line] of document.querySelectorAll('#new p').entries()) line.firstChild.data = lines[at].textContent;
           document.querySelector('h1').firstChild.data = '${NEW_TITLE}';`,
        ),
      ),
  },
  {
    file: 'restless-shell.html',
    how: 'on a page that never rests',
    html: () =>
      shell(
        `<p id="clock"></p>${ROOT}`,
        `setInterval(() => { document.querySelector('#clock').textContent = String(Date.now()); }, 50); ${AFTER(6000, 'show()')}`,
        { html: 'lang="en"' },
      ),
  },
  {
    file: 'by-fragment.html',
    how: 'with another fragment of the address',
    html: () => shell(ROOT, AFTER(1500, `location.hash = '#!/ar/1'; show();`), { html: 'lang=""' }),
  },
];

/** A list from which `live('article')` goes to an article, and `live('list')` back, without a load. */
export const routes = (): string =>
  page(
    'آخر الأخبار',
    `<main id="root">${LIST}</main><template id="list">${LIST}</template><template id="article">${article(paragraphs(9))}</template>
     <script>function live(part) {
       history.pushState(null, '', part + '.html');
       document.querySelector('#root').replaceChildren(document.querySelector('#' + part).content.cloneNode(true));
     }</script>`,
  );
