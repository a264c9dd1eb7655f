import { type Inspection, inForce } from '../../inspection';
import { type Bond, bondBefore, opensQuote, type Passage } from '../text/passage';
import {
  COMPLEMENT_RULES,
  type ComplementRule,
  type Growing,
  type Inner,
  type Last,
  type Nested,
  type Part,
} from './complement';
import { isPerson, nameFrom, type Scene } from './scene';
import { TITLE_RULES, type TitleRule } from './title-rules';
import { honorifics, isDefiniteTitle, severalOf, type TitleWord, titleAt } from './titles';

/** A title with its complement, as words of one passage: «نائب وزير خارجية كوريا الشمالية». */
export interface RolePhrase {
  readonly scene: Scene;
  readonly from: number;
  /** The word after the last. */
  readonly to: number;
  /** Code units of proclitics before the title. */
  readonly proclitics: number;
  /** The first word's key without them. */
  readonly title: string;
  /** Means somebody: «الوزير», «وزير الدفاع»; «وزير» alone does not. */
  readonly definite: boolean;
  /** The role says that it is over. */
  readonly former: boolean;
  /** Offices told within it, with their holders: «مستشار [الرئيس] ترامب». */
  readonly inner: readonly Inner[];
}

/** The rules that read phrases, as far as they are in force. */
export interface PhraseRules {
  readonly titles: readonly TitleRule[];
  readonly complements: readonly ComplementRule[];
}

export const phraseRules = (inspection: Inspection): PhraseRules => ({
  titles: inForce(TITLE_RULES, inspection),
  complements: inForce(COMPLEMENT_RULES, inspection),
});

/** Role phrases are seldom longer: a bound that keeps a passage without punctuation linear. */
const LONGEST_PHRASE = 16;

/** Nouns in construct in a row, as in «رئيس مجلس إدارة شركة»; more is prose. */
const LONGEST_CHAIN = 3;

const INSIDE: ReadonlySet<Bond> = new Set<Bond>(['space', 'hyphen', 'quote']);

/** Words in brackets within a phrase: «مجموعة (النهار) الإعلامية». */
const LONGEST_BRACKET = 3;

/** A word stands together with the one before, a few words in brackets between them or not. */
function goesOn(passage: Passage, at: number): boolean {
  if (INSIDE.has(bondBefore(passage, at))) return true;
  const gapAt = (word: number): string => passage.words[word]?.gap ?? '';
  const between = Array.from({ length: LONGEST_BRACKET }, (_, step) => step + 1);
  if (/^ \("?$/.test(gapAt(at))) return between.some((step) => /^"?\) $/.test(gapAt(at + step)));
  return /^"?\) $/.test(gapAt(at)) && between.some((step) => /^ \("?$/.test(gapAt(at - step)));
}

/** How far a phrase has been read that may end there. */
interface Reach {
  readonly to: number;
  readonly definite: boolean;
  readonly former: boolean;
}

/** How a phrase ends at a word: before a name or a form of address, before a comma or the end, or in the midst of words. */
function endingAt(scene: Scene, at: number): 'name' | 'end' | null {
  const name = nameFrom(scene, at);
  const isBare = name && isPerson(name) && name.candidate.proclitics === 0;
  if (isBare || honorifics.has(scene.passage.keys[at] ?? '')) return 'name';
  return INSIDE.has(bondBefore(scene.passage, at)) ? null : 'end';
}

/** A phrase that ends within quotation marks says less than it seems: it ends before them, and means nobody yet. */
function withoutOpenQuote({ passage }: Scene, from: number, reach: Reach): Reach {
  let open: number | null = null;
  for (let at = from + 1; at < reach.to; at++) {
    if (opensQuote(passage, at)) open = at;
    else if (passage.words[at]?.gap.includes('"')) open = null;
  }
  const after = passage.words[reach.to]?.gap ?? passage.text.tail;
  return open === null || after.startsWith('"') ? reach : { ...reach, to: open, definite: false };
}

/** Reads the complement of a title. */
function readComplement(scene: Scene, from: number, title: TitleWord, rules: PhraseRules): RolePhrase {
  const definiteTitle = isDefiniteTitle(title.key);
  let last: Last = definiteTitle ? 'definite' : 'construct';
  let reach: Reach = { to: from + 1, definite: definiteTitle, former: false };
  /** What is left where a preposition that may as well go on with the sentence does not lead to a clean end. */
  let sure: Reach | null = null;
  let before: 'end' | 'name' = 'end';
  let nested: Nested | null = null;
  const inner: Inner[] = [];
  let chain = 0;
  let former = false;
  let at = from + 1;
  while (at < scene.passage.words.length && at - from < LONGEST_PHRASE && goesOn(scene.passage, at)) {
    const state: Growing = { scene, from, at, title: title.key, last, definite: reach.definite, nested };
    const part: Part | 'end' | null =
      rules.complements.map(({ read }) => read(state)).find((one) => one !== null) ?? null;
    if (!part || part === 'end') break;
    chain = part.last === 'construct' ? chain + 1 : 0;
    if (chain > LONGEST_CHAIN) break;
    if (part.doubtful) {
      sure ??= reach;
      before = part.doubtful === 'name' ? 'name' : before;
    }
    if (part.inner) inner.push(part.inner);
    nested = part.nested ?? nested;
    former ||= part.former ?? false;
    last = part.last;
    at += part.words;
    if (last !== 'joint')
      reach = { to: at, definite: reach.definite || last === 'definite' || last === 'named', former };
  }
  const ending = endingAt(scene, reach.to);
  if (sure && ending !== 'name' && ending !== before) reach = sure;
  reach = withoutOpenQuote(scene, from, reach);
  const within = inner.filter((one) => one.to < reach.to);
  return { scene, from, proclitics: title.length, title: title.key, ...reach, inner: within };
}

/** The role phrase that begins at a word; null where no title stands. */
function phraseAt(scene: Scene, from: number, rules: PhraseRules): RolePhrase | null {
  if (scene.names[from]) return null;
  const title = titleAt(scene.passage, from, false);
  if (!title || severalOf.has(title.key) || rules.titles.some(({ refuses }) => refuses(scene, from, title)))
    return null;
  return readComplement(scene, from, title, rules);
}

/** Every role phrase of a passage, in order; none begins within another. */
export function phrasesIn(scene: Scene, rules: PhraseRules): RolePhrase[] {
  const phrases: RolePhrase[] = [];
  for (let at = 0; at < scene.passage.words.length; at++) {
    const phrase = phraseAt(scene, at, rules);
    if (!phrase) continue;
    phrases.push(phrase);
    at = phrase.to - 1;
  }
  return phrases;
}
