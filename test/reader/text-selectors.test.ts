// In a window: see test/window.ts.
import { beforeEach, expect, test } from 'vitest';
import { textSelectors } from '../../src/reader/text-selectors';

beforeEach(() => document.body.replaceChildren());

function element(name: string, around: Element = document.body, names: { id?: string; className?: string } = {}) {
  const made = Object.assign(document.createElement(name), names);
  around.append(made);
  return made;
}

test('texts are told by their element below the nearest one with a name', () => {
  const story = element('div', document.body, { className: 'story wide' });
  const paragraph = element('p', story);
  const link = element('a', paragraph);
  expect(textSelectors([paragraph, link, element('p', story)])).toEqual(['.story p', '.story a']);
});

test('a page without names is told by its elements', () => {
  document.documentElement.className = 'js';
  document.body.className = 'night';
  expect(textSelectors([element('p'), element('h1')])).toEqual(['p', 'h1']);
});

test('names that would have to be escaped are passed over', () => {
  const story = element('main', document.body, { id: 'story' });
  const odd = element('p', element('section', story, { id: '1:a{b}', className: 'md:w-1/2' }));
  const plain = element('p', element('section', story, { className: 'md:w-1/2 text' }));
  expect(textSelectors([odd, plain])).toEqual(['#story p', '.text p']);
  expect(odd.matches('#story p')).toBe(true);
});

test('a page with a name for every paragraph does not get a rule for each', () => {
  const paragraphs = Array.from({ length: 500 }, (_, at) =>
    element('p', element('div', document.body, { id: `part-${at}` })),
  );
  expect(textSelectors(paragraphs)).toEqual(['p']);
});
