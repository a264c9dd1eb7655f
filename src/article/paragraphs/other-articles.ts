import { isMostlyLink, type Line } from '../lines/line';
import { DROP, type Place, type SortingRule } from './sorting';

/** Longest line, in letters, that is taken for furniture on the word of its label alone. */
export const LONGEST_LABELLED = 260;
/** Letters of the shortest title after «اقرأ أيضاً» that may open another article there. */
const SHORTEST_TITLE = 20;
/** Letters that a closing label may have after it: «التعليقات (12)». */
const LONGEST_CLOSING = 12;
/** Share of a line's letters from which it counts as linked. */
const LINKED = 0.4;

/** Whether a label's line is a link for a good part. */
export const isLinked = ({ linkLetters, letters }: Line): boolean => linkLetters > letters * LINKED;

const isShort = ({ letters }: Line): boolean => letters <= LONGEST_LABELLED;

/** Whether most of the text lies before this line. */
const isMostlyOver = ({ course, proseAfter }: Place): boolean => course.keptProse > proseAfter * 2;

function linksFollow({ lines, at }: Place): boolean {
  let after = at + 1;
  while (lines[after]?.aside) after++;
  const next = lines[after];
  return next !== undefined && isMostlyLink(next);
}

/** What follows «اقرأ أيضاً» alone: links, or one title, or the whole of another article. */
export const AFTER_RELATED_LABEL: readonly SortingRule[] = [
  {
    id: 'article/link-after-label',
    example:
      '<h1>…</h1><p>…</p><p>اقرأ أيضاً:</p><p>جسر جديد</p><p><a href="/1">نهر يفيض على ضفتيه</a> شمال المدينة</p><p>…</p><p>…</p>',
    source: 'custom of newspapers',
    why: 'a link after a label of related news',
    judge: ({ line, label, course }) =>
      course.announced !== 'nothing' && label?.kind !== 'related' && isMostlyLink(line)
        ? // A heading after these links is the article's own.
          { as: 'nothing', announces: 'told' }
        : null,
  },
  {
    id: 'article/article-after-label',
    example: '<h1>…</h1><p>…</p><p>…</p><p>…</p><h3>اقرأ أيضاً:</h3><h4>افتتاح جسر جديد فوق النهر الكبير</h4><p>…</p>',
    source: 'custom of newspapers: a second article below the first',
    why: 'the headline of another article after a label of related news',
    judge: ({ line, label, course, proseAfter }) => {
      if (course.announced !== 'related' || label?.kind === 'related' || line.prose > 0) return null;
      const opensArticle = line.heading > 0 && course.keptProse > 0 && proseAfter > 0 && line.letters > SHORTEST_TITLE;
      return opensArticle ? { as: 'end' } : null;
    },
  },
  {
    id: 'article/title-after-label',
    example: '<h1>…</h1><p>…</p><p>اقرأ أيضاً:</p><p>جسر جديد فوق النهر</p><p>…</p><p>…</p>',
    source: 'custom of newspapers',
    why: 'the first line after a label of related news',
    judge: ({ line, label, course }) =>
      course.announced === 'related' && label?.kind !== 'related' && line.prose === 0
        ? { as: 'nothing', announces: 'told' }
        : null,
  },
];

/** Labels after which other articles come, or none of this one. */
export const OTHER_ARTICLES: readonly SortingRule[] = [
  {
    id: 'article/related-label',
    example: '<h1>…</h1><p>…</p><p>…</p><p>مواضيع ذات صلة</p><p>…</p>',
    source: 'custom of newspapers',
    why: 'a label of related news alone',
    labels: ['related'],
    judge: ({ label, course }) => {
      if (label?.kind !== 'related' || label.rest !== '') return null;
      return course.mayBeOver ? { as: 'end' } : { as: 'nothing', announces: 'related' };
    },
  },
  {
    id: 'article/related-title',
    example: '<h1>…</h1><p>…</p><p>اقرأ أيضاً: جسر جديد فوق النهر</p><p>…</p><p>…</p>',
    source: 'custom of newspapers',
    why: 'a label of related news with a title',
    labels: ['related'],
    judge: ({ line, label }) =>
      label?.kind === 'related' && isShort(line) && (label.marked || isLinked(line) || line.heading > 0) ? DROP : null,
  },
  {
    id: 'article/closing-label',
    example: '<h1>…</h1><p>…</p><p>…</p><p>التعليقات</p><p>…</p>',
    source: 'custom of newspapers: comments, most read, about the author below a text',
    why: 'a label that stands below articles',
    labels: ['end'],
    judge: (place) => {
      const { line, label, course } = place;
      if (label?.kind !== 'end' || !isShort(line)) return null;
      if (!(label.rest.length < LONGEST_CLOSING || label.marked || isLinked(line))) return null;
      if (isMostlyOver(place) || (course.keptProse > 0 && !linksFollow(place))) return { as: 'end' };
      return { as: 'nothing', announces: 'related' };
    },
  },
];
