/**
 * Where each of a row of stretches begins, from how long each is; one more at the end. A file holds lengths, which
 * pack to a third of the offsets.
 */
export function startsOf(lengths: Uint8Array | Uint16Array, first: number): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  let start = first;
  for (let at = 0; at < lengths.length; at++) {
    starts[at] = start;
    start += lengths[at] ?? 0;
  }
  starts[lengths.length] = start;
  return starts;
}
