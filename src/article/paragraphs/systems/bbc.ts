import { textOfLine } from '../../lines/line';
import { endsSkippedBox } from '../../words/labels';
import { isLinked, LONGEST_LABELLED } from '../other-articles';
import type { SortingRule } from '../sorting';

/** Lines of the longest box of promoted articles. */
const LONGEST_BOX = 30;

/** The boxes that the BBC's system (Simorgh) lets screen readers skip: a link before them, «… نهاية» at their end. */
export const SKIPPED_BOX: SortingRule = {
  id: 'article/skipped-box',
  example:
    '<h1>…</h1><p>…</p><p><a href="#end">تخطى قصص مقترحة وواصل القراءة</a></p><p>…</p><p>قصص مقترحة نهاية</p><p>…</p><p>…</p>',
  source: "the BBC's publishing system",
  why: 'a box that readers are offered to skip',
  labels: ['skip'],
  judge: ({ line, label, lines, at }) => {
    if (label?.kind !== 'skip' || !isLinked(line) || line.letters > LONGEST_LABELLED) return null;
    const end = lines.slice(at, at + LONGEST_BOX).findIndex((other) => endsSkippedBox(textOfLine(other)));
    return { as: 'nothing', takes: Math.max(end, 0) };
  },
};
