import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerMenu, putMenu } from '../../src/toolbar/menu';
import { speak } from '../ui/interface-language';

interface Entry {
  readonly id: string;
  readonly contexts: readonly string[];
  readonly title: string;
}

/** A menu that keeps its entries, as browsers do, and refuses a second one of the same id. */
function madeMenu() {
  const entries = new Map<string, Entry>();
  const listeners: ((click: object, tab: object) => void)[] = [];
  const create = (entry: Entry): void => {
    if (entries.has(entry.id)) throw new Error(`duplicate ${entry.id}`);
    entries.set(entry.id, entry);
  };
  const onClicked = { addListener: (listener: (click: object, tab: object) => void) => void listeners.push(listener) };
  const click = (menuItemId: string, selectionText?: string): void => {
    for (const listener of listeners) listener({ menuItemId, selectionText }, { id: 7, windowId: 2 });
  };
  return { entries, click, api: { create, removeAll: async () => entries.clear(), onClicked } };
}

let menu = madeMenu();
const sendMessage = vi.fn(async (_tab: number, message: { readonly hashiya: string }): Promise<unknown> => message);
const executeScript = vi.fn(async () => []);

const site = { host: 'news.example', on: true, reach: 'asked', isPrivate: false };
const asked = (): readonly string[] => sendMessage.mock.calls.map(([, { hashiya }]) => hashiya);

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  speak('en');
  menu = madeMenu();
  Object.assign(fakeBrowser, { contextMenus: menu.api });
  Object.assign(fakeBrowser.tabs, { sendMessage });
  Object.assign(fakeBrowser.scripting, { executeScript });
  Object.assign(fakeBrowser, { sidebarAction: { open: vi.fn(async () => undefined) } });
});

test('a page offers to be annotated, and words that are selected to be looked up; an update puts the same anew', async () => {
  await putMenu();
  await putMenu();
  const entries = [...menu.entries.values()].map(({ title, contexts }) => [title, ...contexts]);
  expect(entries).toEqual([
    ['Annotate this page', 'page'],
    ['Look up “%s”', 'selection'],
  ]);
});

test('where the browser has no menu, as Firefox for Android, nothing is put there', async () => {
  Reflect.deleteProperty(fakeBrowser, 'contextMenus');
  await expect(putMenu()).resolves.toBeUndefined();
  expect(() => answerMenu()).not.toThrow();
});

test('a page without a reader gets one', async () => {
  sendMessage
    .mockRejectedValueOnce(new Error('Could not establish connection.'))
    .mockResolvedValueOnce({ answer: { state: 'reading', site } });
  answerMenu();
  menu.click('annotate');
  await vi.waitFor(() => expect(asked()).toHaveLength(2));
  expect(executeScript).toHaveBeenCalledOnce();
  expect(asked()).toEqual(['describe-page', 'describe-page']);
});

test('a page on which Hashiya is off or sees no article is read anyway', async () => {
  for (const state of ['off', 'no-article'])
    sendMessage
      .mockResolvedValueOnce({ answer: { state, site } })
      .mockResolvedValueOnce({ answer: { state: 'reading', site } });
  answerMenu();
  menu.click('annotate');
  await vi.waitFor(() => expect(asked()).toEqual(['describe-page', 'read-anyway']));
  menu.click('annotate');
  await vi.waitFor(() => expect(asked()).toHaveLength(4));
  expect(executeScript).not.toHaveBeenCalled();
});

test('words are handed to the panel in memory, and it opens in the turn of the click', async () => {
  answerMenu();
  menu.click('look-up', '  بدر\n البوسعيدي ');
  expect(fakeBrowser.sidebarAction.open).toHaveBeenCalledOnce();
  await vi.waitFor(async () =>
    expect(await fakeBrowser.storage.session.get()).toEqual({
      'looked-up': { words: 'بدر البوسعيدي', tabId: 7, windowId: 2 },
    }),
  );
  expect(await fakeBrowser.storage.local.get()).toEqual({});
});

test('clicks on entries of another version do nothing', () => {
  answerMenu();
  menu.click('gone');
  expect(sendMessage).not.toHaveBeenCalled();
});
