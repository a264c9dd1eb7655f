import { expect, test } from 'vitest';
import { pronunciationOf } from '../../src/background/pronunciation';
import { compileGlossary } from '../../src/glossary/compile/compile';
import { openGlossary } from '../../src/glossary/open';
import { bufferOf, PEOPLE, smallTables, table } from '../glossary/tables';

const glossary = openGlossary(
  bufferOf(
    compileGlossary(
      smallTables({
        'glossary/people/more.tsv': table(
          PEOPLE,
          'said-hamdan | سعيد الحمدان | Said al-Hamdan | | | EG | | | | | | | m | novelist',
          'said-qasim | سعيد القاسم | Said al-Qasim | | | EG | | | | | | | m | novelist',
        ),
        'vocabulary/vowels.tsv': table('word | entries', 'سَعِيد', 'الْحَمْدَان', 'الْقَاسِم'),
      }),
    ),
  ),
);

test('of somebody only the article names, vowels and Latin spelling are told', async () => {
  const named = { name: 'سعيد', type: 'person', id: null } as const;
  expect(await pronunciationOf(glossary, named, true)).toEqual({ vowelled: 'سَعِيد', latin: 'Said' });
});

test('what the glossary spells in Latin letters, and a place, is spelled in no other way', async () => {
  const known = { name: 'سعيد القاسم', type: 'person', id: 'people/said-qasim' } as const;
  expect(await pronunciationOf(glossary, known, true)).toEqual({ vowelled: 'سَعِيد الْقَاسِم', latin: null });
  expect(await pronunciationOf(glossary, { ...known, type: 'place', id: null }, true)).toMatchObject({ latin: null });
});

test('who wants no vowel signs is told none', async () => {
  const named = { name: 'سعيد', type: 'person', id: 'people/said-qasim' } as const;
  expect(await pronunciationOf(glossary, named, false)).toEqual({ vowelled: null, latin: null });
});
