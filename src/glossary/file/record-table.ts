import type { SectionReader } from '../../section-file';
import { decodeLetters } from './letter-codes';
import { type EntryRecord, readRecord } from './record';
import { RECORDS_A_BLOCK, SECTION } from './sections';
import { startsOf } from './starts';

const LINE_END = 0x0a;

/** The entries' records as they lie in the file, read one at a time. */
export class RecordTable {
  readonly #bytes: Uint8Array;
  readonly #letters: Uint16Array;
  readonly #blockStart: Uint32Array;

  constructor(sections: SectionReader) {
    this.#bytes = sections.bytes(SECTION.records);
    this.#letters = sections.halves(SECTION.recordAlphabet);
    this.#blockStart = startsOf(sections.halves(SECTION.blockBytes), 0);
  }

  /** The record of an entry of the file. */
  read(number: number): EntryRecord {
    let start = this.#blockStart[Math.floor(number / RECORDS_A_BLOCK)] ?? 0;
    for (let skip = number % RECORDS_A_BLOCK; skip > 0; skip--) start = this.#bytes.indexOf(LINE_END, start) + 1;
    const end = this.#bytes.indexOf(LINE_END, start);
    return readRecord(decodeLetters(this.#bytes, start, end, this.#letters));
  }
}
