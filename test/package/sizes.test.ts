import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/rules';
import { OUTPUT } from '../../src/tools/build-extension';
import { fileOf, gzipSize } from './packed';

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
    // Half a kilobyte is what keeps hostile pages from hiding the DOM's members, three the cards of dates and what leads
    // on from a card, three notes on selected words, nearly one what corrections take, one what captions, dialogs and
    // shadow roots that fill late do, a quarter how a name is pronounced, three what sites write around their articles.
    ['the reader', 'content-scripts/reader.js', 81.5],
    ['the compiled glossary', 'glossary.bin', 1450],
    ['the model', 'recogniser.bin', 800],
  ])('%s stays within its size', (_, path, most) => {
    expect(gzipSize(family, path)).toBeLessThanOrEqual(most * KILOBYTE);
  });

  it.each(['content-scripts/reader.js', 'background.js'])(
    '%s carries nothing of what rules say of themselves to who works on them',
    (path) => {
      const built = fileOf(family, path).toString('utf8');
      const said = RULES.map(({ source }) => source).filter((source) => source.length > 20);
      expect(said.length).toBeGreaterThan(100);
      expect(said.filter((source) => built.includes(source))).toEqual([]);
    },
  );

  it('the whole packed extension stays within 2.6 MB, most of it glossary and model', () => {
    expect(statSync(packed(family === 'chromium' ? 'chrome' : 'firefox')).size).toBeLessThanOrEqual(2600 * KILOBYTE);
  });
});
