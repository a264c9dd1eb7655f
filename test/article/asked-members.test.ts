import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { DOCUMENT_MEMBERS, NODE_MEMBERS } from './hideable-members';

const SOURCE = fileURLToPath(new URL('../../', import.meta.url));
/** Names of other things, too; of a document they are looked for by its usual names. */
const ELSEWHERE_TOO = new Set([
  'children',
  'title',
  'body',
  'head',
  'URL',
  'location',
  'hidden',
  'addEventListener',
  'matches',
]);
/** Elements of card and button are our own, and parsed nodes are plain objects. */
const ELSEWHERE = [
  ...['src/reader/card/', 'src/reader/surface.ts', 'src/reader/passages/note-button.ts'],
  'src/article/page/parsed-page.ts',
];

function sources(): string[] {
  const rooms = ['src/article', 'src/reader'].flatMap((room) =>
    readdirSync(join(SOURCE, room), { recursive: true, encoding: 'utf8' }).map((file) => `${room}/${file}`),
  );
  const files = [...rooms, 'entrypoints/looker.content.ts', 'entrypoints/reader.content.ts'];
  return files.filter((file) => /\.tsx?$/.test(file) && !ELSEWHERE.some((other) => file.startsWith(other)));
}

const ANYWHERE = [...NODE_MEMBERS, ...DOCUMENT_MEMBERS].filter((name) => !ELSEWHERE_TOO.has(name)).join('|');

/** Asked of the node, or taken out of it. Text nodes, which the reader's rooms call `node`, hide nothing. */
const ASKED = new RegExp(`(\\w+)[?!]?\\.(?:${ANYWHERE})\\b`, 'g');
const TAKEN = new RegExp(
  `\\{[^{}]*\\b(?:${ANYWHERE})\\b[^{}]*\\}(?:\\s*=(?!\\s*(?:\\w+\\.)*(?:prototype|node);)|:\\s*\\w*(?:Element|Document)\\b)`,
  'g',
);
const ASKED_OF_DOCUMENT = new RegExp(
  `\\b(?:document|page)\\.(?:${DOCUMENT_MEMBERS.join('|')}|addEventListener)\\b`,
  'g',
);
const ALLOWED = new Set(['this', 'window', 'frame']);

test.each(sources())('%s asks no node of itself', (file) => {
  const text = readFileSync(join(SOURCE, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
  const isText = (receiver: string): boolean => receiver === 'node' && file.startsWith('src/reader/');
  const asked = [...text.matchAll(ASKED)].filter(([, of = '']) => !ALLOWED.has(of) && !isText(of));
  expect([...asked, ...text.matchAll(TAKEN), ...text.matchAll(ASKED_OF_DOCUMENT)].map(([found]) => found)).toEqual([]);
});
