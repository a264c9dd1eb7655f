import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CardControl, type CardState } from '../../src/reader/card/card-control';
import type { PlacedMention } from '../../src/reader/placed-mentions';
import { analysis } from '../notes/record';

const DELAY = 350;

function placed(at: number): PlacedMention {
  const mention = analysis.mentions[at];
  if (!mention) throw new Error('no mention');
  const article = { located: { article: analysis.article, title: null, blocks: [] }, analysis, address: '' };
  return { mention, article, stretches: [] };
}

const muscat = placed(0);
const minister = placed(1);
let state: CardState = { kind: 'closed' };
let control = new CardControl(
  () => undefined,
  () => DELAY,
);
const shown = (): PlacedMention | null => (state.kind === 'open' ? state.placed : null);

beforeEach(() => {
  vi.useFakeTimers();
  state = { kind: 'closed' };
  control = new CardControl(
    (next) => {
      state = next;
    },
    () => DELAY,
  );
});

afterEach(() => {
  vi.useRealTimers();
});

test('a card opens when the pointer rests on a name, not when it passes by', () => {
  control.pointAt(muscat);
  vi.advanceTimersByTime(DELAY - 1);
  control.pointAt(null);
  vi.advanceTimersByTime(1000);
  expect(shown()).toBeNull();
  control.pointAt(muscat);
  vi.advanceTimersByTime(DELAY);
  expect(shown()).toBe(muscat);
});

test('the pointer has time to reach the card, which stays while it is there', () => {
  control.pointAt(muscat);
  vi.advanceTimersByTime(DELAY);
  control.pointAt(null);
  vi.advanceTimersByTime(200);
  control.pointOverCard(true);
  vi.advanceTimersByTime(10_000);
  expect(shown()).toBe(muscat);
  control.pointOverCard(false);
  vi.advanceTimersByTime(1000);
  expect(shown()).toBeNull();
});

test('another name takes the place of a hovered card', () => {
  control.pointAt(muscat);
  vi.advanceTimersByTime(DELAY);
  control.pointAt(minister);
  vi.advanceTimersByTime(DELAY);
  expect(shown()).toBe(minister);
});

test('a card that is written in does not close when the pointer leaves', () => {
  control.pointAt(muscat);
  vi.advanceTimersByTime(DELAY);
  control.focusInside(true);
  control.pointAt(null);
  vi.advanceTimersByTime(10_000);
  expect(shown()).toBe(muscat);
  control.focusInside(false);
  vi.advanceTimersByTime(1000);
  expect(shown()).toBeNull();
});

test('a click pins a card until it is closed', () => {
  control.press(muscat, 'pinned');
  control.pointAt(minister);
  control.press(null, 'pinned');
  vi.advanceTimersByTime(10_000);
  expect(shown()).toBe(muscat);
  control.close();
  expect(shown()).toBeNull();
});

test('a tap elsewhere closes a card that a tap has opened', () => {
  control.press(muscat, 'until-elsewhere');
  expect(shown()).toBe(muscat);
  control.press(null, 'until-elsewhere');
  expect(shown()).toBeNull();
});

test('going to a mention by keyboard gives the card the focus and keeps a pin', () => {
  control.press(muscat, 'pinned');
  control.goTo(minister, true);
  expect(state).toMatchObject({ kind: 'open', placed: minister, hold: 'pinned', byKeyboard: true });
});

test('a closed card does not come back by itself', () => {
  control.pointAt(muscat);
  control.close();
  vi.advanceTimersByTime(10_000);
  expect(shown()).toBeNull();
});
