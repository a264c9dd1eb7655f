// In a window: see test/window.ts.
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { FramedNote } from '../../src/note-field/framed-note';
import type { NotePlace } from '../../src/notes/note';
import { NoteStore } from '../../src/notes/store';
import { NoteDesk } from '../../src/notes/writing/desk';
import { LaidOutNotes } from '../../src/notes/writing/laid-out';
import { PrivateConsent } from '../../src/notes/writing/private-consent';
import { UnkeptNotes } from '../../src/notes/writing/unkept';
import { emptyBrowser, keep, place } from '../notes/shelves';
import { makeLine } from '../notes/writing/made-line';
import { speak } from '../ui/interface-language';

const KEY = '0'.repeat(32);
const SOMEBODY = { glossary: null, name: 'فلان', type: 'person' } as const;
const HERE = place('https://news.example/a', { kind: 'entity', ...SOMEBODY });
const EVERYWHERE = place('https://news.example/b', { kind: 'everywhere', ...SOMEBODY });

const field = (label: string): HTMLTextAreaElement | undefined =>
  [...document.querySelectorAll('textarea')].find(
    ({ id }) => document.querySelector(`label[for="${id}"]`)?.textContent === label,
  );
const labels = (): (string | null)[] =>
  [...document.querySelectorAll('.note-heading label')].map(({ textContent }) => textContent);
const reaches = (): HTMLInputElement[] => [...document.querySelectorAll<HTMLInputElement>('.reach input')];

/** Opens the field of a note that was laid out, at a desk as the background has it. */
async function open(note: NotePlace, takesFocus = false): Promise<void> {
  const [laidOut, consent] = [new LaidOutNotes(), new PrivateConsent()];
  const desk = new NoteDesk({ store: new NoteStore(), laidOut, unkept: new UnkeptNotes(), consent });
  await laidOut.lay({ key: KEY, note, about: [] });
  const connect = () => {
    const { field: line, desk: end } = makeLine();
    desk.seat(end, { isPrivate: false });
    return {
      postMessage: line.say,
      onMessage: { addListener: line.heard },
      onDisconnect: { addListener: line.ended },
      disconnect: line.end,
    };
  };
  Object.assign(fakeBrowser.runtime, { connect });
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(undefined);
  act(() => render(<FramedNote fieldKey={KEY} takesFocus={takesFocus} />, document.body));
}

function write(label: string, text: string): void {
  const element = field(label);
  if (!element) throw new Error(`no field «${label}»`);
  element.value = text;
  element.dispatchEvent(new Event('input', { bubbles: true }));
}

beforeEach(() => {
  emptyBrowser();
  speak('en');
});

afterEach(() => act(() => render(null, document.body)));

test('a note is written in this article, or in every article, as the reader chooses', async () => {
  await open(HERE);
  await vi.waitFor(() => expect(document.querySelector('fieldset')?.disabled).toBe(false));
  expect(reaches().map(({ checked }) => checked)).toEqual([true, false]);
  expect(labels()).toEqual(['Your note']);
  act(() => reaches()[1]?.click());
  expect(labels()).toEqual(['Your note in every article']);
  write('Your note in every article', 'دائماً');
  const store = new NoteStore();
  await vi.waitFor(async () => expect((await store.noteAt(EVERYWHERE))?.text).toBe('دائماً'));
  expect(await store.noteAt(HERE)).toBeUndefined();
  act(() => reaches()[0]?.click());
  write('Your note', 'هنا');
  await vi.waitFor(async () => expect((await store.noteAt(HERE))?.text).toBe('هنا'));
  expect((await store.noteAt(EVERYWHERE))?.text).toBe('دائماً');
});

test('where both notes are there both are shown, and nothing is left to choose', async () => {
  await keep(new NoteStore(), HERE, 'هنا');
  await keep(new NoteStore(), EVERYWHERE, 'دائماً');
  await open(HERE);
  await vi.waitFor(() => expect(field('Your note in every article')?.value).toBe('دائماً'));
  expect(field('Your note')?.value).toBe('هنا');
  expect(reaches()).toEqual([]);
});

test('a note on an article has nothing to choose', async () => {
  await open(place(HERE.address));
  await vi.waitFor(() => expect(reaches()).toEqual([]));
  expect(labels()).toEqual(['Your note']);
});

test('a field that the reader has asked for takes the focus as soon as its frame has it, another one does not', async () => {
  await open(HERE);
  window.dispatchEvent(new Event('focus'));
  expect(document.activeElement).toBe(document.body);
  act(() => render(null, document.body));
  await open(HERE, true);
  window.dispatchEvent(new Event('focus'));
  expect(document.activeElement).toBe(field('Your note'));
});
