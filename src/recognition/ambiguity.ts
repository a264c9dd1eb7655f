import ambiguities from '../../assets/recognition/ambiguities.json' with { type: 'json' };
import { keyOf } from '../arabic/normalise';
import type { Glossary } from '../glossary/glossary';
import { readAs } from './lexicon';
import type { ListedName, ListedUse, ReadPassage } from './listed-names';
import { sentenceBreaksBefore } from './passage';

/** One reading of an ambiguous form and the words of which any one decides for it. */
interface Reading {
  /** Glossary id, or null where the form names nothing in this reading. */
  readonly entry: string | null;
  /** Words right before and right after the form. */
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
  /** Words in its sentence or the one before. */
  readonly near: ReadonlySet<string>;
  /** Words anywhere in the article. */
  readonly article: ReadonlySet<string>;
}

/** A form that is more than one name, or a name and a word, with its readings in the order in which they are tried. */
interface Ambiguity {
  readonly readings: readonly Reading[];
  /** What the form is where no word decides. */
  readonly otherwise: string | null;
}

/** A row of assets/recognition/ambiguities.json. */
interface Row {
  readonly form: string;
  readonly readings: readonly {
    readonly entry: string | null;
    readonly before?: readonly string[];
    readonly after?: readonly string[];
    readonly near?: readonly string[];
    readonly article?: readonly string[];
  }[];
  readonly otherwise: string | null;
}

const keySet = (words: readonly string[] = []): ReadonlySet<string> => new Set(words.map(keyOf));

const rows: readonly Row[] = ambiguities;

const byForm: ReadonlyMap<string, Ambiguity> = new Map(
  rows.map(({ form, readings, otherwise }) => [
    keyOf(form),
    {
      otherwise,
      readings: readings.map((reading) => ({
        entry: reading.entry,
        before: keySet(reading.before),
        after: keySet(reading.after),
        near: keySet(reading.near),
        article: keySet(reading.article),
      })),
    },
  ]),
);

/** How far around a form its sentence is searched, in words: keeps a text without full stops linear. */
const FARTHEST = 40;

/** The words of the name's sentence and of the one before it. */
function* wordsNear(passage: ReadPassage, { from, to }: ListedName, reach: number): Generator<string> {
  let breaks = 0;
  for (let at = from; at > Math.max(0, from - reach); at--) {
    if (sentenceBreaksBefore(passage, at) && ++breaks > 1) break;
    yield passage.keys[at - 1] ?? '';
  }
  for (let at = to; at < Math.min(passage.keys.length, to + reach) && !sentenceBreaksBefore(passage, at); at++)
    yield passage.keys[at] ?? '';
}

/** One of the words stands within `reach` words of the name, in its sentence or the one before, with or without proclitics. */
export function cueStandsNear(
  passage: ReadPassage,
  name: ListedName,
  cues: ReadonlySet<string>,
  reach = FARTHEST,
): boolean {
  if (cues.size === 0) return false;
  for (const key of wordsNear(passage, name, reach)) if (readAs(key, (rest) => cues.has(rest))) return true;
  return false;
}

function decidesFor(reading: Reading, passage: ReadPassage, name: ListedName, words: ReadonlySet<string>): boolean {
  const before = passage.keys[name.from - 1] ?? '';
  const after = passage.keys[name.to] ?? '';
  if (readAs(before, (key) => reading.before.has(key)) || reading.after.has(after)) return true;
  return cueStandsNear(passage, name, reading.near) || [...reading.article].some((word) => words.has(word));
}

/**
 * The uses of an ambiguous form that its context decides for: none where it names nothing here, null where no rule
 * speaks of the form. `words` are all words of the article.
 */
export function decide(
  passage: ReadPassage,
  name: ListedName,
  glossary: Glossary,
  words: ReadonlySet<string>,
): readonly ListedUse[] | null {
  const first = name.uses[0];
  const rule = name.to - name.from === 1 && first ? byForm.get(formOf(passage, name)) : undefined;
  if (!rule) return null;
  const reading = rule.readings.find((one) => decidesFor(one, passage, name, words));
  const entry = reading ? reading.entry : rule.otherwise;
  return name.uses.filter((use) => glossary.entry(use.entry).id === entry);
}

/** The form as a key, without its proclitics; the article that لل hides is given back. */
function formOf(passage: ReadPassage, name: ListedName): string {
  const core = (passage.keys[name.from] ?? '').slice(name.proclitics);
  const withArticle = `ا${core}`;
  return name.proclitics > 0 && core.startsWith('ل') && byForm.has(withArticle) ? withArticle : core;
}
