import { describe, expect, it } from 'vitest';
import { compileGlossary } from '../../src/glossary/compile/compile';
import { openGlossary } from '../../src/glossary/open';
import { checkRelease } from '../../src/glossary/release';
import { bufferOf, PEOPLE, smallTables, table } from './tables';

const novelists = table(
  PEOPLE,
  ...Array.from(
    { length: 60 },
    (_, at) => `novelist-${at} | كاتب ${at} | Writer ${at} | | | EG | | | | | | | m | novelist`,
  ),
);
const compiled = (edition: string, changes: Readonly<Record<string, string>> = {}): ArrayBuffer =>
  bufferOf(
    compileGlossary(
      smallTables({ 'glossary/people/novelists.tsv': novelists, 'glossary/edition.txt': `${edition}\n`, ...changes }),
    ),
  );

const old = compiled('2026-01-01');
const present = { glossary: openGlossary(old), bytes: old.byteLength };
const fault = (file: ArrayBuffer) => {
  const checked = checkRelease(file, present);
  return 'fault' in checked ? checked.fault : null;
};

describe('a glossary from a file', () => {
  it('is taken where it is newer and knows what the present one knows', () => {
    const checked = checkRelease(compiled('2026-02-01'), present);
    expect('glossary' in checked && checked.glossary.edition).toBe('2026-02-01');
  });

  it('is refused where it is not newer', () => {
    expect(fault(compiled('2025-12-31'))).toBe('older');
    expect(fault(old)).toBe('older');
  });

  it('is refused at every length it may be cut to', () => {
    const whole = compiled('2026-02-01');
    for (const length of [0, 3, 16, 20, 100, Math.floor(whole.byteLength / 2), whole.byteLength - 4])
      expect(fault(whole.slice(0, length))).toBe('cut-off');
  });

  it('is refused where a byte has changed', () => {
    for (const at of [400, 4000]) {
      const file = compiled('2026-02-01');
      const bytes = new Uint8Array(file);
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      expect(fault(file)).toBe('damaged');
    }
  });

  it('is refused where it is of another kind or format', () => {
    const other = compiled('2026-02-01');
    new Uint32Array(other)[0] = 1;
    expect(fault(other)).toBe('other-kind');
    const later = compiled('2026-02-01');
    new Uint32Array(later)[1] = 99;
    expect(fault(later)).toBe('other-version');
  });

  it('is refused unread where it is ten times the size', () => {
    expect(fault(new ArrayBuffer(old.byteLength * 10 + 4))).toBe('too-large');
  });

  it('is refused where entries are missing', () => {
    const fewer = compiled('2026-02-01', { 'glossary/people/novelists.tsv': table(PEOPLE) });
    expect(fault(fewer)).toBe('too-few');
  });
});
