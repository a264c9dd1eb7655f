// In a window: see test/window.ts.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Why, type WhyTold } from '../../src/reader/card/why';
import { speak } from '../ui/interface-language';

const shown = (): string => document.body.textContent ?? '';

async function askedOf(ask: () => Promise<WhyTold>): Promise<void> {
  act(() => render(<Why ask={ask} />, document.body));
  await act(async () => document.querySelector('button')?.click());
}

beforeEach(() => speak('en'));
afterEach(() => act(() => render(null, document.body)));

test('nothing is asked before the reader asks', () => {
  let asked = 0;
  const ask = (): Promise<WhyTold> => {
    asked++;
    return Promise.resolve({ sureness: null, because: [] });
  };
  act(() => render(<Why ask={ask} />, document.body));
  expect(shown()).toBe('Why?');
  expect(asked).toBe(0);
});

test('what counted is told in words, each once, and how sure it is', async () => {
  const because = ['links/full-name-elsewhere', 'links/office-told', 'links/office-of-country', 'links/nobody-knows'];
  await askedOf(async () => ({ sureness: 0.934, because }));
  expect([...document.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
    'Its full name stands elsewhere in this article.',
    'The title beside it fits.',
    'Sureness that this is a name of this kind: 93 %',
  ]);
});

test('where nothing that can be told counted, the words around it did', async () => {
  await askedOf(async () => ({ sureness: null, because: [] }));
  expect(shown()).toBe('The words around it are those of a name of this kind.');
});

test('what could not be asked is told', async () => {
  await askedOf(() => Promise.reject(new Error('gone')));
  expect(shown()).toContain('could not look it up');
});
