import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Rooms and files of `src/` in the order of decision 0001: each may import from those before it, none from those after. */
const ORDER = [
  ...['browser', 'open-panel', 'in-turn', 'laid-out', 'steps', 'inspection', 'section-file', 'spreadsheet-cell'],
  ...['arabic', 'article', 'analysis', 'glossary', 'map', 'latin-spelling', 'recognition', 'summary'],
  ...['analyse', 'npm-package', 'rules', 'bundled-outlines'],
  ...['settings', 'notes', 'messages', 'own-glossary', 'backup', 'glossary-release', 'background', 'ui', 'toolbar'],
  ...[
    'framed',
    'correction',
    'library',
    'note-field',
    'reader',
    'look',
    'popup',
    'panel',
    'about',
    'options',
    'welcome',
  ],
  'tools',
];

/** Rooms that must run anywhere: no extension, no Node. */
const PURE = [
  'arabic',
  'article',
  'analysis',
  'glossary',
  'map',
  'latin-spelling',
  'recognition',
  'summary',
  'analyse',
  'npm-package',
];

/** The door of a pure room that is for Node alone. */
const NODE_DOOR = join('src', 'npm-package', 'node.ts');

/** A wing of another room that must, too. */
const PURE_WING = join('src', 'notes', 'anchors');

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => join('src', file));

/** The linter writes every import this way. */
const importsOf = (file: string): readonly string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:^import|^export|^\}|\bimport\()[^;'\n]*'([^'\n]+)'/gm)].map(
    ([, name = '']) => name,
  );

const roomOf = (path: string): string => (path.split('/')[1] ?? '').replace(/\.tsx?$/, '');

const arrows = sources.flatMap((from) =>
  importsOf(from)
    .filter((name) => name.startsWith('.'))
    .map((name) => {
      const to = normalize(join(from, '..', name));
      return { from, to: sources.find((file) => file.replace(/\.tsx?$/, '') === to) ?? to };
    }),
);

describe('rooms', () => {
  it('all have their place in the order', () => {
    expect([...new Set(sources.map(roomOf))].sort()).toEqual([...ORDER].sort());
  });

  it('import only from rooms before them', () => {
    const upward = arrows
      .filter(({ from, to }) => to.startsWith('src/') && ORDER.indexOf(roomOf(to)) > ORDER.indexOf(roomOf(from)))
      .map(({ from, to }) => `${from} → ${to}`);
    expect(upward).toEqual([]);
  });

  it('import nothing from tests and doors', () => {
    const forBuilders = join('src', 'npm-package');
    const inward = arrows.filter(({ from, to }) => to.startsWith(forBuilders) && !from.startsWith(forBuilders));
    expect(inward).toEqual([]);
    expect(arrows.filter(({ to }) => to.startsWith('test') || to.startsWith('entrypoints'))).toEqual([]);
  });

  it('that are pure know neither a browser nor Node', () => {
    const unclean = sources
      .filter((file) => PURE.includes(roomOf(file)) || dirname(file) === PURE_WING)
      .filter((file) => file !== NODE_DOOR)
      .flatMap((file) => importsOf(file).map((name) => ({ file, name })))
      .filter(({ name }) => name.startsWith('node:') || /webextension|wxt|\/browser$/.test(name));
    expect(unclean).toEqual([]);
  });
});
