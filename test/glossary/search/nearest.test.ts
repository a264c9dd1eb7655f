import { describe, expect, it } from 'vitest';
import { compileGlossary } from '../../../src/glossary/compile/compile';
import { openGlossary } from '../../../src/glossary/open';
import { ACCEPTED, spellingDistance } from '../../../src/glossary/search/spelling-distance';
import { bufferOf, smallTables } from '../tables';

const glossary = openGlossary(bufferOf(compileGlossary(smallTables())));
const near = (name: string): string[] => glossary.nearest(name).map(({ entry }) => glossary.entry(entry).id);

describe('a name that no table spells', () => {
  it.each([
    ['فلادمير بوتن', 'people/vladimir-putin'],
    ['سيرجي لفروف', 'people/sergey-lavrov'],
    ['نجيب محفوز', 'people/naguib-mahfouz'],
  ])('%s is near %s', (name, id) => {
    expect(near(name)).toEqual([id]);
  });

  it('is near nobody where too little of it is left to tell', () => {
    expect(near('بتن')).toEqual([]);
    expect(near('حارس')).toEqual([]);
  });
});

describe('the distance of two spellings', () => {
  it('is nothing for one name and above acceptance for others', () => {
    expect(spellingDistance('نتنياهو', 'نتنياهو')).toBe(0);
    expect(spellingDistance('نتنياهو', 'نتانياهو')).toBeLessThan(ACCEPTED);
    expect(spellingDistance('نتنياهو', 'أردوغان')).toBeGreaterThan(ACCEPTED);
  });

  it('is never small for words that look alike and are no name', () => {
    expect(spellingDistance('بوتين', 'بوتان')).toBe(Number.POSITIVE_INFINITY);
    expect(spellingDistance('البرتغال', 'البرتقال')).toBe(Number.POSITIVE_INFINITY);
  });

  it('is the same in both directions', () => {
    expect(spellingDistance('غوتيريش', 'جوتيرس')).toBeCloseTo(spellingDistance('جوتيرس', 'غوتيريش'));
  });
});
