import { describe, expect, it } from 'vitest';
import { read } from '../read-sentence';

const told = (text: string): (string | null)[] => Object.values(read(text).entities).map(({ glossary }) => glossary);

describe('names of a list with one head', () => {
  it.each([
    ['تساقطت الأمطار في محافظتي حجة وتعز في اليمن.', ['hajjah', 'taiz']],
    ['انقطعت الكهرباء في ولايات القصرين وقفصة وتطاوين بتونس.', ['kasserine', 'gafsa', 'tataouine']],
  ])('mean what each would mean after the singular: «%s»', (text, names) => {
    const entries = told(text);
    for (const name of names) expect(entries).toContainEqual(expect.stringMatching(new RegExp(`${name}.*province`)));
  });

  it('end where something else than the next name stands', () => {
    expect(told('زار الوزير محافظتي حجة وتعز، ثم عاد إلى صنعاء.')).toContain('places/sanaa');
  });

  it('are towns where the head says so', () => {
    expect(told('انقطعت الكهرباء في مدينتي قفصة وتطاوين بتونس.').join(' ')).not.toMatch(/province/);
  });
});
