import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseHTML } from 'linkedom';
import * as v from 'valibot';
import { build } from 'vite';
import { afterAll, describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse';
import { parsePage } from '../../src/article/page/parsed-page';
import { readArticle } from '../../src/article/read-article';
import { readText } from '../../src/article/read-text';
import { loadKnowledge } from '../../src/tools/load-knowledge';
import { doorOf, installedFile, installedPackage, nodeDoorOf } from './installed';

const builder = installedPackage();
afterAll(() => builder.remove());

const glossary = installedFile(builder, 'glossary.bin');
const model = installedFile(builder, 'recogniser.bin');

const TEXT = 'لقاء في عمّان\n27 أكتوبر 2024\nقال وزير الخارجية الأردني، السبت، إن الاتحاد الأوروبي يدعم المبادرة.';

/** What somebody writes who builds on the package, with all that their compiler may ask. */
const CONSUMER = `
import { analyse, type Analysis, articleOf, openGlossary, readArticle, readText, SectionFileError } from 'hashiya';
import { openGlossary as openBundled } from 'hashiya/node';

const opened = openGlossary({ glossary: new ArrayBuffer(4), model: new Uint8Array(4) });
export const analysis: Analysis = analyse(readText(''), opened, { amount: 'many' });
const [key = ''] = analysis.summary.who;
export const name: string | null | undefined = analysis.entities[key]?.name.en;
export const text: Text | undefined = readArticle(document, { url: null })?.blocks[0]?.pieces[0]?.node;
export const edition: string = openBundled().edition;
export const fault = (error: unknown) => (error instanceof SectionFileError ? error.fault : null);
export const given = articleOf({ paragraphs: [] });
// @ts-expect-error there is no file to be found outside of Node
openGlossary();
// @ts-expect-error only what openGlossary has opened
analyse(given, { glossary: new ArrayBuffer(4) });
// @ts-expect-error what is analysed is the article, not its place
analyse(readArticle(document, { url: null }), opened);
// @ts-expect-error nothing of an analysis is changed
analysis.mentions[0].start = 1;
`;

const COMPILER_OPTIONS = {
  ...{ strict: true, noEmit: true, target: 'es2022', lib: ['es2022'], types: [], skipLibCheck: false },
  ...{ exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: false, verbatimModuleSyntax: true },
};

describe('somebody who has installed the package for builders', () => {
  it('runs its example, without a network', () => {
    const told = builder.run(process.execPath, join('node_modules', 'hashiya', 'example.mjs'));
    expect(told).toMatch(/^who: {3}.*European Union/m);
    expect(told).toMatch(/^where: Tunisia, Sfax$/m);
    expect(told).toMatch(/^when: {2}2024-10-25$/m);
    expect(told).toMatch(/^0:28-41 هالة المرزوقي = هالة المرزوقي \(person\)/m);
  });

  it.each([
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ])(
    'is told by TypeScript what is wrong and nothing else, with modules %s resolved as %s does',
    (module, moduleResolution) => {
      builder.write('consumer.ts', CONSUMER);
      builder.write(
        'tsconfig.json',
        JSON.stringify({ compilerOptions: { ...COMPILER_OPTIONS, module, moduleResolution }, files: ['consumer.ts'] }),
      );
      expect(builder.run('tsc', '-p', '.')).toBe('');
    },
  );

  it('is told the same of an article as Hashiya’s readers', async () => {
    const door = await nodeDoorOf(builder);
    const article = readText(TEXT);
    expect(door.readText(TEXT)).toEqual(article);
    expect(door.analyse(article, door.openGlossary())).toEqual(analyse(article, loadKnowledge()));
  });

  it('reads pages that linkedom has parsed as Hashiya’s own tools read them', async () => {
    const door = await doorOf(builder);
    const given = { url: 'https://news.example/2024/10/27/1', now: Date.UTC(2026, 0, 1) };
    const pages = readdirSync(join('test', 'pages')).filter((page) => /^[m-r].*\.html$/.test(page));
    const found = pages.map((page) => {
      const html = readFileSync(join('test', 'pages', page), 'utf8');
      return { html, article: door.readArticle(parseHTML(html).document, given)?.article ?? null };
    });
    expect(found.filter(({ article }) => article !== null).length).toBeGreaterThan(15);
    expect(found.filter(({ article }) => article === null).length).toBeGreaterThan(2);
    for (const { html, article } of found)
      expect(article).toEqual(readArticle(parsePage(html), given)?.article ?? null);
  });

  it('bundles it for browsers: nothing of Node is in it, the files go along, and bytes are enough', async () => {
    builder.write(
      'browser.js',
      `import { analyse, openGlossary, readText } from 'hashiya';
       export { default as glossaryAddress } from 'hashiya/glossary.bin?url';
       export const told = (text, files) => analyse(readText(text), openGlossary(files));`,
    );
    await build({
      configFile: false,
      root: builder.path,
      logLevel: 'error',
      build: {
        outDir: 'built',
        rolldownOptions: {
          input: join(builder.path, 'browser.js'),
          preserveEntrySignatures: 'strict',
          output: { entryFileNames: 'browser.js' },
        },
      },
    });
    const bundle = readFileSync(join(builder.path, 'built', 'browser.js'), 'utf8');
    expect(bundle.match(/__vite-browser-external|\b(?:from|import) ?["'].{20}|["']node:|\brequire\(/g) ?? []).toEqual(
      [],
    );
    const { told, glossaryAddress } = v.parse(
      v.looseObject({ told: v.function(), glossaryAddress: v.string() }),
      await import(/* @vite-ignore */ pathToFileURL(join(builder.path, 'built', 'browser.js')).href),
    );
    expect(readFileSync(join(builder.path, 'built', glossaryAddress)).equals(glossary)).toBe(true);
    expect(told(TEXT, { glossary, model })).toEqual(analyse(readText(TEXT), loadKnowledge()));
  });
});

describe('files that are not the package’s own', () => {
  const damaged = Buffer.from(glossary);
  damaged.writeUInt8(damaged.readUInt8(5000) ^ 1, 5000);

  it.each([
    ['a glossary that was cut off', { glossary: glossary.subarray(0, 100_000), model }, 'cut-off'],
    ['a model that was cut off', { glossary, model: model.subarray(0, -4) }, 'cut-off'],
    ['an empty file', { glossary, model: new ArrayBuffer(0) }, 'cut-off'],
    ['a damaged glossary', { glossary: damaged, model }, 'damaged'],
    ['glossary and model in each other’s place', { glossary: model, model: glossary }, 'other-kind'],
    ['a page in place of a file', { glossary: Buffer.from('<!doctype html><p>404</p>\n\n\n'), model }, 'other-kind'],
  ])('are refused with the reason: %s', async (_, files, fault) => {
    const { openGlossary, SectionFileError } = await doorOf(builder);
    const opening = (): unknown => openGlossary(files);
    expect(opening).toThrow(SectionFileError);
    expect(opening).toThrow(expect.objectContaining({ fault }));
  });

  it('are wanted as bytes, not by name', () => {
    const script = "import { openGlossary } from 'hashiya'; openGlossary({ glossary: 'glossary.bin', model: '' });";
    builder.write('by-name.js', script);
    expect(() => builder.run(process.execPath, 'by-name.js')).toThrow(/TypeError: openGlossary wants the bytes/);
  });

  it('may lie anywhere in a larger buffer', async () => {
    const { openGlossary } = await doorOf(builder);
    const together = Buffer.concat([Buffer.from([1]), glossary, model]);
    const files = {
      glossary: together.subarray(1, 1 + glossary.length),
      model: together.subarray(1 + glossary.length),
    };
    expect(openGlossary(files)).toEqual(openGlossary({ glossary, model }));
  });

  it('are no glossary before they are opened', async () => {
    const { analyse: analyseWith, readText: read } = await doorOf(builder);
    expect(() => analyseWith(read(TEXT), { edition: '2026-01-01', size: 1 })).toThrow(/openGlossary has opened/);
  });
});
