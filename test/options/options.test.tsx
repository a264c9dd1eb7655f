// In a window: see test/window.ts.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Options } from '../../src/options/options';
import { readSettings, switchSite } from '../../src/settings/settings';
import { grant } from '../settings/granted';
import { speak } from '../ui/interface-language';

const labelled = (words: string): HTMLInputElement => {
  const label = [...document.querySelectorAll('label')].find(({ textContent }) => textContent?.startsWith(words));
  const input = label?.querySelector('input');
  if (!input) throw new Error(`no choice «${words}»`);
  return input;
};

async function show(): Promise<void> {
  act(() => render(<Options />, document.body));
  await vi.waitFor(() => expect(document.querySelector('.choice')).not.toBeNull());
}

beforeEach(() => {
  fakeBrowser.reset();
  grant('*://listed.example/*', '*://chosen.example/*');
  speak('en');
  vi.spyOn(fakeBrowser.commands, 'getAll').mockResolvedValue([
    { name: 'next-mention', description: 'Next name', shortcut: 'Alt+Shift+Down' },
    { name: 'all-mentions', description: 'All names', shortcut: '' },
  ]);
});

afterEach(() => {
  act(() => render(null, document.body));
  vi.restoreAllMocks();
});

test('a choice is kept as soon as it is made, and shown as it is kept', async () => {
  await show();
  expect(labelled('Every mention').checked).toBe(false);
  labelled('Every mention').click();
  labelled('Places').click();
  labelled('Dates').click();
  labelled('for a second').click();
  labelled('The keys for').click();
  await vi.waitFor(async () =>
    expect(await readSettings()).toMatchObject({
      repeats: true,
      adjectives: false,
      highlights: { place: false, person: true, date: false },
      stepsToDates: true,
      hoverDelay: 900,
    }),
  );
  await vi.waitFor(() => expect(labelled('Every mention').checked).toBe(true));
});

test('the button at selected words and the marks of notes can each be switched off', async () => {
  await show();
  expect([labelled('A note button').checked, labelled('Show what has a note').checked]).toEqual([true, true]);
  labelled('A note button').click();
  await vi.waitFor(async () => expect(await readSettings()).toMatchObject({ noteButton: false, notesOnPages: true }));
  labelled('Show what has a note').click();
  await vi.waitFor(async () => expect(await readSettings()).toMatchObject({ noteButton: false, notesOnPages: false }));
});

test('vowel signs on names in cards can be switched off', async () => {
  await show();
  expect(labelled('Vowel signs').checked).toBe(true);
  labelled('Vowel signs').click();
  await vi.waitFor(async () => expect(await readSettings()).toMatchObject({ vowelSigns: false }));
});

test('what is changed elsewhere is followed', async () => {
  await show();
  expect(document.body.textContent).toContain('No site.');
  await switchSite('news.example', false, false);
  const off = (): HTMLLIElement | undefined =>
    [...document.querySelectorAll('li')].find(({ textContent }) => textContent?.includes('news.example'));
  await vi.waitFor(() => expect(off()).toBeDefined());
  off()?.querySelector('button')?.click();
  await vi.waitFor(async () => expect((await readSettings()).sitesOff).toEqual([]));
});

test('a change that the browser does not keep is told', async () => {
  await show();
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
  labelled('People').click();
  await vi.waitFor(() => expect(document.body.textContent).toContain('did not keep that change'));
});

test('a site that was chosen can be taken back', async () => {
  await show();
  await vi.waitFor(() => expect(document.querySelector('.sites')?.textContent).toContain('chosen.example'));
  expect(document.body.textContent).not.toContain('listed.example');
  document.querySelector<HTMLButtonElement>('.sites button')?.click();
  await vi.waitFor(() => expect(document.body.textContent).toContain('The listed news sites only.'));
});

test('keys are shown as the browser has them', async () => {
  await show();
  await vi.waitFor(() => expect(document.querySelector('.keys')?.textContent).toContain('Next nameAlt+Shift+Down'));
  expect(document.querySelector('.keys')?.textContent).toContain('All namesno key');
});

test('where the browser has no keys, as Firefox for Android, none are spoken of', async () => {
  const { commands } = fakeBrowser;
  Reflect.deleteProperty(fakeBrowser, 'commands');
  try {
    await show();
    expect(document.body.textContent).not.toMatch(/\bkeys?\b/i);
  } finally {
    Object.assign(fakeBrowser, { commands });
  }
});

test('when a card opens under a resting pointer is asked only where something can rest', async () => {
  const wide = window.matchMedia.bind(window);
  vi.spyOn(window, 'matchMedia').mockImplementation((media) => wide(media.includes('any-hover') ? 'not all' : media));
  await show();
  expect(document.getElementById('optionsMarks')).not.toBeNull();
  expect(document.getElementById('optionsCards')).toBeNull();
});
