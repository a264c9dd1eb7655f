/** Longitude and latitude in degrees. */
export type Position = readonly [number, number];

/** Area of the triangle of three positions in square degrees, shrunk as the parallels are towards the poles. */
function area([ax, ay]: Position, [bx, by]: Position, [cx, cy]: Position): number {
  const flat = Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
  return flat * Math.cos((by * Math.PI) / 180);
}

/**
 * A line without the points that matter least to its shape, its ends kept (Visvalingam and Whyatt 1993). `least` is
 * the smallest triangle a point must make with its neighbours to stay, in square degrees; `fewest` points stay anyway.
 */
export function simplify(line: readonly Position[], least: number, fewest: number): Position[] {
  const kept = [...line];
  const areaAt = (at: number): number => {
    const [before, here, after] = [kept[at - 1], kept[at], kept[at + 1]];
    return before && here && after ? area(before, here, after) : Number.POSITIVE_INFINITY;
  };
  const areas = kept.map((_, at) => areaAt(at));
  while (kept.length > fewest) {
    const smallest = areas.reduce((best, value, at) => (value < (areas[best] ?? value) ? at : best), 0);
    if ((areas[smallest] ?? least) >= least) break;
    kept.splice(smallest, 1);
    areas.splice(smallest, 1);
    for (const at of [smallest - 1, smallest]) areas[at] = areaAt(at);
  }
  return kept;
}
