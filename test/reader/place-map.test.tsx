// In a window: see test/window.ts.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Entity } from '../../src/analysis/analysis';
import { PlaceMap } from '../../src/reader/card/place-map';
import { analysis } from '../notes/record';
import { speak } from '../ui/interface-language';
import { replyAsBackground } from './background-answers';

const MUSCAT = analysis.entities.e1;
const drawn = {
  country: 'M1,1L9,1L9,9Z',
  land: 'M20,1L29,1L29,9Z',
  dot: { x: 5, y: 4.5 },
  on: { ar: 'سلطنة عُمان', en: 'Oman' },
};

function show(changes: Partial<Entity> = {}): void {
  if (!MUSCAT) throw new Error('no entity');
  act(() => render(<PlaceMap entity={{ ...MUSCAT, ...changes }} />, document.body));
}

const map = (): SVGSVGElement | null => document.querySelector('svg.map');

beforeEach(() => {
  fakeBrowser.reset();
  speak('en');
});

afterEach(() => act(() => render(null, document.body)));

test('the map of a place comes into space that is kept for it, and says what it shows', async () => {
  const asked = replyAsBackground({ answer: drawn });
  show();
  const awaited = map();
  expect([awaited?.getAttribute('viewBox'), awaited?.getAttribute('aria-hidden')]).toEqual(['0 0 322 116', 'true']);
  await vi.waitFor(() => expect(map()?.getAttribute('role')).toBe('img'));
  expect(map()?.getAttribute('viewBox')).toBe('0 0 322 116');
  expect(map()?.getAttribute('aria-label')).toBe('Muscat on the map of Oman');
  expect(map()?.hasAttribute('aria-hidden')).toBe(false);
  expect(map()?.querySelector('.its-country')?.getAttribute('d')).toBe(drawn.country);
  expect([...document.querySelectorAll('path, circle')].map(({ namespaceURI }) => namespaceURI)).toEqual(
    Array(3).fill('http://www.w3.org/2000/svg'),
  );
  expect(asked).toEqual([{ hashiya: 'ask-place-map', request: { id: 'places/muscat' } }]);
});

test('in Arabic a map says so in Arabic; of what lies in no country only that it is a map', async () => {
  speak('ar');
  replyAsBackground({ answer: { ...drawn, on: null } });
  show();
  await vi.waitFor(() => expect(map()?.getAttribute('aria-label')).toBe('مسقط على الخريطة'));
});

test('a country that is seen has no dot', async () => {
  replyAsBackground({ answer: { ...drawn, dot: null, on: null } });
  show({ glossary: 'places/OM' });
  await vi.waitFor(() => expect(map()?.getAttribute('aria-label')).toBe('Muscat on the map'));
  expect(document.querySelector('circle')).toBeNull();
});

test('a place without coordinates, and whatever is none, keeps no space and asks nothing', () => {
  const asked = replyAsBackground({ answer: drawn });
  for (const changes of [{ coordinates: null }, { type: 'organization' }, { glossary: null }] as const) {
    show(changes);
    expect(map()).toBeNull();
  }
  expect(asked).toEqual([]);
});

test.each([
  ['a fault', { fault: 'no outlines' }],
  ['nothing', { answer: null }],
  ['what are no lines', { answer: { ...drawn, land: 'M1,1L2,2Z" onload="alert(1)' } }],
])('answered with %s, a card is without a map', async (_, reply) => {
  replyAsBackground(reply);
  show();
  expect(map()).not.toBeNull();
  await vi.waitFor(() => expect(map()).toBeNull());
});
