import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const documents = [
  ...['README.md', 'CONTRIBUTING.md', 'PRIVACY.md', 'CHANGELOG.md'],
  ...readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('README.md'))
    .map((name) => join('src', name)),
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

test.each(documents)('every file that %s names is there', (document) => {
  const text = readFileSync(document, 'utf8');
  const named = [...text.matchAll(/`((?:src|test|assets|entrypoints|docs)\/[\w./-]+\.\w+)`/g)].map(
    ([, name = '']) => name,
  );
  const linked = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, name = '']) => join(dirname(document), name));
  expect([...named, ...linked].filter((name) => !existsSync(name))).toEqual([]);
});

test.each(documents.filter((document) => document.startsWith('src')))(
  'every file of its room that %s names by its name alone is there',
  (document) => {
    const text = readFileSync(document, 'utf8');
    const named = [...text.matchAll(/`([a-z][\w-]*\.tsx?)`/g)].map(([, name = '']) => name);
    const ofRoom = new Set(
      readdirSync(dirname(document), { recursive: true, encoding: 'utf8' }).map((path) => path.split(/[/\\]/).at(-1)),
    );
    expect(named.filter((name) => !ofRoom.has(name))).toEqual([]);
  },
);
