import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

const versions = v.optional(v.record(v.string(), v.string()), {});

const locked = v.object({
  version: v.optional(v.string()),
  integrity: v.optional(v.string()),
  link: v.optional(v.boolean(), false),
  inBundle: v.optional(v.boolean(), false),
  dependencies: versions,
  optionalDependencies: versions,
});

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

const wanted = v.parse(
  v.object({ dependencies: versions, devDependencies: versions, overrides: versions }),
  read('package.json'),
);
const { packages } = v.parse(v.object({ packages: v.record(v.string(), locked) }), read('package-lock.json'));

/** Places in the lockfile of all that is installed, the project itself left aside. */
const places = Object.entries(packages).filter(([place]) => place !== '');

/** Whether Node, looking from one package upwards, would find another in the lockfile. */
function isLocked(name: string, from: string): boolean {
  for (let folder = from; ; folder = folder.slice(0, Math.max(folder.lastIndexOf('/node_modules/'), 0))) {
    if (packages[`${folder === '' ? '' : `${folder}/`}node_modules/${name}`]) return true;
    if (folder === '') return false;
  }
}

describe('the packages Hashiya is built with', () => {
  it('are named in exact versions', () => {
    const named = Object.entries({ ...wanted.dependencies, ...wanted.devDependencies, ...wanted.overrides });
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
  });

  it('are locked in the versions that are named', () => {
    for (const [name, version] of Object.entries({ ...wanted.dependencies, ...wanted.devDependencies }))
      expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
  });

  it('all have a strong hash in the lockfile', () => {
    const unhashed = places.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''));
    expect(places.length).toBeGreaterThan(500);
    expect(unhashed.map(([place]) => place)).toEqual([]);
  });

  it('are locked for every platform, not only for the one that wrote the lockfile', () => {
    const missing = Object.entries(packages).flatMap(([place, { dependencies, optionalDependencies }]) =>
      Object.keys({ ...dependencies, ...optionalDependencies })
        .filter((name) => !isLocked(name, place))
        .map((name) => `${name}, which ${place} wants`),
    );
    expect(missing).toEqual([]);
    for (const platform of ['darwin-arm64', 'win32-x64', 'linux-arm64'])
      expect(Object.keys(packages).filter((place) => place.endsWith(`@biomejs/cli-${platform}`))).toHaveLength(1);
  });

  it('come from a registry, not from folders and addresses', () => {
    expect(places.filter(([, { link, inBundle }]) => link || inBundle)).toEqual([]);
    expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved": "(?!https:\/\/registry\.npmjs\.org\/)/);
  });

  it('run no script when they are installed', () => {
    expect(readFileSync('.npmrc', 'utf8').split('\n')).toContain('ignore-scripts=true');
  });
});
