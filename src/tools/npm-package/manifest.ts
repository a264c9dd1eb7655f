import project from '../../../package.json' with { type: 'json' };

/** The room of the package's doors. */
export const ROOM = 'npm-package';

/** Its doors: one for everywhere, one for Node. */
export const DOORS = ['index', 'node'] as const;

/** What npm and bundlers are told of the package. Name and version are the extension's. */
export const MANIFEST = {
  name: project.name,
  version: project.version,
  description:
    'Who, where and when of Arabic news: names, dates and speech, from a glossary and a model that come with it.',
  keywords: ['arabic', 'named-entity-recognition', 'entity-linking', 'news', 'nlp'],
  // Of the code; of what the glossary holds of others: GeoNames, country-coder, Unicode CLDR.
  license: `${project.license} AND CC-BY-4.0 AND ISC AND Unicode-3.0`,
  type: 'module',
  sideEffects: false,
  engines: project.engines,
  exports: {
    '.': { types: `./types/${ROOM}/index.d.ts`, default: './index.js' },
    './node': { types: `./types/${ROOM}/node.d.ts`, default: './node.js' },
    './glossary.bin': './glossary.bin',
    './recogniser.bin': './recogniser.bin',
    './package.json': './package.json',
  },
};

/** The archive's name, as npm forms it. */
export const NPM_ARCHIVE = `${MANIFEST.name}-${MANIFEST.version}.tgz`;
