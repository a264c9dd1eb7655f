import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caretAfter, merged } from '../../../src/notes/writing/merge';

describe('two notes written without knowing of each other', () => {
  test.each([
    ['', 'الأولى', 'الثانية', 'الأولى\nالثانية'],
    ['أ ب ج', 'أ ب ج د', 'س أ ب ج', 'س أ ب ج د'],
    ['أ ب ج', 'أ ج', 'أ ب ج', 'أ ج'],
    ['أ ب ج', 'أ ب ج', 'ب ج', 'ب ج'],
    ['abc', 'abcd', 'abce', 'abcd\nabce'],
    ['', 'مرح', 'مرحبا', 'مرحبا'],
    ['سطر\n', 'سطر\nمن هنا', 'سطر\nمن هناك', 'سطر\nمن هناك'],
    ['قديم', '', 'قديم جديد', 'قديم جديد'],
  ])('%j became %j and %j: %j', (base, theirs, mine, both) => {
    expect(merged(base, theirs, mine)).toBe(both);
  });

  const word = fc.stringMatching(/^[ابتثج]{1,4}$/);
  const words = fc.array(word, { maxLength: 8 });

  /** A text with some words taken out and some of its own put in, each of which is nobody else's. */
  const edit = (base: readonly string[], name: string) =>
    fc
      .array(fc.record({ at: fc.nat(base.length), keep: fc.boolean(), put: fc.nat(2) }), { maxLength: 4 })
      .map((edits) => {
        const out = base.map((text) => ({ text, own: false }));
        let count = 0;
        for (const { at, keep, put } of edits) {
          const own = Array.from({ length: put }, () => ({ text: `${name}${count++}`, own: true }));
          out.splice(Math.min(at, out.length), keep ? 0 : 1, ...own);
        }
        return {
          text: out.map(({ text }) => text).join(' '),
          own: out.filter(({ own }) => own).map(({ text }) => text),
        };
      });

  test('no word that either has added is lost', () => {
    fc.assert(
      fc.property(
        words.chain((base) => fc.tuple(fc.constant(base), edit(base, 't'), edit(base, 'm'))),
        ([base, theirs, mine]) => {
          const result = merged(base.join(' '), theirs.text, mine.text).split(/\s+/);
          for (const added of [...theirs.own, ...mine.own]) expect(result).toContain(added);
        },
      ),
      { seed: 10, numRuns: 1000 },
    );
  });

  test('who has changed nothing has no say', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (base, other) => {
        expect(merged(base, other, base)).toBe(other);
        expect(merged(base, base, other)).toBe(other);
        expect(merged(base, other, other)).toBe(other);
      }),
      { seed: 11 },
    );
  });

  test('notes of the longest kind are merged at once', () => {
    const base = 'كلمة أخرى '.repeat(10_000);
    const begun = performance.now();
    expect(merged(base, `أولا ${base}`, `${base}أخيرا`)).toBe(`أولا ${base}أخيرا`);
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});

test.each([
  ['ab|cd', 'abXcd', 'ab|Xcd'],
  ['abc|d', 'Xabcd', 'Xabc|d'],
  ['abcd|', 'abcd more', 'abcd| more'],
  ['ab|', '', '|'],
])('a caret stays with its words: %j becomes %j', (before, after, wanted) => {
  const caret = before.indexOf('|');
  const text = before.replace('|', '');
  const at = caretAfter(text, after, caret);
  expect(`${after.slice(0, at)}|${after.slice(at)}`).toBe(wanted);
});
