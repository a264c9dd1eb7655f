import labels from '../../../assets/article/labels.json' with { type: 'json' };
import { isMostlyLink, type Line } from '../lines/line';
import { nameOf } from '../page/nodes';
import { isDateLine, parseDateLine } from '../words/date-line';
import { isNotice, namesFollowedPlace } from '../words/labels';
import { likeness } from '../words/titles';
import { DROP, type Place, type SortingRule } from './sorting';

/** Letters of lines that may be a counter, a button, a player, a notice; what is longer is a sentence. */
const LONGEST = { scrap: 45, player: 80, notice: 900, date: 60 } as const;
/** «18.3 ألف متابع»، «1,204 مشاهدة». */
const COUNTER = new RegExp(`\\d[\\d.,]*\\s*(?:ألف|آلاف|مليون|k|m)?\\s*(?:${labels.counted.join('|')})`, 'i');
/** «منذ 5 ساعات». */
const AGO = /^منذ(?:\s\S+){1,3}$/;
/** How far a player has come and how long it plays. */
const PLAYER = /\d:\d\d\s*\/\s*\d{1,2}:\d\d/;
/** A channel's address, spelled out: «… على تلغرام https://t.me/…». */
const ADDRESS = /https?:\/\//;
/** Where one word alone is a button or a flag («مثبت»); paragraphs, lists and tables may have one. */
const SCRAP_BOXES = new Set(['div', 'section', 'article', 'main', 'header']);

/** Share of a line's letters in links from which it is a link, and from which it is one with a date beside it. */
const LINK = { alone: 0.8, dated: 0.6 } as const;
/** Links of so many letters with two stops are sentences that happen to be linked. */
const LONGEST_LINK = 140;
/** Letters of the longest line without Arabic that is no paragraph of a quoted language. */
const LONGEST_FOREIGN = 25;
/** How far a repetition of the headline may differ from it, in UTF-16 code units and as a share of its words. */
const REPEATED = { lengths: 12, words: 0.9 } as const;

const CLOCK = /^(?:\d{1,2}\s\S+[,،]?\s)?\d{1,2}:\d{2}(?:\s*(?:[صم]|GMT|UTC))?$/;

/** «11:52 ص»، «1 يوليو, 08:40 GMT»: a date without its year. */
export const isClock = (text: string): boolean => CLOCK.test(text);

const isScrap = ({ letters }: Line): boolean => letters < LONGEST.scrap;
const isAbove = ({ course }: Place): boolean => course.keptProse === 0;

/** One line that tells a day: above the text, or anywhere if it is short. */
export const DATE_LINE: SortingRule = {
  id: 'article/date-line',
  example:
    '<h1>…</h1><p>الخميس 14 نوفمبر 2024، الطبعة الأولى من صحيفة النهر المسائية في المدينة</p><p>…</p><p>…</p><p>…</p>',
  source: 'custom of newspapers',
  why: 'it is there to tell a day',
  judge: (place) => {
    const { line, text } = place;
    const isLink = isMostlyLink(line);
    if (!(isAbove(place) || isLink || line.letters < LONGEST.date) || !isDateLine(text)) return null;
    return isLink ? DROP : { as: 'date' };
  },
};

/** What is no text wherever it stands, and what is none above the text. */
export const FURNITURE: readonly SortingRule[] = [
  {
    id: 'article/site-rules',
    example:
      '<h1>…</h1><p>…</p><p>…</p><p>…</p><p>باستمراركم في القراءة توافقون على سياسة الخصوصية وعلى شروط الاستخدام، فاقرؤوها.</p>',
    source: 'law: sites name their terms in nearly the same words',
    why: 'it speaks of the rules of the site',
    judge: (place) => (!isAbove(place) && place.line.letters < LONGEST.notice && isNotice(place.text) ? DROP : null),
  },
  {
    id: 'article/counter',
    example: '<h1>…</h1><p>…</p><p>1,204 مشاهدة</p><p>…</p><p>…</p>',
    source: 'publishing systems',
    why: 'it counts readers',
    judge: ({ line, text }) => (isScrap(line) && COUNTER.test(text) ? DROP : null),
  },
  {
    id: 'article/ago',
    example: '<h1>…</h1><p>…</p><p>منذ 5 ساعات</p><p>…</p><p>…</p>',
    source: 'publishing systems',
    why: 'it says how long ago',
    judge: ({ line, text }) => (isScrap(line) && AGO.test(text) ? DROP : null),
  },
  {
    id: 'article/clock',
    example: '<h1>…</h1><p>…</p><p>11:52 ص</p><p>…</p><p>…</p>',
    source: 'publishing systems',
    why: 'it tells a time and nothing else',
    judge: ({ line, text }) => (isScrap(line) && isClock(text) ? DROP : null),
  },
  {
    id: 'article/lone-word',
    example: '<h1>…</h1><p>…</p><div>مثبت</div><p>…</p><p>…</p>',
    source: 'publishing systems: buttons and flags',
    why: 'one word alone in a box',
    judge: ({ line, text }) => {
      const { heading, boldLetters, stops, region } = line;
      const isWord = heading === 0 && boldLetters === 0 && stops === 0 && !text.includes(' ');
      return isScrap(line) && isWord && SCRAP_BOXES.has(nameOf(region.element)) ? DROP : null;
    },
  },
  {
    id: 'article/player',
    example: '<h1>…</h1><p>…</p><p>النص بصوت سلمى حداد 0:00 / 3:25</p><p>…</p><p>…</p>',
    source: 'publishing systems: players',
    why: 'how long something plays',
    judge: ({ line, text }) => (line.letters < LONGEST.player && PLAYER.test(text) ? DROP : null),
  },
  {
    id: 'article/channel-address',
    example: '<h1>…</h1><p>…</p><p>…</p><p>…</p><p>أخبار النهر على تلغرام، كل صباح: https://t.me/nahr</p>',
    source: 'custom of newspapers',
    why: 'the address of a channel',
    judge: ({ line, text }) =>
      line.letters < LONGEST.player && ADDRESS.test(text) && namesFollowedPlace(text) ? DROP : null,
  },
  {
    id: 'article/link',
    example: '<h1>…</h1><p>…</p><p><a href="/1">جسر جديد فوق النهر</a></p><p>…</p><p>…</p>',
    source: 'HTML',
    why: 'nothing but links',
    judge: ({ line: { letters, linkLetters, stops, heading } }) =>
      linkLetters > letters * LINK.alone && (letters < LONGEST_LINK || stops < 2 || heading > 0) ? DROP : null,
  },
  {
    id: 'article/dated-link',
    example:
      '<h1>…</h1><p>…</p><p><a href="/1">جسر جديد يعبر النهر الكبير شمال المدينة القديمة</a> في 3 مايو 2024</p><p>…</p><p>…</p>',
    source: 'publishing systems: related news with their dates',
    why: 'a link with its date',
    judge: ({ line: { letters, linkLetters, prose }, text }) =>
      linkLetters > letters * LINK.dated && prose === 0 && parseDateLine(text).published !== null ? DROP : null,
  },
  {
    id: 'article/headline-again',
    example:
      '<h1>بدء صيانة الطريق الرئيسي بين المدينة والمطار ويستمر العمل شهرين</h1><p>بدء صيانة الطريق الرئيسي بين المدينة والمطار ويستمر العمل شهرين</p><p>…</p><p>…</p><p>…</p>',
    source: 'publishing systems: the headline set again above the text',
    why: 'it repeats the headline',
    judge: (place) => {
      const { text, headline } = place;
      const isLike = headline !== null && Math.abs(text.length - headline.length) < REPEATED.lengths;
      return isLike && isAbove(place) && likeness(text, headline) > REPEATED.words ? DROP : null;
    },
  },
  {
    id: 'article/foreign-scrap',
    example: '<h1>…</h1><p>…</p><p>nahr-news 24/7</p><p>…</p><p>…</p>',
    source: 'publishing systems',
    why: 'no Arabic in it',
    judge: (place) =>
      place.line.arabicLetters === 0 && (place.line.letters < LONGEST_FOREIGN || isAbove(place)) ? DROP : null,
  },
  {
    id: 'article/scrap-above',
    example: '<h1>…</h1><h2>قالت البلدية إن العمل بدأ</h2><p>القسم محليات المدينة</p><p>…</p><p>…</p><p>…</p>',
    source: 'publishing systems: what stands between headline and text',
    why: 'short and no sentence, above the text',
    judge: (place) => {
      const { prose, heading, boldLetters } = place.line;
      const isShort = prose === 0 && isScrap(place.line);
      return isShort && isAbove(place) && heading === 0 && boldLetters === 0 ? DROP : null;
    },
  },
];
