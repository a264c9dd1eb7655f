import { describe, expect, it } from 'vitest';
import { annotate, SLOW, shell } from '../../run-annotate';
import { archive, line, parsed } from './archive';

describe('annotate --jsonl --jobs', SLOW, () => {
  it('answers what one process answers, in the same order, and tells the same faults', async () => {
    const lines = archive(40);
    const alone = await annotate(['--jsonl'], lines);
    expect(alone).toMatchObject({
      status: 1,
      told: expect.arrayContaining(['annotate: 4 of 40 lines could not be read']),
    });
    expect(await annotate(['--jsonl', '--jobs', '3'], lines)).toEqual(alone);
  });

  it('goes on where a page takes more memory than a thread has: its line is a fault, another thread takes over', async () => {
    const heavy = line({ id: 'heavy', html: '<p>نص</p>'.repeat(400_000) });
    const lines = archive(4);
    const words = ['--jsonl', '--jobs', '2', '--memory', '100'];
    const { status, output, told } = await annotate(words, [...lines, heavy, ...lines, heavy, ...lines]);
    expect(parsed(output)).toMatchObject([
      ...lines.map((each) => ({ id: JSON.parse(each).id, article: expect.anything() })),
      { id: 'heavy', error: expect.stringMatching(/^ended the thread that read it: .*memory/) },
      ...lines.map((each) => ({ id: JSON.parse(each).id, article: expect.anything() })),
      { id: 'heavy', error: expect.anything() },
      ...lines.map((each) => ({ id: JSON.parse(each).id, article: expect.anything() })),
    ]);
    expect({ status, told }).toEqual({
      status: 1,
      told: [
        expect.stringMatching(/^line 5: ended the thread/),
        expect.stringMatching(/^line 10: ended the thread/),
        'annotate: 2 of 14 lines could not be read',
      ],
    });
  });

  it('tells in one line where no thread can start', async () => {
    const { status, output, told } = await annotate(['--jsonl', '--jobs', '2', '--memory', '1'], archive(3));
    expect({ status, output }).toEqual({ status: 1, output: '' });
    expect(told).toEqual([expect.stringMatching(/^annotate: a thread did not start: .*memory/)]);
  });

  it.each(['', '--jobs 1'])('ends where the reader ends, though the input goes on: %s', async (words) => {
    const drip = `for at in {1..40}; do printf '%s\\n' '${line({ id: 'drop', paragraphs: [] }).trimEnd()}'; sleep 0.2; done`;
    const begun = performance.now();
    const ended = await shell(
      `exec 3< <(exec 2> /dev/null; ${drip}; sleep 80); annotate --jsonl ${words} <&3 | head -c 1; kill $!`,
    );
    expect(ended).toMatchObject({ output: '{', told: ['annotate: the output could not be written: broken pipe'] });
    expect(performance.now() - begun).toBeLessThan(60_000);
  });

  it('tells on standard error how far it has come', async () => {
    const { told } = await annotate(['--jsonl', '--progress'], archive(12));
    expect(told).toEqual([
      expect.stringMatching(/^line 5: /),
      expect.stringMatching(/^annotate: 12 lines, [\d.]+\/s, 1 faults$/),
      'annotate: 1 of 12 lines could not be read',
    ]);
  });
});
