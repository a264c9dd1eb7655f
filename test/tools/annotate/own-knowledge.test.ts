import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { NO_OWN_ENTRIES, withCorrection, withEntry } from '../../../src/glossary/own/own-entries';
import { exportJson } from '../../../src/glossary/own/own-entries-exchange';
import { page } from '../news';
import { annotate, Shelf, SLOW } from '../run-annotate';

const NAME = 'أنقرة';
const HERE = 'https://news.example/a';
const shelf = new Shelf();
const file = shelf.put('page.html', page().replace('البلدية إن', 'البلدية في أنقرة وسالم المنصوري إن'));

const entry = {
  ...{ id: 'own/سالم', type: 'person' as const, ar: 'سالم المنصوري', en: '', arAliases: [], enAliases: [] },
  ...{ country: '', noteAr: '', noteEn: '', replaces: '' },
};
const own = withCorrection(withEntry(NO_OWN_ENTRIES, entry), { kind: 'no-name', form: NAME, article: HERE });
const glossary = shelf.put('own.json', exportJson(own));

test('annotate goes by an exported glossary: own entries, and what was corrected of an article', SLOW, async () => {
  const { output } = await annotate(['--glossary', glossary, '--url', HERE, file]);
  expect(output).toContain('"glossary": "own/سالم"');
  expect(output).not.toContain(`"surface": "${NAME}"`);
  const { output: elsewhere } = await annotate(['--glossary', glossary, file]);
  expect(elsewhere).toContain(`"surface": "${NAME}"`);
  const { output: why } = await annotate(['--glossary', glossary, '--url', HERE, '--explain', NAME, file]);
  expect(why).toContain('names/corrected');
});

test.each([[], ['--jobs', '2']].map((words) => [words.join(' '), words] as const))(
  'so it does for lines, each by its own address: --jsonl %s',
  SLOW,
  async (_, words) => {
    const html = readFileSync(file, 'utf8');
    const lines = [HERE, `${HERE}b`].map((url) => `${JSON.stringify({ id: url, html, url })}\n`);
    const { output } = await annotate(['--jsonl', ...words, '--glossary', glossary], lines);
    const [here = '', elsewhere = ''] = output.split('\n');
    expect(here).toContain('"glossary":"own/سالم"');
    expect(here).not.toContain(`"surface":"${NAME}"`);
    expect(elsewhere).toContain('"glossary":"own/سالم"');
    expect(elsewhere).toContain(`"surface":"${NAME}"`);
  },
);

test.each([
  ['a file that is none', shelf.put('none.json', '{}')],
  ['a faulty one', shelf.put('faulty.json', exportJson({ ...own, entries: [{ ...entry, ar: 'Salem' }] }))],
  ['none at all', '/nowhere/own.json'],
])('%s is told in one line before anything is read', SLOW, async (_, path) => {
  for (const words of [[file], ['--jsonl']]) {
    const { status, told, output } = await annotate(['--glossary', path, ...words]);
    expect({ status, output, told }).toEqual({
      status: 2,
      output: '',
      told: [expect.stringMatching(/--glossary .*--help$/)],
    });
  }
});
