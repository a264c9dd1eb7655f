import { expect, test } from 'vitest';
import { latinSpellings } from '../../src/background/latin-spellings';
import { compileGlossary } from '../../src/glossary/compile/compile';
import { openGlossary } from '../../src/glossary/open';
import { bufferOf, PEOPLE, smallTables, table } from '../glossary/tables';

const people = table(
  PEOPLE,
  'said-hamdan | سعيد الحمدان | Said al-Hamdan | | | EG | | | | | | | m | novelist',
  'said-qasim | سعيد القاسم | Said al-Qasim | | | EG | | | | | | | m | novelist',
  'said-mansour | سعيد منصور | Said Mansour | | | EG | | | | | | | m | novelist',
);
const open = () => openGlossary(bufferOf(compileGlossary(smallTables({ 'glossary/people/more.tsv': people }))));

test('spellings are learned once of a glossary, from its people alone, and anew of another one', async () => {
  const glossary = open();
  const spellings = latinSpellings(glossary);
  expect(latinSpellings(glossary)).toBe(spellings);
  expect((await spellings).spell('سعيد')).toBe('Said');
  expect((await spellings).spell('القاهرة')).toBeNull();
  expect(latinSpellings(open())).not.toBe(spellings);
});
