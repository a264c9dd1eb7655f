import { expect, it } from 'vitest';
import { STAGES } from '../src/inspection';
import { RULES } from '../src/rules';

it('every rule has a name of its own, which begins with its stage, an example and a source', () => {
  const ids = RULES.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
  for (const { id, example, source } of RULES) {
    expect(
      STAGES.some((stage) => id.startsWith(`${stage}/`)),
      id,
    ).toBe(true);
    expect(example.trim(), id).not.toBe('');
    expect(source.trim(), id).not.toBe('');
  }
});

it('rules stand in the order of the stages', () => {
  const stages = RULES.map(({ id }) => STAGES.findIndex((stage) => id.startsWith(`${stage}/`)));
  expect(stages).toEqual(stages.toSorted((a, b) => a - b));
});
