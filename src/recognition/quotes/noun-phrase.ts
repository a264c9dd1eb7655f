import type { EntityKey, Mention } from '../../analysis/analysis';
import { courtesies } from '../roles/titles';
import { isOrdinary, isTitle, strongOrganizationHeads } from '../text/lexicon';
import { endsClause } from './cues';
import { followsColon, gapBefore, keyAt, opensSentence, pausesBefore } from './marked-text';
import { adverbs, isComplementizer, prepositions, relatives } from './speech';
import type { Statement } from './statement';

/** A name, or a word that belongs to none, in the words after a verb. */
export interface Part {
  /** Index of its first word, and of the one after its last. */
  readonly at: number;
  readonly to: number;
  readonly key: string;
  readonly name: Mention | undefined;
  /** Whose role begins here, and whom the words mean that begin here. */
  readonly holder: EntityKey | undefined;
  readonly reference: EntityKey | undefined;
  /** A comma stands before it. */
  readonly paused: boolean;
  /** The word that put it beside the subject («في», «للصحفيين», a bracket); empty for the subject's own words. */
  readonly beside: string;
}

/** Words after a verb that may tell who does it, up to what is said. */
export interface NounPhrase {
  readonly parts: readonly Part[];
  /** Those that stand beside no preposition. */
  readonly main: readonly Part[];
}

/** How far a subject may stretch, in words: titles in Arabic news are long. */
const REACH = 30;

/** With «ل», «ب» or «ك» before it a name is spoken to or of: «قال لرويترز». */
export function isBeside({ start, coreStart, surface }: Mention): boolean {
  return coreStart > start && /[لبك]$/.test(surface.slice(0, coreStart - start).replace(/ـ/g, ''));
}

/** «للصحفيين»: whoever is spoken to; «لواء» and «لجنة» only look so. */
const isAddressed = (key: string): boolean => /^ل.{2}/.test(key) && !isTitle(key) && !strongOrganizationHeads.has(key);

/** «معالي» before a title: part of the address, and no noun that does anything. */
const isCourtesy = (part: Statement, at: number): boolean =>
  courtesies.has(keyAt(part, at)) && isTitle(keyAt(part, at + 1)) && !part.holderAt.has(at);

/** «قال لوكالة البحر [مدير] الميناء»: after whom is spoken to the subject's title begins, if it is no part of theirs. */
const opensTitle = (part: Statement, at: number): boolean =>
  part.nameAt[at] === undefined && isTitle(keyAt(part, at)) && !isTitle(keyAt(part, at - 1).replace(/^ل/, ''));

/** «وأضاف متوجها إلى …», «غاضبا»: a participle that says how, and not who. */
const isManner = (key: string): boolean => /^(?:م.{2,}|.ا.{2})ا$/.test(key) && isOrdinary(key);

/** The subject's words are over: what is said begins, or another verb. */
function ends(part: Statement, at: number, from: number): boolean {
  const cue = part.cueAt[at];
  return (
    opensSentence(part, at) ||
    part.quoteAt[at] !== undefined ||
    followsColon(part, at) ||
    (part.nameAt[at] === undefined && (isComplementizer(keyAt(part, at)) || relatives.has(keyAt(part, at)))) ||
    (at > from && cue !== undefined && (cue.kind === 'verb' || endsClause(part, cue)))
  );
}

/** The words from `from` on that may name who does something; `opening` where a sentence may begin with them. */
export function nounPhrase(part: Statement, from: number, opening = false): NounPhrase {
  const opens = opening ? from : -1;
  const parts: Part[] = [];
  let beside = '';
  let bracket = false;
  for (let at = from; at < Math.min(part.length, from + REACH) && (at === opens || !ends(part, at, from)); ) {
    const key = keyAt(part, at);
    const gap = gapBefore(part, at);
    const paused = at > from && pausesBefore(part, at);
    if (paused || (beside.startsWith('ل') && opensTitle(part, at))) beside = '';
    if (at > from && gap.includes(')')) bracket = false;
    if (gap.includes('(')) bracket = true;
    const name = part.nameAt[at];
    let to = at + 1;
    if (name) while (to < part.length && part.nameAt[to] === name) to++;
    if (name && isBeside(name)) beside = key.slice(0, 1);
    else if (!name && !part.holderAt.has(at) && (prepositions.has(key) || isAddressed(key))) beside = key;
    else if (!name && (adverbs.has(key) || isCourtesy(part, at) || isManner(key))) {
      at = to;
      continue;
    }
    parts.push({
      at,
      to,
      key,
      name,
      holder: part.holderAt.get(at),
      reference: part.referenceAt.get(at),
      paused,
      beside: bracket ? '(' : beside,
    });
    at = to;
  }
  return { parts, main: parts.filter((one) => one.beside === '') };
}
