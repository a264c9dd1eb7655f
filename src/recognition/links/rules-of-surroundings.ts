import weights from '../../../assets/recognition/link-weights.json' with { type: 'json' };
import { wordKeys } from '../../arabic/words';
import type { GlossaryEntry } from '../../glossary/glossary';
import type { ReadPassage } from '../proposals/listed-names';
import type { TitleBeside } from '../proposals/titles-beside';
import {
  allDivisionHeads,
  boundaries,
  followingParts,
  isConstructTitle,
  isGivenName,
  isOrdinary,
  isSureGivenName,
  isTitle,
  isTitleOfWoman,
  speechVerbs,
} from '../text/lexicon';
import { bondBefore, readWord } from '../text/passage';
import type { ArticleEvidence } from './article-evidence';
import { ifSo, type LinkRule, type NameHere } from './evidence';
import { headed } from './headed-divisions';
import { settlements } from './settlements';
import { isOfAnotherWalk } from './walk-of-life';

const ARTICLE = 'ال';
const FATHER_OF = 'بن';

/** «الدوسري»: made like a nisba, as most surnames with the article are. */
const ARTICLE_SURNAME = /^ال.{2,}ي$/;

const isNisba = (passage: ReadPassage, at: number): boolean =>
  (passage.listed[at] ?? []).some(({ uses }) => uses.some((use) => use.nisba));

/** A given name stands right before: «صدام [خليفة حفتر]» is Khalifa's son. */
function givenNameBefore({ candidate: { passage, from } }: NameHere, article: ArticleEvidence): boolean {
  const before = passage.keys[from - 1] ?? '';
  if (bondBefore(passage, from) !== 'space') return false;
  if (isSureGivenName(before)) return article.personBefore(passage, from) === undefined;
  return isGivenName(before) && article.personBefore(passage, from)?.from === from - 1;
}

/** The name goes on: «[محمد صلاح] الدين», «[محمد بن سلمان] الدوسري». */
function nameGoesOn({ candidate: { passage, to }, words, key }: NameHere, article: ArticleEvidence): boolean {
  const next = passage.keys[to] ?? '';
  if (bondBefore(passage, to) !== 'space' || boundaries.has(next)) return false;
  if (article.personFrom(passage, to)) return words === 1 && isGivenName(key);
  if (next === FATHER_OF || followingParts.has(next) || isSureGivenName(next)) return true;
  const unlisted = (passage.listed[to] ?? []).length === 0;
  return ARTICLE_SURNAME.test(next) && unlisted && !isOrdinary(next) && !isTitle(next);
}

/** A nisba stands right after a name, also where the name is in quotation marks: «صحيفة "النهار" [الجزائرية]». */
const isFollowedByNisba = ({ passage, to }: NameHere['candidate']): boolean =>
  ['space', 'quote'].includes(bondBefore(passage, to)) && isNisba(passage, to);

/** Countries of the nisba that ends the name or stands right after it: «صحيفة الرأي [الكويتية]». */
function nisbaCountries(candidate: NameHere['candidate'], article: ArticleEvidence): readonly string[] {
  const { passage, from, to } = candidate;
  const at = isFollowedByNisba(candidate) ? to : to - 1;
  if (at === from || !isNisba(passage, at)) return [];
  return (passage.listed[at] ?? [])
    .filter((name) => name.to === at + 1)
    .flatMap(({ uses }) => uses.filter((use) => use.nisba && use.sure))
    .flatMap(({ entry }) => article.countriesOf(entry));
}

const headKinds: Readonly<Record<string, readonly string[]>> = weights.headKinds;

/** The kinds of places that the head before a name, or the first word of it, announces: «مدينة», «محافظة». */
function kindsOfHead({ passage, from, type }: NameHere['candidate']): readonly string[] {
  if (type !== 'place') return [];
  const before = bondBefore(passage, from) === 'space' ? [from - 1, from] : [from];
  for (const at of before) {
    const head = readWord(passage, at, (key) => headKinds[key] !== undefined);
    if (head) return headKinds[head.key] ?? [];
  }
  return [];
}

const overlaps = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((one) => others.includes(one));

/** Countries told in the titles beside a name. */
const countriesOfTitles = ({ titles }: NameHere, article: ArticleEvidence): readonly string[] =>
  titles.flatMap(({ passage, phrase }) =>
    article.countries.inside(passage, phrase.from, phrase.to).flatMap(({ countries }) => countries),
  );

const bare = (key: string): string => (key.startsWith(ARTICLE) ? key.slice(ARTICLE.length) : key);

/** Words of a role that say what it is, without the countries in it. */
function officeOf({ passage, phrase }: TitleBeside, article: ArticleEvidence): readonly string[] {
  const countries = article.countries.inside(passage, phrase.from, phrase.to);
  const words: string[] = [];
  for (let at = phrase.from; at < phrase.to; at++) {
    if (countries.some(({ from, to }) => from <= at && at < to)) continue;
    const key = passage.keys[at] ?? '';
    words.push(bare(at === phrase.from ? key.slice(phrase.proclitics) : key));
  }
  return words;
}

/** Share of an office's words that the entry's description has. */
function toldShare(office: readonly string[], { description }: GlossaryEntry): number {
  const told = new Set(wordKeys(description.ar).map(bare));
  return office.length === 0 ? 0 : office.filter((word) => told.has(word)).length / office.length;
}

/** Offices beside a name that take a complement: «وزير الموارد المائية», not «الدكتور». */
const offices = ({ titles }: NameHere, article: ArticleEvidence): (readonly string[])[] =>
  titles
    .filter(({ passage, phrase }) => readWord(passage, phrase.from, isConstructTitle) !== null)
    .map((title) => officeOf(title, article))
    .filter((office) => office.length > 1);

const FEMININE = 'ة';

/** A woman's first occupation is feminine; null where the entry tells none. */
function isWoman({ description }: GlossaryEntry): boolean | null {
  const [first] = wordKeys(description.ar);
  return first === undefined ? null : first.endsWith(FEMININE);
}

/** A verb of speech whose subject is a woman: «قالت», «تقول». */
const isFeminineVerb = (verb: string): boolean =>
  (verb.endsWith('ت') && speechVerbs.has(verb.slice(0, -1))) ||
  (verb.startsWith('ت') && speechVerbs.has(verb.replace('ت', 'ي')));

/** Where the title begins that ends right before a name: «[نائبة] الرئيس ماركيز»; the word before where none does. */
const titleBefore = ({ candidate: { passage, from }, titles }: NameHere): number =>
  titles.find((title) => title.passage === passage && title.phrase.to === from)?.phrase.from ?? from - 1;

/** What the words before say of who is named: «قالت» a woman, «قال» a man; null where they say nothing. */
function saysWoman(name: NameHere): boolean | null {
  const { passage, from } = name.candidate;
  if (bondBefore(passage, from) !== 'space') return null;
  const verb = readWord(passage, from - 1, (key) => speechVerbs.has(key));
  if (verb) return isFeminineVerb(verb.key);
  return readWord(passage, titleBefore(name), isTitleOfWoman) ? true : null;
}

const BALL = 'كرة';
/** The sport of a national team whose name tells none. */
const FOOTBALL = 'القدم';

/** The ball game that words tell of from one on: «السلة» of «كرة السلة»; undefined where none. */
const ballGameIn = (keys: readonly string[]): string | undefined => {
  const at = keys.findIndex((key) => key.endsWith(BALL));
  return at < 0 ? undefined : keys[at + 1];
};

/** The ball game told right after a name: «منتخب لبنان [لكرة السلة]». */
function ballGameAfter({ passage, to }: NameHere['candidate']): string | undefined {
  const ball = bondBefore(passage, to) === 'space' && readWord(passage, to, (key) => key === BALL);
  return ball ? passage.keys[to + 1] : undefined;
}

/** What stands beside the name: more of a name, a nisba, a role, a verb. */
export const rulesOfSurroundings: readonly LinkRule[] = [
  {
    id: 'links/longer-name',
    example: 'والتقى الوفد السيد صدام خليفة حفتر خلال الزيارة.',
    source: 'Arabic names add the father’s and the family’s: a longer one is another person',
    strength: (name, _, article) =>
      ifSo(name.candidate.type === 'person' && (givenNameBefore(name, article) || nameGoesOn(name, article))),
  },
  {
    id: 'links/head-of-its-kind',
    example: 'عاد الوفد من قرية برقة.',
    source: 'a province often bears its town’s name: «محافظة» and «مدينة» tell them apart',
    strength: ({ candidate }, { entry: { kind } }) => ifSo(kindsOfHead(candidate).includes(kind)),
  },
  {
    id: 'links/town-of-that-name',
    example: 'عاد الوفد إلى ولاية مكناس أمس.',
    source: 'a division is no town, also where the glossary knows only the town it is named after',
    strength: ({ candidate }, { entry: { kind } }) =>
      ifSo(settlements.has(kind) && headed(candidate, allDivisionHeads) !== null),
  },
  {
    id: 'links/nisba-of-another-country',
    example: 'نقلت صحيفة الرأي الكويتية الخبر.',
    source: 'a nisba after a name tells namesakes apart',
    strength: ({ candidate }, { entry }, article) => {
      if (candidate.type === 'person' || entry.countries.length === 0) return 0;
      const told = nisbaCountries(candidate, article);
      return ifSo(told.length > 0 && !overlaps(told, entry.countries));
    },
  },
  {
    id: 'links/another-sport',
    example: 'فاز منتخب لبنان بكرة السلة على نظيره السوري.',
    source: 'a national team is its country’s in one sport, football unless another is told',
    strength: ({ candidate }, { entry: { kind, name, aliases } }) => {
      const told = kind === 'national-team' ? ballGameAfter(candidate) : undefined;
      if (told === undefined) return 0;
      const own = [name.ar, ...aliases.ar].flatMap((one) => ballGameIn(wordKeys(one)) ?? [])[0] ?? FOOTBALL;
      return ifSo(told !== own);
    },
  },
  {
    id: 'links/office-of-another-country',
    example: 'وصل السفير الأميركي بوريل إلى أنقرة.',
    source: 'who holds an office of a country is of that country; sport knows foreigners, but by their full names',
    strength: (name, { entry }, article) => {
      if (name.words > 1 || name.candidate.type !== 'person') return 0;
      const told = countriesOfTitles(name, article);
      return ifSo(told.length > 0 && !overlaps(told, entry.countries));
    },
  },
  {
    id: 'links/office-told',
    example: 'قال وزير الخارجية كيري إن المحادثات بدأت.',
    source: 'the office is one that the glossary’s description tells',
    strength: (name, { entry }, article) =>
      Math.max(0, ...offices(name, article).map((office) => ifSo(toldShare(office, entry) === 1))),
  },
  {
    id: 'links/another-office',
    example: 'وقع محافظ البنك بيكاسو الاتفاق.',
    source: 'another office is another person’s, unless all know of whom the article speaks',
    strength: (name, { entry }, article) => {
      if (name.words > 1 || name.candidate.type !== 'person') return 0;
      const told = offices(name, article).map((office) => toldShare(office, entry));
      return ifSo(told.length > 0 && Math.max(...told) < 0.5);
    },
  },
  {
    id: 'links/another-walk-of-life',
    example: 'قال القاضي محمد الشناوي إن الجلسة تأجلت.',
    source: 'a full name is many people’s; a judge, a player and a singer of one name are three',
    strength: ({ candidate, titles }, { entry }) => ifSo(candidate.type === 'person' && isOfAnotherWalk(titles, entry)),
  },
  {
    id: 'links/woman-or-man',
    example: 'وأكدت كارلسون أن التجربة نجحت.',
    source: 'verb and title agree with whom they tell of',
    strength: (name, { entry }) => {
      if (name.candidate.type !== 'person') return 0;
      const said = saysWoman(name);
      const woman = said === null ? null : isWoman(entry);
      return ifSo(woman !== null && said !== woman);
    },
  },
];
