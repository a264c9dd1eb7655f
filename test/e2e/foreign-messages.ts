import type { Page } from 'puppeteer-core';
import * as v from 'valibot';

/** Everything that parts of Hashiya ask each other (src/messages, src/notes/writing), in the forms that they understand. */
function messagesAbout(address: string): readonly object[] {
  const place = { address, title: null, published: null, subject: { kind: 'article' } };
  const asked: Readonly<Record<string, unknown>> = {
    'send-reader': null,
    'page-settings': null,
    'settings-changed': null,
    'read-notes': { address },
    'noted-on-page': { address, paragraphs: [], entities: [] },
    'lay-out-note': { key: '0'.repeat(32), note: place, about: [] },
    'tell-notes-apart': [],
    'move-notes': { from: address, to: address },
    'switch-site': { host: 'news.hashiya.test', on: true, isPrivate: false },
    'describe-page': null,
    'search-glossary': { query: 'مسقط' },
  };
  return [
    ...Object.entries(asked).map(([hashiya, request]) => ({ hashiya, request })),
    { kind: 'open', which: { note: place, isPrivate: false }, known: [], text: '' },
  ];
}

/** All that Hashiya answers to another extension which knows how its parts speak; asks the witness to try. */
export async function answersToWitness(page: Page, id: string): Promise<unknown[]> {
  const asked = JSON.stringify({ id, messages: messagesAbout(page.url()), line: 'note' });
  const answers = await page.evaluate(
    (asked) =>
      new Promise((resolve) => {
        window.addEventListener('message', ({ data }) => data?.answers !== undefined && resolve(data.answers));
        window.postMessage({ question: 'answers', asked }, '*');
      }),
    asked,
  );
  return v.parse(v.array(v.unknown()), JSON.parse(v.parse(v.string(), answers)));
}
