import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { articleOf } from '../../src/article/article-of';
import { Model } from '../../src/recognition/model/model';
import { Tagger } from '../../src/recognition/model/tagger';
import { proposing } from '../../src/recognition/proposals/proposals';
import { withoutPause } from '../../src/steps';
import { knowledge } from '../shipped-knowledge';
import { Shelf, SLOW } from './run-annotate';
import { train } from './run-train';
import { madeLanguage } from './training/marked-text';

const shelf = new Shelf();
const lines = (values: readonly unknown[]): string => values.map((value) => `${JSON.stringify(value)}\n`).join('');

const articles = madeLanguage();
const raw = shelf.put('raw.jsonl.gz', gzipSync(lines(articles.map(({ id, paragraphs }) => ({ id, paragraphs })))));
const marks = shelf.put(
  'marks.jsonl',
  lines(
    articles.map((article) => ({
      id: article.id,
      read: article.paragraphs.map((text, paragraph) => [paragraph, 0, text.length]),
      marks: article.marks.map(({ paragraph, start, end }) => [paragraph, start, end, 'P']),
    })),
  ),
);
const marked = shelf.put(
  'marked.jsonl',
  lines(
    articles.map(({ id, paragraphs, marks: ours }) => ({
      id,
      paragraphs,
      mentions: ours.map(({ paragraph, start, end, kind }) => ({ p: paragraph, start, end, type: kind })),
    })),
  ),
);

/** What a model finds in a text. */
function namesBy(model: Model, text: string): string[] {
  const { glossary } = knowledge;
  const proposals = withoutPause(proposing(articleOf({ paragraphs: [text] }), glossary));
  const [names = []] = withoutPause(new Tagger(model).tagging(proposals, glossary));
  return names.map(({ from, to, kind }) => `${proposals.passages[0]?.keys.slice(from, to).join(' ')} ${kind}`);
}

describe('npm run train', SLOW, () => {
  it('writes a model that has learned the marks, twice the same to the byte', async () => {
    const [path, other] = [join(shelf.path, 'one.bin'), join(shelf.path, 'other.bin')];
    const learned = ['--raw', raw, '--marks', marks, '--clusters', '--folds', '2'];
    const words = [...learned, '--held-out', marks, '--test', marked];
    const [ended, again] = await Promise.all([train(...words, '--output', path), train(...words, '--output', other)]);
    expect(again.status).toBe(0);
    expect(ended.status).toBe(0);
    expect(ended.told[0]).toBe('6 marked articles, 48 marks');
    expect(ended.output).toContain('cross-validated in 2 parts');
    expect(ended.output).toContain(`measured on ${marks}`);
    expect(ended.output).toContain(`measured on ${marked}`);
    expect(ended.output).toMatch(/^person +100\.0 +100\.0 +100\.0$/m);
    expect(ended.output).toMatch(/^nisba +– +– +–$/m);
    expect(ended.output + ended.told.join()).not.toContain('NaN');

    const bytes = readFileSync(path);
    expect(ended.output).toContain(`${path}: ${bytes.length} bytes`);
    const model = Model.open(Uint8Array.from(bytes).buffer);
    expect(namesBy(model, 'حضر الوزير حداد مساء أمس.')).toEqual(['حداد person']);
    expect(namesBy(model, 'حضر رجل حداد مساء أمس.')).toEqual([]);
    expect(readFileSync(other).equals(bytes)).toBe(true);
  });
});

describe('a call of npm run train that is off', SLOW, () => {
  it.each([[[]], [['--raw', raw, '--folds', '1']], [['--raw', raw, '--folds', 'many']]])(
    'prints how it is called and ends with 2: %j',
    async (words) => {
      const { status, output, told } = await train(...words);
      expect({ status, told }).toEqual({ status: 2, told: [] });
      for (const option of [
        '--raw',
        '--marks',
        '--marked',
        '--clusters',
        '--folds',
        '--held-out',
        '--test',
        '--output',
      ])
        expect(output).toContain(`  ${option}`);
    },
  );

  it('prints the same and ends with 0 where that is asked for', async () => {
    expect(await train('--help')).toEqual({ ...(await train()), status: 0 });
  });

  it('tells an unknown option in one line', async () => {
    const told = [expect.stringMatching(/^train: .*--nonsense.*; see --help$/)];
    expect(await train('--nonsense', raw)).toEqual({ status: 2, output: '', told });
  });
});

describe('a corpus that is broken is told in one line', SLOW, () => {
  const output = join(shelf.path, 'never.bin');
  const missing = join(shelf.path, 'missing.jsonl');
  const brokenRaw = shelf.put('broken-raw.jsonl', `${lines([{ id: 'one', paragraphs: [] }])}\u001b[31m\r{`);
  const brokenMarks = shelf.put('broken-marks.jsonl', lines([{ id: 'lost', read: [], marks: [] }]));
  const brokenTest = shelf.put(
    'broken-test.jsonl',
    lines([{ id: 'one', paragraphs: ['عاد'], mentions: [{ p: 0, start: 0, end: 9, type: 'person' }] }]),
  );

  it.each([
    ['no JSON', ['--raw', brokenRaw], `${brokenRaw}, line 2: `],
    ['a missing file', ['--raw', missing], `${missing}: no such file`],
    ['a missing article', ['--raw', raw, '--marks', brokenMarks], `${brokenMarks}: the article lost `],
    ['a mark outside its text', ['--raw', raw, '--marks', marks, '--test', brokenTest], `${brokenTest}, article one: `],
  ])('%s', async (_, words, fault) => {
    const { status, told } = await train(...words, '--output', output);
    expect(status).toBe(1);
    expect(told).toEqual([expect.stringContaining(`train: ${fault}`)]);
    expect(told.join()).not.toMatch(/\p{Cc}/u);
  });

  it('fewer marked articles than parts in which they are to be measured', async () => {
    const { status, told } = await train('--raw', raw, '--marks', marks, '--folds', '7', '--output', output);
    expect(status).toBe(1);
    expect(told.at(-1)).toBe('train: 6 marked articles are too few to be measured in 7 parts');
  });
});
