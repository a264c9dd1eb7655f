import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encode, PARAGRAPHS, page, TEXT, utf16 } from './news';
import { annotate, Shelf, SLOW } from './run-annotate';

const shelf = new Shelf();
const SEED = 20241027;

const bytes = fc.uint8Array({ maxLength: 3000 }).map((array) => Buffer.from(array));
const piece = fc.oneof(
  bytes,
  fc.constantFrom(
    ...[
      '\uFEFF',
      page(),
      TEXT,
      '<!doctype html><meta charset="iso-2022-jp">',
      '<meta charset=windows-1256><p>',
      '<!--',
    ],
    ...[
      'MIME-Version: 1.0\nContent-Type: text/html\n\n',
      'Content-Type: multipart/related; boundary=a\n\n--a\n',
      '\n--a--',
    ],
    ...[encode(TEXT, 'windows-1256'), utf16(TEXT, 'be'), Buffer.from([0xff, 0xfe]), Buffer.from([0xfe, 0xff])],
  ),
);
const file = fc.record({
  extension: fc.constantFrom('txt', 'html', 'mhtml', 'unknown'),
  content: fc
    .array(piece, { minLength: 1, maxLength: 5 })
    .map((pieces) => Buffer.concat(pieces.map((each) => Buffer.from(each)))),
});

const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 50 }), fc.constantFrom(...PARAGRAPHS, '2024-10-27', ''));
const field = fc.oneof(text, fc.array(text, { maxLength: 5 }), fc.jsonValue());
const line = fc.oneof(
  fc.json(),
  fc.string({ maxLength: 80 }),
  bytes,
  fc.record({ id: field, title: field, published: field, paragraphs: field }, { requiredKeys: [] }).map(asJson),
  fc
    .record({ id: text, title: text, published: text, paragraphs: fc.array(text) }, { requiredKeys: ['id'] })
    .map(asJson),
  fc.record({ id: text, html: fc.oneof(text, fc.constant(page())), url: text }).map(asJson),
);

function asJson(value: unknown): string {
  return JSON.stringify(value);
}

describe('any input is answered or told in one line, never with a stack trace', SLOW, () => {
  it('as files', async () => {
    const files = fc
      .sample(file, { seed: SEED, numRuns: 400 })
      .map(({ extension, content }, at) => shelf.put(`${at}.${extension}`, content));
    const { status, output, told } = await annotate(files);
    const read = output.split('\n').filter((row) => row === '{').length;
    const unread = told.filter((row) => files.some((path) => row.startsWith(`${path}: `)));
    expect(unread).toEqual(told);
    expect(new Set(told.map((row) => row.slice(0, row.indexOf(': ')))).size).toBe(told.length);
    expect(read + told.length).toBe(files.length);
    expect(Math.min(read, told.length)).toBeGreaterThan(20);
    expect(status).toBe(1);
  });

  it('as lines', async () => {
    const lines = fc
      .sample(line, { seed: SEED, numRuns: 600 })
      .map((each) => Buffer.from(each))
      .map((each) => each.filter((byte) => byte !== 0x0a));
    const { status, output, told } = await annotate(
      ['--jsonl'],
      lines.flatMap((each) => [each, '\n']),
    );
    const answers = output
      .split('\n')
      .slice(0, -1)
      .map((answer) => JSON.parse(answer));
    const blank = lines.filter((each) => Buffer.from(each).toString('latin1').trim() === '');
    expect(answers).toHaveLength(lines.length - blank.length);
    const errors = answers.filter((answer) => 'error' in answer);
    expect(Math.min(errors.length, answers.length - errors.length)).toBeGreaterThan(50);
    expect(status).toBe(1);
    expect(told).toHaveLength(errors.length + 1);
    expect(told.slice(0, -1).filter((row) => !/^line \d+: /.test(row))).toEqual([]);
  });
});
