import labels from '../../../assets/article/labels.json' with { type: 'json' };
import { WORD_LETTERS } from '../../arabic/letter-class';
import { keyOf } from '../../arabic/normalise';
import { phrasesByFirstWord } from './spelled-out';

/** What a line says of itself by its first words. */
export type LabelKind = Exclude<
  keyof typeof labels,
  'followedPlaces' | 'noticeWords' | 'regionEnd' | 'inlineRelated' | 'inlineEnd' | 'counted' | 'pagesOfTheSite'
>;

/** A label found at the beginning of a line. */
export interface Label {
  readonly kind: LabelKind;
  /** What follows the label and its colon, as a key; empty where the line is the label alone. */
  readonly rest: string;
  /** A colon, bar or dash stands after the label. */
  readonly marked: boolean;
}

const KINDS: readonly LabelKind[] = [
  'related',
  'paywall',
  'source',
  'keywords',
  'end',
  'share',
  'button',
  'advertisement',
  'caption',
  'skip',
  'notice',
  'follow',
  'watch',
  'modified',
  'published',
  'byline',
];

const labelsFrom = phrasesByFirstWord(
  KINDS.flatMap((kind) => labels[kind].map((pattern) => [keyOf(pattern).toLowerCase(), kind] as const)),
);
const PLACES = labels.followedPlaces.map((place) => keyOf(place).toLowerCase());
/** Bullets, arrows, brackets and quotation marks that stand before a label. */
const ORNAMENT = new RegExp(`^[^${WORD_LETTERS}]+`);
const SEPARATOR = /^\s*[:|/\-،؛.…!>]+\s*/;
/** «أكمل القراءة »». */
const SIGNS = new RegExp(`^[^${WORD_LETTERS}]+$`);
/** Label, ornaments and separator stand within this many UTF-16 code units. */
const LABEL_REACH = 60;
/** What is read of the rest. */
const LONGEST_LABELLED = 400;
const FIRST_WORD = new RegExp(`^[${WORD_LETTERS}]+`);

/** The label that a line begins with, if any. */
export function labelOf(line: string): Label | null {
  const begin = foldedStart(line, LABEL_REACH);
  const label = labelsFrom(FIRST_WORD.exec(begin)?.[0] ?? '').find(({ text }) => startsWithWords(begin, text));
  if (!label) return null;
  const rest = foldedStart(line, LONGEST_LABELLED).slice(label.text.length);
  const separator = SEPARATOR.exec(rest)?.[0] ?? '';
  const behind = rest.slice(separator.length).trim();
  return { kind: label.meaning, rest: SIGNS.test(behind) ? '' : behind, marked: separator.trim() !== '' };
}

/** Labels that newsrooms set below a text or into it, each on a line of its own. */
const OF_THEIR_OWN: ReadonlySet<LabelKind> = new Set(['related', 'source', 'keywords']);

/** Whether a line of its own begins here: «المصدر: وكالات», «اقرأ أيضاً». */
export function isLabelOfItsOwn(text: string): boolean {
  const label = labelOf(text.slice(0, LONGEST_LABELLED));
  return label !== null && OF_THEIR_OWN.has(label.kind) && (label.marked || label.rest === '');
}

/** Whether a link offers to share, print or read aloud. */
export function isOfShareRow(text: string): boolean {
  const kind = labelOf(text)?.kind;
  return kind === 'share' || kind === 'button';
}

const foldedStart = (text: string, length: number): string =>
  keyOf(text.slice(0, length)).toLowerCase().replace(ORNAMENT, '');

const WORD_LETTER = new RegExp(`[${WORD_LETTERS}]`);

const startsWithWords = (text: string, words: string): boolean =>
  text.startsWith(words) && !WORD_LETTER.test(text.charAt(words.length));

/** Whether a line names a network, an app or the site's own channel: «تابعونا على تلغرام». */
export function namesFollowedPlace(text: string): boolean {
  const key = keyOf(text).toLowerCase();
  return PLACES.some((place) => key.includes(place));
}

const NOTICE_WORDS = labels.noticeWords.map((words) => keyOf(words));

/** What all those terms have some of; most lines need no closer look. */
const NOTICE_HINT = /خصوصي|استخدام|الشروط|تعليقات|ارتباط|كوكيز|الحقوق|النشر|التحرير/;

/** Whether a line that opens like a notice has a term of such notices in it. */
export const mayBeNotice = (text: string): boolean => NOTICE_HINT.test(text);

/** Whether a line speaks of the site's rules: two of the terms that such notices have. */
export function isNotice(text: string): boolean {
  if (!NOTICE_HINT.test(text)) return false;
  const key = keyOf(text);
  return NOTICE_WORDS.filter((words) => key.includes(words)).length >= 2;
}

const PAGES_OF_THE_SITE = labels.pagesOfTheSite.map((title) => keyOf(title).toLowerCase());
/** Words of the longest such title: «من نحن واتصل بنا». */
const MOST_TITLE_WORDS = 5;

/** Whether a title is that of a page on which a site tells of itself, answers a search or asks for a name. */
export function namesPageOfTheSite(title: string): boolean {
  const key = foldedStart(title, LABEL_REACH);
  return key.split(' ').length <= MOST_TITLE_WORDS && PAGES_OF_THE_SITE.some((name) => startsWithWords(key, name));
}

const REGION_END = labels.regionEnd.map((word) => keyOf(word));

/** «قصص مقترحة نهاية»: what screen readers hear at the end of a box that «تخطى قصص مقترحة وواصل القراءة» lets them skip. */
export const endsSkippedBox = (text: string): boolean =>
  REGION_END.some((word) => keyOf(text.slice(-LABEL_REACH)).endsWith(` ${word}`));
