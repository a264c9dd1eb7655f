import type { Analysis, Mention } from '../../src/analysis/analysis';
import type { LocatedArticle, TextBlock, TextPiece } from '../../src/article/article';
import type { AnalysedArticle } from '../../src/reader/placed-mentions';
import { analysis } from '../notes/record';

/** A paragraph put into the document from its parts: text stays, `<b>` and `<i>` hold text of their own. */
export function blockFrom(html: string): TextBlock {
  const paragraph = document.createElement('p');
  document.body.append(paragraph);
  for (const [, tag, inner, plain] of html.matchAll(/<(b|i)>(.*?)<\/\1>|([^<]+)/g)) {
    if (plain !== undefined) paragraph.append(plain);
    else if (tag !== undefined) {
      const element = document.createElement(tag);
      element.append(inner ?? '');
      paragraph.append(element);
    }
  }
  return blockOver(paragraph);
}

/** Reads a paragraph as the article room does: white space collapsed, text otherwise as it stands. */
function blockOver(paragraph: Element): TextBlock {
  const pieces: TextPiece[] = [];
  let text = '';
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode())
    for (const match of node.data.matchAll(/\S+|\s+/g)) {
      const shown = /\s/.test(match[0]) ? ' ' : match[0];
      pieces.push({ node, nodeStart: match.index, blockStart: text.length, length: shown.length });
      text += shown;
    }
  return { text, pieces };
}

/** An article on the page whose mentions are the given words, each an entity of its own unless it comes twice. */
export function articleNaming(blocks: readonly TextBlock[], words: readonly string[]): AnalysedArticle {
  const mentions: Mention[] = blocks.flatMap((block, paragraph) =>
    words.flatMap((word, at) =>
      [...block.text.matchAll(new RegExp(word, 'g'))].map(
        ({ index }): Mention => ({
          paragraph,
          start: index,
          end: index + word.length,
          coreStart: index,
          surface: word,
          type: 'place',
          form: 'name',
          entity: `e${at + 1}`,
          source: 'glossary',
          confidence: 1,
        }),
      ),
    ),
  );
  const article = { ...analysis.article, paragraphs: blocks.map(({ text }) => text) };
  const located: LocatedArticle = { article, title: null, blocks };
  const named: Analysis = { ...analysis, article, mentions };
  return { located, analysis: named };
}
