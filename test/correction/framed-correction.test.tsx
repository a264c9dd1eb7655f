// In a window: see test/window.ts.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { FramedCorrection } from '../../src/correction/framed-correction';
import { NO_OWN_ENTRIES } from '../../src/glossary/own/own-entries';
import { type CorrectedMention, layOutMention } from '../../src/messages/correction';
import { askBackground } from '../../src/messages/question';
import type { OwnGlossaryStore } from '../../src/own-glossary/store';
import { answerAsBackground } from '../own-glossary/own-background';
import { speak } from '../ui/interface-language';

const KEY = '0'.repeat(32);
const HERE = 'https://news.example/a';
const PUTIN = 'people/vladimir-putin';
const MENTION: CorrectedMention = {
  form: 'بوتين',
  address: HERE,
  type: 'person',
  entry: { id: PUTIN, name: { ar: 'فلاديمير بوتين', en: 'Vladimir Putin' } },
};

let end = new AbortController();
let store: OwnGlossaryStore;

const shown = (): string => document.body.textContent ?? '';
const shows = (words: string): Promise<void> => vi.waitFor(() => expect(shown()).toContain(words));

function press(words: string): void {
  const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.includes(words));
  if (!button) throw new Error(`no button «${words}» in ${shown()}`);
  act(() => button.click());
}

/** Opens the frame of a mention that a script of its page has laid out. */
async function open(mention: CorrectedMention = MENTION): Promise<void> {
  await askBackground(layOutMention, { key: KEY, mention });
  act(() => render(<FramedCorrection frameKey={KEY} />, document.body));
  await shows(mention.form);
}

function everywhere(): void {
  act(() => document.querySelectorAll<HTMLInputElement>('.reach input')[1]?.click());
}

beforeEach(() => {
  fakeBrowser.reset();
  speak('en');
  end = new AbortController();
  store = answerAsBackground(HERE, end.signal);
});

afterEach(() => {
  act(() => render(null, document.body));
  end.abort();
  vi.restoreAllMocks();
});

test('words are no name in this article, and are one again when that is undone', async () => {
  await open();
  press('It is no name');
  await shows('is no name.');
  expect((await store.read()).corrections).toEqual([{ kind: 'no-name', form: 'بوتين', article: HERE }]);
  press('Undo');
  await shows('What is wrong');
  expect(await store.read()).toEqual(NO_OWN_ENTRIES);
});

test('words mean another entry of the glossary in every article', async () => {
  await open();
  everywhere();
  press('Someone else');
  await vi.waitFor(() => expect(document.querySelector<HTMLInputElement>('input[type=search]')?.value).toBe('بوتين'));
  const field = document.querySelector<HTMLInputElement>('input[type=search]');
  if (field) field.value = 'روسيا';
  act(() => void field?.dispatchEvent(new Event('input', { bubbles: true })));
  await vi.waitFor(() => expect(document.querySelector('.choices .name')?.textContent).toBe('روسيا'));
  press('روسيا');
  await shows('means');
  expect((await store.read()).corrections).toEqual([
    { kind: 'not-this', form: 'بوتين', article: null, entry: PUTIN, instead: 'places/RU' },
  ]);
});

test('what is told is never offered as what is meant instead, but none of them is', async () => {
  await open();
  press('Someone else');
  await shows('Nobody and nothing in the glossary');
  await vi.waitFor(() => expect(document.querySelector('[aria-busy=true]')).toBeNull());
  expect([...document.querySelectorAll('.choices .name')].map(({ textContent }) => textContent)).toEqual([]);
  press('Nobody and nothing');
  await shows('is nobody');
  expect((await store.read()).corrections).toMatchObject([{ entry: PUTIN, instead: null, article: HERE }]);
});

test('a bundled entry is hidden, one of the reader’s own is removed', async () => {
  await open();
  press('Hide what');
  await shows('is hidden');
  expect((await store.read()).hidden).toEqual([PUTIN]);
  act(() => render(null, document.body));
  await open({ ...MENTION, entry: { id: 'own/بوتين', name: { ar: 'بوتين', en: null } } });
  expect(shown()).not.toContain('Hide what');
  press('from my glossary');
  await shows('no more in your glossary');
});

test('a name is added with the words that stood there, and only if it is one', async () => {
  await open({ ...MENTION, entry: null });
  expect(shown()).not.toContain('Hide what');
  press('Add to my glossary');
  const arabic = (): HTMLInputElement | null => document.querySelector('#own-ar');
  await vi.waitFor(() => expect(arabic()?.value).toBe('بوتين'));
  const write = (value: string): void => {
    const field = arabic();
    if (field) field.value = value;
    act(() => void field?.dispatchEvent(new Event('input', { bubbles: true })));
  };
  write('Putin');
  press('Save');
  await shows('is not written in Arabic letters');
  expect(document.activeElement).toBe(arabic());
  write('بوتين الخباز');
  press('Save');
  await shows('is in your glossary');
  expect((await store.read()).entries).toMatchObject([{ id: 'own/بوتين-الخباز', type: 'person', ar: 'بوتين الخباز' }]);
});

test('whoever comes a second time with a key is told nothing', async () => {
  await open();
  act(() => render(null, document.body));
  act(() => render(<FramedCorrection frameKey={KEY} />, document.body));
  await shows('have lost their card');
  expect(document.querySelectorAll('button')).toHaveLength(0);
});

test('a script lays out nothing of another site', async () => {
  await askBackground(layOutMention, { key: KEY, mention: { ...MENTION, address: 'https://other.example/a' } });
  act(() => render(<FramedCorrection frameKey={KEY} />, document.body));
  await shows('have lost their card');
});

test('what the storage does not take is told, and nothing seems done', async () => {
  await open();
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
  press('It is no name');
  await shows('did not keep that');
  expect(shown()).toContain('What is wrong');
});

test('in a private window the article is not kept, and the reader is told', async () => {
  end.abort();
  end = new AbortController();
  store = answerAsBackground(HERE, end.signal, true);
  await open();
  expect(shown()).toContain('Private window');
  expect(document.querySelector('.reach')).toBeNull();
  press('It is no name');
  await shows('is no name.');
  expect((await store.read()).corrections).toEqual([{ kind: 'no-name', form: 'بوتين', article: null }]);
});
