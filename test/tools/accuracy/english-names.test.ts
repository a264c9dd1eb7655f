import { describe, expect, it } from 'vitest';
import { likeNames } from '../../../src/tools/accuracy/like-names';
import { english } from './comparing';

describe('an English name means an entry', () => {
  it('whatever its case, accents, hyphens and article', () => {
    expect([...english.named('the VLADIMIR-Pútin')]).toEqual(['people/vladimir-putin']);
  });

  it('without what tells namesakes apart', () => {
    expect([...english.named('Giza (city)')].sort()).toEqual([...english.named('Giza')].sort());
    expect(english.named('Cairo, Egypt').has('places/cairo')).toBe(true);
  });

  it('that is told to be known by it', () => {
    expect(english.named('Bank of All Russias').has('organizations/bank-of-russia')).toBe(true);
  });

  it.each([
    ['Vladimir Vladimirovich Putin', 'person', 'people/vladimir-putin'],
    ['Sergei Lavrov', 'person', 'people/sergey-lavrov'],
    ['Ministry of Foreign Affairs (Russia)', 'organization', 'institutions/foreign-ministry@RU'],
    ['Giza Governorate', 'place', 'places/giza'],
  ] as const)('by other words for it: %s', (name, kind, id) => {
    expect(english.isNameOf(name, kind, id)).toBe(true);
  });

  it.each([
    ['Vladimir Medinsky', 'person', 'people/vladimir-putin'],
    ['Ministry of Foreign Affairs (Egypt)', 'organization', 'institutions/foreign-ministry@RU'],
    ['Vladimir Vladimirovich Putin', 'organization', 'people/vladimir-putin'],
    ['Cairo Opera House', 'place', 'places/cairo'],
    // An entry has just this name.
    ['Bank of All Russias', 'organization', 'institutions/foreign-ministry@RU'],
    ['Nobody', 'person', 'people/nobody-at-all'],
  ] as const)('and no other: %s', (name, kind, id) => {
    expect(english.isNameOf(name, kind, id)).toBe(false);
  });
});

describe('two names are alike', () => {
  it.each([
    ['ministry of health algeria', 'algerian health ministry'],
    ['moroccan army', 'army of morocco'],
    ['abdul hamid dbeibeh', 'abdul hamid dbeibah'],
    ['mohamed bin zayed al nahyan', 'mohamed bin zayed'],
  ])('%s, %s', (one, other) => {
    expect(likeNames(one, other)).toBe(true);
    expect(likeNames(other, one)).toBe(true);
  });

  it.each([
    ['niger', 'nigeria'],
    ['government of niger', 'government of nigeria'],
    ['meudon', 'amdoun'],
    ['shahba', 'shahhat'],
    ['gaza', 'gaza strip'],
    ['of the', 'al'],
  ])('but not %s, %s', (one, other) => {
    expect(likeNames(one, other)).toBe(false);
    expect(likeNames(other, one)).toBe(false);
  });
});
