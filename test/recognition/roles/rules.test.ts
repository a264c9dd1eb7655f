import { describe, expect, it } from 'vitest';
import { COMPLEMENT_RULES } from '../../../src/recognition/roles/complement';
import { DERIVING_RULES } from '../../../src/recognition/roles/derived';
import { HOLDER_RULES } from '../../../src/recognition/roles/holders';
import { TITLE_RULES } from '../../../src/recognition/roles/title-rules';
import { rolesIn } from './roles-in';

const RULES = [...TITLE_RULES, ...COMPLEMENT_RULES, ...HOLDER_RULES, ...DERIVING_RULES];

describe('a rule for roles', () => {
  it.each(RULES.map(({ id, example }) => [id, example]))('decides its example: %s', (id, example) => {
    expect(rolesIn(example, new Set([id]))).not.toEqual(rolesIn(example));
  });

  it('has a name of its own', () => {
    const ids = RULES.map(({ id }) => id);
    expect(ids.every((id) => id.startsWith('roles/'))).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
