import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OUTPUT } from '../../src/tools/build-extension';
import { gzipSize } from './packed';

const KILOBYTE = 1000;

/** The zip of a family, the sources that one store wants left aside. */
function packed(browser: 'chrome' | 'firefox'): string {
  const name = readdirSync(OUTPUT).find((file) => file.endsWith('.zip') && file.includes(browser));
  if (name === undefined) throw new Error(`There is no zip for ${browser}; npm run zip makes it`);
  return join(OUTPUT, name);
}

describe.each(['chromium', 'firefox'] as const)('for %s', (family) => {
  it.each([
    ['the first look at a page', 'content-scripts/looker.js', 15],
    // Half a kilobyte is what keeps hostile pages from hiding the DOM's members, four and a half what rules say of
    // themselves, three the cards of dates and what leads on from a card, three notes on selected words, nearly one
    // what corrections take, one what captions, dialogs and shadow roots that fill late do.
    ['the reader', 'content-scripts/reader.js', 81],
    ['the compiled glossary', 'glossary.bin', 1400],
    ['the model', 'recogniser.bin', 800],
  ])('%s stays within its size', (_, path, most) => {
    expect(gzipSize(family, path)).toBeLessThanOrEqual(most * KILOBYTE);
  });

  it('the whole packed extension stays within 2.6 MB, most of it glossary and model', () => {
    expect(statSync(packed(family === 'chromium' ? 'chrome' : 'firefox')).size).toBeLessThanOrEqual(2600 * KILOBYTE);
  });
});
