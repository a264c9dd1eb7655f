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
function from(id: string): void {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(
    (message: unknown) =>
      new Promise((resolve) => {
        const { onMessage } = fakeBrowser.runtime;
        Reflect.apply(onMessage.trigger, onMessage, [message, { id }, resolve]);
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
