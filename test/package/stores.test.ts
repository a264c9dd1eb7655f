import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import packageFile from '../../package.json' with { type: 'json' };
import { manifestOf } from './packed';

const fileAt = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/**
 * The shorter of what both stores take, in UTF-16 code units: developer.chrome.com/docs/webstore (name, summary and
 * reasons), extensionworkshop.com (description).
 */
const MOST = { name: 50, summary: 132, description: 15_000, reason: 1000 } as const;

const text = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most));

const listingSchema = v.strictObject({
  name: text(MOST.name),
  summary: text(MOST.summary),
  description: text(MOST.description),
  purpose: text(MOST.reason),
  permissions: v.record(v.string(), text(MOST.reason)),
  hosts: text(MOST.reason),
  remoteCode: text(MOST.reason),
  data: text(MOST.reason),
});

describe.each(['en', 'ar'])('what stores are told in the language %s', (language) => {
  const listing = v.parse(listingSchema, parse(fileAt(`docs/stores/${language}.yml`)));
  const { name, description } = v.parse(
    v.looseObject({ name: v.string(), description: v.string() }),
    parse(fileAt(`locales/${language}.yml`)),
  );

  it('has a reason for every permission, and for no other', () => {
    const asked = new Set([...manifestOf('chromium').permissions, ...manifestOf('firefox').permissions]);
    expect(Object.keys(listing.permissions).sort()).toEqual([...asked].sort());
  });

  it('is named and summed up as the extension itself is', () => {
    expect(listing).toMatchObject({ name, summary: description });
  });
});

it('tells in the changelog what is new in this version', () => {
  expect(fileAt('CHANGELOG.md')).toMatch(new RegExp(`^## ${packageFile.version.replaceAll('.', '\\.')} · `, 'm'));
});
