import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { survey } from '../../../src/article/lines/surveying';
import type { PageElement, PageNode, PageText } from '../../../src/article/page/page';
import { childNamed, isElement, isText } from '../../../src/article/page/page-text';
import { parsePage } from '../../../src/article/page/parsed-page';
import { textBlock } from '../../../src/article/paragraphs/text-block';

function textNode(data: string): PageText {
  return { nodeType: 3, parentNode: null, firstChild: null, nextSibling: null, data };
}

const part = fc.oneof(
  fc.constant(null),
  fc.array(fc.constantFrom('ك', 'تاب', ' ', '  ', '\n', '\u00a0', 'a', '،', '\u200f', 'ـ', 'ّ', '\t', '\u2003'), {
    maxLength: 8,
  }),
);

describe('a text block', () => {
  it('holds the text of its pieces, and between pieces one space at most', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (sources) => {
        const parts = sources.map((source) => (source === null ? null : textNode(source.join(''))));
        const { text, pieces } = textBlock({ parts });
        let end = 0;
        for (const piece of pieces) {
          expect(text.slice(end, piece.blockStart)).toMatch(/^ ?$/);
          expect(piece.node.data.slice(piece.nodeStart, piece.nodeStart + piece.length)).toBe(
            text.slice(piece.blockStart, piece.blockStart + piece.length),
          );
          end = piece.blockStart + piece.length;
        }
        expect(end).toBe(text.length);
        const whole = parts.map((node) => node?.data ?? ' ').join('');
        expect(text).toBe(whole.replace(/\s+/g, ' ').trim());
      }),
    );
  });

  it('goes through a word that elements split, and makes a space of a line break', () => {
    const page = parsePage('<p>الم<b>حا</b>دثات<br>التجارية   <i>اليوم</i></p>');
    const [line] = survey(html(page)).lines;
    const { text, pieces } = textBlock({ parts: line?.parts ?? [] });
    expect(text).toBe('المحادثات التجارية اليوم');
    expect(pieces.map(({ node, nodeStart, length }) => node.data.slice(nodeStart, nodeStart + length))).toEqual([
      'الم',
      'حا',
      'دثات',
      'التجارية',
      'اليوم',
    ]);
  });

  it('of any page has every letter of the visible text, in order', () => {
    const name = fc.constantFrom('p', 'b', 'div', 'span', 'br', 'li', 'h2', 'table', 'a', 'article', 'em');
    const source = fc.array(
      fc.oneof(
        name.map((tag) => `<${tag}>`),
        name.map((tag) => `</${tag}>`),
        fc.constantFrom('نص ', ' خبر', '،', '\n'),
      ),
      {
        maxLength: 40,
      },
    );
    fc.assert(
      fc.property(source, (tokens) => {
        const page = parsePage(tokens.join(''));
        const blocks = survey(html(page)).lines.map((line) => textBlock(line).text);
        expect(blocks.join('').replace(/\s/g, '')).toBe(allText(page).replace(/\s/g, ''));
      }),
    );
  });
});

function html(page: PageNode): PageElement {
  const root = childNamed(page, 'html');
  if (!root) throw new Error('a parsed page has an html element');
  return root;
}

function allText(node: PageNode): string {
  if (isText(node)) return node.data;
  if (isElement(node) && node.localName === 'head') return '';
  let text = '';
  for (let child = node.firstChild; child; child = child.nextSibling) text += allText(child);
  return text;
}
