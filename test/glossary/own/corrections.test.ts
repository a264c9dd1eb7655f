import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { after, type Change, changed, difference } from '../../../src/glossary/own/changes';
import {
  type Correction,
  CorrectionsInForce,
  correctionKey,
  withCorrection,
} from '../../../src/glossary/own/corrections';
import { NO_OWN_ENTRIES, type OwnGlossary } from '../../../src/glossary/own/own-entries';

const HERE = 'https://news.example/a';
const form = 'رشاد العليمي';
const notThis = (entry: string | null, instead: string | null, article: string | null = null): Correction => ({
  kind: 'not-this',
  form,
  article,
  entry,
  instead,
});
const noName = (words: string, article: string | null = null): Correction => ({
  kind: 'no-name',
  form: words,
  article,
});

describe('a correction', () => {
  it('holds everywhere or in the one article that it was made in', () => {
    expect(CorrectionsInForce.at([noName('قوة', HERE)], 'https://news.example/b')).toBeNull();
    expect(CorrectionsInForce.at([noName('قوة', HERE)], null)).toBeNull();
    expect(CorrectionsInForce.at([noName('قوة', HERE)], HERE)?.isNoName('قوة')).toBe(true);
    expect(CorrectionsInForce.at([noName('قوة')], null)?.isNoName('قوة')).toBe(true);
  });

  it('is of a written form, however it is spelled', () => {
    const corrections = CorrectionsInForce.at([noName('أحمد الفتى')], null);
    expect(corrections?.isNoName('احمد  الفتي')).toBe(true);
    expect(corrections?.isNoName('أحمد')).toBe(false);
  });

  it('says what is meant where just this entry would be told', () => {
    const corrections = CorrectionsInForce.at([notThis('people/a', 'people/b')], null);
    expect(corrections?.meant(form, 'people/a')).toBe('people/b');
    expect(corrections?.meant(form, 'people/c')).toBe('people/c');
    expect(corrections?.meant('العليمي', 'people/a')).toBe('people/a');
    expect(CorrectionsInForce.at([notThis('people/a', null)], null)?.meant(form, 'people/a')).toBeNull();
    expect(CorrectionsInForce.at([notThis(null, 'people/b')], null)?.meant(form, null)).toBe('people/b');
  });

  it('of one article goes by what those of everywhere say', () => {
    const corrections = CorrectionsInForce.at([notThis('people/b', null, HERE), notThis('people/a', 'people/b')], HERE);
    expect(corrections?.meant(form, 'people/a')).toBeNull();
  });

  it('of a correction leads the earlier one along, or back', () => {
    const once = withCorrection([], notThis('people/a', 'people/b'));
    const later = notThis('people/b', 'people/c');
    expect(withCorrection(once, later)).toEqual([notThis('people/a', 'people/c'), later]);
    expect(withCorrection(once, { ...later, article: HERE })).toEqual([...once, { ...later, article: HERE }]);
    expect(withCorrection(once, notThis('people/b', 'people/a'))).toEqual([notThis('people/b', 'people/a')]);
  });

  it('takes the place of an earlier one of the same', () => {
    const once = withCorrection([], notThis('people/a', 'people/b'));
    expect(withCorrection(once, notThis('people/a', null))).toEqual([notThis('people/a', null)]);
    expect(withCorrection([noName('قوة')], noName('قُوّة'))).toHaveLength(1);
  });
});

const words = fc.constantFrom('رشاد العليمي', 'العليمي', 'قوة', 'أحمد', 'احمد');
const article = fc.constantFrom(null, HERE);
const id = fc.constantFrom(null, 'people/a', 'people/b', 'own/قوة');
const correction: fc.Arbitrary<Correction> = fc.oneof(
  fc.record({ kind: fc.constant('no-name' as const), form: words, article }),
  fc.record({ kind: fc.constant('not-this' as const), form: words, article, entry: id, instead: id }),
);
const entry = fc.record({
  type: fc.constantFrom('person' as const, 'place' as const),
  ar: words,
  en: fc.constantFrom('', 'Rashad'),
  arAliases: fc.constant<string[]>([]),
  enAliases: fc.constant<string[]>([]),
  country: fc.constant(''),
  noteAr: fc.constantFrom('', 'ملاحظة'),
  noteEn: fc.constant(''),
  replaces: fc.constant(''),
});
const ownId = fc.constantFrom('own/قوه', 'own/احمد', 'own/العليمي');
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constant('add' as const), entry }),
  fc.record({
    kind: fc.constant('keep' as const),
    entry: fc.tuple(ownId, entry).map(([own, rest]) => ({ ...rest, id: own })),
  }),
  fc.record({ kind: fc.constant('remove' as const), id: ownId }),
  fc.record({ kind: fc.constantFrom('hide' as const, 'show' as const), id: fc.constantFrom('places/RU', 'people/a') }),
  fc.record({ kind: fc.constantFrom('correct' as const, 'take-back' as const), correction }),
);
const glossary = fc
  .array(change, { maxLength: 12 })
  .map((changes) => changes.reduce<OwnGlossary>(changed, NO_OWN_ENTRIES));

/** What a glossary holds, whatever its order. */
function contents({ entries, hidden, corrections }: OwnGlossary): unknown {
  return [entries, hidden, corrections].map((list) => list.map((item) => JSON.stringify(item)).sort());
}

function wordsMean(corrections: readonly Correction[], said: string, told: string | null): string | null {
  const inForce = CorrectionsInForce.at(corrections, HERE);
  return inForce ? inForce.meant(said, told) : told;
}

describe('changes of the own glossary', () => {
  it('are undone whole', () => {
    fc.assert(
      fc.property(glossary, change, (own, one) => {
        const then = changed(own, one);
        expect(contents(after(then, difference(then, own)))).toEqual(contents(own));
      }),
    );
  });

  it('keep one correction of each thing, and none that says nothing', () => {
    fc.assert(
      fc.property(glossary, ({ corrections }) => {
        expect(new Set(corrections.map(correctionKey)).size).toBe(corrections.length);
        expect(corrections.filter((one) => one.kind === 'not-this' && one.entry === one.instead)).toEqual([]);
      }),
    );
  });

  it('let the reader’s last word on a form hold where it was said', () => {
    fc.assert(
      fc.property(glossary, words, id, id, (own, said, told, instead) => {
        const seen = wordsMean(own.corrections, said, told);
        const corrections = withCorrection(own.corrections, {
          kind: 'not-this',
          form: said,
          article: HERE,
          entry: seen,
          instead,
        });
        expect(wordsMean(corrections, said, told)).toBe(instead);
      }),
    );
  });
});
