import type { Fault } from '../tables/faults';
import type { GlossaryRow, TableFiles } from '../tables/rows';
import { cell, listOf, readTsv } from '../tables/tsv';
import { VOWEL_TABLE, withoutSigns, wordsOf } from './vowels';

/** A letter with its vowel, doubled or not, or with sukun; in Unicode's canonical order (NFC). */
const LETTER = '[\\u0621-\\u063A\\u0641-\\u064A](?:[\\u064E-\\u0650]?\\u0651?|\\u0652)';

/** The last letter bears a shadda at most. */
const VOWELLED = new RegExp(`^(?:${LETTER})*[\\u0621-\\u063A\\u0641-\\u064A]\\u0651?$`);

/** Types whose names are told with vowel signs: words of other names bear case endings. */
const VOWELLED_TYPES = new Set(['person', 'place']);

/** Rows of `VOWEL_TABLE` that are no words, stand twice, or belong to no name. */
export function vowelFaults(files: TableFiles, rows: readonly GlossaryRow[]): Fault[] {
  const names = rows.filter(({ type }) => type !== null && VOWELLED_TYPES.has(type));
  const words = new Map(names.map(({ id, ar }) => [id, new Set(wordsOf(ar.text))]));
  const inNames = new Set([...words.values()].flatMap((all) => [...all]));
  const seen = new Set<string>();
  const faults: Fault[] = [];
  for (const line of readTsv(VOWEL_TABLE, files.get(VOWEL_TABLE) ?? '')) {
    const word = cell(line, 'word');
    const entries = listOf(cell(line, 'entries'));
    const bare = withoutSigns(word);
    const fault = (problem: string, remedy: string): void => {
      faults.push({ file: VOWEL_TABLE, line: line.line, problem, remedy });
    };
    if (!VOWELLED.test(word))
      fault(`«${word}» is no word with vowel signs`, 'write letters, each with its sign; no case ending');
    for (const key of entries.length === 0 ? [bare] : entries.map((id) => `${bare} ${id}`)) {
      if (seen.has(key) || (entries.length > 0 && seen.has(bare)))
        fault(`«${bare}» has another reading above`, 'say in both rows of which entries they are');
      seen.add(key);
    }
    if (!inNames.has(bare)) fault(`no name of a person or place has «${bare}»`, 'drop the row');
    for (const id of entries)
      if (!words.get(id)?.has(bare)) fault(`the name of ${id} has no «${bare}»`, 'correct the id or drop it');
  }
  return faults;
}
