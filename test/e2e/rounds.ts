/**
 * How many times a thing that must never fail is tried: a few in every run of the tests, as many as `HASHIYA_RUNS` says
 * where somebody wants to be sure (`npm run faults`).
 */
export function rounds(usual: number): number {
  const wanted = Number(process.env.HASHIYA_RUNS);
  return wanted > 0 ? wanted : usual;
}
