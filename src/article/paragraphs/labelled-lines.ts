import { isDateLine } from '../words/date-line';
import { type Label, mayBeNotice, namesFollowedPlace } from '../words/labels';
import { isClock } from './furniture';
import { isLinked, LONGEST_LABELLED } from './other-articles';
import { DROP, type Place, type SortingRule } from './sorting';

/** Letters of lines that a label may speak for. */
const LONGEST = { byline: 70, notice: 700, share: 60, watch: 100 } as const;
/** Appeals to follow the site are a sentence at most. */
const LONGEST_APPEAL = 150;
const MOST_NAME_WORDS = 5;
/** Letters that may stand after a label of a share row and of a caption where nothing marks it off. */
const MOST_AFTER = { share: 25, caption: 60 } as const;

const isAlone = ({ rest }: Label): boolean => rest === '';

/** Whether a line begins with a label of a kind and is short enough to be nothing else, marked off, alone or linked. */
function isLabelled({ line, label }: Place, kind: Label['kind']): boolean {
  if (label?.kind !== kind || line.letters > LONGEST_LABELLED) return false;
  return label.marked || isAlone(label) || isLinked(line);
}

/** «كتب أحمد فوزي» above the text; a sentence that begins with the same verb is longer. */
const opensWithName = ({ course }: Place, { rest }: Label): boolean =>
  course.keptProse === 0 && rest.split(' ').length <= MOST_NAME_WORDS;

/** Labels of what belongs to the article and is not its text, and of what a site puts around it. */
export const LABELLED_LINES: readonly SortingRule[] = [
  {
    id: 'article/paywall',
    example:
      '<h1>…</h1><p>…</p><p>…</p><p>هذا المقال مخصص للمشتركين في صحيفة النهر، وهم الذين يقرؤونه كاملا كل صباح.</p>',
    source: 'custom of newspapers with subscribers',
    why: 'a notice that the rest is for subscribers',
    labels: ['paywall'],
    judge: ({ line, label }) =>
      label?.kind === 'paywall' && line.letters <= LONGEST_LABELLED
        ? // Below a heading that says so stand the prices.
          { as: 'paywall', takes: line.heading > 0 ? Number.POSITIVE_INFINITY : 0 }
        : null,
  },
  {
    id: 'article/source-label',
    example: '<h1>…</h1><p>…</p><p>المصدر: وكالات</p><p>…</p><p>…</p>',
    source: 'custom of newspapers',
    why: 'it names the source',
    labels: ['source'],
    judge: (place) => (isLabelled(place, 'source') ? { as: 'source' } : null),
  },
  {
    id: 'article/keywords-label',
    example: '<h1>…</h1><p>…</p><p>كلمات دلالية: النهر، الجسر</p><p>…</p><p>…</p>',
    source: 'publishing systems: tags below a text',
    why: 'it lists keywords',
    labels: ['keywords'],
    judge: (place) => (isLabelled(place, 'keywords') ? { as: 'keywords' } : null),
  },
  {
    id: 'article/share-label',
    example: '<h1>…</h1><p>…</p><p>شارك هذا الخبر مع أصدقائك</p><p>…</p><p>…</p>',
    source: 'publishing systems: share rows',
    why: 'it offers to share, print or read aloud the article',
    labels: ['share'],
    judge: (place) => {
      const { line, label } = place;
      if (label?.kind !== 'share' || line.letters >= LONGEST.share) return null;
      return isLabelled(place, 'share') || label.rest.length < MOST_AFTER.share ? DROP : null;
    },
  },
  {
    id: 'article/button-label',
    example: '<h1>…</h1><p>…</p><p>طباعة</p><p>…</p><p>…</p>',
    source: 'publishing systems: share rows',
    why: 'the word of a button',
    labels: ['button'],
    judge: (place) => (place.line.letters < LONGEST.share && isLabelled(place, 'button') ? DROP : null),
  },
  {
    id: 'article/advertisement-label',
    example: '<h1>…</h1><p>…</p><p>استمرار القراءة بعد الإعلان</p><p>…</p><p>…</p>',
    source: 'custom of newspapers',
    why: 'the label of an advertisement',
    labels: ['advertisement'],
    judge: ({ label }) => (label?.kind === 'advertisement' && isAlone(label) ? DROP : null),
  },
  {
    id: 'article/notice',
    example:
      '<h1>…</h1><p>…</p><p>…</p><p>…</p><p>الآراء الواردة هنا لا تعبر بالضرورة عن رأي الصحيفة، بل عن رأي كاتبها.</p>',
    source: 'custom of newspapers: rules, disclaimers, questions to the reader',
    why: 'it opens like a notice of the site',
    labels: ['notice'],
    // Below the text always, above it where more than its opening says so.
    judge: ({ line: { letters, prose }, text, label, course }) =>
      label?.kind === 'notice' && letters < LONGEST.notice && (course.keptProse > 0 || prose === 0 || mayBeNotice(text))
        ? DROP
        : null,
  },
  {
    id: 'article/appeal',
    example:
      '<h1>…</h1><p>…</p><p>…</p><p>…</p><p>تابعوا أخبار صحيفة النهر أولا بأول على فيسبوك، وكونوا معنا كل صباح.</p>',
    source: 'custom of newspapers: appeals to follow the site',
    why: 'an appeal to follow the site',
    labels: ['follow'],
    judge: ({ line, text, label }) => {
      if (label?.kind !== 'follow' || line.letters >= LONGEST_APPEAL) return null;
      const isAppeal = isAlone(label) || isLinked(line) || namesFollowedPlace(text);
      return isAppeal ? { as: 'nothing', announces: 'appeal' } : null;
    },
  },
  {
    id: 'article/watch-label',
    example: '<h1>…</h1><p>…</p><p>شاهد: لحظة افتتاح الجسر</p><p>…</p><p>…</p>',
    source: 'custom of newspapers: videos and photographs between paragraphs',
    why: 'it announces a video or photographs',
    labels: ['watch'],
    judge: (place) => {
      const { line, label } = place;
      if (!label || !isLabelled(place, 'watch')) return null;
      if (isAlone(label)) return DROP;
      if (line.heading > 0 && line.linkLetters === 0) return null;
      return isLinked(line) || line.letters < LONGEST.watch ? DROP : null;
    },
  },
  {
    id: 'article/date-label',
    example: '<h1>…</h1><p>…</p><p>نشر في: 09:30</p><p>…</p><p>…</p>',
    source: 'publishing systems',
    why: 'it says when the article appeared or was changed',
    labels: ['published', 'modified'],
    judge: ({ text, label }) => {
      if (label?.kind !== 'published' && label?.kind !== 'modified') return null;
      return isDateLine(text) || isAlone(label) || (label.marked && isClock(label.rest)) ? { as: 'date' } : null;
    },
  },
  {
    id: 'article/byline-label',
    example: '<h1>…</h1><p>…</p><p>…</p><p>…</p><p>تحرير: سلمى حداد ومراجعة قسم الأخبار.</p>',
    source: 'custom of newspapers',
    why: 'it says who wrote the article',
    labels: ['byline'],
    judge: (place) => {
      const { line, label } = place;
      if (label?.kind !== 'byline' || line.letters >= LONGEST.byline || line.stops > 2) return null;
      return label.marked || opensWithName(place, label) ? { as: 'byline' } : null;
    },
  },
];

/** What goes on about an appeal. */
export const AFTER_APPEAL: SortingRule = {
  id: 'article/after-appeal',
  example:
    '<h1>…</h1><p>…</p><p>…</p><p>…</p><p>اشتركوا في نشرتنا البريدية</p><p>وسنرسل إليكم أهم الأخبار كل صباح على بريدكم، أو على تطبيق الصحيفة.</p>',
  source: 'custom of newspapers',
  why: 'it goes on about the appeal before it',
  judge: ({ line, text, course }) =>
    course.afterAppeal && line.letters < LONGEST_APPEAL && namesFollowedPlace(text) ? DROP : null,
};
