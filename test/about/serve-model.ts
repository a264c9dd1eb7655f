import { readFileSync } from 'node:fs';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** The bytes of the model that comes with the extension, to be changed at will. */
export function modelBytes(): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(readFileSync('assets/static/recogniser.bin'));
}

/** Answers as the package does that holds these bytes as its model, or, as browsers do for a file it has not, by a failure. */
export function serveModel(bytes: Uint8Array<ArrayBuffer> | null): void {
  vi.stubGlobal('fetch', async (address: string) => {
    if (bytes === null || address !== fakeBrowser.runtime.getURL('/recogniser.bin'))
      throw new TypeError('Failed to fetch');
    return new Response(bytes);
  });
}
