// In a window: see test/window.ts.
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Library } from '../../src/library/library';
import { EVERYTHING, hashOf, type Wanted } from '../../src/library/route';
import { removeArticle, removeNote, restoreRemoved } from '../../src/messages/messages';
import { answering, answerMessages } from '../../src/messages/question';
import { type ListedEntity, unreadDigest } from '../../src/notes/digest';
import type { NoteSubject } from '../../src/notes/note';
import { NoteStore } from '../../src/notes/store';
import { emptyBrowser } from '../notes/shelves';
import { speak } from '../ui/interface-language';

const MUSCAT = { glossary: 'places/muscat', name: 'مسقط', type: 'place' } as const;
const LISTED: ListedEntity = {
  glossary: MUSCAT.glossary,
  name: { ar: MUSCAT.name, en: 'Muscat' },
  type: MUSCAT.type,
  country: null,
  count: 2,
};
const LAYLA: ListedEntity = {
  glossary: null,
  name: { ar: 'ليلى الحارثي', en: null },
  type: 'person',
  country: null,
  count: 1,
};

let store = new NoteStore();
let end = new AbortController();

async function write(name: string, subject: NoteSubject, text: string): Promise<void> {
  const digest = { ...unreadDigest(`https://news.example/${name}`, `مقال ${name}`), published: '2026-11-02' };
  await store.change({ ...digest, entities: [LISTED, LAYLA], subject }, () => text);
  await new Promise((resolve) => setTimeout(resolve, 2));
}

/** Answers what own pages ask as the background does. */
function answerAsBackground(signal: AbortSignal): void {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(
    (message: unknown) =>
      new Promise((resolve) => {
        const { onMessage } = fakeBrowser.runtime;
        Reflect.apply(onMessage.trigger, onMessage, [message, { id: fakeBrowser.runtime.id }, resolve]);
      }),
  );
  answerMessages(
    [
      answering(removeNote, ({ id }) => store.remove(id)),
      answering(removeArticle, ({ address }) => store.removeArticle(address)),
      answering(restoreRemoved, async (removed) => {
        await store.restore(removed);
        return null;
      }),
    ],
    signal,
  );
}

function open(hash = ''): void {
  location.hash = hash;
  act(() => render(<Library />, document.body));
}

const wanted = (some: Partial<Wanted>): string => hashOf({ view: 'notes', wanted: { ...EVERYTHING, ...some } });
const shown = (selector: string): string[] =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');
const shows = (selector: string, texts: readonly string[]): Promise<void> =>
  vi.waitFor(() => expect(shown(selector)).toEqual(texts));

function press(words: string): void {
  const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === words);
  if (!button) throw new Error(`no button «${words}»`);
  act(() => button.click());
}

beforeEach(() => {
  emptyBrowser();
  speak('en');
  Object.assign(navigator, { storage: { estimate: async () => ({ usage: 1_500_000, quota: 1e9 }) } });
  store = new NoteStore();
  end = new AbortController();
  answerAsBackground(end.signal);
});

afterEach(() => {
  act(() => render(null, document.body));
  end.abort();
  vi.restoreAllMocks();
});

test('an empty library says what to do', async () => {
  await store.open();
  open();
  await shows('.empty h2', ['No notes yet']);
  expect(document.body.textContent).toContain('write in its card');
});

test('articles stand with their notes, tags and what these are on, the last changed first, and how much is stored', async () => {
  await write('one', { kind: 'article' }, 'خطة #مياه');
  await write('two', { kind: 'entity', ...MUSCAT }, 'ميناء');
  await write('two', { kind: 'everywhere', ...MUSCAT }, 'عاصمة');
  open();
  await shows('.text', ['عاصمة', 'ميناء', 'خطة #مياه']);
  expect(shown('.on')).toEqual(['مسقطEvery article', 'مسقط', 'On the article']);
  expect(shown('.tag')).toEqual(['#مياه']);
  expect(shown('h3')).toEqual(['مقال two', 'مقال one']);
  const [link] = document.querySelectorAll<HTMLAnchorElement>('h3 a');
  expect([link?.href, link?.rel]).toEqual(['https://news.example/two', 'noreferrer']);
  await shows('header .source', ['Storage used: 1.5 MB']);
  await shows('.tally', ['3 notes · 2 articles']);
});

test('the page’s address brings back query and filters, and found words are marked', async () => {
  await write('one', { kind: 'article' }, 'خُطّة التمويل #مياه');
  await write('two', { kind: 'article' }, 'خطة أخرى');
  open(wanted({ query: 'خطه', tag: 'مياه' }));
  await shows('.text mark', ['خُطّة']);
  expect(document.querySelector('input')?.value).toBe('خطه');
  await vi.waitFor(() => expect(document.querySelectorAll('select')[2]?.value).toBe('مياه'));
  location.hash = wanted({ query: 'قمر' });
  window.dispatchEvent(new Event('hashchange'));
  await vi.waitFor(() => expect(document.body.textContent).toContain('No note has all of this.'));
});

test('a removed note is brought back in its place, and the focus goes with it', async () => {
  await write('one', { kind: 'article' }, 'خطة');
  await write('one', { kind: 'entity', ...MUSCAT }, 'ميناء');
  open();
  await shows('.text', ['خطة', 'ميناء']);
  await shows('.tally', ['2 notes · one article']);
  press('Remove note');
  await shows('.text', ['ميناء']);
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Bring it back'));
  await shows('.tally', ['One note · one article']);
  expect((await store.read('https://news.example/one'))?.notes).toHaveLength(1);
  press('Bring it back');
  await shows('.text', ['خطة', 'ميناء']);
  expect((await store.read('https://news.example/one'))?.notes).toHaveLength(2);
});

test('an article is removed with its notes and brought back', async () => {
  await write('one', { kind: 'article' }, 'خطة');
  open();
  await shows('h3', ['مقال one']);
  await shows('.tally', ['One note · one article']);
  press('Remove article and all its notes');
  await shows('h3', []);
  expect(await store.read('https://news.example/one')).toBeNull();
  press('Bring it back');
  await shows('h3', ['مقال one']);
  expect((await store.read('https://news.example/one'))?.notes).toHaveLength(1);
});

test('what could not be removed stays, and the page says so', async () => {
  await write('one', { kind: 'article' }, 'خطة');
  open();
  await shows('.text', ['خطة']);
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(undefined);
  press('Remove note');
  await shows('.failed', ['That did not work']);
  expect(shown('.text')).toEqual(['خطة']);
});

test('an entity has a page: notes on it, articles by month, whom they name beside it', async () => {
  await write('one', { kind: 'entity', ...MUSCAT }, 'ميناء');
  await write('two', { kind: 'article' }, 'خطة');
  open(hashOf({ view: 'entity', named: MUSCAT }));
  await shows('.text', ['ميناء']);
  expect(shown('.entity .name, .entity .english')).toEqual(['مسقط', 'Muscat']);
  expect(shown('.entity .source')).toEqual(['Place · One note · 2 articles']);
  expect(shown('.months time, .months .unseen')).toEqual(['November 2026', '2 articles']);
  expect(shown('.companions .name')).toEqual(['ليلى الحارثي']);
  expect(shown('.to-notes')).toHaveLength(2);
});

test('of a large library some is shown, and more at a press', async () => {
  for (let number = 0; number < 30; number++) await write(`n${number}`, { kind: 'article' }, `نص ${number}`);
  open();
  await vi.waitFor(() => expect(shown('.leaf')).toHaveLength(12));
  press('More');
  await vi.waitFor(() => expect(shown('.leaf')).toHaveLength(24));
  expect(document.activeElement?.textContent).toContain('نص 17');
});

test('notes of a newer version are told of', async () => {
  (await openDB('notes', 99)).close();
  open();
  await vi.waitFor(() => expect(document.body.textContent).toContain('Update Hashiya'));
});
