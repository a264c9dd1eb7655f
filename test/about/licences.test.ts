import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import written from '../../assets/licences.json' with { type: 'json' };
import { dataSources, learnedFrom, libraries } from '../../src/about/licences';

const notice = readFileSync('NOTICE', 'utf8').toLowerCase().replace(/\s+/g, ' ');

const licensed = v.object({ license: v.string() });
const depending = v.object({ dependencies: v.record(v.string(), v.string()) });
const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

describe('whose data and code Hashiya is made with', () => {
  it('stands in NOTICE, every source with its licence', () => {
    const missing = [...dataSources, ...libraries].filter(
      ({ name, licence }) => !notice.includes(name.toLowerCase()) || !notice.includes(licence.name.en.toLowerCase()),
    );
    expect(missing.map(({ name }) => name)).toEqual([]);
  });

  it('stands in NOTICE, everybody whose texts the model was learned from', () => {
    const missing = learnedFrom.filter(({ name }) => !notice.includes(name.en.toLowerCase()));
    expect(missing.map(({ name }) => name.en)).toEqual([]);
  });

  it('counts every library that the extension depends on', () => {
    const { dependencies } = v.parse(depending, read('package.json'));
    const named: string[] = written.code.flatMap(({ packages }) => packages);
    expect(Object.keys(dependencies).filter((name) => !named.includes(name))).toEqual([]);
  });

  it.each(written.code.flatMap(({ packages, licence }) => packages.map((name) => ({ name, licence }))))(
    'has the licence that $name comes with',
    ({ name, licence }) => {
      expect(v.parse(licensed, read(join('node_modules', name, 'package.json'))).license).toBe(licence);
    },
  );
});
