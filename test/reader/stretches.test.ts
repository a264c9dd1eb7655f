// In a window: see test/window.ts.
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { isStillThere, stretchesOf } from '../../src/reader/stretches';
import { articleNaming, blockFrom } from './page';

beforeEach(() => document.body.replaceChildren());

test('a name within one text node is one stretch, with the white space that was collapsed', () => {
  const { located } = articleNaming([blockFrom('وصل إلى  أبو   ظبي أمس')], []);
  const start = located.blocks[0]?.text.indexOf('أبو') ?? -1;
  const stretches = stretchesOf(located, { paragraph: 0, start, end: start + 'أبو ظبي'.length });
  expect(stretches.map(({ letters }) => letters)).toEqual(['أبو   ظبي']);
});

test('a name over several text nodes is a stretch in each', () => {
  const { located } = articleNaming([blockFrom('قال <b>ماركو</b> روبيو أمس')], []);
  const stretches = stretchesOf(located, { paragraph: 0, start: 4, end: 15 });
  expect(stretches.map(({ letters }) => letters)).toEqual(['ماركو', ' روبيو']);
});

test('a span that is not in the article has no place', () => {
  const { located } = articleNaming([blockFrom('قال')], []);
  expect(stretchesOf(located, { paragraph: 7, start: 0, end: 2 })).toEqual([]);
  expect(stretchesOf(located, { paragraph: -1, start: 0, end: 2 })).toEqual([]);
  expect(stretchesOf(located, { paragraph: 0, start: 50, end: 60 })).toEqual([]);
});

test('stretches hold exactly the letters of their span, wherever it stands', () => {
  const parts = fc.array(fc.tuple(fc.constantFrom('b', 'i', ''), fc.stringMatching(/^[ا-ي \n]{1,12}$/)), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(parts, fc.nat(), fc.nat(), (written, one, other) => {
      document.body.replaceChildren();
      const block = blockFrom(written.map(([tag, text]) => (tag ? `<${tag}>${text}</${tag}>` : text)).join(''));
      const { located } = articleNaming([block], []);
      const [start = 0, end = 0] = [one % (block.text.length + 1), other % (block.text.length + 1)].toSorted(
        (a, b) => a - b,
      );
      const letters = stretchesOf(located, { paragraph: 0, start, end }).map((stretch) => stretch.letters);
      expect(letters.join('').replace(/\s+/g, '')).toBe(block.text.slice(start, end).replace(/\s+/g, ''));
    }),
  );
});

test('a stretch whose text the page has changed or removed is no longer there', () => {
  const block = blockFrom('في القاهرة أمس');
  const [stretch] = stretchesOf(articleNaming([block], []).located, { paragraph: 0, start: 3, end: 10 });
  if (!stretch) throw new Error('no stretch');
  expect(isStillThere(stretch)).toBe(true);
  stretch.node.data = 'في الخرطوم أمس';
  expect(isStillThere(stretch)).toBe(false);
  stretch.node.data = 'في القاهرة أمس';
  stretch.node.remove();
  expect(isStillThere(stretch)).toBe(false);
});
