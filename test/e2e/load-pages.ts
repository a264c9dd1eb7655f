import { article, page, paragraphs, TITLE } from './page-parts';

const HEAVY_BYTES = 20_000_000;
const HEAVY_ROWS = 5000;

/** An article in 20 MB of markup, most of it in attributes, as builders of pages leave it. */
function heavyPage(): string {
  const state = 'قيمة '.repeat(Math.ceil(HEAVY_BYTES / HEAVY_ROWS / 9));
  const rows = Array.from(
    { length: HEAVY_ROWS },
    (_, at) => `<li data-state="${state}"><a href="#${at}"><b>سهم</b> ${at}</a></li>`,
  ).join('');
  return page(TITLE, `<main>${article(paragraphs(9))}</main><aside><ul>${rows}</ul></aside>`);
}

/** Articles that an endless page has beforehand; each says its number in headline and text. */
const ENDLESS_PARAGRAPHS = paragraphs(12);

/** In what tells its own address, articles stand at another than the one that the page shows. */
const ENDLESS_SCRIPT = `<script>
  let count = 1;
  function next(address) {
    count++;
    const story = document.querySelector('template').content.firstElementChild.cloneNode(true);
    story.id = 'story-' + count;
    if (address) story.dataset.url = address;
    for (const line of story.querySelectorAll('h1, p')) line.append(' (' + count + ')');
    document.querySelector('main').append(story);
    story.scrollIntoView();
    history.replaceState(null, '', 'next-' + count + '.html');
    return story.id;
  }
</script>`;

/** Pages that give a browser much to do, by file name. */
export const LOAD_PAGES: Readonly<Record<string, () => string>> = {
  'heavy.html': heavyPage,
  // With each call of `next()` it appends an article, goes to it and changes its address.
  'endless.html': () =>
    page(
      TITLE,
      `<main>${article(ENDLESS_PARAGRAPHS, 'story-1')}</main><template>${article(ENDLESS_PARAGRAPHS)}</template>${ENDLESS_SCRIPT}`,
    ),
};
