import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BrowserFamily } from '../../src/tools/browsers';
import { fileOf, filesOf } from './packed';

/** Scripts that a page or script names, at once or later. */
const NAMED = /(?:\bfrom|\bimport|\bsrc=|\bhref=)\s*\(?\s*["'`]((?:\.{0,2}\/)[^"'`]+\.js)["'`]/g;

/** All code that may come to run behind a door of the extension. */
function codeBehind(family: BrowserFamily, door: string): string {
  const found = new Map<string, string>();
  const waiting = [door];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    const code = fileOf(family, path).toString('utf8');
    found.set(path, code);
    for (const [, named = ''] of code.matchAll(NAMED))
      waiting.push(posix.join(named.startsWith('/') ? '.' : posix.dirname(path), named));
  }
  return [...found.values()].join('\n');
}

describe.each(['chromium', 'firefox'] as const)('for %s', (family) => {
  it.each(['background.js', 'about.html'])('%s opens the model', (door) => {
    expect(codeBehind(family, door)).toContain('recogniser.bin');
  });

  it.each([
    'popup.html',
    'sidepanel.html',
    'note.html',
    'correction.html',
    'content-scripts/reader.js',
    'content-scripts/looker.js',
  ])('%s comes without what reads the model', (door) => {
    expect(codeBehind(family, door)).not.toContain('recogniser');
  });

  it('no page has more than one stylesheet, since the order of several is the bundler’s', () => {
    for (const page of filesOf(family).filter((path) => path.endsWith('.html')))
      expect(
        fileOf(family, page)
          .toString('utf8')
          .match(/rel="stylesheet"/g) ?? [],
        page,
      ).toHaveLength(1);
  });

  it('what the popup loads when it is asked for it is counted, too', () => {
    expect(codeBehind(family, 'popup.html')).toContain('text/csv');
  });
});
