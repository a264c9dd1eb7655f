import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { geoArea, geoContains } from 'd3-geo';
import { feature, mergeArcs } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import codes from '../../assets/map/country-codes.json' with { type: 'json' };
import { ASSETS } from './glossary-files';
import { type Position, simplify } from './map-simplify';

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;
type Shape = Polygon | MultiPolygon;

/** Points that make smaller triangles than this are left out, in square degrees. */
const LEAST_TRIANGLE = 0.02;
/** The same where most Arabic news happens, of which maps show the smallest part. */
const LEAST_TRIANGLE_NEAR = 0.002;
const NEAR = { west: 22, east: 61, south: 11, north: 43 };
/** Islands and strips smaller than this are left out, unless a country has nothing larger, in steradians: 200 km². */
const LEAST_ISLAND = 5e-6;
/** Steps to which coordinates are rounded, in degrees. */
const STEP = 0.02;

const require = createRequire(import.meta.url);
const atlas: Atlas = JSON.parse(readFileSync(require.resolve('world-atlas/countries-50m.json'), 'utf8'));

/** Codes of the glossary's countries by all their English names. */
function glossaryCodes(): [name: string, code: string][] {
  const [head = '', ...rows] = readFileSync(join(ASSETS, 'glossary/places/countries.tsv'), 'utf8').trim().split('\n');
  const columns = head.split('\t');
  return rows
    .map((row) => row.split('\t'))
    .flatMap((cells) => {
      const names = ['en', 'en_aliases'].flatMap((column) => cells[columns.indexOf(column)]?.split(';') ?? []);
      return names.map((name): [string, string] => [name, cells[columns.indexOf('id')] ?? '']);
    });
}

/** The polygons of a shape, each as its rings of arc numbers (`~n`: arc n backwards). */
const polygonsOf = (shape: Shape): number[][][] => (shape.type === 'Polygon' ? [shape.arcs] : shape.arcs);

const polygon = (arcs: number[][]): Polygon => ({ type: 'Polygon', arcs });

const contains = (arcs: number[][], point: [number, number]): boolean =>
  geoContains(feature(atlas, polygon(arcs)), point);

function countryPolygons(): Map<string, number[][][]> {
  const byName = new Map<string, string | null>([...glossaryCodes(), ...Object.entries(codes.names)]);
  const countries = new Map<string, number[][][]>();
  for (const shape of atlas.objects.countries.geometries) {
    if (shape.type !== 'Polygon' && shape.type !== 'MultiPolygon') continue;
    const code = byName.get(shape.properties?.name ?? '');
    if (code === undefined) throw new Error(`No country code for the outline of ${shape.properties?.name}`);
    const key = code ?? '';
    countries.set(key, [...(countries.get(key) ?? []), ...polygonsOf(shape)]);
  }
  for (const { point, from, to } of codes.moved) {
    const [longitude = 0, latitude = 0] = point;
    const moved = countries.get(from)?.filter((arcs) => contains(arcs, [longitude, latitude])) ?? [];
    countries.set(from, countries.get(from)?.filter((arcs) => !moved.includes(arcs)) ?? []);
    countries.set(to, [...(countries.get(to) ?? []), ...moved]);
  }
  return countries;
}

/** Without borders inside a country and without its smallest islands. */
function tidied(polygons: number[][][]): number[][][] {
  const merged = mergeArcs(atlas, polygons.map(polygon)).arcs;
  const sizes = merged.map((arcs) => geoArea(feature(atlas, polygon(arcs))));
  const largest = Math.max(...sizes);
  return merged.filter((_, at) => (sizes[at] ?? 0) >= Math.min(largest, LEAST_ISLAND));
}

function positionsOf(arc: readonly number[][]): Position[] {
  const { scale: [sx = 1, sy = 1] = [], translate: [tx = 0, ty = 0] = [] } = atlas.transform ?? {};
  let x = 0;
  let y = 0;
  return arc.map(([dx = 0, dy = 0]) => {
    x += dx;
    y += dy;
    return [x * sx + tx, y * sy + ty];
  });
}

/** A line as `src/map/outlines.ts` reads it: x, y, dx, dy, dx, dy … in `STEP`s. */
function steps(line: readonly Position[]): string {
  let [lastX, lastY] = [0, 0];
  const figures = line.flatMap(([longitude, latitude], at) => {
    const [x, y] = [Math.round(longitude / STEP), Math.round(latitude / STEP)];
    const step = [x - lastX, y - lastY];
    [lastX, lastY] = [x, y];
    return at > 0 && step[0] === 0 && step[1] === 0 ? [] : step;
  });
  return figures.join(' ');
}

function leastTriangle(line: readonly Position[]): number {
  const near = line.some(([x, y]) => x > NEAR.west && x < NEAR.east && y > NEAR.south && y < NEAR.north);
  return near ? LEAST_TRIANGLE_NEAR : LEAST_TRIANGLE;
}

const isRing = (line: readonly Position[]): boolean => String(line[0]) === String(line.at(-1));

/** Writes assets/static/outlines.json anew from the atlas. */
function writeOutlines(): void {
  const arcs: string[] = [];
  const numbers = new Map<number, number>();
  const kept = (arc: number): string => {
    const forward = arc < 0 ? ~arc : arc;
    const known = numbers.get(forward) ?? arcs.length;
    if (known === arcs.length) {
      const line = positionsOf(atlas.arcs[forward] ?? []);
      arcs.push(steps(simplify(line, leastTriangle(line), isRing(line) ? 5 : 2)));
      numbers.set(forward, known);
    }
    return String(arc < 0 ? ~known : known);
  };
  const countries = Object.fromEntries(
    [...countryPolygons()]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([code, polygons]) => [
        code,
        tidied(polygons)
          .map((rings) => rings.map((ring) => ring.map(kept).join(' ')).join(' | '))
          .join(' ; '),
      ]),
  );
  const text = JSON.stringify({ step: STEP, arcs, countries }, null, 2);
  writeFileSync(join(ASSETS, 'static/outlines.json'), `${text}\n`);
  console.log(`${Object.keys(countries).length} outlines, ${text.length} characters`);
}

writeOutlines();
