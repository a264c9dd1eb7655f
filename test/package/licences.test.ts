import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import written from '../../assets/licences.json' with { type: 'json' };
import { dependencies } from '../../package.json' with { type: 'json' };
import { fileOf, filesOf } from './packed';

/** Under which code and data may be in the extension. */
const ALLOWED = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MPL-2.0',
  'Unicode-3.0',
  'public-domain',
];

/** Sources of which only counts of words were taken, nothing of their texts or labels. */
const ONLY_COUNTED = ['AQMAR', 'NewsFANE'];

/** Dependencies that write files for the extension when it is built, and leave no code in it. */
const ONLY_WHILE_BUILDING = ['@wxt-dev/i18n'];

/** Words by which a reader knows that a licence stands there in full: of its end, not its name. */
const LAST_WORDS: Readonly<Record<string, RegExp>> = {
  MIT: /OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS/i,
  ISC: /ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE/i,
  'Apache-2.0': /limitations under the License/,
  'MPL-2.0': /Exhibit B - "Incompatible With Secondary Licenses" Notice/,
  'Unicode-3.0': /without prior written authorization of the copyright holder/,
};

describe.each(['chromium', 'firefox'] as const)('licences.txt for %s', (family) => {
  const text = fileOf(family, 'licences.txt').toString('utf8');
  const parts = text.split(/\n\n={80}\n\n/);
  const [code, data] = [
    parts.indexOf(parts.find((part) => part.startsWith('CODE\n')) ?? ''),
    parts.indexOf(parts.find((part) => part.startsWith('DATA\n')) ?? ''),
  ];
  const packages = parts.slice(code + 1, data).map((part) => {
    const [named = '', licence = '', source = '', ...rest] = part.split('\n');
    return { named, name: named.split(' ')[0] ?? '', licence, source, text: rest.join(' ').replace(/\s+/g, ' ') };
  });

  it('begins so that browsers read it as UTF-8, with the extension’s own licence', () => {
    expect(text).toMatch(/^\uFEFFHashiya\n\nMIT License/);
  });

  it('names every package that the code was bundled from, in the version that is locked', () => {
    expect(packages.length).toBeGreaterThan(10);
    for (const { named, name } of packages) {
      const manifest: unknown = JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8'));
      expect(manifest).toMatchObject({ name, version: named.slice(name.length + 1) });
    }
    const bundled = packages.map(({ name }) => name);
    expect(Object.keys(dependencies).filter((name) => !bundled.includes(name))).toEqual(ONLY_WHILE_BUILDING);
  });

  it('has the licence of each in full, and none that is not allowed', () => {
    for (const { named, licence, source, text: full } of packages) {
      expect(ALLOWED, named).toContain(licence);
      expect(source, named).toMatch(/^https:\/\//);
      expect(full, named).toMatch(/copyright/i);
      expect(full, named).toMatch(LAST_WORDS[licence] ?? /(?!)/);
    }
  });

  it('tells the source and the licence of all data, with its text', () => {
    for (const { name, licence, holder, address } of written.data) {
      expect(ONLY_COUNTED.includes(name) || ALLOWED.includes(licence), name).toBe(true);
      const part = parts.find((other) => other.startsWith(`${name}\n`));
      for (const said of [licence, holder, address]) expect(part).toContain(said);
      if (licence !== 'public-domain') expect(parts.some((other) => other.startsWith(`${licence}\n\n`))).toBe(true);
    }
    for (const licence of ['Unicode-3.0', 'ISC', 'MIT'])
      expect(parts.find((part) => part.startsWith(`${licence}\n\n`))?.replace(/\s+/g, ' ')).toMatch(
        LAST_WORDS[licence] ?? /(?!)/,
      );
  });

  it('says whose texts the model was learned from, and that nothing of them is contained', () => {
    const part = parts.find((other) => other.startsWith('LEARNED FROM\n'));
    expect(part?.replace(/\s+/g, ' ')).toContain('nothing of them is contained');
    for (const { name, use } of written.learnedFrom) expect(part).toContain(`${name.en}: ${use.en}`);
  });

  it('and the page about Hashiya name the same libraries', () => {
    const shown: string[] = written.code.flatMap((library) => library.packages);
    expect(packages.map(({ name }) => name).filter((name) => !shown.includes(name))).toEqual([]);
    expect(
      filesOf(family)
        .filter((path) => path.endsWith('.js'))
        .some((path) => fileOf(family, path).includes('/licences.txt')),
    ).toBe(true);
  });
});
