/**
 * How many times a thing that must never fail is tried: a few in every run of the tests, as many as `HASHIYA_RUNS` says
 * where somebody wants to be sure (`npm run faults`), `times` as many of what is quickly done.
 */
export function rounds(usual: number, times = 1): number {
  const wanted = Number(process.env.HASHIYA_RUNS);
  return wanted > 0 ? wanted * times : usual;
}
