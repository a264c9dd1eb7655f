// In a window: see test/window.ts.
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Change, changed } from '../../src/glossary/own/changes';
import type { Correction } from '../../src/glossary/own/corrections';
import {
  NO_OWN_ENTRIES,
  type OwnEntry,
  withCorrection,
  withEntry,
  withHidden,
} from '../../src/glossary/own/own-entries';
import { exportJson } from '../../src/glossary/own/own-entries-exchange';
import { Library } from '../../src/library/library';
import { hashOf } from '../../src/library/route';
import type { OwnGlossaryStore } from '../../src/own-glossary/store';
import { emptyBrowser } from '../notes/shelves';
import { answerAsBackground } from '../own-glossary/own-background';
import { speak } from '../ui/interface-language';

const uncle: OwnEntry = {
  ...{ id: 'own/سالم-المنصوري', type: 'person', ar: 'سالم المنصوري', en: 'Salem', arAliases: ['أبو راشد'] },
  ...{ enAliases: [], country: 'AE', noteAr: 'خال العائلة', noteEn: 'the family’s uncle', replaces: '' },
};
const aunt: OwnEntry = { ...uncle, id: 'own/ليلى', ar: 'ليلى المنصوري', en: '', arAliases: [] };
const noName: Correction = { kind: 'no-name', form: 'قوة', article: 'https://news.example/a' };
const meansUncle: Correction = {
  kind: 'not-this',
  form: 'بوتين',
  article: null,
  entry: 'people/vladimir-putin',
  instead: uncle.id,
};

let end = new AbortController();
let store: OwnGlossaryStore;

function open(query = ''): void {
  location.hash = hashOf({ view: 'own', query });
  act(() => render(<Library />, document.body));
}

/** Keeps what each list of the page shows. */
async function fill(): Promise<void> {
  await store.change((own) => {
    const written = withHidden(withEntry(withEntry(own, uncle), aunt), 'places/RU');
    return withCorrection(withCorrection(written, noName), meansUncle);
  });
}

const shown = (selector: string): string[] =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');
const shows = (selector: string, texts: readonly string[]): Promise<void> =>
  vi.waitFor(() => expect(shown(selector)).toEqual(texts));

function press(words: string, at = 0): void {
  const button = [...document.querySelectorAll('button')].filter(({ textContent }) => textContent === words)[at];
  if (!button) throw new Error(`no button «${words}»`);
  act(() => button.click());
}

function write(selector: string, value: string): void {
  const field = document.querySelector<HTMLInputElement>(selector);
  if (!field) throw new Error(`no field ${selector}`);
  field.value = value;
  act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
}

/** Chooses a file, as a reader does in the browser's dialog. */
function choose(name: string, text: string): void {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input) throw new Error('no field for files');
  Object.defineProperty(input, 'files', { configurable: true, value: [new File([text], name)] });
  act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
}

beforeEach(() => {
  emptyBrowser();
  speak('en');
  Object.assign(navigator, { storage: { estimate: async () => ({ usage: 1, quota: 1e9 }) } });
  end = new AbortController();
  store = answerAsBackground('https://news.example/', end.signal);
});

afterEach(() => {
  act(() => render(null, document.body));
  end.abort();
  vi.restoreAllMocks();
});

test('an empty glossary says what to do, and a first name is added there', async () => {
  open();
  await shows('.empty h2', ['Nothing of your own yet']);
  press('Add a name');
  await vi.waitFor(() => expect(document.activeElement?.id).toBe('own-ar'));
  write('#own-ar', 'سالم المنصوري');
  write('#own-arAliases', 'أبو راشد؛ سالم');
  write('#own-country', 'ae');
  press('Save');
  await shows('section .name', ['سالم المنصوري']);
  expect((await store.read()).entries).toMatchObject([{ arAliases: ['أبو راشد', 'سالم'], country: 'AE' }]);
  await shows('.tally', ['Saved Undo']);
  press('Undo');
  await shows('.empty h2', ['Nothing of your own yet']);
});

test('names, corrections and what is hidden stand in lists, each called by its name', async () => {
  await fill();
  open();
  await shows('section h2', ['My names', 'Corrections', 'Hidden']);
  expect(shown('section .name')).toEqual(['سالم المنصوري', 'ليلى المنصوري', 'روسيا']);
  expect(shown('.own:has(.words)').map((text) => text.replace(/[\u2068\u2069]/g, ''))).toEqual([
    '«بوتين» means Salem, not Vladimir PutinIn every articleTake back',
    '«قوة» is no nameIn one articleTake back',
  ]);
  expect(document.querySelector<HTMLAnchorElement>('.own a')?.href).toBe('https://news.example/a');
});

test('words find a name, a correction or what is hidden, and stand in the page’s address', async () => {
  await fill();
  open('المنصوري');
  await shows('section .name', ['سالم المنصوري', 'ليلى المنصوري']);
  write('input[type=search]', 'putin');
  await shows('section h2', ['Corrections']);
  write('input[type=search]', 'روسيا');
  await shows('section h2', ['Hidden']);
  write('input[type=search]', 'قمر');
  await vi.waitFor(() => expect(document.body.textContent).toContain('Nothing of your own has all of this.'));
});

const TAKEN_AWAY: readonly [string, string, Change][] = [
  ['Remove', 'Removed', { kind: 'remove', id: uncle.id }],
  ['Take back', 'Correction taken back', { kind: 'take-back', correction: meansUncle }],
  ['Show again', 'Shown again', { kind: 'show', id: 'places/RU' }],
];

test.each(TAKEN_AWAY)('«%s» leaves a line in the place that brings it back', async (button, said, change) => {
  await fill();
  const before = await store.read();
  open();
  await shows('section h2', ['My names', 'Corrections', 'Hidden']);
  press(button);
  await shows('.gone [role=status]', [said]);
  expect(await store.read()).toEqual(changed(before, change));
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Undo'));
  press('Undo');
  await shows('.gone', []);
  const now = await store.read();
  expect(now.entries).toHaveLength(before.entries.length);
  expect(now.corrections).toHaveLength(before.corrections.length);
  expect(now.hidden).toEqual(before.hidden);
});

test('a name is changed in its place, and the focus comes back to where it began', async () => {
  await fill();
  open();
  await shows('section .name', ['سالم المنصوري', 'ليلى المنصوري', 'روسيا']);
  press('Change', 1);
  write('#own-en', 'Layla');
  press('Save');
  await shows('.english', ['Salem', 'Layla']);
  expect(document.activeElement?.textContent).toBe('Change');
});

test('what changes elsewhere is shown at once', async () => {
  open();
  await shows('.empty h2', ['Nothing of your own yet']);
  await fill();
  await shows('section h2', ['My names', 'Corrections', 'Hidden']);
});

test('a file is taken over, and that is undone', async () => {
  open();
  await shows('.empty h2', ['Nothing of your own yet']);
  choose('mine.json', exportJson(withHidden(withEntry(NO_OWN_ENTRIES, uncle), 'places/RU')));
  await shows('section .name', ['سالم المنصوري', 'روسيا']);
  await shows('.tally', ['One row taken over. Undo']);
  press('Undo');
  await shows('.empty h2', ['Nothing of your own yet']);
});

test('a faulty file changes nothing, and each fault is told by its row', async () => {
  await fill();
  const before = await store.read();
  open();
  await shows('section h2', ['My names', 'Corrections', 'Hidden']);
  choose('table.csv', 'ar,type,country\nراشد,person,AE\nRashid,person,AE\nراشد,wizard,Emirates\n');
  await shows('.faults .failed', ['Nothing was taken over: 3 faults.']);
  expect(shown('.faults li')).toEqual([
    'Row 3 · Arabic name: is not written in Arabic letters',
    'Row 4 · Kind: no kind that Hashiya knows',
    'Row 4 · Country: is no country’s code of two letters',
  ]);
  expect(await store.read()).toEqual(before);
});
