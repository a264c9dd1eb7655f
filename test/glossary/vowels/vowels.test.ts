import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Vowels, withoutSigns } from '../../../src/glossary/vowels/vowels';

const vowels = new Vowels('عُمَان\tplaces/OM\nعَمَّان\tplaces/amman\nأَبُو\t\nظَبْي\t\nبُور\t\nسُودَان');

describe('A name gets its vowel signs', () => {
  test('word by word, with spaces and hyphens as they stand', () => {
    expect(vowels.of('أبو ظبي', null)).toBe('أَبُو ظَبْي');
    expect(vowels.of('بور-سودان', null)).toBe('بُور-سُودَان');
  });

  test('only where each of its words is known', () => expect(vowels.of('أبو الهول', null)).toBeNull());

  test('though it has some already', () => expect(vowels.of('أبُو ظبي', null)).toBe('أَبُو ظَبْي'));

  test('of its entry, where a word is read in several ways, and none where the entry is not known', () => {
    expect(vowels.of('عمان', 'places/OM')).toBe('عُمَان');
    expect(vowels.of('عمان', 'places/amman')).toBe('عَمَّان');
    expect(vowels.of('عمان', null)).toBeNull();
    expect(vowels.of('عمان', 'people/somebody')).toBeNull();
  });

  test('and only signs: without them it is the name as newspapers write it', () => {
    const words = fc.array(fc.constantFrom('أبو', 'ظبي', 'بور', 'سودان'), { minLength: 1 });
    fc.assert(fc.property(words, (name) => withoutSigns(vowels.of(name.join(' '), null) ?? '') === name.join(' ')));
  });
});
