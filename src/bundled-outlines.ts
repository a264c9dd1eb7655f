import * as v from 'valibot';
import { browser } from './browser';
import { type Outline, readOutlines } from './map/outlines';

const outlineFileSchema = v.object({
  step: v.number(),
  arcs: v.array(v.string()),
  countries: v.record(v.string(), v.string()),
});

let opened: Promise<readonly Outline[]> | undefined;

async function open(): Promise<readonly Outline[]> {
  const file = await fetch(browser.runtime.getURL('/outlines.json'));
  return readOutlines(v.parse(outlineFileSchema, await file.json()));
}

/** The outlines of all countries, which come with the extension: opened when something is first drawn, then kept. */
export function bundledOutlines(): Promise<readonly Outline[]> {
  opened ??= open().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}
