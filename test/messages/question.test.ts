import * as v from 'valibot';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  AnswerFault,
  answering,
  answerMessages,
  askBackground,
  NobodyAnswered,
  Orphaned,
  overhear,
  question,
} from '../../src/messages/question';

const double = question('double', 'own', v.number(), v.number());
const ownId = fakeBrowser.runtime.id;
let end = new AbortController();

beforeEach(() => {
  fakeBrowser.reset();
  end = new AbortController();
});

afterEach(() => {
  end.abort();
  fakeBrowser.runtime.id = ownId;
  vi.restoreAllMocks();
});

/** Sends as the browser does, with the sender's identity. */
function from(id: string, sender: object = {}): void {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(
    (message: unknown) =>
      new Promise((resolve) => {
        const { onMessage } = fakeBrowser.runtime;
        Reflect.apply(onMessage.trigger, onMessage, [message, { id, ...sender }, resolve]);
      }),
  );
}

test('a question is answered', async () => {
  from(ownId);
  answerMessages([answering(double, (number) => number * 2)], end.signal);
  expect(await askBackground(double, 21)).toBe(42);
});

test('a request of another form reaches nobody’s code', async () => {
  from(ownId);
  const answer = vi.fn((number: number) => number);
  answerMessages([answering(double, answer)], end.signal);
  await expect(askBackground(question('double', 'own', v.string(), v.number()), 'much')).rejects.toThrow(AnswerFault);
  expect(answer).not.toHaveBeenCalled();
});

test('an answer of another form is not taken', async () => {
  from(ownId);
  answerMessages([answering(question('double', 'own', v.number(), v.unknown()), () => 'much')], end.signal);
  await expect(askBackground(double, 1)).rejects.toThrow('Expected number');
});

test('what fails while answering is told to the asker', async () => {
  from(ownId);
  answerMessages(
    [
      answering(double, () => {
        throw new Error('no glossary');
      }),
    ],
    end.signal,
  );
  await expect(askBackground(double, 1)).rejects.toThrow('no glossary');
});

test('messages of other extensions are not answered', async () => {
  from('another-extension');
  answerMessages([answering(double, (number) => number * 2)], end.signal);
  await expect(askBackground(double, 1)).rejects.toThrow(NobodyAnswered);
});

const inPage = { tab: { id: 7, incognito: true }, frameId: 0, url: 'https://news.example/a' };
const ownPage = { url: fakeBrowser.runtime.getURL('/popup.html') };
const framed = { tab: { id: 7 }, frameId: 3, url: fakeBrowser.runtime.getURL('/note.html') };

test.each([
  ['own', 'a script in a page', inPage],
  ['own', 'a page with an address much like ours', { ...inPage, url: 'https://test-extension-id/popup.html' }],
  ['script', 'a page of the extension', ownPage],
  ['script', 'a page of the extension in a frame', framed],
  ['script', 'the background', {}],
] as const)('what only «%s» may ask is not answered to %s', async (asks, _, sender) => {
  from(ownId, sender);
  const answer = vi.fn((number: number) => number);
  answerMessages([answering(question('double', asks, v.number(), v.number()), answer)], end.signal);
  await expect(askBackground(double, 1)).rejects.toThrow(NobodyAnswered);
  expect(answer).not.toHaveBeenCalled();
});

test.each([
  ['script', inPage],
  ['own', ownPage],
  ['own', framed],
  ['own', {}],
] as const)('what «%s» may ask is answered to it, with who it is by the browser’s word', async (asks, sender) => {
  from(ownId, sender);
  const askers: unknown[] = [];
  const asked = question('double', asks, v.number(), v.number());
  answerMessages([answering(asked, (number, asker) => askers.push(asker) && number * 2)], end.signal);
  expect(await askBackground(double, 4)).toBe(8);
  const { tab, ...rest } = { tab: undefined, frameId: undefined, url: undefined, ...sender };
  expect(askers).toEqual([{ ...rest, tabId: tab?.id, isPrivate: tab !== undefined && 'incognito' in tab }]);
});

test('what scripts in tabs ask can be overheard, without a word in the answer', async () => {
  const heard = vi.fn();
  const asked = question('double', 'script', v.number(), v.number());
  overhear(asked, heard, end.signal);
  answerMessages([answering(asked, (number) => number * 2)], end.signal);
  from(ownId, inPage);
  expect(await askBackground(asked, 21)).toBe(42);
  expect(heard).toHaveBeenCalledExactlyOnceWith(7);
  from(ownId, { ...inPage, frameId: 3 });
  await askBackground(asked, 21);
  from('another-extension', inPage);
  await expect(askBackground(asked, 21)).rejects.toThrow(NobodyAnswered);
  expect(heard).toHaveBeenCalledTimes(1);
});

test('a background that stops in the middle is asked once more', async () => {
  from(ownId);
  answerMessages([answering(double, (number) => number * 2)], end.signal);
  vi.mocked(fakeBrowser.runtime.sendMessage).mockRejectedValueOnce(new Error('The message port closed'));
  expect(await askBackground(double, 4)).toBe(8);
  vi.mocked(fakeBrowser.runtime.sendMessage).mockRejectedValue(new Error('The message port closed'));
  vi.mocked(fakeBrowser.runtime.sendMessage).mockClear();
  await expect(askBackground(double, 4)).rejects.toThrow(NobodyAnswered);
  expect(fakeBrowser.runtime.sendMessage).toHaveBeenCalledTimes(2);
});

test('after its signal has ended nothing is answered', async () => {
  from(ownId);
  const answer = vi.fn((number: number) => number);
  answerMessages([answering(double, answer)], end.signal);
  end.abort();
  vi.mocked(fakeBrowser.runtime.sendMessage).mockResolvedValue(undefined);
  await expect(askBackground(double, 1)).rejects.toThrow(NobodyAnswered);
  expect(answer).not.toHaveBeenCalled();
});

test('a script whose extension is gone asks nobody', async () => {
  Object.assign(fakeBrowser.runtime, { id: undefined });
  await expect(askBackground(double, 1)).rejects.toThrow(Orphaned);
});
