import { beforeAll, describe, expect, test } from 'vitest';
import { compileSoundRows } from '../../src/glossary/compile/compile';
import { openGlossary } from '../../src/glossary/open';
import { LatinSpellings, type NamePair } from '../../src/latin-spelling/latin-spellings';
import { spelledParts } from '../../src/latin-spelling/parts';
import { areVariants } from '../../src/latin-spelling/variants';
import { readTables } from '../../src/tools/glossary-files';
import { bufferOf } from '../glossary/tables';

/** Members of the Arab League. */
const ARAB = new Set('DZ BH DJ EG IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN AE YE'.split(' '));
/** The people are held out in so many parts, one after the other. */
const PARTS = 10;

/** What became of the people held out: of all, how many are shown; of those shown, how many are spelled as is usual. */
interface Measured {
  readonly of: number;
  readonly shown: number;
  readonly usual: number;
  /** Those shown whose name in the glossary can be compared part by part: not «Minouche» for نعمت. */
  readonly compared: number;
}

function measured(people: readonly NamePair[], teachers: readonly NamePair[]): Measured {
  let [shown, usual, compared] = [0, 0, 0];
  for (let part = 0; part < PARTS; part++) {
    const held = new Set(people.filter((_, at) => at % PARTS === part).map(({ ar }) => ar));
    const spellings = new LatinSpellings();
    for (const pair of teachers) if (!held.has(pair.ar)) spellings.add(pair);
    for (const { ar, en } of people.filter(({ ar }) => held.has(ar))) {
      const spelling = spellings.spell(ar);
      if (spelling === null) continue;
      shown++;
      const [right, told] = [spelledParts(ar, en), spelledParts(ar, spelling)];
      if (right.length === 0) continue;
      compared++;
      if (right.every(({ spelling: one }, at) => areVariants(one, told[at]?.spelling ?? ''))) usual++;
    }
  }
  return { of: people.length, shown, usual, compared };
}

describe('people held out of the glossary', { timeout: 60_000 }, () => {
  let all: (NamePair & { readonly isArab: boolean })[] = [];

  beforeAll(() => {
    const glossary = openGlossary(bufferOf(compileSoundRows(readTables()).bytes));
    all = [...glossary.numbers()]
      .filter((number) => glossary.typeOf(number) === 'person')
      .map((number) => glossary.entry(number))
      .map(({ name, countries: [country = ''] }) => ({ ...name, isArab: ARAB.has(country) }));
  }, 60_000);

  test.each([
    { whence: 'Arab countries', isArab: true, shown: 0.44, usual: 0.93 },
    { whence: 'other countries', isArab: false, shown: 0.12, usual: 0.86 },
  ])('from $whence are spelled as is usual, or not at all', ({ isArab, ...floor }) => {
    const found = measured(
      all.filter((one) => one.isArab === isArab),
      all,
    );
    expect(found.shown / found.of).toBeGreaterThanOrEqual(floor.shown);
    expect(found.usual / found.compared).toBeGreaterThanOrEqual(floor.usual);
  });
});
