import type { Span } from '../analysis/analysis';
import type { LocatedArticle, TextBlock } from '../article/article';

/** The letters of a paragraph that a range holds, without white space at their ends; null where it holds none. */
function heldBy(range: Range, { text, pieces }: TextBlock): { readonly start: number; readonly end: number } | null {
  let [start, end] = [text.length, 0];
  for (const { node, nodeStart, blockStart, length } of pieces) {
    if (!range.intersectsNode(node)) continue;
    const from = node === range.startContainer ? Math.max(0, range.startOffset - nodeStart) : 0;
    const to = node === range.endContainer ? Math.min(length, range.endOffset - nodeStart) : length;
    if (from >= to) continue;
    start = Math.min(start, blockStart + from);
    end = Math.max(end, blockStart + to);
  }
  const letters = text.slice(start, end);
  start += letters.length - letters.trimStart().length;
  end -= letters.length - letters.trimEnd().length;
  return start < end ? { start, end } : null;
}

/**
 * What of an article's body the reader has selected on the page, as a passage's place: `end` counts on over the ends of
 * paragraphs, a line break each. Null where none of its letters are selected. What is
 * selected within a frame is not seen from the document.
 */
export function selectedPassage({ blocks }: LocatedArticle, range: Range | null): Span | null {
  if (!range) return null;
  const held = blocks.flatMap((block, paragraph) => {
    const own = heldBy(range, block);
    return own ? [{ paragraph, ...own }] : [];
  });
  const [first, last] = [held[0], held.at(-1)];
  if (!first || !last) return null;
  const between = blocks.slice(first.paragraph, last.paragraph).reduce((sum, { text }) => sum + text.length + 1, 0);
  return { paragraph: first.paragraph, start: first.start, end: between + last.end };
}
