import definiteWords from '../../../assets/arabic/definite-words.json' with { type: 'json' };
import givenNameSpellings from '../../../assets/arabic/given-name-spellings.json' with { type: 'json' };
import givenNames from '../../../assets/arabic/given-names.json' with { type: 'json' };
import ordinaryStems from '../../../assets/arabic/ordinary-stems.json' with { type: 'json' };
import boundaryWords from '../../../assets/recognition/boundary-words.json' with { type: 'json' };
import nameParts from '../../../assets/recognition/name-parts.json' with { type: 'json' };
import neverStripped from '../../../assets/recognition/never-stripped.json' with { type: 'json' };
import organizationHeads from '../../../assets/recognition/organization-heads.json' with { type: 'json' };
import placeHeads from '../../../assets/recognition/place-heads.json' with { type: 'json' };
import thingHeads from '../../../assets/recognition/thing-heads.json' with { type: 'json' };
import titles from '../../../assets/recognition/titles.json' with { type: 'json' };
import { keyOf } from '../../arabic/normalise';
import { readingsOf } from '../../arabic/proclitics';
import { lightStem } from '../../arabic/stem';
import { speechForms } from './speech-verbs';

/** The words that recognition goes by, as keys. The lists themselves are in assets/. */

const keys = (...lists: readonly (readonly string[])[]): ReadonlySet<string> => new Set(lists.flat().map(keyOf));

const directTitles = keys(titles.direct);
const constructTitles = keys(titles.construct);
const wordyTitles = keys(titles.alsoWords);
/** «د. فلان», «م. فلانة»: titles of one letter, whose point ends nothing. */
export const initialTitles = keys(titles.initials);
const givenNameKeys = keys(givenNames.names, givenNames.alsoWords);
const sureGivenNames = keys(givenNames.names);
const stems = new Set(ordinaryStems);
const definiteNouns = new Set(definiteWords);

/** Prepositions, particles, pronouns and the like: no name or role runs across one. */
export const boundaries = keys(boundaryWords);
/** «سابق» and its kin: the role is over. */
export const formerMarks = keys(titles.former);
/** Beside a name: its bearer holds no office any more. */
export const outOfOffice = keys(titles.outOfOffice);
/** What may stand between a title and a name or a complement: «أول», «ركن», «المتقاعد». */
export const afterTitle = keys(titles.afterTitle);
/** Prepositions that go on with a role: «المتحدث باسم», «السفير لدى». */
export const roleJoints = keys(titles.joints);
/** Parts that need the word after them: «بن», «أبو», «فان». */
export const joiningParts = keys(nameParts.joining);
/** Parts that belong to the word before them: «الدين», «الثاني», «باشا». */
export const followingParts = keys(nameParts.following);

/** Names that begin with و, which is else «and» before the next name. */
export const namesWithWaw = keys(nameParts.beginningWithWaw);

/** Family names that stand first, as in Korea, China and Vietnam: the article goes on with them. */
export const familyNamesFirst = keys(nameParts.familyFirst);

/** Verbs of speech in the forms that stand before their subject. */
export const speechVerbs = keys(
  speechForms.filter(({ names, kind, plural }) => names && kind !== 'participle' && !plural).map(({ form }) => form),
);

export const strongOrganizationHeads = keys(organizationHeads.strong);
export const weakOrganizationHeads = keys(organizationHeads.weak);
/** Heads that say what a thing is and are no part of its name: «صحيفة هآرتس», «شركة نوكيا». */
export const transparentHeads = keys(organizationHeads.transparent);
/** Heads after which «للإغاثة» goes on with the name. */
export const purposeHeads = keys(organizationHeads.forPurpose);
/** Heads that a listed alias may begin with and that are no part of the name: «حركة حماس». */
export const headsDroppedBeforeListed = keys(organizationHeads.droppedBeforeListed);
/** Heads that stay part of the name where the glossary lists what follows: «حزب الليكود», but «حركة» before «حماس» not. */
export const headsKeptBeforeListed = keys(organizationHeads.keptBeforeListed);
/** Heads that make a name of a description: «وزارة الدفاع الوطني»; «حركة المرور الجديدة» is none. */
export const describableHeads = keys(organizationHeads.describable);
/** What follows a head without making a name of it: «مجلس الإدارة» is any board. */
export const plainComplements = keys(organizationHeads.plainComplements);
/** First words of clubs' names, a town after them: «دينامو كييف». */
export const clubHeads = keys(organizationHeads.clubs);
/** Heads that no person, place or body after them makes a name of: «حكومة السنيورة». */
export const neverNamedAfter = keys(organizationHeads.neverNamedAfter);
export const definiteOrganizationHeads = keys(organizationHeads.definite);
export const administrativeHeads = keys(placeHeads.administrative);
export const namedPlaceHeads = keys(placeHeads.named);
/** Words that say where in a place something is: «جنوب» in «جنوب لبنان». */
export const directions = keys(placeHeads.directions);
/** Words for what a country is divided into, each of which news uses for another country's, too: «محافظة», «ولاية». */
export const divisionHeads = keys(placeHeads.divisions);
/** These, and words for parts of them, which bear a town's name, too: «معتمدية قليبية» is a district. */
export const allDivisionHeads = keys(placeHeads.divisions, placeHeads.partsOfDivisions);
/** Heads of a list of places, as keys, with the singular that each of its names would have: «ولايات» of «ولاية». */
export const headsOfSeveralPlaces: ReadonlyMap<string, string> = new Map(
  Object.entries(placeHeads.ofSeveral).flatMap(([singular, plurals]) =>
    plurals.map((plural) => [keyOf(plural), keyOf(singular)] as const),
  ),
);
/** Words between the head of a list and its first name: «ولايات كل من», «الولايات هي». */
export const wordsAfterHeadOfSeveral = keys(placeHeads.afterHeadOfSeveral);
/** Adjectives of a state's full name: «جمهورية باكستان الإسلامية». */
export const attributesOfStates = keys(placeHeads.attributesOfStates);
/** Words after which a place is likely named: «في», «قرب». */
export const wordsBeforePlaces = keys(placeHeads.before);
/** Heads after which an unlisted word is a place's name. */
export const headsOfUnknownPlaces = keys(placeHeads.beforeUnknown);

export const productHeads = keys(thingHeads.product);
export const eventHeads = keys(thingHeads.event);
/** Heads that make an event's name with whatever place or body follows: «قمة البريكس». */
export const namedEventHeads = keys(thingHeads.namedEvents);
export const vesselHeads = keys(thingHeads.vessel);

/** A title that may stand right before a name: «الرئيس», «الدكتور». */
export const isDirectTitle = (key: string): boolean => directTitles.has(key);
/** A title that takes a complement: «وزير», «رئيس». */
export const isConstructTitle = (key: string): boolean => constructTitles.has(key);
/** A title that is as often an ordinary noun («الفريق», «العالم»): an unknown word after it is hardly a name. */
export const isWordyTitle = (key: string): boolean => wordyTitles.has(key);
export const isTitle = (key: string): boolean => directTitles.has(key) || constructTitles.has(key);

const titlesOfMenToo = keys(titles.ofMenToo);

/** A title that only a woman bears: «الوزيرة»; not «الداعية», which ends alike. */
export const isTitleOfWoman = (key: string): boolean => isTitle(key) && key.endsWith('ة') && !titlesOfMenToo.has(key);

/** A known given name, also one that is a word of the language too («سعيد»). */
export const isGivenName = (key: string): boolean => givenNameKeys.has(key);
/** A known given name that is hardly ever anything else («محمد»). */
export const isSureGivenName = (key: string): boolean => sureGivenNames.has(key);

const usualGivenNames = new Map(
  givenNameSpellings.spellings.flatMap(([usual = '', ...others]) =>
    others.map((other) => [keyOf(other), keyOf(usual)]),
  ),
);

/** The usual spelling of a given name that newsrooms spell in several ways («إسحق»: «إسحاق»); any other word as it is. */
export const usualGivenName = (key: string): string => usualGivenNames.get(key) ?? key;

/** The prefixes of the present tense, which no light stemmer takes off: half of all names begin with one. */
const PRESENT = /^[يتن](?=.{3})/;

/** A verb in the present whose past, or noun, is an ordinary word: «يستقبل» of «استقبل». */
function isPresentOfOrdinary(key: string): boolean {
  if (!PRESENT.test(key)) return false;
  const rest = key.slice(1);
  return stems.has(lightStem(rest)) || stems.has(lightStem(`ا${rest}`));
}

/** An ordinary word of the language, in any inflection that a light stemmer undoes. Given names are none. */
export function isOrdinary(key: string): boolean {
  if (boundaries.has(key)) return true;
  return !sureGivenNames.has(key) && (stems.has(lightStem(key)) || isPresentOfOrdinary(key));
}

/** A definite noun of the language in just this form: «الهدف» is one, «الفردان» is a surname. */
export const isDefiniteNoun = (key: string): boolean => key.startsWith('ال') && definiteNouns.has(key.slice(2));

/** Words that look like a prefix and a name and are neither: «بيان» is no «يان». */
const neverStrippedWords = keys(neverStripped);

/** A word with the ways it may carry proclitics, as written first: what `isTitle` and the head lists are asked about. */
export function withoutProclitics(key: string): readonly { readonly key: string; readonly length: number }[] {
  if (neverStrippedWords.has(key)) return [{ key, length: 0 }];
  return [{ key, length: 0 }, ...readingsOf(key).map(({ rest, length }) => ({ key: rest, length }))];
}
