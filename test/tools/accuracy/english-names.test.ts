import { describe, expect, it } from 'vitest';
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
    ['Nobody', 'person', 'people/nobody-at-all'],
  ] as const)('and no other: %s', (name, kind, id) => {
    expect(english.isNameOf(name, kind, id)).toBe(false);
  });
});
