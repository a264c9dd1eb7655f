import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import labels from '../../../assets/article/labels.json' with { type: 'json' };
import regions from '../../../assets/article/regions.json' with { type: 'json' };
import { phrasesByFirstWord, spelledOut } from '../../../src/article/words/spelled-out';

describe('a pattern', () => {
  it('stands for each way to choose from its braces', () => {
    expect(spelledOut(['{اقرأ|طالع} {|المزيد }أيضا', 'متعلقات'])).toEqual([
      'اقرأ أيضا',
      'اقرأ المزيد أيضا',
      'طالع أيضا',
      'طالع المزيد أيضا',
      'متعلقات',
    ]);
  });

  it('is found by the first word of everything that it stands for, and by no other', () => {
    const part = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 4 });
    const pattern = fc
      .array(
        fc.oneof(
          part,
          fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => `{${parts.join('|')}}`),
        ),
        { minLength: 1, maxLength: 4 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(pattern, (written) => {
        const phrasesFrom = phrasesByFirstWord([[written, true]]);
        for (const text of spelledOut([written])) {
          const found = phrasesFrom(text.split(' ')[0] ?? '').map((phrase) => phrase.text);
          expect(found).toContain(text);
          expect(found.map(({ length }) => length)).toEqual(
            found.map(({ length }) => length).toSorted((a, b) => b - a),
          );
        }
        expect(phrasesFrom('c')).toEqual([]);
      }),
    );
  });
});

it.each([
  ['labels', labels],
  ['regions', regions],
] as const)('patterns of %s are whole: no brace is left, no space is too many, and none comes twice', (_, patterns) => {
  for (const [kind, written] of Object.entries(patterns)) {
    const texts = spelledOut(written);
    expect(
      texts.filter((text) => /[{}|]|^\s|\s$|\s\s/.test(text)),
      kind,
    ).toEqual([]);
    expect(new Set(written).size, kind).toBe(written.length);
  }
});
