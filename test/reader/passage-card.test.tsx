// In a window: see test/window.ts.
// @vitest-environment-options { "settings": { "disableIframePageLoading": true, "handleDisabledFileLoadingAsSuccess": true } }
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { digestOf } from '../../src/notes/digest';
import { FrameEvents } from '../../src/reader/card/frame-events';
import { PassageCard } from '../../src/reader/passages/passage-card';
import { analysis } from '../notes/record';
import { speak } from '../ui/interface-language';

const close = vi.fn();
const pin = vi.fn();

function show(quotation: string, language: 'ar' | 'en' = 'en'): void {
  speak(language);
  const passage = { exact: quotation, prefix: '', suffix: '', paragraph: 0, start: 0, end: quotation.length };
  const place = { ...digestOf('https://news.example/a', analysis), subject: { kind: 'passage' as const, passage } };
  const note = { place, about: [], events: new FrameEvents() };
  act(() =>
    render(
      <PassageCard subject="a" quotation={quotation} note={note} isNew pinned={false} actions={{ pin, close }} />,
      document.body,
    ),
  );
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
});

afterEach(() => act(() => render(null, document.body)));

test('the card of a passage is a dialog that is named by its words', () => {
  show('قال روبيو أمس');
  const card = document.querySelector('[role=dialog]');
  expect(document.getElementById(card?.getAttribute('aria-labelledby') ?? '')?.textContent).toBe('قال روبيو أمس');
  expect(document.querySelector('.type')?.textContent).toBe('Passage');
});

test('of a long passage it shows the first words', () => {
  show('كلمة '.repeat(200).trim());
  const shown = document.querySelector('.quotation')?.textContent ?? '';
  expect(shown.length).toBeLessThanOrEqual(202);
  expect(shown).toMatch(/كلمة …$/);
});

test('it is closed and pinned by its buttons, and runs as the interface does', () => {
  show('قال روبيو', 'ar');
  expect(document.querySelector('.card')?.getAttribute('dir')).toBe('rtl');
  act(() => document.querySelector<HTMLButtonElement>('.pin')?.click());
  expect(pin).toHaveBeenLastCalledWith(true);
  act(() => document.querySelector<HTMLButtonElement>('.close')?.click());
  expect(close).toHaveBeenCalledOnce();
});
