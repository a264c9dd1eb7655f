import { describe, expect, it } from 'vitest';
import { readingsOf } from '../../src/arabic/proclitics';

describe('readingsOf', () => {
  it('takes chains of prefixes off and gives the article back after لل', () => {
    expect(readingsOf('وللولايات')).toContainEqual({ proclitics: 'ول', rest: 'الولايات', length: 2 });
    expect(readingsOf('للبنان')).toContainEqual({ proclitics: 'ل', rest: 'لبنان', length: 1 });
    expect(readingsOf('وبالقاهرة')).toContainEqual({ proclitics: 'وب', rest: 'القاهرة', length: 2 });
  });

  it('never leaves a remainder too short to be a name', () => {
    expect(readingsOf('وفد')).toEqual([]);
    expect(readingsOf('كان')).toEqual([]);
  });

  it('never strips the question أ or the future س', () => {
    expect(readingsOf('سيول')).toEqual([]);
    expect(readingsOf('امريكا')).toEqual([]);
  });
});
