// In a window: see test/window.ts.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PassageNote } from '../../src/messages/noted';
import { passageNotes } from '../../src/messages/noted';
import { answering, answerMessages } from '../../src/messages/question';
import { JumpContext } from '../../src/popup/jump';
import { Passages } from '../../src/popup/passages';
import type { ArticleState } from '../../src/popup/state';
import { analysis } from '../notes/record';
import { speak } from '../ui/interface-language';

const site = { host: 'news.example', on: true, reach: 'listed', isPrivate: false } as const;
const article: ArticleState = { kind: 'article', tabId: 1, site, address: 'https://news.example/a', analysis };
const passage = { exact: 'يوم الأحد', prefix: '', suffix: '', paragraph: 0, start: 0, end: 9 };
const there: PassageNote = { id: 'a', text: 'أول سطر\nثانٍ', passage, place: { paragraph: 0, start: 4, end: 13 } };
const gone: PassageNote = { id: 'b', text: 'عن غائب', passage, place: null };
const jump = vi.fn();

async function show(notes: readonly PassageNote[]): Promise<void> {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(
    (message: unknown) =>
      new Promise((resolve) => {
        const { onMessage } = fakeBrowser.runtime;
        Reflect.apply(onMessage.trigger, onMessage, [message, { id: fakeBrowser.runtime.id }, resolve]);
      }),
  );
  answerMessages([answering(passageNotes, () => [...notes])]);
  await act(async () => {
    render(
      <JumpContext.Provider value={jump}>
        <Passages article={article} />
      </JumpContext.Provider>,
      document.body,
    );
  });
  await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  speak('en');
});

afterEach(() => act(() => render(null, document.body)));

test('passages are listed with their words and the first line of their note, and lead to their place', async () => {
  await show([there]);
  expect(document.querySelector('.quotation')?.textContent).toBe('يوم الأحد');
  expect(document.querySelector('.first-line')?.textContent).toBe('أول سطر');
  act(() => document.querySelector<HTMLButtonElement>('.row button')?.click());
  expect(jump).toHaveBeenLastCalledWith({ paragraph: 0, start: 4, end: 13, passage });
});

test('a passage that is gone says so and leads nowhere', async () => {
  await show([gone]);
  expect(document.querySelector('.row button')).toBeNull();
  expect(document.querySelector('.row')?.textContent).toContain('No longer on the page');
});

test('without passages there is no part of them', async () => {
  await show([]);
  expect(document.body.textContent).toBe('');
});
