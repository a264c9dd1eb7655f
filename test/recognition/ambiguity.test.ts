import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import ambiguities from '../../assets/recognition/ambiguities.json' with { type: 'json' };
import { analyse } from '../../src/analyse';
import { keyOf } from '../../src/arabic/normalise';
import { articleOf } from '../../src/tools/annotate-line';
import { loadKnowledge } from '../../src/tools/load-knowledge';

const knowledge = loadKnowledge();

/** A sentence in which an ambiguous form stands between brackets. */
interface Case {
  readonly form: string;
  /** Glossary id of the shortest mention that covers the form, the type of a name the glossary lacks, or `null`. */
  readonly expected: string;
  readonly sentence: string;
  /** Why recognition does not get there yet; known misses only. */
  readonly reason: string;
}

/** Reads a table of cases: form, what it is there, the sentence. */
function casesOf(table: string): Case[] {
  const [, ...rows] = readFileSync(new URL(`ambiguous-forms/${table}.tsv`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  return rows.map((row) => {
    const [form = '', expected = '', sentence = '', reason = ''] = row.split('\t');
    return { form, expected, sentence, reason };
  });
}

/** What recognition takes the bracketed form for: a glossary id, the type of an unlisted name, or `null`. */
function readingIn(sentence: string): string {
  const start = sentence.indexOf('[');
  const end = sentence.indexOf(']') - 1;
  const { mentions, entities } = analyse(articleOf({ paragraphs: [sentence.replace(/[[\]]/g, '')] }), knowledge);
  const covering = mentions
    .filter((mention) => mention.coreStart < end && start < mention.end)
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
  if (!covering) return 'null';
  return entities[covering.entity]?.glossary ?? covering.type;
}

describe.each(['places', 'organizations', 'people-and-words'])('an ambiguous form among %s', (table) => {
  for (const { form, expected, sentence } of casesOf(table))
    it(`«${form}» is ${expected} in «${sentence}»`, () => expect(readingIn(sentence)).toBe(expected));
});

describe('known misses', () => {
  for (const { form, expected, sentence, reason } of casesOf('known-misses'))
    it.fails(`«${form}» is not yet ${expected} in «${sentence}»: ${reason}`, () =>
      expect(readingIn(sentence)).toBe(expected));

  it('are few', () => expect(casesOf('known-misses').length).toBeLessThanOrEqual(25));
});

describe('the rules', () => {
  const rules: readonly { form: string; readings: readonly { entry: string | null }[]; otherwise?: string | null }[] =
    ambiguities;

  it('name entries that the glossary has', () => {
    const named = rules.flatMap(({ readings, otherwise }) => [...readings.map(({ entry }) => entry), otherwise]);
    const ids = new Set(named.filter((id) => typeof id === 'string'));
    expect([...ids].filter((id) => knowledge.glossary.find(id) === undefined)).toEqual([]);
  });

  it('speak of every form once', () => {
    const forms = rules.map(({ form }) => keyOf(form));
    expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([]);
  });

  it('are shown at work in hundreds of sentences', () => {
    const shown = ['places', 'organizations', 'people-and-words', 'known-misses'].flatMap(casesOf);
    expect(shown.length).toBeGreaterThanOrEqual(420);
    for (const { sentence } of shown) expect(sentence).toMatch(/\[[^\]]+\]/);
  });
});
