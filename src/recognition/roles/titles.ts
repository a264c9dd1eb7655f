import words from '../../../assets/recognition/roles.json' with { type: 'json' };
import { keyOf } from '../../arabic/normalise';
import {
  initialTitles,
  isConstructTitle,
  isDirectTitle,
  purposeHeads,
  strongOrganizationHeads,
  transparentHeads,
  weakOrganizationHeads,
} from '../text/lexicon';
import type { Passage } from '../text/passage';

/** The words of offices and callings, as keys. The lists are in assets/recognition/roles.json and titles.json. */

const keys = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(keyOf));

/** Ranks and forms of address, which may stand between an office and the name. */
export const honorifics: ReadonlySet<string> = new Set([...keys(words.honorifics), ...initialTitles]);
/** «سمو», «معالي»: before a title or after «صاحب» with the article, part of the address and no office. */
export const courtesies = keys(words.courtesies);
/** Days of the week, and periods with the words that make them a time: «العام الماضي», unlike «الأمين العام». */
const days = keys(words.days);
const periods = keys(words.periods);
const periodMarks = keys(words.periodMarks);
/** A word, with the one after it, tells when: «الخميس», «العام الماضي». */
export const tellsWhen = (key: string, next: string): boolean =>
  days.has(key) || (periods.has(key) && periodMarks.has(next));
/** Media and their people, who after ل are spoken to: «رئيس النادي لصحيفة النهار». */
export const addressed = keys(words.addressed);
/** Words that end a name but not a role: «لاعب وسط», «التابعة لوزارة». */
export const goingOn = keys(words.goingOn);
/** What has befallen somebody; no office. */
export const conditions = keys(words.conditions);
/** Titles that also follow a noun as its adjective: «المكتب الإعلامي». */
export const adjectives = keys(words.adjectives);
/** Indefinite ones of that kind: «بشكل كبير». */
export const qualities = keys(words.qualities);
/** Titles of those who stand in for the holder of the office named next: «نائب الرئيس». */
export const deputies = keys(words.deputies);
/** Titles of one's kin: «نجل», «زوجة». */
export const kinship = keys(words.kinship);
/** For each preposition the titles whose complement it begins: «المبعوث إلى», «عضو في». */
export const takenPrepositions: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(words.prepositions).map(([preposition, titles]) => [keyOf(preposition), keys(titles)]),
);
/** Several holders' title, with that of one of them: «وزيرا» of «وزير». */
export const severalOf: ReadonlyMap<string, string> = new Map(
  Object.entries(words.several).map(([several, one]) => [keyOf(several), one]),
);
/** «نظيره»: somebody of the same office. */
export const counterparts = keys(words.counterparts);

/** Of titles that are spelled like a particle («أمام», «وإلى») but for a hamza or a dot: just how they are written. */
const spelledExactly = new Map(words.particles.map((title) => [keyOf(title), title]));

const moreDefinite = keys(words.moreDefinite);
const moreConstruct = keys(words.moreConstruct);

const ARTICLE = 'ال';

/** A noun in construct that is as well a title with the article: not «الكبير», not «الشقيق». */
const takesArticle = (key: string): boolean => isConstructTitle(key) && !qualities.has(key) && !kinship.has(key);

const POSSESSED = /^(?<title>.{3,}?)(?:ها|هما|هم|ه)$/;

/** «محاميه», «مستشارتها»: a title with a possessive. */
export function isPossessed(key: string): boolean {
  const title = POSSESSED.exec(key)?.groups?.title?.replace(/ت$/, 'ة') ?? '';
  return (isConstructTitle(title) || kinship.has(title)) && !qualities.has(title);
}

/** A title that stands for its holder by itself: «الرئيس», «المبعوث», «محاميه». */
export const isDefiniteTitle = (key: string): boolean =>
  isDirectTitle(key) ||
  moreDefinite.has(key) ||
  (key.startsWith(ARTICLE) && takesArticle(key.slice(ARTICLE.length))) ||
  isPossessed(key);

const isTitleOfRole = (key: string): boolean => isDefiniteTitle(key) || isConstructTitle(key) || moreConstruct.has(key);

/** A title as it stands at a word, with the code units of proclitics before it. */
export interface TitleWord {
  readonly key: string;
  readonly length: number;
}

/** The title at a word; `spelled` asks that one like a particle be written exactly. */
export function titleAt(passage: Passage, at: number, spelled: boolean): TitleWord | null {
  const exact = passage.words[at]?.exact ?? '';
  for (const { key, length } of passage.readings[at] ?? []) {
    const written = spelledExactly.get(key);
    if (spelled && written !== undefined && !exact.endsWith(written)) continue;
    if (isTitleOfRole(key)) return { key, length };
  }
  return null;
}

/** A title without its article. */
export const bare = (title: string): string =>
  title.startsWith(ARTICLE) && title.length > 4 ? title.slice(ARTICLE.length) : title;

export const isFeminine = (title: string): boolean => /(?:ة|ته|تها|تهم)$/.test(title);

/** The same title of a woman, where there is one: «وزير», «وزيرة». */
export function feminineOf(title: string): string | null {
  const feminine = `${title}ة`;
  return isTitleOfRole(keyOf(feminine)) ? feminine : null;
}

const feminine = (past: string): string => `${past.replace(/[اى]$/, '')}ت`;
const meetings = keys([
  ...words.meeting.past,
  ...words.meeting.past.map(feminine),
  ...words.meeting.present,
  ...words.meeting.present.map((verb) => verb.replace(/^ي/, 'ت')),
  ...words.meeting.nouns,
]);

/** A word, or its reading without a conjunction, whose object may be a person: «التقى», «لقاء». */
export const takesPersons = (passage: Passage, at: number): boolean =>
  (passage.readings[at] ?? []).some(({ key }) => meetings.has(key));

/** A noun that organizations' names begin with. */
export const isHead = (key: string): boolean =>
  strongOrganizationHeads.has(key) ||
  weakOrganizationHeads.has(key) ||
  transparentHeads.has(key) ||
  purposeHeads.has(key);
