// In a window: see test/window.ts.
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import type { LocatedArticle } from '../../src/article/article';
import { spansOf } from '../../src/notes/anchors/body-text';
import { findPassage } from '../../src/notes/anchors/find-passage';
import { selectorOf } from '../../src/notes/anchors/selector';
import { PageSelection } from '../../src/reader/passages/page-selection';
import { selectedPassage } from '../../src/reader/selected-passage';
import { stretchesOf } from '../../src/reader/stretches';
import { articleNaming, blockFrom } from './page';

beforeEach(() => {
  document.body.replaceChildren();
  document.getSelection()?.removeAllRanges();
});

/** Selects from one point of the page to another and tells the place in the article. */
function selected(located: LocatedArticle, from: readonly [Node, number], to: readonly [Node, number]) {
  document.getSelection()?.setBaseAndExtent(...from, ...to);
  return selectedPassage(located, new PageSelection().range);
}

const article = (...paragraphs: string[]): LocatedArticle =>
  articleNaming(
    paragraphs.map((html) => blockFrom(html)),
    [],
  ).located;

/** The text node that has some letters. */
function nodeOf(letters: string): Text {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode())
    if (node.data.includes(letters)) return node;
  throw new Error(`no text on the page has «${letters}»`);
}

test('selected words have their place in the article, whatever elements and white space they go through', () => {
  const located = article('قال  <b>ماركو</b>   روبيو أمس');
  expect(selected(located, [nodeOf('ماركو'), 0], [nodeOf('روبيو'), 8])).toEqual({ paragraph: 0, start: 4, end: 15 });
});

test('white space at the ends of a selection is no part of the passage', () => {
  const located = article('قال روبيو أمس');
  expect(selected(located, [nodeOf('قال'), 3], [nodeOf('قال'), 10])).toEqual({ paragraph: 0, start: 4, end: 9 });
});

test('a selection over paragraphs is one passage, whose end counts on', () => {
  const located = article('قال روبيو أمس', 'فاصل', 'وأضاف أن');
  const place = selected(located, [nodeOf('قال'), 4], [nodeOf('وأضاف'), 5]);
  expect(place).toEqual({ paragraph: 0, start: 4, end: 24 });
  expect(place && selectorOf(located.article.paragraphs, place).exact).toBe('روبيو أمس\nفاصل\nوأضاف');
});

test('a selection from element to element holds the paragraphs between', () => {
  const located = article('قال روبيو', 'وأضاف أن');
  expect(selected(located, [document.body, 1], [document.body, 2])).toEqual({ paragraph: 1, start: 0, end: 8 });
});

test('nothing is selected where the selection is empty or outside of the body', () => {
  const located = article('قال روبيو');
  document.body.append('خارج المقال');
  expect(selectedPassage(located, new PageSelection().range)).toBeNull();
  expect(selected(located, [nodeOf('قال'), 2], [nodeOf('قال'), 2])).toBeNull();
  expect(selected(located, [nodeOf('خارج'), 0], [nodeOf('خارج'), 4])).toBeNull();
});

test('what is selected is kept, found, and stands on the page in the same letters', () => {
  const parts = fc.array(fc.tuple(fc.constantFrom('b', 'i', ''), fc.stringMatching(/^[ا-ي]{1,6}[ \n]?[ا-ي]{1,6}$/)), {
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(fc.array(parts, { minLength: 1, maxLength: 3 }), fc.nat(), fc.nat(), (written, one, other) => {
      document.body.replaceChildren();
      const located = article(
        ...written.map((own) => own.map(([tag, text]) => (tag ? `<${tag}>${text}</${tag}>` : text)).join('')),
      );
      const points = located.blocks.flatMap(({ pieces }) =>
        pieces.flatMap(({ node, nodeStart, length }) =>
          Array.from({ length: length + 1 }, (_, at): readonly [Text, number] => [node, nodeStart + at]),
        ),
      );
      const [from, to] = [one % points.length, other % points.length].toSorted((a, b) => a - b).map((at) => points[at]);
      const place = from && to ? selected(located, from, to) : null;
      const letters = (document.getSelection()?.toString() ?? '').replace(/\s+/g, '');
      const { paragraphs } = located.article;
      const stretches = place ? spansOf(paragraphs, place).flatMap((span) => stretchesOf(located, span)) : [];
      expect(stretches.map((stretch) => stretch.letters.replace(/\s+/g, '')).join('')).toBe(letters);
      if (place) expect(findPassage(paragraphs, selectorOf(paragraphs, place))?.place).toEqual(place);
    }),
  );
});
