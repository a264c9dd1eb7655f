import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FileFormat, readSections, SectionFileError, writeSections } from '../src/section-file';
import { bufferOf } from './glossary/tables';

const format: FileFormat = { name: 'test', magic: 0x54534554, version: 3, sections: 4 };
const given = fc.tuple(fc.uint8Array(), fc.uint16Array(), fc.int16Array(), fc.uint32Array());
const some = [Uint8Array.of(1, 2, 3), Uint16Array.of(500), Int16Array.of(-7, 7, -32768), Uint32Array.of(2 ** 32 - 1)];
const bytes = writeSections(some, format);

const opening =
  (file: Uint8Array, as = format) =>
  () =>
    readSections(bufferOf(file), as);

describe('a file of sections', () => {
  it('gives back what was written, whatever its sections hold', () => {
    fc.assert(
      fc.property(given, (sections) => {
        const read = opening(writeSections(sections, format))();
        expect([read.bytes(0), read.halves(1), read.signedHalves(2), read.words(3)]).toEqual(sections);
      }),
    );
  });

  it('has the part of an array that was given, not what lies around it', () => {
    const part = Uint8Array.of(9, 8, 7, 6, 5).subarray(1, 3);
    expect([...opening(writeSections([part, part, part, part], format))().bytes(3)]).toEqual([8, 7]);
  });

  it('is the same bytes for the same sections', () => {
    fc.assert(
      fc.property(given, (sections) => {
        const copy = [...sections].map((section) => section.slice());
        expect(writeSections(copy, format)).toEqual(writeSections(sections, format));
      }),
    );
  });
});

describe('a file that cannot be used is refused, and the message says why', () => {
  it('where it is cut off anywhere', () => {
    for (let length = 0; length < bytes.length; length++) {
      expect(opening(bytes.slice(0, length))).toThrow(SectionFileError);
      expect(opening(bytes.slice(0, length))).toThrow('The test file is cut off: build it again');
    }
  });

  it('where any byte was changed', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const changed = Uint8Array.from(bytes, (byte, index) => (index === at ? byte ^ change : byte));
        expect(opening(changed)).toThrow(SectionFileError);
      }),
    );
    const last = Uint8Array.from(bytes, (byte, index) => (index === bytes.length - 1 ? byte ^ 1 : byte));
    expect(opening(last)).toThrow('The test file is damaged: its checksum differs');
  });

  it('where it is of another kind, of another version or has other sections', () => {
    expect(opening(bytes, { ...format, magic: 1 })).toThrow('This file is not a compiled test');
    expect(opening(bytes, { ...format, version: 4 })).toThrow('The test file has format 3, this version reads 4');
    expect(opening(bytes, { ...format, sections: 5 })).toThrow(SectionFileError);
  });

  it('where it is any bytes at all', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (any) => {
        expect(opening(any)).toThrow(SectionFileError);
      }),
    );
  });
});
