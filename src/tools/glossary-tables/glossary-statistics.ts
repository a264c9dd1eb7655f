import { gzipSync } from 'node:zlib';
import type { Compilation } from '../../glossary/compile/compile';
import type { GlossaryRow } from '../../glossary/tables/rows';
import { SUBDIVISIONS } from '../../glossary/tables/subdivisions';

const COUNTRIES = new Set(['country', 'territory', 'world-region']);
const TOWNS = new Set(['city', 'capital', 'town', 'village', 'settlement', 'neighbourhood', 'refugee-camp', 'camp']);
const MEDIA = new Set([
  'television',
  'newspaper',
  'news-agency',
  'television-network',
  'radio',
  'magazine',
  'news-website',
  'news-platform',
  'broadcaster',
  'media-group',
  'scientific-journal',
]);

/** What the glossary promises at least: what, figure, and which rows count. */
const PROMISES: readonly (readonly [what: string, least: number, counts: (row: GlossaryRow) => boolean])[] = [
  ['countries, territories, world regions', 295, (row) => COUNTRIES.has(row.kind)],
  ['provinces, states, governorates', 3300, (row) => SUBDIVISIONS.has(row.kind)],
  ['entries written by hand', 22_500, (row) => !row.generated],
  ['cities and towns', 6000, (row) => TOWNS.has(row.kind)],
  ['cities and towns, curated', 500, (row) => TOWNS.has(row.kind) && !row.generated],
  ['people', 9500, (row) => row.type === 'person'],
  ['organizations', 5500, (row) => row.type === 'organization'],
  ['media among them', 600, (row) => MEDIA.has(row.kind)],
  ['weapons, vehicles, aircraft, ships', 250, (row) => row.type === 'product'],
  ['wars, treaties, summits, tournaments', 300, (row) => row.type === 'event'],
  [
    'seas, rivers, crossings, ports, sites',
    450,
    (row) => row.type === 'place' && ![COUNTRIES, SUBDIVISIONS, TOWNS].some((kinds) => kinds.has(row.kind)),
  ],
];

/** How many entries of each sort the glossary has and how many it promises. */
export function countedEntries(rows: readonly GlossaryRow[]): { what: string; count: number; least: number }[] {
  return PROMISES.map(([what, least, counts]) => ({ what, count: rows.filter(counts).length, least }));
}

/** The counts as lines of a report. */
export function glossaryStatistics({ rows, bytes }: Compilation): string[] {
  const counts = countedEntries(rows).map(
    ({ what, count, least }) =>
      `${String(count).padStart(6)}  ${what} (at least ${least})${count < least ? '  TOO FEW' : ''}`,
  );
  return [
    `${String(rows.length).padStart(6)}  entries`,
    ...counts,
    `${bytes.length} bytes, ${gzipSync(bytes).length} gzip`,
  ];
}
