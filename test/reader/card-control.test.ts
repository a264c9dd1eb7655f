import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CardControl, type CardState } from '../../src/reader/card/card-control';
import type { CardTarget } from '../../src/reader/card/card-target';
import type { PlacedMention } from '../../src/reader/placed-mentions';
import { analysis } from '../notes/record';

const DELAY = 350;

function placed(at: number): PlacedMention {
  const mention = analysis.mentions[at];
  if (!mention) throw new Error('no mention');
  const article = { located: { article: analysis.article, title: null, blocks: [] }, analysis, address: '' };
  return { kind: 'name', mention, article, stretches: [] };
}

const muscat = placed(0);
const minister = placed(1);
let state: CardState = { kind: 'closed' };
let control = new CardControl(
  () => undefined,
  () => DELAY,
);
const shown = (): CardTarget | null => (state.kind === 'open' ? state.placed : null);

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

test('a card that was clicked open stays when the pointer leaves, and goes with a click elsewhere', () => {
  control.press(muscat);
  control.pointAt(null);
  vi.advanceTimersByTime(10_000);
  expect(shown()).toBe(muscat);
  control.press(null);
  expect(shown()).toBeNull();
});

test('other names open while a card was clicked open or pinned', () => {
  control.press(muscat);
  control.pointAt(minister);
  vi.advanceTimersByTime(DELAY);
  expect(shown()).toBe(minister);
  control.pin(true);
  control.pointAt(muscat);
  vi.advanceTimersByTime(DELAY);
  expect(state).toMatchObject({ kind: 'open', placed: muscat, hold: 'pinned' });
});

test('a pinned card stays until it is closed, whatever is clicked', () => {
  control.press(muscat);
  control.pin(true);
  control.press(null);
  control.pointAt(null);
  vi.advanceTimersByTime(10_000);
  expect(shown()).toBe(muscat);
  control.close();
  expect(shown()).toBeNull();
});

test('no other name takes the place of a card that is written in', () => {
  control.press(muscat);
  control.focusInside(true);
  control.pointAt(minister);
  vi.advanceTimersByTime(10_000);
  expect(shown()).toBe(muscat);
});

test('going to a mention by keyboard gives the card the focus and keeps a pin', () => {
  control.press(muscat);
  control.pin(true);
  control.goTo(minister, true);
  expect(state).toMatchObject({ kind: 'open', placed: minister, hold: 'pinned', byKeyboard: true });
});

test('a closed card does not come back by itself', () => {
  control.pointAt(muscat);
  control.close();
  vi.advanceTimersByTime(10_000);
  expect(shown()).toBeNull();
});

test('a card goes over to what its words mean now, held as it was, and takes no focus', () => {
  control.goTo(muscat, true);
  const anew = { ...muscat };
  control.handOver(anew);
  expect(state).toEqual({ kind: 'open', placed: anew, hold: 'until-elsewhere', byKeyboard: false });
  control.close();
  control.handOver(muscat);
  expect(shown()).toBeNull();
});

test('a card that hovers goes over, too, and stays while the pointer rests on its name', () => {
  control.pointAt(muscat);
  vi.advanceTimersByTime(DELAY);
  const anew = { ...muscat };
  control.handOver(anew);
  control.pointAt(anew);
  vi.advanceTimersByTime(5000);
  expect(shown()).toBe(anew);
  control.pointAt(null);
  vi.advanceTimersByTime(5000);
  expect(shown()).toBeNull();
});

test('a card in which the reader has begun something stays when the pointer leaves', () => {
  control.pointAt(muscat);
  vi.advanceTimersByTime(DELAY);
  control.stay();
  control.pointAt(null);
  control.pointOverCard(true);
  control.pointOverCard(false);
  vi.advanceTimersByTime(5000);
  expect(shown()).toBe(muscat);
  control.press(null);
  expect(shown()).toBeNull();
});
