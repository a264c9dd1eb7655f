import labels from '../../../assets/article/labels.json' with { type: 'json' };
import { WORD_LETTERS } from '../../arabic/letter-class';
import { keyOf, normalise } from '../../arabic/normalise';
import { type Inspection, inForce } from '../../inspection';
import type { TextBlock } from '../article';
import { type ArticleRule, tell } from '../article-rule';
import type { PageText } from '../page/page';
import { spelledOut } from '../words/spelled-out';
import { shortened } from './text-block';

/** A rule that knows by an expression over keys what a paragraph ends in that is not its text. */
interface TailRule extends ArticleRule {
  readonly tail: RegExp;
}

const RELATED = [...new Set(spelledOut(labels.inlineRelated).map(keyOf))];
const ENDS = [...new Set(labels.inlineEnd.map((end) => keyOf(end).replace(/[()/]/g, '\\$&')))];

/** What paragraphs end in that is not their text. */
export const TAILS: readonly TailRule[] = [
  {
    id: 'article/related-in-paragraph',
    example:
      '<h1>…</h1><p>…</p><p>وستبقى المواقف القريبة مفتوحة أمام السكان طوال الأعمال. اقرأ أيضاً: جسر جديد فوق النهر</p><p>…</p>',
    source: 'custom of newspapers: a title that a template or an editor has set into a paragraph',
    why: 'a label of related news within a paragraph',
    tail: new RegExp(`(?<![${WORD_LETTERS}])(?:${RELATED.join('|')})\\s*[.]{0,3}\\s*[:|/-]`),
  },
  {
    id: 'article/end-sign',
    example: '<h1>…</h1><p>…</p><p>…</p><p>وستبقى المواقف القريبة مفتوحة أمام السكان طوال الأعمال. (النهاية) م ع</p>',
    source: 'custom of agencies of the Gulf: a sign that the text is over, with the initials of its editors',
    why: "an agency's sign that the text is over",
    tail: new RegExp(`(?:${ENDS.join('|')})[^.؟!]{0,40}$`),
  },
];

/** Some letters of every such tail; few paragraphs have them and need a closer look. */
const HINT = /قر[أا]|شاهد|طالع|للمزيد|تابع|النهاية|انتهى/;
/** A title follows the label, not the rest of the text. UTF-16 code units. */
const LONGEST_TITLE = 180;
const SHORTEST_BEFORE = 40;

/** A paragraph without what it ends in that is not its text; the paragraph itself where there is nothing of the kind. */
export function withoutInlineLabel(block: TextBlock<PageText>, inspection: Inspection = {}): TextBlock<PageText> {
  const tailStart = Math.max(block.text.length - LONGEST_TITLE, SHORTEST_BEFORE);
  const tail = block.text.slice(tailStart);
  if (!HINT.test(tail)) return block;
  const text = normalise(tail);
  for (const rule of inForce(TAILS, inspection)) {
    const origin = text.origin[rule.tail.exec(text.key)?.index ?? -1];
    if (origin === undefined) continue;
    tell(inspection, rule, tail.slice(origin), false);
    return shortened(block, tailStart + origin);
  }
  return block;
}
