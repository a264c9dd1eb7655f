import { describe, expect, it } from 'vitest';
import { correctedPlaces } from '../../../src/glossary/compile/generated-places';
import { readKinds } from '../../../src/glossary/tables/kinds';
import { readRows } from '../../../src/glossary/tables/rows';
import { PLACES, smallTables, table } from '../tables';

/** What is left of three generated provinces, as «id kind ar en lat,lon», and the problems that are told. */
function corrected(...lines: readonly string[]): { places: string[]; problems: string[] } {
  const files = smallTables({
    'glossary/places/provinces.tsv': table(
      PLACES,
      'north-ru | governorate | الشمال | North |||RU||||||| 60.0 | 30.0 ||',
      'south-ru | governorate | الجنوب | South |||RU||||||| 50.0 | 30.0 ||',
      'port-ru | city | الميناء | Port |||RU||||||| 55.0 | 30.0 ||',
    ),
    'glossary/places/cities.tsv': table(PLACES),
    'glossary/generated-corrections.tsv': table('id | ar | en | kind | lat | lon', ...lines),
  });
  const { rows, faults } = correctedPlaces(readRows(files, readKinds(files)), files);
  const places = rows
    .filter(({ generated }) => generated)
    .map(({ id, kind, ar, en, latitude, longitude }) => `${id} ${kind} ${ar.text} ${en} ${latitude},${longitude}`);
  return { places, problems: faults.map(({ problem }) => problem) };
}

const NORTH = 'places/north-ru governorate الشمال North 60.0,30.0';
const SOUTH = 'places/south-ru governorate الجنوب South 50.0,30.0';
const PORT = 'places/port-ru city الميناء Port 55.0,30.0';

describe('what readers found wrong in generated places', () => {
  it('is put right where a correction says so, and left as it is where its cells are empty', () => {
    const { places } = corrected('north-ru | إقليم الشمال', 'south-ru | الجنوب | Southern | town | 51.5 | 31.5');
    expect(places).toEqual([
      'places/north-ru governorate إقليم الشمال North 60.0,30.0',
      'places/south-ru town الجنوب Southern 51.5,31.5',
      PORT,
    ]);
  });

  it('goes where its Arabic name is empty', () => {
    expect(corrected('south-ru |').places).toEqual([NORTH, PORT]);
  });

  it('is the kind of all subdivisions of a country, but of those that have a kind of their own and of towns', () => {
    const { places, problems } = corrected('*@RU | * | | city', 'south-ru | الجنوب | | town');
    expect(places).toEqual([NORTH.replace('governorate', 'city'), SOUTH.replace('governorate', 'town'), PORT]);
    expect(problems).toEqual([]);
  });

  it('is told where it is of no generated place', () => {
    expect(corrected('west-ru | الغرب', '*@FR | * | | city').problems).toEqual([
      'west-ru is no generated place',
      '*@FR is no generated place',
    ]);
  });
});
