import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { EXPORT_IDS, EXPORTS } from '../../src/notes/exports/exports';
import { html } from '../../src/notes/exports/html';
import { markdown, markdownToPaste, obsidian } from '../../src/notes/exports/markdown';
import { text } from '../../src/notes/exports/text';
import { ACTING, harmlessLike, hostileWords, recordSaying, seen } from './hostile';

const markdownIt = new MarkdownIt({ html: true, linkify: true });

/** How exports become pages: Markdown by engines that let HTML through and make links of bare addresses. */
const PAGES: readonly (readonly [string, (record: ReturnType<typeof recordSaying>) => string])[] = [
  ['HTML', (record) => html.write(record)],
  ['Markdown in markdown-it', (record) => markdownIt.render(markdownToPaste.write(record))],
  ['Markdown in marked', (record) => marked.parse(markdownToPaste.write(record), { async: false, gfm: true })],
  [
    'Markdown in CommonMark',
    (record) => micromark(markdownToPaste.write(record), { allowDangerousHtml: true, allowDangerousProtocol: true }),
  ],
  [
    'Markdown in GFM',
    (record) =>
      micromark(markdownToPaste.write(record), {
        allowDangerousHtml: true,
        allowDangerousProtocol: true,
        extensions: [gfm()],
        htmlExtensions: [gfmHtml()],
      }),
  ],
];

interface Page {
  /** Elements in each other, with the names of their attributes. */
  readonly skeleton: string;
  readonly text: string;
  readonly addresses: readonly string[];
}

function pageOf(written: string): Page {
  const addresses: string[] = [];
  let said = '';
  const skeletonOf = (node: DefaultTreeAdapterTypes.Node): string => {
    if ('value' in node) said += node.value;
    if (!('childNodes' in node)) return node.nodeName === '#text' ? '' : node.nodeName;
    const attributes = 'attrs' in node ? node.attrs : [];
    for (const { name, value } of attributes) if (name === 'href') addresses.push(value);
    const inside = node.childNodes.map(skeletonOf).filter(Boolean).join(' ');
    return `<${[node.nodeName, ...attributes.map(({ name }) => name)].join(' ')}: ${inside}>`;
  };
  const skeleton = skeletonOf(parse(written));
  return { skeleton, text: seen(said), addresses };
}

/** The same for the same words: of harmless ones there are few. */
function once<Result>(
  work: (words: ReturnType<typeof harmlessLike>) => Result,
): (words: ReturnType<typeof harmlessLike>) => Result {
  const done = new Map<string, Result>();
  return (words) => {
    const key = JSON.stringify(words);
    const result = done.get(key) ?? work(words);
    done.set(key, result);
    return result;
  };
}

describe.each(PAGES)('what pages and readers write, exported as %s', (_, render) => {
  const usualPage = once((harmless) => pageOf(render(recordSaying(harmless))));

  it('adds no element, no link and no attribute, and is read as it was written', () => {
    fc.assert(
      fc.property(hostileWords, (words) => {
        const harmless = harmlessLike(words);
        const page = pageOf(render(recordSaying(words)));
        const usual = usualPage(harmless);
        expect(page.skeleton).toBe(usual.skeleton);
        const expected = harmless.lines.reduce(
          (said, line, index) => said.replaceAll(line, () => seen(words.lines[index] ?? '')),
          usual.text,
        );
        expect(page.text).toBe(seen(expected));
        for (const address of page.addresses) expect(address).toMatch(/^https:\/\/news\.example\//);
      }),
      { seed: 20261129, numRuns: 200 },
    );
  }, 60_000);
});

describe('what pages and readers write', () => {
  it.each([markdown, obsidian])('brings no element of its own where an engine knows no front matter', (format) => {
    const elements = (record: ReturnType<typeof recordSaying>): string[] => {
      const names = pageOf(markdownIt.render(format.write(record))).skeleton.match(/<\S+/g) ?? [];
      return [...new Set(names)];
    };
    const usualElements = once((harmless) => elements(recordSaying(harmless)));
    fc.assert(
      fc.property(hostileWords, (words) => {
        const usual = usualElements({ ...harmlessLike(words), address: 'https://news.example/a' });
        for (const name of elements(recordSaying(words))) expect([...usual, '<em:', '<strong:']).toContain(name);
      }),
      { seed: 20261129, numRuns: 300 },
    );
  });

  it('makes no line of plain text pass for one of the file’s own', () => {
    fc.assert(
      fc.property(hostileWords, (words) => {
        const [lines, usual] = [words, harmlessLike(words)].map((said) => text.write(recordSaying(said)).split('\n'));
        const isSetIn = (line: string): boolean => /^(?: {4}|$)/.test(line);
        expect(lines?.map(isSetIn)).toEqual(usual?.map(isSetIn));
      }),
      { seed: 20261129, numRuns: 500 },
    );
  });

  it.each(EXPORT_IDS.filter((id) => id !== 'csv'))(
    'gives no order to a terminal and turns no line around in %s',
    async (id) => {
      const { write } = await EXPORTS[id].load();
      fc.assert(
        fc.property(hostileWords, (words) => {
          const written = write(recordSaying(words));
          expect(written).not.toMatch(/[\u0085\u2028\u2029]/);
          expect(written.search(ACTING)).toBe(-1);
        }),
        { seed: 20261129, numRuns: 300 },
      );
    },
  );
});
