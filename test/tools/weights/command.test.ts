import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import present from '../../../assets/summary/weights.json' with { type: 'json' };
import { Shelf, SLOW } from '../run-annotate';

const shelf = new Shelf();

const COMMAND = inject('weights');

/** Runs the compiled command, see compile-commands.ts. */
const weights = (...words: readonly string[]) => spawnSync(process.execPath, [COMMAND, ...words], { encoding: 'utf8' });

const article = (who: string, where: string): string => `country: LB
desk: politics
published: 2024-05-02
title: [${who}]{person: One} في [${where}]{place: There}
who: One
where: There
when: 2024-05-01

وصل [${who}]{person: One} [أمس]{date: 2024-05-01} إلى [${where}]{place: There} ومعه [هاني رمزي]{person: Other}.
`;

describe('npm run weights', () => {
  it('writes the same weights from the same articles, one for every figure', SLOW, () => {
    const marked = [
      shelf.put('1.txt', article('بنيامين نتنياهو', 'باريس')),
      shelf.put('2.txt', article('إيمانويل ماكرون', 'القاهرة')),
    ].flatMap((path) => ['--marked', path]);
    const outputs = [shelf.put('a.json', ''), shelf.put('b.json', '')];
    for (const output of outputs) {
      const { status, stdout } = weights(...marked, '--folds', '2', '--output', output);
      expect(status).toBe(0);
      expect(stdout).toMatch(/who, each part .* F1 \d/);
    }
    const [first = '', second] = outputs.map((output) => readFileSync(output, 'utf8'));
    expect(second).toBe(first);
    expect(Object.keys(JSON.parse(first).who.figures)).toEqual(Object.keys(present.who.figures));
  });

  it('says what is wrong with its files and options', SLOW, () => {
    expect(weights()).toMatchObject({ status: 2, stdout: expect.stringContaining('--marked PATH') });
    expect(weights('--marked', 'nowhere')).toMatchObject({ status: 1, stderr: expect.stringContaining('nowhere') });
  });
});
