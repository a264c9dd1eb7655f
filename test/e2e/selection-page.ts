/** What the facts about selections run on a page: the article as the reader reads it, and what is selected of it. */
import { isNotShown } from '../../src/article/page/hidden';
import { readArticle } from '../../src/article/read-article';
import { selectorOf } from '../../src/notes/anchors/selector';
import { PageSelection } from '../../src/reader/passages/page-selection';
import { selectedPassage } from '../../src/reader/selected-passage';

declare global {
  /** The words of the article that are selected; null where there are none. */
  var selectedWords: () => string | null;
}

globalThis.selectedWords = () => {
  const located = readArticle(document, { url: document.URL, isHidden: isNotShown });
  const selection = new PageSelection();
  if (located) selection.put([located]);
  const place = located && selectedPassage(located, selection.range);
  return place ? selectorOf(located.article.paragraphs, place).exact : null;
};
