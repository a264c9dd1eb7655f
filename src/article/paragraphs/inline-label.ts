import labels from '../../../assets/article/labels.json' with { type: 'json' };
import { WORD_LETTERS } from '../../arabic/letter-class';
import { keyOf, normalise } from '../../arabic/normalise';
import type { TextBlock } from '../article';
import type { PageText } from '../page/page';
import { shortened } from './text-block';

const LABELS = [...new Set(labels.inlineRelated.map(keyOf))];
const INLINE_LABEL = new RegExp(`(?<![${WORD_LETTERS}])(?:${LABELS.join('|')})\\s*[.]{0,3}\\s*[:|/-]`);
const ENDS = labels.inlineEnd.map((end) => keyOf(end).replace(/[()/]/g, '\\$&'));
/** An agency's sign that the text is over, with the initials of its editors. */
const INLINE_END = new RegExp(`(?:${[...new Set(ENDS)].join('|')})[^.؟!]{0,40}$`);
/** Some letters of every such label; few paragraphs have them and need a closer look. */
const HINT = /قر[أا]|شاهد|طالع|للمزيد|تابع|النهاية|انتهى/;
/** A title follows the label, not the rest of the text. UTF-16 code units. */
const LONGEST_TITLE = 180;
const SHORTEST_BEFORE = 40;

/**
 * A paragraph without «اقرأ أيضاً: …» at its end, where a template or an editor has set another article's title into the
 * same paragraph, and without «(النهاية) م ع»; the paragraph itself where it has neither.
 */
export function withoutInlineLabel(block: TextBlock<PageText>): TextBlock<PageText> {
  const tailStart = Math.max(block.text.length - LONGEST_TITLE, SHORTEST_BEFORE);
  const tail = block.text.slice(tailStart);
  if (!HINT.test(tail)) return block;
  const text = normalise(tail);
  const match = INLINE_LABEL.exec(text.key) ?? INLINE_END.exec(text.key);
  const origin = match ? text.origin[match.index] : undefined;
  if (origin === undefined) return block;
  return shortened(block, tailStart + origin);
}
