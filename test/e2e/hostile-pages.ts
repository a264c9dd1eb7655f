import { article, page, paragraphs, TITLE } from './page-parts';

/** What a page can hear of letters that are typed and pasted anywhere below its window. */
const HEARD = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'paste',
  'copy',
  'cut',
  'compositionend',
  'selectionchange',
];

/** Writes down in `window.heard` all that it can hear. */
const LISTENING_SCRIPT = `<script>
  window.heard = [];
  for (const type of ${JSON.stringify(HEARD)})
    for (const target of [window, document, document.documentElement])
      target.addEventListener(type, (event) => window.heard.push([type, event.key, event.data, String(getSelection())].join(' ')), true);
</script>`;

/** Pages that mean harm to their reader's notes, by file name. */
export const HOSTILE_PAGES: Readonly<Record<string, () => string>> = {
  'listening.html': () => page(TITLE, article(paragraphs(9)), LISTENING_SCRIPT),
  // Served with a policy that allows no frames, see `shelf.ts`.
  'policed.html': () => page(TITLE, article(paragraphs(9))),
  'covering.html': () =>
    page(
      TITLE,
      `${article(paragraphs(9))}<div id="cover" popover="manual" style="inset:0;width:100%;height:100%;background:#fff;pointer-events:none">اكتب هنا</div>`,
    ),
};
