// In a window: see test/window.ts.
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { FilesInHand } from '../../src/background/files-in-hand';
import { readFile } from '../../src/backup/read-file';
import { outsideNow } from '../../src/backup/take-over';
import { writeBackup } from '../../src/backup/write-backup';
import { NO_OWN_ENTRIES, withEntry } from '../../src/glossary/own/own-entries';
import { Library } from '../../src/library/library';
import { EVERYTHING, exportAddress } from '../../src/library/route';
import { askFileDone, askOutside, askPlaces, stopFile, takeOverFile } from '../../src/messages/backup';
import { answering, answerMessages } from '../../src/messages/question';
import { unreadDigest } from '../../src/notes/digest';
import { NoteLibrary } from '../../src/notes/library';
import { NoteStore } from '../../src/notes/store';
import { OwnGlossaryStore } from '../../src/own-glossary/store';
import { ownEntry } from '../backup/made-content';
import { emptyBrowser } from '../notes/shelves';
import { speak } from '../ui/interface-language';

const MUSCAT = {
  glossary: 'places/muscat',
  name: { ar: 'مسقط', en: 'Muscat' },
  type: 'place',
  country: null,
  count: 2,
} as const;

let keepers = { notes: new NoteStore(), own: new OwnGlossaryStore() };
let end = new AbortController();
let handedOver = new Blob();

async function write(name: string, text: string): Promise<void> {
  const digest = { ...unreadDigest(`https://news.example/${name}`, `مقال ${name}`), entities: [MUSCAT] };
  await keepers.notes.change({ ...digest, subject: { kind: 'article' } }, () => text);
}

/** Answers what the page asks as the background does, which has the file by its address. */
function answerAsBackground(signal: AbortSignal): void {
  const files = new FilesInHand(keepers, () => undefined);
  vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response(handedOver));
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(
    (message: unknown) =>
      new Promise((resolve) => {
        const { onMessage } = fakeBrowser.runtime;
        Reflect.apply(onMessage.trigger, onMessage, [message, { id: fakeBrowser.runtime.id }, resolve]);
      }),
  );
  answerMessages(
    [
      answering(askOutside, () => outsideNow(keepers)),
      answering(askPlaces, (ids) => ids.map((id) => ({ id, latitude: 23.5, longitude: 58.5 }))),
      answering(takeOverFile, ({ file, how }) => files.take(file, how)),
      answering(askFileDone, ({ file }) => files.doneOf(file)),
      answering(stopFile, ({ file }) => {
        files.stop(file);
        return null;
      }),
    ],
    signal,
  );
}

async function backup(): Promise<string> {
  const whole = { made: '2026-11-30T10:00:00.000Z', ...(await outsideNow(keepers)) };
  const library = new NoteLibrary();
  const parts: string[] = [];
  const reader = { take: (part: string) => parts.push(part), told: () => undefined };
  await writeBackup(library, whole, reader, new AbortController().signal);
  library.close();
  return parts.join('');
}

function open(hash: string): void {
  location.hash = hash;
  act(() => render(<Library />, document.body));
}

const shown = (selector: string): string[] =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');
const says = (words: string): Promise<void> => vi.waitFor(() => expect(document.body.textContent).toContain(words));

function press(words: string): void {
  const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === words);
  if (!button) throw new Error(`no button «${words}»`);
  act(() => button.click());
}

/** Chooses a file as a reader does. */
function choose(text: string): void {
  const field = document.querySelector('input[type="file"]');
  if (!field) throw new Error('The page takes no file');
  const file = new File([text], 'backup.json');
  Object.defineProperty(field, 'files', { value: [file], configurable: true });
  act(() => void field.dispatchEvent(new Event('change')));
}

beforeEach(() => {
  emptyBrowser();
  speak('en');
  Object.assign(navigator, { storage: { estimate: async () => ({ usage: 1_500_000, quota: 1e9 }) } });
  keepers = { notes: new NoteStore(), own: new OwnGlossaryStore() };
  end = new AbortController();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    if (file instanceof Blob) handedOver = file;
    return 'blob:hashiya';
  });
  answerAsBackground(end.signal);
});

afterEach(() => {
  act(() => render(null, document.body));
  end.abort();
  vi.restoreAllMocks();
});

test.each([
  ['address,title', 'Refused: the file is not JSON.'],
  ['{"hashiyaBackup":1,"notes":[', 'Refused: the file ends in the middle.'],
  ['{"version":1,"entries":[],"hidden":[]}', 'neither a backup nor a JSON export'],
  ['{"hashiyaBackup":2}', 'Update Hashiya first'],
  ['{"hashiyaBackup":1,"notes":[{"id":7}]}', 'damaged in this place: notes 1 · id'],
  ['{\0"\0', 'not text in UTF-8'],
])('a file that holds %j is refused, in words, and nothing changes', async (text, words) => {
  await write('one', 'خطة');
  const before = await backup();
  open('#view=keep');
  choose(text);
  await says(words);
  expect(await backup()).toBe(before);
});

test('what is in a file is told beforehand, and merging it leaves all that was here', async () => {
  await keepers.own.change(() => withEntry(NO_OWN_ENTRIES, ownEntry('سلمى')));
  await write('one', 'خطة');
  await write('two', 'ميناء');
  const file = await backup();
  await keepers.notes.removeArticle('https://news.example/two');
  await write('one', 'أخرى');
  await write('three', 'سفينة');
  open('#view=keep');
  choose(file);
  await vi.waitFor(() =>
    expect(shown('.stage tr')).toEqual(['NewThe sameDiffering', 'Articles110', 'Notes101', 'Own glossary010']),
  );
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('What is in the file'));
  expect(document.body.textContent).toContain('The settings are the same.');
  press('Merge');
  await says('The file has been merged with what was here.');
  open('');
  act(() => void window.dispatchEvent(new Event('hashchange')));
  await vi.waitFor(() => expect(shown('.text').sort()).toEqual(['أخرى\nخطة', 'سفينة', 'ميناء'].sort()));
});

test('replacing asks again, and offers a backup of what is here', async () => {
  await write('one', 'خطة');
  const file = await backup();
  await write('two', 'ميناء');
  open('#view=keep');
  choose(file);
  await says('What is in the file');
  press('Replace everything');
  await says('Your notes here (2 notes, 2 articles), own glossary and settings will be gone.');
  const saved = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
  press('Save a backup of what is here');
  await says('Saved: hashiya-backup-');
  expect(saved).toHaveBeenCalled();
  expect((await readFile(handedOver)).notes).toHaveLength(2);
  press('Cancel');
  expect(shown('.stage')).toEqual([]);
  choose(file);
  await says('What is in the file');
  press('Replace everything');
  press('Yes, replace');
  await says('Everything is as in the file now.');
  expect(await backup()).toBe(file);
});

test('an export from the library begins as it is shown, of the notes that are listed', async () => {
  await write('one', 'خطة');
  await write('two', 'ميناء');
  open(exportAddress({ ...EVERYTHING, query: 'خطة' }).replace('/library.html', ''));
  await vi.waitFor(() => expect(shown('.exporting > .source')[0]).toBe('One note · one article'));
  await vi.waitFor(() => expect(shown('pre')[0]).toContain('# مقال one'));
  expect(shown('pre')[0]).not.toContain('ميناء');
  const select = document.querySelector('select');
  if (!select) throw new Error('No form can be chosen');
  select.value = 'geojson';
  act(() => void select.dispatchEvent(new Event('change')));
  await vi.waitFor(() => expect(shown('pre')[0]).toContain('58.5'));
  const saved = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
  press('Save as a file');
  await says('Saved');
  expect(saved).toHaveBeenCalled();
  expect(JSON.parse(await handedOver.text())).toMatchObject({ features: [{ properties: { notes: [] } }] });
});

test('the list leads to the export of what it shows, and each article to its own', async () => {
  await write('one', 'خطة');
  open('');
  await vi.waitFor(() => expect(shown('a')).toEqual(expect.arrayContaining(['Export these', 'Export'])));
  const links = [...document.querySelectorAll('a')].filter(({ textContent }) => textContent?.startsWith('Export'));
  expect(links.map(({ hash }) => decodeURIComponent(hash))).toEqual([
    '#view=export',
    '#view=export&article=https://news.example/one',
  ]);
});
