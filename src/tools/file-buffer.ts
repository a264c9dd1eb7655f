import { readFileSync } from 'node:fs';

/** A file in a buffer of its own, over which typed arrays may lie: Node's small buffers share one. */
export function fileBuffer(path: string): ArrayBuffer {
  const file = readFileSync(path);
  const buffer = new ArrayBuffer(file.byteLength);
  new Uint8Array(buffer).set(file);
  return buffer;
}

/** A file in memory that several threads read. */
export function sharedFileBuffer(path: string): SharedArrayBuffer {
  const file = readFileSync(path);
  const buffer = new SharedArrayBuffer(file.byteLength);
  new Uint8Array(buffer).set(file);
  return buffer;
}
