import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { matchPatterns, readNewsSites } from '../../src/settings/news-sites';
import { ASSETS } from '../../src/tools/glossary-files';
import { fileOf, filesOf, manifestOf } from './packed';

const LISTED = readNewsSites(readFileSync(join(ASSETS, 'sites', 'news-sites.tsv'), 'utf8')).flatMap(({ domains }) =>
  domains.flatMap(matchPatterns),
);

describe.each(['chromium', 'firefox'] as const)('for %s', (family) => {
  const manifest = manifestOf(family);

  it('asks for storage, scripting, activeTab and its menu, in Chromium for the side panel, and for nothing else', () => {
    const forPanel = family === 'chromium' ? ['sidePanel'] : [];
    expect(manifest.manifest_version).toBe(3);
    expect([...manifest.permissions].sort()).toEqual([
      'activeTab',
      'contextMenus',
      'scripting',
      ...forPanel,
      'storage',
    ]);
    expect(manifest.optional_permissions).toEqual([]);
  });

  it('may ask for a site only when the reader wants it there always', () => {
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  it('runs by itself on the listed news sites and nowhere else', () => {
    const listed = new Set(LISTED);
    expect(manifest.host_permissions.filter((pattern) => !listed.has(pattern))).toEqual([]);
    for (const { matches, js } of manifest.content_scripts) {
      expect(js).toEqual(['content-scripts/looker.js']);
      expect(matches.filter((pattern) => !listed.has(pattern))).toEqual([]);
    }
  });

  it('is a build for readers: without the host of the tests and without source maps', () => {
    expect(fileOf(family, 'manifest.json').toString('utf8')).not.toContain('hashiya.test');
    expect(filesOf(family).filter((path) => path.endsWith('.map'))).toEqual([]);
  });

  it('loads no script from elsewhere and lends pages the note’s field alone, at an address that tells nothing', () => {
    expect(manifest.content_security_policy).toBeUndefined();
    expect(manifest.web_accessible_resources).toEqual([
      { resources: ['note.html', 'correction.html'], matches: ['<all_urls>'], use_dynamic_url: true },
    ]);
    const pages = filesOf(family).filter((path) => path.endsWith('.html'));
    expect(pages.filter((path) => /(?:src|href)="https?:/.test(fileOf(family, path).toString('utf8')))).toEqual([]);
  });
});
