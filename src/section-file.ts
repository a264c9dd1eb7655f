/**
 * The container of the compiled glossary and of the model: a header, a list of sections, the sections, each on a multiple
 * of four bytes so that typed arrays can lie over it. Little-endian, as every machine that runs a browser is.
 */

/** What one kind of file is known by. */
export interface FileFormat {
  /** What the file holds, for the words of an error: «glossary». */
  readonly name: string;
  /** Its first four bytes, as a little-endian number. */
  readonly magic: number;
  /** Raised whenever a section is added, dropped or read in another way. */
  readonly version: number;
  readonly sections: number;
}

/** Magic, version, length in bytes, checksum, number of sections: 32 bits each. */
const HEADER_WORDS = 5;

/** Why a file cannot be opened. */
export type SectionFileFault = 'other-kind' | 'other-version' | 'cut-off' | 'damaged';

/** Thrown on opening a file that is of another kind, is damaged, or was made for another version of Hashiya. */
export class SectionFileError extends Error {
  override readonly name = 'SectionFileError';
  readonly fault: SectionFileFault;

  constructor(fault: SectionFileFault, message: string) {
    super(message);
    this.fault = fault;
  }
}

/** Four sums beside each other, which a processor works on at a time: half a millisecond for the glossary instead of two. */
function checksum(words: Uint32Array): number {
  let [first, second, third, fourth] = [BASIS, BASIS, BASIS, BASIS];
  let at = HEADER_WORDS;
  for (; at + 4 <= words.length; at += 4) {
    first = mixed(first, words[at] ?? 0);
    second = mixed(second, words[at + 1] ?? 0);
    third = mixed(third, words[at + 2] ?? 0);
    fourth = mixed(fourth, words[at + 3] ?? 0);
  }
  const rest = [second, third, fourth, ...words.subarray(at)];
  return rest.reduce(mixed, first) >>> 0;
}

const mixed = (sum: number, word: number): number => Math.imul(sum ^ word, PRIME) ^ (sum >>> 15);

const BASIS = 0x811c9dc5;
/** Of the FNV-1a hash. */
const PRIME = 0x01000193;

const padded = (bytes: number): number => (bytes + 3) & ~3;

/** Any typed array that a section is written from. */
export type SectionData = Uint8Array | Uint16Array | Int16Array | Uint32Array;

/** Joins sections into one file. The same sections always make the same bytes. */
export function writeSections(sections: readonly SectionData[], { magic, version }: FileFormat): Uint8Array {
  const head = (HEADER_WORDS + 2 * sections.length) * 4;
  const total = sections.reduce((sum, section) => sum + padded(section.byteLength), head);
  const bytes = new Uint8Array(total);
  const words = new Uint32Array(bytes.buffer);
  let offset = head;
  sections.forEach((section, index) => {
    words[HEADER_WORDS + 2 * index] = offset;
    words[HEADER_WORDS + 2 * index + 1] = section.byteLength;
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), offset);
    offset += padded(section.byteLength);
  });
  words[0] = magic;
  words[1] = version;
  words[2] = total;
  words[4] = sections.length;
  words[3] = checksum(words);
  return bytes;
}

/** Typed arrays over the sections of one file, by number. */
export interface SectionReader {
  bytes(section: number): Uint8Array;
  halves(section: number): Uint16Array;
  signedHalves(section: number): Int16Array;
  words(section: number): Uint32Array;
}

/**
 * Checks a file and gives access to its sections; nothing is copied.
 * @throws {SectionFileError} where the file is not whole, of another kind, or of another format version
 */
export function readSections(buffer: ArrayBufferLike, { name, magic, version, sections }: FileFormat): SectionReader {
  const cutOff = `The ${name} file is cut off: build it again`;
  if (buffer.byteLength < HEADER_WORDS * 4 || buffer.byteLength % 4 !== 0)
    throw new SectionFileError('cut-off', cutOff);
  const head = new Uint32Array(buffer);
  if (head[0] !== magic) throw new SectionFileError('other-kind', `This file is not a compiled ${name}`);
  if (head[1] !== version)
    throw new SectionFileError(
      'other-version',
      `The ${name} file has format ${head[1]}, this version reads ${version}`,
    );
  if (head[2] !== buffer.byteLength || head[4] !== sections) throw new SectionFileError('cut-off', cutOff);
  if (head[3] !== checksum(head))
    throw new SectionFileError('damaged', `The ${name} file is damaged: its checksum differs`);
  const place = (section: number): { offset: number; length: number } => ({
    offset: head[HEADER_WORDS + 2 * section] ?? 0,
    length: head[HEADER_WORDS + 2 * section + 1] ?? 0,
  });
  return {
    bytes(section) {
      const { offset, length } = place(section);
      return new Uint8Array(buffer, offset, length);
    },
    halves(section) {
      const { offset, length } = place(section);
      return new Uint16Array(buffer, offset, length / 2);
    },
    signedHalves(section) {
      const { offset, length } = place(section);
      return new Int16Array(buffer, offset, length / 2);
    },
    words(section) {
      const { offset, length } = place(section);
      return new Uint32Array(buffer, offset, length / 4);
    },
  };
}
