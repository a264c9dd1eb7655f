import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analyse';
import { articleOf } from '../../../src/article/article-of';
import { type Correction, CorrectionsInForce } from '../../../src/glossary/own/corrections';
import { withOwnEntries } from '../../../src/glossary/own/layered-glossary';
import { NO_OWN_ENTRIES } from '../../../src/glossary/own/own-entries';
import type { Decision } from '../../../src/inspection';
import { knowledge } from '../../shipped-knowledge';

const OTHER = 'people/nelson-mandela';
const article = articleOf({
  title: 'عبد العاطي في أنقرة',
  paragraphs: [
    'التقى وزير الخارجية المصري بدر عبد العاطي نظيره التركي هاكان فيدان في أنقرة.',
    'وقال عبد العاطي إن المحادثات كانت مثمرة، وشكر فيدان ضيفه.',
  ],
});

const everywhere = (form: string, entry: string | null, instead: string | null): Correction => ({
  kind: 'not-this',
  form,
  article: null,
  entry,
  instead,
});

/** Each mention with the entry that it means, as the corrections have it. */
function told(corrections: readonly Correction[], hear?: (decision: Decision) => void) {
  const given = { ...knowledge, corrections: CorrectionsInForce.at(corrections, null) };
  const { mentions, entities } = analyse(article, given, hear ? { hear } : {});
  return mentions.map(({ surface, entity, type }) => ({ surface, type, id: entities[entity]?.glossary ?? null }));
}

const idsOf = (words: string, corrections: readonly Correction[]) =>
  told(corrections)
    .filter(({ surface }) => surface.includes(words))
    .map(({ id }) => id);

const [WHO = null] = idsOf('بدر عبد العاطي', []);

describe('what the reader has corrected', () => {
  it('is told of in the text as it stands', () => {
    expect(WHO).not.toBeNull();
    expect(idsOf('عبد العاطي', [])).toEqual([WHO, WHO, WHO]);
  });

  it('is no name any more where it is none, and leaves all others', () => {
    const corrected = told([{ kind: 'no-name', form: 'أنقرة', article: null }]);
    expect(corrected).toEqual(told([]).filter(({ surface }) => surface !== 'أنقرة'));
    expect(corrected.length).toBeLessThan(told([]).length);
  });

  it('means another entry, and so do short names that were linked by the full one', () => {
    expect(idsOf('عبد العاطي', [everywhere('بدر عبد العاطي', WHO, OTHER)])).toEqual([OTHER, OTHER, OTHER]);
  });

  it('means none of them, and stays one entity', () => {
    const corrections = CorrectionsInForce.at([everywhere('بدر عبد العاطي', WHO, null)], null);
    const { mentions, entities } = analyse(article, { ...knowledge, corrections });
    const his = mentions.filter(({ surface }) => surface.includes('عبد العاطي')).map(({ entity }) => entity);
    expect(new Set(his).size).toBe(1);
    expect(entities[his[0] ?? '']).toMatchObject({
      glossary: null,
      certainty: 'article',
      name: { ar: 'بدر عبد العاطي' },
    });
  });

  it('is of the short name alone where only that was corrected', () => {
    expect(idsOf('عبد العاطي', [everywhere('عبد العاطي', WHO, null)])).toEqual([null, WHO, null]);
  });

  it('may be an entry of the reader’s own, of its type', () => {
    const entry = {
      ...{ id: 'own/سفينة', type: 'product' as const, ar: 'سفينة بدر', en: '', arAliases: [], enAliases: [] },
      ...{ country: '', noteAr: '', noteEn: '', replaces: '' },
    };
    const glossary = withOwnEntries(knowledge.glossary, { ...NO_OWN_ENTRIES, entries: [entry] });
    const corrections = CorrectionsInForce.at([everywhere('هاكان فيدان', 'people/hakan-fidan', entry.id)], null);
    const { mentions, entities } = analyse(article, { ...knowledge, glossary, corrections });
    const [first] = mentions.filter(({ surface }) => surface.includes('فيدان'));
    expect(entities[first?.entity ?? '']).toMatchObject({ glossary: entry.id, type: 'product' });
    expect(first?.type).toBe('product');
  });

  it('means nothing of the glossary where the entry that was chosen is there no more', () => {
    expect(idsOf('بدر', [everywhere('بدر عبد العاطي', WHO, 'people/nobody-of-this-id')])).toEqual([null]);
  });

  it('is told to whoever asks for explanations', () => {
    const heard: Decision[] = [];
    told([everywhere('بدر عبد العاطي', WHO, OTHER), { kind: 'no-name', form: 'أنقرة', article: null }], (decision) =>
      heard.push(decision),
    );
    const corrected = heard.filter(({ rule }) => rule.endsWith('/corrected'));
    expect(corrected.map(({ rule, words, kept }) => [rule, words, kept])).toEqual([
      ['names/corrected', 'أنقرة', false],
      ['names/corrected', 'أنقرة', false],
      ['links/corrected', 'عبد العاطي', true],
      ['links/corrected', 'بدر عبد العاطي', true],
      ['links/corrected', 'عبد العاطي', true],
    ]);
  });

  it('changes nothing where it speaks of other words', () => {
    const other = [
      everywhere('سالم المنصوري', WHO, OTHER),
      { kind: 'no-name', form: 'برتقال', article: null } as const,
    ];
    expect(told(other)).toEqual(told([]));
  });

  it('is told just so, whatever it is, and leaves all else consistent', () => {
    const plain = told([]);
    const forms = fc.constantFrom(...new Set(plain.map(({ surface }) => surface)));
    const ids = fc.constantFrom(null, OTHER, ...new Set(plain.map(({ id }) => id)));
    const correction: fc.Arbitrary<Correction> = fc.oneof(
      fc.record({ kind: fc.constant('no-name' as const), form: forms, article: fc.constant(null) }),
      fc.tuple(forms, ids, ids).map(([form, entry, instead]) => everywhere(form, entry, instead)),
    );
    fc.assert(
      fc.property(fc.array(correction, { maxLength: 6 }), (all) => {
        const corrections = CorrectionsInForce.at(all, null);
        const { mentions, entities } = analyse(article, { ...knowledge, corrections });
        const left = plain.filter(({ surface }) => !corrections?.isNoName(surface));
        expect(mentions.map(({ surface }) => surface)).toEqual(left.map(({ surface }) => surface));
        for (const [at, { surface, entity }] of mentions.entries()) {
          const was = left[at]?.id ?? null;
          const said = corrections ? corrections.meant(surface, was) : was;
          if (said !== was) expect(entities[entity]?.glossary ?? null).toBe(said);
        }
        for (const [key, { count }] of Object.entries(entities))
          expect(mentions.filter(({ entity }) => entity === key)).toHaveLength(count);
      }),
      { numRuns: 60 },
    );
  });
});
