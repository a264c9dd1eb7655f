import { article, page, paragraphs, TITLE } from './page-parts';

/** Names in what comes to the pages below when `live()` is called on them. */
export const NEW_NAMES = ['تونس', 'وإيطاليا', 'البنك الدولي'] as const;

export const NEW_TITLE = 'تونس وروما توقعان اتفاقا للطاقة';

export const NEW_PARAGRAPHS = [
  'وقّعت تونس وإيطاليا، يوم الثلاثاء، اتفاقاً لربط شبكتي الكهرباء بكابل بحري، في حضور ممثلين عن البنك الدولي والاتحاد الأوروبي، على أن تبدأ الأشغال مطلع العام المقبل وتستمر ثلاث سنوات.',
  'وقال مسؤولون في العاصمة التونسية إن الكابل سيمر قرب جزيرة صقلية، وإن كلفته تقاسمها الطرفان بالتساوي، في حين تتكفل شركة إيني الإيطالية بجزء من أعمال الصيانة على الساحل الجنوبي.',
  'ويأمل البلدان أن يخفض المشروع فاتورة الوقود، وأن يفتح الباب أمام تصدير الطاقة الشمسية من الصحراء إلى ألمانيا وفرنسا خلال السنوات العشر المقبلة، بحسب بيان مشترك نُشر بعد التوقيع.',
];

const NEW_ARTICLE = article(NEW_PARAGRAPHS, 'new', NEW_TITLE);
const TEMPLATE = `<template>${NEW_ARTICLE}</template>`;

const living = (body: string, script: string): string =>
  page(
    TITLE,
    `<main>${body}</main>${TEMPLATE}<script>const fresh = () => document.querySelector('template').content.cloneNode(true);
    function live() { ${script} }</script>`,
  );

const STORY = article(paragraphs(9));

/** Pages that change after they have loaded, each in one of the ways in which sites do, when `live()` is called. */
export const LIVING_PAGES: Readonly<Record<string, () => string>> = {
  // A single-page site puts another article in place of the first.
  'navigating.html': () =>
    living(
      STORY,
      `history.pushState(null, '', 'next.html'); document.title = '${NEW_TITLE}';
       document.querySelector('#story').remove(); document.querySelector('main').append(fresh());`,
    ),
  // An endless page appends the next article and changes its address.
  'appending.html': () =>
    living(STORY, `history.pushState(null, '', 'next.html'); document.querySelector('main').append(fresh());`),
  // The rest of the text is hidden until the reader asks for it.
  'opening.html': () =>
    living(
      STORY.replace(
        '</article>',
        `<div id="rest" hidden>${NEW_PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</div></article>`,
      ),
      `document.querySelector('#rest').hidden = false;`,
    ),
  // A script writes a whole new document in place of the loaded one.
  'rewriting.html': () =>
    living(
      STORY,
      `const html = document.querySelector('template').innerHTML;
       document.open(); document.write('<!doctype html><title>${NEW_TITLE}</title><main>' + html + '</main>'); document.close();`,
    ),
  // The text comes some time after the page.
  'late.html': () =>
    living('<div class="loading">جاري التحميل</div>', `document.querySelector('main').replaceChildren(fresh());`),
  // A framework replaces every node of the page with another that says the same.
  'hydrating.html': () =>
    living(
      NEW_ARTICLE,
      `const main = document.querySelector('main'); main.replaceWith(main.cloneNode(true)); document.body.dataset.hydrated = 'yes';`,
    ),
  // A live blog gets an entry above the others.
  'updating.html': () =>
    living(
      STORY,
      `const entry = document.createElement('div');
       entry.append(...[...fresh().querySelectorAll('p')].slice(1)); document.querySelector('#story h1').after(entry);`,
    ),
};
