import { describe, expect, it } from 'vitest';
import { wordKeys } from '../../../src/arabic/words';
import { compileGlossary, compileSoundRows } from '../../../src/glossary/compile/compile';
import { openGlossary } from '../../../src/glossary/open';
import { FaultyTablesError } from '../../../src/glossary/tables/faults';
import { SectionFileError } from '../../../src/section-file';
import { bufferOf, PEOPLE, smallTables, table } from '../tables';

const bytes = compileGlossary(smallTables());

/** Ids found for the whole of a text, `~` after a nisba, `?` after what wants a cue. */
function found(text: string, glossary = openGlossary(bufferOf(bytes))): string[] {
  const keys = wordKeys(text);
  return glossary
    .matchesAt(keys, 0)
    .filter((match) => match.length === keys.length)
    .flatMap((match) => match.uses)
    .map((use) => `${glossary.entry(use.entry).id}${use.nisba ? '~' : ''}${use.needsCue ? '?' : ''}`);
}

describe('the compiled glossary', () => {
  it('is the same byte for byte, whatever the order of the files', () => {
    const shuffled = new Map([...smallTables()].reverse());
    expect(compileGlossary(shuffled)).toEqual(bytes);
  });

  it('finds names, aliases and nisbas as the tables write them', () => {
    expect(found('فلاديمير بوتين')).toEqual(['people/vladimir-putin']);
    expect(found('روسيا الاتحادية')).toEqual(['places/RU']);
    expect(found('الروسيتين')).toEqual(['places/RU~']);
    expect(found('الروس')).toEqual(['places/RU~']);
    expect(found('الكوريون الشماليون')).toEqual(['places/KP~']);
    expect(found('الجنوب أفريقية')).toEqual(['places/ZA~']);
  });

  it('gives the longest form first and the first word without its proclitics', () => {
    const glossary = openGlossary(bufferOf(bytes));
    const keys = wordKeys('وفلاديمير بوتين');
    expect(glossary.matchesAt(keys, 0)).toEqual([]);
    expect(glossary.matchesAt(keys, 0, 'فلاديمير').map((match) => match.length)).toEqual([2]);
    expect(glossary.matchesAt(wordKeys('روسيا الاتحادية'), 0).map((match) => match.length)).toEqual([2, 1]);
  });

  it.each([
    ['بيونج يانج', 'places/pyongyang'],
    ['بيونغيانغ', 'places/pyongyang'],
    ['سيرجي لافروف', 'people/sergey-lavrov'],
    ['لاڤروف', 'people/sergey-lavrov'],
    ['پوتين', 'people/vladimir-putin'],
    ['القاهره', 'places/cairo'],
    ['فاجنر', 'organizations/wagner'],
    ['عبدالله الحمدوك', 'people/abdullah'],
    ['S-400', 'things/s-400'],
  ])('finds %s by a rule of spelling', (text, id) => {
    expect(found(text)).toEqual([id]);
  });

  it('does not take a name for a word that is one letter away', () => {
    expect(found('بوتان')).toEqual(['places/BT']);
    expect(found('البرتقال')).toEqual([]);
    expect(found('كان')).toEqual([]);
  });

  it('tells strict names by their exact spelling', () => {
    const glossary = openGlossary(bufferOf(bytes));
    const use = glossary.matchesAt(wordKeys('مرسى'), 0)[0]?.uses[0];
    expect(use).toMatchObject({ strict: true, exact: 'مرسي' });
  });

  it('marks generated towns that are somebody’s name, and lets them give way to curated ones', () => {
    expect(found('سعيد')).toEqual(['places/said-ru?']);
    expect(found('الجيزة')).toEqual(['places/giza']);
    expect(found('بيرم')).toEqual(['places/perm-ru']);
  });

  it('has every entry under its id', () => {
    const glossary = openGlossary(bufferOf(bytes));
    for (let number = 0; number < glossary.size; number++)
      expect(glossary.find(glossary.entry(number).id)).toBe(number);
    expect(glossary.find('people/nobody')).toBeUndefined();
  });

  it('keeps coordinates to a hundredth of a degree, and none where the table has none', () => {
    const glossary = openGlossary(bufferOf(bytes));
    const entry = (id: string) => glossary.entry(glossary.find(id) ?? -1);
    expect(entry('places/cairo').coordinates).toEqual({ latitude: 30.04, longitude: 31.24 });
    expect(entry('places/ZA').coordinates).toEqual({ latitude: -29, longitude: 25 });
    expect(entry('organizations/wagner').coordinates).toBeNull();
  });

  it('keeps an id of Wikidata, and no other source’s', () => {
    const glossary = openGlossary(bufferOf(bytes));
    const idOf = (id: string) => glossary.entry(glossary.find(id) ?? -1).wikidata;
    expect(['places/RU', 'places/EG', 'places/ZA', 'people/kofi-annan'].map(idOf)).toEqual(['Q159', null, null, null]);
  });
});

describe('a damaged file', () => {
  const opening = (change: (file: Uint8Array) => Uint8Array) => () =>
    openGlossary(bufferOf(change(Uint8Array.from(bytes))));

  it.each<[string, (file: Uint8Array) => Uint8Array, RegExp]>([
    ['empty', () => new Uint8Array(0), /cut off/],
    ['cut off', (file) => file.slice(0, file.length - 8), /cut off/],
    ['something else', (file) => file.fill(65, 0, 4), /not a compiled glossary/],
    ['of another format', (file) => file.fill(99, 4, 5), /format 99/],
    ['changed in one byte', (file) => file.fill((file[500] ?? 0) ^ 1, 500, 501), /damaged/],
  ])('that is %s is refused by name', (_what, change, message) => {
    expect(opening(change)).toThrow(SectionFileError);
    expect(opening(change)).toThrow(message);
  });
});

describe('faulty rows', () => {
  const head = 'id\tkind\tar\ten\tar_aliases\ten_aliases\tcountry\tfrom\tto\tnote_ar\tnote_en\tcue\tas_of\tparent';
  it.each([
    ['x\twar\tالحرب\tWar', /kind «war» is a kind of event/],
    ['x\tcircus\tسيرك\tCircus', /kind «circus» is unknown/],
    ['x\tarmed-group\t\tGroup', /Arabic name is missing/],
    ['x\tarmed-group\tجماعة\t', /English name is missing/],
    ['x\tarmed-group\tجماعة X\tGroup', /not written in Arabic letters/],
    ['x\tarmed-group\tجماعة\tGroup\tج', /one letter/],
    ['x\tarmed-group\tجماعة\tGroup\t\t\tQQ', /country «QQ» is unknown/],
    ['x\tarmed-group\tجماعة\tGroup\t\t\tRU\tlong ago', /«long ago» is no year/],
    ['x\tarmed-group\tجماعة\tGroup\t\t\tRU\t\t\tملاحظة', /note in one language/],
    ['X Y\tarmed-group\tجماعة\tGroup', /not lower-case Latin/],
    ['wagner\tarmed-group\tجماعة\tGroup', /id organizations\/wagner is taken/],
    ['x\tarmed-group\tجماعة\tGroup\t\t\t\t\t\t\t\t\t\tnobody', /parent «nobody» is unknown/],
  ])('%s stops the build and names file and line', (row, problem) => {
    const tables = smallTables({ 'glossary/organizations/zz.tsv': `${head}\n${row}` });
    expect(() => compileGlossary(tables)).toThrow(FaultyTablesError);
    expect(() => compileGlossary(tables)).toThrow(problem);
    expect(() => compileGlossary(tables)).toThrow(/organizations\/zz\.tsv:2:/);
  });

  it.each([
    ['spokesperson', /has nothing it is of/],
    ['spokesperson@EG', /has no years/],
    ['spokesperson@EG:2001-', /is open, as_of is empty/],
    ['spokesperson@nobody:2001-2002', /neither a country nor an organization/],
    ['juggler', /role «juggler» is unknown/],
  ])('a role «%s» stops the build', (role, problem) => {
    const tables = smallTables({
      'vocabulary/occupations.tsv': 'id\tar_m\tar_f\ten\nspokesperson\tمتحدث باسم\tمتحدثة باسم\tspokesperson',
      'glossary/people/people.tsv': table(PEOPLE, `x | سامي نموذج | Sami Model | | | EG | | | | | | | m | ${role}`),
    });
    expect(() => compileGlossary(tables)).toThrow(problem);
  });

  it('are left out where the rest is wanted all the same', () => {
    const tables = smallTables({ 'glossary/organizations/zz.tsv': `${head}\nx\tcircus\tسيرك\tCircus` });
    const { bytes: rest, faults } = compileSoundRows(tables);
    expect(faults).toHaveLength(1);
    expect(rest).toEqual(bytes);
  });

  it('of two curated entries with one unmarked name are told', () => {
    const tables = smallTables({ 'glossary/organizations/zz.tsv': `${head}\nx\tarmed-group\tبوتين\tPutin Group` });
    const undecided = compileSoundRows(tables).notices.filter((notice) => notice.outcome === 'undecided');
    expect(undecided.map((notice) => notice.form)).toEqual(['بوتين']);
  });
});
