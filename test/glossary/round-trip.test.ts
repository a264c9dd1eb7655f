import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordKeys } from '../../src/arabic/words';
import { compileGlossary } from '../../src/glossary/compile/compile';
import { decodeLetters, frequentLetters, letterEncoder } from '../../src/glossary/file/letter-codes';
import { openGlossary } from '../../src/glossary/open';
import { bufferOf, smallTables } from './tables';

const letter = fc.constantFrom(...'ابتثجحخدذرزسشصضطظعغفقكلمنهويةءئؤأإآى');
const word = fc.array(letter, { minLength: 2, maxLength: 9 }).map((letters) => letters.join(''));
const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));

describe('any names', { timeout: 30_000 }, () => {
  it('are found again after compiling, at their place in a text', () => {
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 12 }), (names) => {
        const head =
          'id\tkind\tar\ten\tar_aliases\ten_aliases\tcountry\tfrom\tto\tnote_ar\tnote_en\tcue\tas_of\tparent';
        const rows = names.map((written, at) => `any-${at}\tarmed-group\t${written}\tAny ${at}`);
        const tables = smallTables({ 'glossary/organizations/any.tsv': [head, ...rows].join('\n') });
        const glossary = openGlossary(bufferOf(compileGlossary(tables)));
        names.forEach((written, at) => {
          const keys = ['اليوم', ...wordKeys(written), 'كان'];
          const uses = glossary
            .matchesAt(keys, 1)
            .filter((match) => match.length === keys.length - 2)
            .flatMap((match) => match.uses);
          expect(uses.map((use) => glossary.entry(use.entry).id)).toContain(`organizations/any-${at}`);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('are read back from one byte a letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (other, text) => {
        const letters = frequentLetters([other]);
        const plain = text.replaceAll('\u001b', '');
        const bytes = letterEncoder(letters)(plain);
        expect(decodeLetters(bytes, 0, bytes.length, letters)).toBe(plain);
      }),
    );
  });
});
