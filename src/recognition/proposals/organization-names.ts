import {
  administrativeHeads,
  boundaries,
  clubHeads,
  definiteOrganizationHeads,
  describableHeads,
  formerMarks,
  headsKeptBeforeListed,
  isDirectTitle,
  isGivenName,
  isOrdinary,
  isSureGivenName,
  neverNamedAfter,
  plainComplements,
  purposeHeads,
  strongOrganizationHeads,
  transparentHeads,
  weakOrganizationHeads,
} from '../text/lexicon';
import { type Bond, bondBefore, opensQuote, readWord } from '../text/passage';
import { type Candidate, namedByArticle } from './candidate';
import type { ListedName, ReadPassage } from './listed-names';
import { quoteEnd, strangeNameEnd } from './strange-names';

/** Longer strings of modifiers are prose, not a name. */
const LONGEST_NAME = 9;

const CONFIDENCE = { proper: 0.85, described: 0.7 } as const;

const isDefinite = (key: string): boolean => key.startsWith('ال') && key.length > 3;
const isConjoinedDefinite = (key: string): boolean => key.startsWith('وال') && key.length > 4;
const isForDefinite = (key: string): boolean => key.startsWith('لل') && key.length > 4;
/** Adjectives of relation and feminine ones, as they follow a definite head: «الرئاسي», «السياسية», «المركزي». */
const isDefiniteAdjective = (key: string): boolean => /^و?ال.{2,}(?:ي|يه|ية|ة|ين)$/.test(key);

const NAME_BONDS: ReadonlySet<Bond> = new Set<Bond>(['space', 'hyphen', 'quote']);

/** The longest sure name at a word that an organization may be named after or belong to. */
function sureNameAt(passage: ReadPassage, at: number, nisba: boolean): ListedName | null {
  return (passage.listed[at] ?? []).find(({ uses }) => uses.some((use) => use.sure && use.nisba === nisba)) ?? null;
}

/** How far a name has been read, and whether something in it is proper to one bearer. */
interface Reach {
  readonly to: number;
  readonly proper: boolean;
}

/** Reads the modifiers after an indefinite head: «هيئة الأسرى الإسرائيليين», «مركز الملك سلمان للإغاثة», «مجلس نواب الشعب». */
function afterConstruct(passage: ReadPassage, from: number, forPurpose: boolean): Reach {
  const { keys } = passage;
  if (opensQuote(passage, from + 1)) return { to: quoteEnd(passage, from + 1), proper: true };
  let to = from + 1;
  let proper = false;
  let definite = false;
  let pending = 0;
  let at = to;
  while (at < keys.length && at - from < LONGEST_NAME && NAME_BONDS.has(bondBefore(passage, at))) {
    const key = keys[at] ?? '';
    const name = sureNameAt(passage, at, false);
    const nisba = sureNameAt(passage, at, true);
    if (boundaries.has(key) || formerMarks.has(key)) break;
    if (isDirectTitle(key)) {
      if (!forPurpose || at > from + 1 || !isGivenName(keys[at + 1] ?? '')) break;
      at += 2;
      to = at;
      proper = true;
      definite = true;
      continue;
    }
    if (name && name.proclitics === 0 && !definite) {
      at = name.to;
      proper = true;
      definite = true;
    } else if (nisba && definite && isDefinite(key)) {
      at = nisba.to;
    } else if (isDefinite(key) || (definite && (isConjoinedDefinite(key) || (forPurpose && isForDefinite(key))))) {
      definite = true;
      at++;
    } else if (!definite && pending < 2 && isOrdinary(key) && !isSureGivenName(key)) {
      pending++;
      at++;
      continue;
    } else break;
    pending = 0;
    to = at;
  }
  return { to, proper };
}

/** Reads the adjectives after a definite head: «اللجنة السياسية والأمنية». What it belongs to is a name of its own. */
function afterDefinite(passage: ReadPassage, from: number): Reach {
  const { keys } = passage;
  let to = from + 1;
  while (to < keys.length && to - from < LONGEST_NAME && bondBefore(passage, to) === 'space') {
    const key = keys[to] ?? '';
    const nisba = sureNameAt(passage, to, true);
    if (nisba && isDefinite(key)) to = nisba.to;
    else if (isDefiniteAdjective(key) && !formerMarks.has(key)) to++;
    else break;
  }
  return { to, proper: to > from + 1 && belongsToListed(passage, to) };
}

/** «اللجنة العسكرية [لحلف شمال الأطلسي]»: the owner right after makes the name one bearer's. */
const belongsToListed = (passage: ReadPassage, at: number): boolean =>
  bondBefore(passage, at) === 'space' &&
  (passage.listed[at] ?? []).some(
    ({ proclitics, uses }) => proclitics === 1 && uses.some((use) => use.sure && use.type === 'organization'),
  );

/** The glossary knows the organization that begins here by its own name: nothing is to be added to it. */
function isListedOrganization(passage: ReadPassage, from: number): boolean {
  return (passage.listed[from] ?? []).some(
    ({ to, uses }) => to > from + 1 && uses.some((use) => use.type === 'organization' && use.sure),
  );
}

/** Words that a name needs when nothing in it is proper to one bearer: «مجلس الإدارة» is any board. */
const SHORTEST_DESCRIBED = 3;

/** The head at a word and how its name is read. */
interface Head {
  readonly key: string;
  readonly kind: 'strong' | 'weak' | 'definite';
  readonly proclitics: number;
}

function headAt(passage: ReadPassage, at: number): Head | null {
  const strong = readWord(passage, at, (rest) => strongOrganizationHeads.has(rest));
  const weak = readWord(passage, at, (rest) => weakOrganizationHeads.has(rest) || transparentHeads.has(rest));
  const definite = readWord(passage, at, (rest) => definiteOrganizationHeads.has(rest));
  const head = strong ?? weak ?? definite;
  if (!head) return null;
  return { key: head.key, proclitics: head.length, kind: strong ? 'strong' : weak ? 'weak' : 'definite' };
}

/** The glossary lists what follows the head as an organization: «حركة حماس», «شركة نوكيا». */
function listsOrganization(passage: ReadPassage, from: number, to: number): boolean {
  return (passage.listed[from] ?? []).some(
    (name) => name.to === to && name.uses.some((use) => use.sure && use.type === 'organization'),
  );
}

/** Clubs named by a club's word and a town: «ستيوا بوخارست». */
export function clubsByTown(passage: ReadPassage): Candidate[] {
  const found: Candidate[] = [];
  for (let from = 0; from + 1 < passage.keys.length; from++) {
    const head = readWord(passage, from, (rest) => clubHeads.has(rest));
    const town = head && bondBefore(passage, from + 1) === 'space' ? sureNameAt(passage, from + 1, false) : null;
    if (head && town && town.proclitics === 0 && town.uses.some((use) => use.type === 'place'))
      found.push(
        namedByArticle({ passage, from, to: town.to, proclitics: head.length }, 'organization', CONFIDENCE.proper),
      );
  }
  return found;
}

/** The name after a head that is no part of it, where the glossary has none: «صحيفة كوريا تايمز», «شركة "ياهو"». */
function nameBehind(passage: ReadPassage, from: number): Candidate | null {
  const to = strangeNameEnd(passage, from);
  return to > from ? namedByArticle({ passage, from, to, proclitics: 0 }, 'organization', CONFIDENCE.described) : null;
}

/** The name that a head begins: «وزارة الدفاع الوطني», «حزب "معسكر الدولة"»; null for what any body may be called. */
function nameWithHead(passage: ReadPassage, from: number, head: Head): Candidate | null {
  const next = passage.keys[from + 1] ?? '';
  if (plainComplements.has(next.replace(/^ال/, '')) || administrativeHeads.has(next)) return null;
  const purpose = purposeHeads.has(head.key);
  const { to, proper } =
    head.kind === 'definite' ? afterDefinite(passage, from) : afterConstruct(passage, from, purpose);
  if (proper && neverNamedAfter.has(head.key)) return null;
  const describable = describableHeads.has(head.key);
  if (to === from + 1 || (!proper && !(describable && to - from >= SHORTEST_DESCRIBED))) return null;
  if (!headsKeptBeforeListed.has(head.key) && listsOrganization(passage, from + 1, to)) return null;
  const confidence = proper ? CONFIDENCE.proper : CONFIDENCE.described;
  return namedByArticle({ passage, from, to, proclitics: head.proclitics }, 'organization', confidence);
}

/** Organizations that a passage names by a head noun and what belongs to it, whether or not the glossary lists them. */
export function organizationsByHead(passage: ReadPassage): Candidate[] {
  const found: Candidate[] = [];
  for (let from = 0; from + 1 < passage.keys.length; from++) {
    const head = headAt(passage, from);
    if (!head || isListedOrganization(passage, from)) continue;
    const named = transparentHeads.has(head.key) ? nameBehind(passage, from + 1) : nameWithHead(passage, from, head);
    if (named) found.push(named);
  }
  return found;
}
