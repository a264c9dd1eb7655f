import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { matchPatterns, readNewsSites } from './src/settings/news-sites';
import { bareRules } from './src/tools/bare-rules';
import { BundledPackages } from './src/tools/bundled-packages';
import { LICENCES_FILE, licencesText } from './src/tools/licences-text';

/** Builds for tests and the demo also run on this host, which no name server knows. */
const TEST_HOST = 'http://news.hashiya.test/*';
const forTests = process.env.HASHIYA_TEST === '1';

const sites = readNewsSites(readFileSync(new URL('./assets/sites/news-sites.tsv', import.meta.url), 'utf8'));
const matches = [...sites.flatMap((site) => site.domains.flatMap(matchPatterns)), ...(forTests ? [TEST_HOST] : [])];

const bundled = new BundledPackages();

export default defineConfig({
  srcDir: '.',
  imports: false,
  publicDir: 'assets/static',
  outDirTemplate: `{{browser}}-mv{{manifestVersion}}{{modeSuffix}}${forTests ? '-test' : ''}`,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  vite: ({ command }) => ({
    plugins: [preact(), ...(command === 'build' ? [bareRules(), bundled.plugin()] : [])],
    resolve: { alias: { '@wxt-dev/browser': '@wxt-dev/webextension-polyfill/browser' } },
  }),
  zip: { includeSources: ['.npmrc', '.ci/run'] },
  hooks: {
    'build:done': ({ config: { command, outDir } }, output) => {
      if (command !== 'build') return;
      writeFileSync(join(outDir, LICENCES_FILE), licencesText(bundled.folders));
      output.publicAssets.push({ type: 'asset', fileName: LICENCES_FILE });
    },
    'entrypoints:resolved': (_, entrypoints) => {
      for (const entrypoint of entrypoints)
        if (entrypoint.type === 'content-script' && entrypoint.name === 'looker') entrypoint.options.matches = matches;
    },
  },
  manifest: ({ browser }) => ({
    default_locale: 'en',
    name: '__MSG_name__',
    description: '__MSG_description__',
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus'],
    host_permissions: matches,
    // Asked for one site at a time, when the reader wants Hashiya always on it.
    optional_host_permissions: ['*://*/*'],
    // What is written in a card. Under addresses that change, so that no page can tell by them who is installed.
    web_accessible_resources: [
      { resources: ['note.html', 'correction.html'], matches: ['<all_urls>'], use_dynamic_url: true },
    ],
    // Up and down, since left and right would mean the opposite in half of the world's scripts.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+H' } },
      'next-mention': { suggested_key: { default: 'Alt+Shift+Down' }, description: '__MSG_commandNext__' },
      'previous-mention': { suggested_key: { default: 'Alt+Shift+Up' }, description: '__MSG_commandPrevious__' },
      'all-mentions': { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_commandAll__' },
      // Chromium takes four suggestions and no more; there its readers choose keys for these.
      'open-panel': {
        ...(browser === 'firefox' ? { suggested_key: { default: 'Alt+Shift+P' } } : {}),
        description: '__MSG_commandPanel__',
      },
      'note-selection': {
        ...(browser === 'firefox' ? { suggested_key: { default: 'Alt+Shift+N' } } : {}),
        description: '__MSG_commandNoteSelection__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'hashiya@hashiya.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
            // The first for Android that knows `data_collection_permissions`.
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
