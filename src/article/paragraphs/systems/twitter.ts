import { DROP, type SortingRule } from '../sorting';

const LONGEST_POST = 400;
const POST = /pic\.twitter\.com|\(@\w+\)/;

/** What Twitter's markup for embedding leaves where its script has not run. */
export const EMBEDDED_POST: SortingRule = {
  id: 'article/embedded-post',
  example:
    '<h1>…</h1><p>…</p><blockquote>صورة للجسر الجديد بعد افتتاحه في المدينة القديمة، شكرا لكل من حضر pic.twitter.com/abc</blockquote><p>…</p><p>…</p>',
  source: "Twitter's markup for embedding",
  why: 'an embedded post whose script has not run',
  judge: ({ line, text }) => (line.letters < LONGEST_POST && POST.test(text) ? DROP : null),
};
