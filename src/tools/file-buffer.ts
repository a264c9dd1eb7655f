import { readFileSync } from 'node:fs';

/** A file in a buffer of its own, over which typed arrays may lie: Node's small buffers share one. */
export function fileBuffer(path: string): ArrayBuffer {
  const file = readFileSync(path);
  const buffer = new ArrayBuffer(file.byteLength);
  new Uint8Array(buffer).set(file);
  return buffer;
}
