import { describe, expect, it } from 'vitest';
import {
  beginning,
  inside,
  isBeginning,
  KINDS,
  kindOf,
  mayFollow,
  OUTSIDE,
  TAGS,
} from '../../../src/recognition/model/tags';

describe('a tag', () => {
  it('is one of its own for the first and for the next words of each kind of name, and for no name', () => {
    const all = [OUTSIDE, ...KINDS.flatMap((kind) => [beginning(kind), inside(kind)])];
    expect(new Set(all).size).toBe(TAGS);
    expect(Math.max(...all)).toBe(TAGS - 1);
  });

  it('tells its kind and whether a name begins', () => {
    for (const kind of KINDS) {
      expect([kindOf(beginning(kind)), kindOf(inside(kind))]).toEqual([kind, kind]);
      expect([isBeginning(beginning(kind)), isBeginning(inside(kind))]).toEqual([true, false]);
    }
    expect(kindOf(OUTSIDE)).toBeUndefined();
    expect(isBeginning(OUTSIDE)).toBe(false);
  });

  it('goes on with a name only after that name', () => {
    expect(mayFollow(null, inside('person'))).toBe(false);
    expect(mayFollow(OUTSIDE, inside('person'))).toBe(false);
    expect(mayFollow(beginning('place'), inside('person'))).toBe(false);
    expect(mayFollow(inside('place'), inside('person'))).toBe(false);
    expect(mayFollow(beginning('person'), inside('person'))).toBe(true);
    expect(mayFollow(inside('person'), inside('person'))).toBe(true);
  });

  it('begins or ends a name after anything', () => {
    for (const before of [null, OUTSIDE, beginning('nisba'), inside('nisba')])
      for (const tag of [OUTSIDE, beginning('person')]) expect(mayFollow(before, tag)).toBe(true);
  });
});
