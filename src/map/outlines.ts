/** The file of outlines, see assets/map/README.md. */
export interface OutlineFile {
  readonly step: number;
  readonly arcs: readonly string[];
  readonly countries: Readonly<Record<string, string>>;
}

/** The outline of a country, as d3-geo draws it. */
export interface Outline {
  readonly type: 'MultiPolygon';
  /** ISO 3166-1 alpha-2, empty where none fits. */
  readonly code: string;
  readonly coordinates: [longitude: number, latitude: number][][][];
}

type Position = [longitude: number, latitude: number];

function line(arc: string, step: number): Position[] {
  const steps = arc.split(' ');
  const positions: Position[] = [];
  let x = 0;
  let y = 0;
  for (let at = 0; at < steps.length; at += 2) {
    x += Number(steps[at]);
    y += Number(steps[at + 1]);
    positions.push([x * step, y * step]);
  }
  return positions;
}

/** Reads the file of outlines into shapes. */
export function readOutlines({ step, arcs, countries }: OutlineFile): Outline[] {
  const lines = arcs.map((arc) => line(arc, step));
  const directed = (number: number): Position[] =>
    number < 0 ? [...(lines[~number] ?? [])].reverse() : (lines[number] ?? []);
  // Each arc begins where the one before it ended.
  const ring = (numbers: string): Position[] =>
    numbers.split(' ').flatMap((number, at) => directed(Number(number)).slice(at === 0 ? 0 : 1));
  const polygon = (rings: string): Position[][] => rings.split(' | ').map(ring);
  return Object.entries(countries).map(([code, polygons]) => ({
    type: 'MultiPolygon',
    code,
    coordinates: polygons.split(' ; ').map(polygon),
  }));
}
