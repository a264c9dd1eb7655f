/** A linear scale: the score of figures is their weighted sum and the bias. */
export interface Scale {
  readonly weights: readonly number[];
  readonly bias: number;
}

/** One thing weighed, and whether it is wanted. */
export interface Weighed {
  readonly figures: readonly number[];
  readonly wanted: boolean;
}

/** Steps of Newton's method; the weights stand still after about eight. */
const STEPS = 15;

/** Solves a small system of linear equations by elimination; each row ends with its right side. */
function solve(rows: number[][]): number[] {
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++)
      if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[pivot]?.[column] ?? 0)) pivot = row;
    const top = rows[pivot] ?? [];
    rows[pivot] = rows[column] ?? [];
    rows[column] = top;
    const head = top[column] ?? 0;
    if (head === 0) continue;
    for (let row = 0; row < size; row++) {
      const line = rows[row];
      if (!line || row === column) continue;
      const times = (line[column] ?? 0) / head;
      if (times !== 0) for (let at = column; at <= size; at++) line[at] = (line[at] ?? 0) - times * (top[at] ?? 0);
    }
  }
  return rows.map((row, at) => (row[at] ? (row[size] ?? 0) / (row[at] ?? 1) : 0));
}

/**
 * The scale under which what is wanted is most probable (logistic regression). `restraint` holds the weights small, the
 * more of it the smaller; the bias is free. Deterministic.
 */
export function scaleFor(weighed: readonly Weighed[], restraint: number): Scale {
  const width = (weighed[0]?.figures.length ?? 0) + 1;
  const rows = weighed.map(({ figures, wanted }) => ({ figures: [...figures, 1], wanted: wanted ? 1 : 0 }));
  let weights = new Array<number>(width).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const system = Array.from({ length: width }, (_, row) => {
      const held = row === width - 1 ? 0 : restraint;
      const line = new Array<number>(width + 1).fill(0);
      line[row] = held;
      line[width] = -held * (weights[row] ?? 0);
      return line;
    });
    for (const { figures, wanted } of rows) {
      const score = figures.reduce((sum, figure, at) => sum + figure * (weights[at] ?? 0), 0);
      const probability = 1 / (1 + Math.exp(-score));
      const spread = probability * (1 - probability);
      for (let row = 0; row < width; row++) {
        const line = system[row];
        const figure = figures[row] ?? 0;
        if (!line || figure === 0) continue;
        for (let at = 0; at < width; at++) line[at] = (line[at] ?? 0) + spread * figure * (figures[at] ?? 0);
        line[width] = (line[width] ?? 0) + (wanted - probability) * figure;
      }
    }
    const change = solve(system);
    weights = weights.map((weight, at) => weight + (change[at] ?? 0));
  }
  return { weights: weights.slice(0, -1), bias: weights[width - 1] ?? 0 };
}
