// In a window: see test/window.ts.
import { beforeEach, expect, test } from 'vitest';
import { rulesFor } from '../../src/background/highlight-styles';
import { HighlightStyles } from '../../src/reader/highlight-styles';

let asked: string[][] = [];
let fault: Error | null = null;
const styles = () =>
  new HighlightStyles(async (selectors) => {
    asked.push([...selectors]);
    if (fault) throw fault;
  });

beforeEach(() => {
  asked = [];
  fault = null;
  document.body.replaceChildren();
});

function paragraphIn(className: string): Element {
  const story = document.createElement('div');
  story.className = className;
  const paragraph = document.createElement('p');
  story.append(paragraph);
  document.body.append(story);
  return paragraph;
}

test('styles are asked for once', () => {
  const own = styles();
  const paragraph = paragraphIn('story');
  own.cover([paragraph]);
  own.cover([paragraph]);
  expect(asked).toEqual([['.story p']]);
});

test('a text that the page has renamed gets styles again', () => {
  const own = styles();
  const paragraph = paragraphIn('story');
  own.cover([paragraph]);
  if (paragraph.parentElement) paragraph.parentElement.className = 'opened';
  own.cover([paragraph]);
  expect(asked).toEqual([['.story p'], ['.opened p']]);
});

test('what could not be inserted is asked for again, but not for ever', async () => {
  const own = styles();
  const paragraph = paragraphIn('story');
  fault = new Error('no background');
  for (let turn = 0; turn < 10; turn++) {
    own.cover([paragraph]);
    await new Promise((resolve) => setTimeout(resolve));
  }
  expect(asked).toEqual([['.story p'], ['.story p'], ['.story p']]);
});

test('a rule is written for the elements of the selectors and for no others', () => {
  const rules = '::highlight(a) { color: red } @media print { ::highlight(a), ::highlight(b) { color: blue } }';
  expect(rulesFor(['.story p', 'h1'], rules)).toBe(
    '.story p::highlight(a),h1::highlight(a) { color: red } @media print { .story p::highlight(a),h1::highlight(a), .story p::highlight(b),h1::highlight(b) { color: blue } }',
  );
});

test('a text in a shadow tree gets its styles from the tree’s host too, which passes them on', () => {
  const own = styles();
  const story = document.createElement('news-story');
  document.body.append(story);
  const paragraph = document.createElement('p');
  story.attachShadow({ mode: 'open' }).append(paragraph);
  own.cover([paragraph]);
  expect(asked).toEqual([['p', 'news-story']]);
});
