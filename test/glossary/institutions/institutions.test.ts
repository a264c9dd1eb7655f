import { describe, expect, it } from 'vitest';
import { wordKeys } from '../../../src/arabic/words';
import { compileGlossary } from '../../../src/glossary/compile/compile';
import { openGlossary } from '../../../src/glossary/open';
import { bufferOf, smallTables } from '../tables';

const glossary = openGlossary(bufferOf(compileGlossary(smallTables())));

function institution(text: string) {
  const match = glossary.institution(wordKeys(text), 0);
  return match && { ...match, entry: match.entry === undefined ? undefined : glossary.entry(match.entry).id };
}

describe('a state institution', () => {
  it('has its country from the nisba beside it', () => {
    expect(institution('وزارة الخارجية الكورية الشمالية')).toEqual({
      pattern: 'foreign-ministry',
      length: 2,
      needsCue: false,
      entry: 'institutions/foreign-ministry@KP',
      country: 'KP',
      whole: 4,
    });
  });

  it('has its country from the name after a construct', () => {
    expect(institution('وزارة خارجية موناكو')?.entry).toBe('institutions/foreign-ministry@MC');
    expect(institution('جيش روسيا')?.entry).toBe('institutions/army@RU');
    expect(institution('جيش كبير')).toBeUndefined();
  });

  it('is known without a country, and waits for a cue where it is a common word', () => {
    expect(institution('وزارة الخارجية')).toMatchObject({
      pattern: 'foreign-ministry',
      country: null,
      entry: undefined,
    });
    expect(institution('الخارجية')).toMatchObject({ pattern: 'foreign-ministry', needsCue: true });
  });

  it('is the entry of a table that has exactly its name', () => {
    const central = smallTables({
      'glossary/institutions.tsv':
        'id\tkind\tgender\tar\tar_construct\tar_aliases\ten\ncentral-bank\tcentral-bank\tm\tالبنك المركزي\t\t\tCentral Bank',
    });
    const own = openGlossary(bufferOf(compileGlossary(central)));
    const match = own.institution(wordKeys('البنك المركزي الروسي'), 0);
    expect(match?.entry).toBe(own.find('organizations/bank-of-russia'));
    expect(own.find('institutions/central-bank@RU')).toBe(own.find('organizations/bank-of-russia'));
  });

  it('has a name and description in both languages', () => {
    const entry = (id: string) => glossary.entry(glossary.find(id) ?? -1);
    expect(entry('institutions/foreign-ministry@RU')).toMatchObject({
      type: 'organization',
      name: { ar: 'وزارة الخارجية الروسية', en: 'Russian Foreign Ministry' },
      description: { ar: 'وزارة روسية', en: 'Russian government department' },
      countries: ['RU'],
    });
    expect(entry('institutions/army@MC').name).toEqual({ ar: 'جيش موناكو', en: 'Army of Monaco' });
  });

  it('is unknown where its pattern or country is', () => {
    expect(glossary.find('institutions/circus@RU')).toBeUndefined();
    expect(glossary.find('institutions/army@QQ')).toBeUndefined();
  });
});
