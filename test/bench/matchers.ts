import AhoCorasick from 'ahocorasick';
import { readingsOf } from '../../src/arabic/proclitics';
import { tokenise } from '../../src/arabic/words';
import type { Article } from '../../src/article/article';
import type { Compilation } from '../../src/glossary/compile/compile';
import { openGlossary } from '../../src/glossary/open';

/** An article as matchers take it: its words as keys, and the same as text with single spaces. */
export interface MatcherText {
  readonly passages: readonly (readonly string[])[];
  readonly text: string;
}

/** Finds the glossary's forms in a text; answers at how many words one begins. */
type Match = (text: MatcherText) => number;

/** A way to look the glossary's forms up. `open` makes it from what an extension would ship. */
export interface Matcher {
  readonly name: string;
  readonly ships: 'glossary' | 'forms';
  readonly open: (shipped: Uint8Array) => Match;
}

/** What peers ship: each form with its entries, as JSON. */
export function formsAsJson({ forms }: Compilation): Uint8Array {
  const entries = new Map<string, number[]>();
  for (const { words, entry } of forms) {
    const form = words.join(' ');
    const sharing = entries.get(form);
    if (sharing) sharing.push(entry);
    else entries.set(form, [entry]);
  }
  return new TextEncoder().encode(JSON.stringify([...entries]));
}

/** Where what an article's paragraphs hold is cut into words, once for all matchers. */
export function matcherText({ paragraphs }: Article): MatcherText {
  const passages = paragraphs.map((paragraph) => tokenise(paragraph).words.map(({ key }) => key));
  return { passages, text: passages.map((keys) => keys.join(' ')).join('\n') };
}

function readForms(shipped: Uint8Array): [form: string, entries: number[]][] {
  return JSON.parse(new TextDecoder().decode(shipped));
}

/** How many words begin a form as they stand or without their proclitics. */
function countBeginnings(
  { passages }: MatcherText,
  begins: (keys: readonly string[], at: number, first: string) => boolean,
): number {
  let count = 0;
  for (const keys of passages)
    for (const [at, key] of keys.entries())
      if (begins(keys, at, key) || readingsOf(key).some(({ rest }) => begins(keys, at, rest))) count++;
  return count;
}

const hashiya: Matcher = {
  name: 'Hashiya',
  ships: 'glossary',
  open(shipped) {
    const buffer = new ArrayBuffer(shipped.byteLength);
    new Uint8Array(buffer).set(shipped);
    const glossary = openGlossary(buffer);
    return (text) =>
      countBeginnings(text, (keys, at, first) =>
        glossary.matchesAt(keys, at, first).some(({ uses }) => uses.length > 0),
      );
  },
};

/** The longest form that a word begins is looked up first; no form is longer than the longest of that first word. */
const map: Matcher = {
  name: 'Map of n-grams',
  ships: 'forms',
  open(shipped) {
    const forms = new Map(readForms(shipped));
    const longest = new Map<string, number>();
    for (const form of forms.keys()) {
      const words = form.split(' ');
      longest.set(words[0] ?? '', Math.max(words.length, longest.get(words[0] ?? '') ?? 0));
    }
    return (text) =>
      countBeginnings(text, (keys, at, first) => {
        for (let length = longest.get(first) ?? 0; length > 0; length--)
          if (forms.has([first, ...keys.slice(at + 1, at + length)].join(' '))) return true;
        return false;
      });
  },
};

const LETTER = /[\p{L}\p{M}\p{N}]/u;
const PROCLITICS = /(?:^|[^\p{L}\p{M}\p{N}])[وف]?[بلك]?$/u;
/** Letters before an occurrence in which proclitics are sought. */
const BEFORE = 3;

/** It finds every form at every letter; what is no whole word, but for proclitics, is dropped afterwards. */
const ahoCorasick: Matcher = {
  name: 'ahocorasick',
  ships: 'forms',
  open(shipped) {
    const automaton = new AhoCorasick(readForms(shipped).map(([form]) => form));
    return ({ text }) => {
      const starts = new Set<number>();
      for (const [last, forms] of automaton.search(text)) {
        if (LETTER.test(text.charAt(last + 1))) continue;
        for (const form of forms) {
          const start = last + 1 - form.length;
          if (PROCLITICS.test(text.slice(Math.max(0, start - BEFORE), start))) starts.add(start);
        }
      }
      return starts.size;
    };
  },
};

const regExp: Matcher = {
  name: 'one RegExp',
  ships: 'forms',
  open(shipped) {
    const forms = readForms(shipped).map(([form]) => form.replace(/[^\p{L}\p{M}\p{N} ]/gu, '\\$&'));
    const longestFirst = forms.sort((one, other) => other.length - one.length);
    const word = '[\\p{L}\\p{M}\\p{N}]';
    const pattern = new RegExp(`(?<!${word})[وف]?[بلك]?(?:${longestFirst.join('|')})(?!${word})`, 'gu');
    // V8 compiles a pattern when it first runs.
    pattern.test('');
    return ({ text }) => [...text.matchAll(pattern)].length;
  },
};

export const MATCHERS: readonly Matcher[] = [hashiya, map, ahoCorasick, regExp];
