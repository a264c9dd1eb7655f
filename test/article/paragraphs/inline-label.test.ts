import { describe, expect, it } from 'vitest';
import { withoutInlineLabel } from '../../../src/article/paragraphs/inline-label';
import { textBlock } from '../../../src/article/paragraphs/text-block';

const SENTENCE = 'وقالت البلدية إن أعمال صيانة الطريق ستستمر شهرين.';

function cut(...texts: string[]) {
  const parts = texts.map((data) => ({ nodeType: 3, parentNode: null, firstChild: null, nextSibling: null, data }));
  return withoutInlineLabel(textBlock({ parts }));
}

describe('a related title set into the end of a paragraph', () => {
  it.each(['اقرأ أيضاً:', 'إقرأ ايضا |', 'اقرأ أيضًا..:', 'للمزيد:'])('after «%s» is cut off', (label) => {
    const { text, pieces } = cut(`${SENTENCE} `, label, ' أسعار السمك ترتفع في الميناء');
    expect(text).toBe(SENTENCE);
    expect(pieces.map(({ length }) => length)).toEqual([SENTENCE.length]);
  });

  it('leaves paragraphs that only use the words, or go on for long', () => {
    for (const text of [
      `${SENTENCE} ومن قرأ أيضا تقرير اللجنة يعرف السبب.`,
      `${SENTENCE} اقرأ أيضا: ${SENTENCE.repeat(5)}`,
    ])
      expect(cut(text).text).toBe(text);
  });
});
