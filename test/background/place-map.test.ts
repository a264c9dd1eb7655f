import * as v from 'valibot';
import { expect, test, vi } from 'vitest';
import { mapOfPlace } from '../../src/background/place-map';
import { compileGlossary } from '../../src/glossary/compile/compile';
import { openGlossary } from '../../src/glossary/open';
import { askPlaceMap } from '../../src/messages/place-map';
import { bufferOf, smallTables, table } from '../glossary/tables';
import { outlines } from '../map/outlines-file';

const glossary = openGlossary(bufferOf(compileGlossary(smallTables())));
const opened = vi.fn(() => Promise.resolve(outlines));

test('a town is told with the country on whose map it is, a country is its own map', async () => {
  const cairo = await mapOfPlace(glossary, 'places/cairo', opened);
  expect(cairo).toMatchObject({ on: { ar: 'مصر', en: 'Egypt' }, dot: {} });
  const egypt = await mapOfPlace(glossary, 'places/EG', opened);
  expect(egypt).toMatchObject({ on: null, dot: null });
  for (const drawn of [cairo, egypt]) expect(v.parse(askPlaceMap.answer, structuredClone(drawn))).toEqual(drawn);
});

test('a country is named as within a sentence', async () => {
  const tables = smallTables();
  const countries = (tables.get('glossary/places/countries.tsv') ?? '').replace('\tEgypt\t', '\tUnited Egypt\t');
  const glossaryOfMany = openGlossary(
    bufferOf(compileGlossary(smallTables({ 'glossary/places/countries.tsv': countries }))),
  );
  expect((await mapOfPlace(glossaryOfMany, 'places/cairo', opened))?.on?.en).toBe('the United Egypt');
});

test('what several countries share is on the map of none', async () => {
  const tables = smallTables();
  const towns = tables.get('glossary/places/towns.tsv') ?? '';
  const nile = table('nile | town | النيل | Nile | | | EG;ZA | | | | | | | 20 | 30 | |');
  const shared = smallTables({ 'glossary/places/towns.tsv': `${towns}\n${nile}` });
  const drawn = await mapOfPlace(openGlossary(bufferOf(compileGlossary(shared))), 'places/nile', opened);
  expect(drawn).toMatchObject({ on: null, country: '', dot: {} });
});

test('nothing is opened for what has no place on a map', async () => {
  opened.mockClear();
  for (const id of ['places/nowhere', 'people/vladimir-putin', 'own/secret'])
    expect(await mapOfPlace(glossary, id, opened)).toBeNull();
  expect(opened).not.toHaveBeenCalled();
});
