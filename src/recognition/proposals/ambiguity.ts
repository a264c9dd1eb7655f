import ambiguities from '../../../assets/recognition/ambiguities.json' with { type: 'json' };
import { keyOf } from '../../arabic/normalise';
import type { EntryNumber, Glossary, GlossaryEntry } from '../../glossary/glossary';
import { isOrdinary } from '../text/lexicon';
import { sentenceBreaksBefore } from '../text/passage';
import type { Company } from './company';
import { Cues } from './cues';
import type { ListedName, ListedUse, ReadPassage } from './listed-names';
import { followsPlace } from './surroundings';

/** A row of assets/recognition/ambiguities.json: a form that is more than one name, or a name and a word. */
interface Row {
  /** One word or several, without proclitics. */
  readonly form: string;
  /** In the order in which they are tried. */
  readonly readings: readonly RowReading[];
  /** What the form is where no reading holds; left out, the glossary's own cues and head nouns decide then. */
  readonly otherwise?: string | null | undefined;
}

type Words = readonly string[] | undefined;

/**
 * One reading and the words or phrases of which any one decides for it; `#` is any number. A reading without cues
 * holds unless one of its `not…` words stands there.
 */
interface RowReading {
  /** Glossary id, or null where the form names nothing in this reading. */
  readonly entry: string | null;
  /** Only the people-names and adjectives of the entry (true), or only its names (false). */
  readonly nisba?: boolean | undefined;
  /** Right before and right after the form, in its sentence; `before` with or without proclitics. */
  readonly before?: Words;
  readonly after?: Words;
  /** In its sentence or the one before. */
  readonly near?: Words;
  /** Anywhere in the article; single words only. */
  readonly article?: Words;
  /** What is attached to the form: «ب» for «بحماس». */
  readonly proclitics?: Words;
  /** How the form is written, diacritics and all: «عمّان». */
  readonly written?: Words;
  readonly notBefore?: Words;
  readonly notAfter?: Words;
  readonly notNear?: Words;
  readonly notProclitics?: Words;
}

/** Cues by where they stand. */
interface Surroundings {
  readonly before: Cues;
  readonly after: Cues;
  readonly near: Cues;
  readonly proclitics: readonly string[];
}

/** A reading, ready to be asked. */
interface Reading {
  readonly entry: string | null;
  readonly nisba: boolean | null;
  readonly needs: Surroundings;
  readonly bars: Surroundings;
  readonly article: Cues;
  readonly written: readonly string[];
  /** It holds without any cue. */
  readonly free: boolean;
}

interface Ambiguity {
  readonly readings: readonly Reading[];
  readonly otherwise: string | null | undefined;
}

const cuesOf = (words: Words): Cues => new Cues((words ?? []).map(keyOf));

function readingOf(row: RowReading): Reading {
  const { before, after, near, article, proclitics, written } = row;
  return {
    entry: row.entry,
    nisba: row.nisba ?? null,
    needs: { before: cuesOf(before), after: cuesOf(after), near: cuesOf(near), proclitics: proclitics ?? [] },
    bars: {
      before: cuesOf(row.notBefore),
      after: cuesOf(row.notAfter),
      near: cuesOf(row.notNear),
      proclitics: row.notProclitics ?? [],
    },
    article: cuesOf(article),
    written: written ?? [],
    free: ![before, after, near, article, proclitics, written].some((words) => words && words.length > 0),
  };
}

const rows: readonly Row[] = ambiguities;

const byForm: ReadonlyMap<string, Ambiguity> = new Map(
  rows.map(({ form, readings, otherwise }) => [keyOf(form), { otherwise, readings: readings.map(readingOf) }]),
);

const AND = 'و';

/** How far around a form its sentence is searched, in words: keeps a text without full stops linear. */
const FARTHEST = 40;

/** Where the words of the name's sentence and of the one before it stand. */
function* wordsNear(passage: ReadPassage, { from, to }: ListedName, reach: number): Generator<number> {
  let breaks = 0;
  for (let at = from; at > Math.max(0, from - reach); at--) {
    if (sentenceBreaksBefore(passage, at) && ++breaks > 1) break;
    yield at - 1;
  }
  for (let at = to; at < Math.min(passage.keys.length, to + reach) && !sentenceBreaksBefore(passage, at); at++)
    yield at;
}

function standNear(passage: ReadPassage, name: ListedName, cues: Cues, reach = FARTHEST): boolean {
  if (cues.size === 0) return false;
  for (const at of wordsNear(passage, name, reach)) if (cues.beginAt(passage, at)) return true;
  return false;
}

/** The cues of the glossary's entries, by the list of them that an entry has. */
const cuesOfEntries = new WeakMap<readonly string[], Cues>();

/**
 * One of an entry's cues stands within `reach` words of the name, in its sentence or the one before, with or without
 * proclitics.
 */
export function cueStandsNear(
  passage: ReadPassage,
  name: ListedName,
  { cues }: Pick<GlossaryEntry, 'cues'>,
  reach?: number,
): boolean {
  const known = cuesOfEntries.get(cues) ?? new Cues(cues);
  cuesOfEntries.set(cues, known);
  return standNear(passage, name, known, reach);
}

/** One of the cues stands where it ought to. */
function surround(cues: Surroundings, passage: ReadPassage, name: ListedName): boolean {
  const attached = (passage.keys[name.from] ?? '').slice(0, name.proclitics);
  return (
    cues.proclitics.includes(attached) ||
    (!sentenceBreaksBefore(passage, name.from) && cues.before.endAt(passage, name.from)) ||
    (!sentenceBreaksBefore(passage, name.to) && cues.after.followAt(passage, name.to)) ||
    standNear(passage, name, cues.near)
  );
}

function isWritten(passage: ReadPassage, name: ListedName, ways: readonly string[]): boolean {
  const first = passage.words[name.from];
  const last = passage.words[name.to - 1];
  if (!first || !last || ways.length === 0) return false;
  const surface = passage.text.text.original.slice(first.start, last.end);
  return ways.some((way) => surface.endsWith(way));
}

function holds(reading: Reading, passage: ReadPassage, name: ListedName, words: ReadonlySet<string>): boolean {
  if (surround(reading.bars, passage, name)) return false;
  return (
    reading.free ||
    surround(reading.needs, passage, name) ||
    isWritten(passage, name, reading.written) ||
    reading.article.standAmong(words)
  );
}

/**
 * The uses of an ambiguous form that its context decides for: none where it names nothing here, null where no rule
 * speaks of the form or its rule leaves it to the glossary. What a rule decides is sure. `words` are all words of the
 * article, `decided` the entries that its unsure names were found to mean elsewhere.
 */
export function decide(
  passage: ReadPassage,
  name: ListedName,
  glossary: Glossary,
  { words, decided }: Pick<Company, 'words' | 'decided'>,
): readonly ListedUse[] | null {
  const rule = byForm.get(formOf(passage, name));
  if (!rule) return null;
  const reading = rule.readings.find((one) => holds(one, passage, name, words));
  const entry = reading ? reading.entry : rule.otherwise;
  if (entry === undefined) return null;
  if (entry === null) return reading ? [] : (conjoinedUses(passage, name) ?? usesDecided(passage, name, decided));
  const nisba = reading?.nisba ?? null;
  const listed = name.uses.filter(
    (use) => glossary.entry(use.entry).id === entry && (nisba === null || use.nisba === nisba),
  );
  return listed.length > 0 ? listed.map((use) => ({ ...use, sure: true })) : suppliedUse(entry, glossary);
}

/** With the article and like an adjective: «الشرقية». */
const DEFINITE_ADJECTIVE = /^و?ال.{2,}(?:ي|يه|ية)$/;

/** The word is an adjective beside another, or has one of its own: «أوروبا الغربية والشرقية», «والساحل الجنوبي». */
function isDescribed({ keys }: ReadPassage, { from, to }: ListedName): boolean {
  const beside = DEFINITE_ADJECTIVE.test(keys[from - 1] ?? '') && DEFINITE_ADJECTIVE.test(keys[from] ?? '');
  return beside || DEFINITE_ADJECTIVE.test(keys[to] ?? '');
}

/** A place of this name, where it is joined by و to a sure place right before it: «بين دمشق والرباط». Null where it is not. */
function conjoinedUses(passage: ReadPassage, name: ListedName): readonly ListedUse[] | null {
  const conjoined = (passage.keys[name.from] ?? '').slice(0, name.proclitics) === AND;
  if (!conjoined || !followsPlace(passage, name.from) || isDescribed(passage, name)) return null;
  const [place, ...others] = name.uses.filter(({ type, nisba }) => type === 'place' && !nisba);
  return place && others.length === 0 ? [{ ...place, sure: true }] : null;
}

/** A reading that names nothing holds for an ambiguous form: «صلاة [المغرب]». */
export function isNoName(passage: ReadPassage, name: ListedName, { words }: Pick<Company, 'words'>): boolean {
  const rule = byForm.get(formOf(passage, name));
  return rule?.readings.find((one) => holds(one, passage, name, words))?.entry === null;
}

/** Where no word decides: what the same form was decided to be elsewhere in the article, unless it is an ordinary word. */
function usesDecided(passage: ReadPassage, name: ListedName, decided: ReadonlySet<EntryNumber>): readonly ListedUse[] {
  const ordinary = isOrdinary((passage.keys[name.from] ?? '').slice(name.proclitics));
  return ordinary ? [] : name.uses.filter((use) => decided.has(use.entry));
}

/** A use that the glossary does not list for the form, but a rule does: «العاصمة تونس» is Tunis. Null where it lacks the entry. */
function suppliedUse(id: string, glossary: Glossary): readonly ListedUse[] | null {
  const entry = glossary.find(id);
  if (entry === undefined) return null;
  const { type } = glossary.entry(entry);
  const use = { entry, type, strict: false, exact: '', needsCue: false, nisba: false, primary: false };
  return [{ ...use, sure: true, obscure: false }];
}

/** The form as a key, without its proclitics; the article that لل hides is given back. */
function formOf(passage: ReadPassage, name: ListedName): string {
  const [first = '', ...others] = passage.keys.slice(name.from, name.to);
  const core = [first.slice(name.proclitics), ...others].join(' ');
  const withArticle = `ا${core}`;
  return name.proclitics > 0 && core.startsWith('ل') && byForm.has(withArticle) ? withArticle : core;
}
