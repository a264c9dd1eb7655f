// In a window: see test/window.ts.
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSetAside } from '../../src/about/set-aside';
import { SetAsideList } from '../../src/about/set-aside-list';
import { NoteStore } from '../../src/notes/store';
import { OwnGlossaryStore } from '../../src/own-glossary/store';
import { emptyBrowser } from '../notes/shelves';
import { speak } from '../ui/interface-language';

const address = 'https://news.example/a:b?c=<b>';

beforeEach(async () => {
  emptyBrowser();
  speak('en');
});

afterEach(() => act(() => render(null, document.body)));

test('what the stores have set aside is found again, as it was', async () => {
  await fakeBrowser.storage.local.set({ [`notes:${address}`]: { version: 9, text: 'سر' }, 'own-glossary': 'broken' });
  await new NoteStore().read(address);
  await new OwnGlossaryStore().read();
  const found = await readSetAside();
  expect(found.map(({ kind, address: of }) => [kind, of]).sort()).toEqual([
    ['notes', address],
    ['own-entries', null],
  ]);
  expect(found.map(({ text }) => JSON.parse(text))).toEqual(
    expect.arrayContaining([{ version: 9, text: 'سر' }, 'broken']),
  );
});

test('it can be looked at and saved', async () => {
  await fakeBrowser.storage.local.set({ [`notes:${address}`]: { version: 9, text: '<img src=x>' } });
  await new NoteStore().read(address);
  act(() => render(<SetAsideList />, document.body));
  await vi.waitFor(() => expect(document.querySelector('pre')?.textContent).toContain('<img src=x>'));
  expect(document.querySelector('img')).toBeNull();
  expect(document.querySelector('summary bdi')?.textContent).toBe(address);
  const saved = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:');
  document.querySelector('button')?.click();
  expect(saved).toHaveBeenCalledOnce();
});

test('where nothing was set aside nothing is said of it', async () => {
  act(() => render(<SetAsideList />, document.body));
  await Promise.resolve();
  expect(document.body.textContent).toBe('');
});
