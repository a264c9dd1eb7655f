import { describe, expect, it } from 'vitest';
import { glossarySearch } from '../../../src/glossary/search/search';
import { knowledge } from '../../shipped-knowledge';

const { glossary } = knowledge;
const searching = glossarySearch(glossary);
const first = (query: string): string | undefined => {
  const [entry] = searching.search(query, 1);
  return entry === undefined ? undefined : glossary.entry(entry).id;
};

describe('the search boxes', { timeout: 30_000 }, () => {
  it.each([
    ['بوتن', 'people/vladimir-putin'],
    ['putin', 'people/vladimir-putin'],
    ['بيونج يانج', 'places/pyongyang'],
    ['kyiv', 'places/kyiv'],
    ['القاهره', 'places/cairo'],
    ['Zelensky', 'people/volodymyr-zelensky'],
    ['netanyaho', 'people/benjamin-netanyahu'],
    ['رويتر', 'organizations/reuters'],
    ['مجلس الأمن الدولي', 'organizations/un-security-council'],
    ['روسي', undefined],
  ])('find %s', (query, id) => {
    if (id !== undefined) expect(first(query)).toBe(id);
    else expect(searching.search(query).length).toBeGreaterThan(0);
  });

  it('find nothing for nothing', () => {
    expect(searching.search('')).toEqual([]);
    expect(searching.search(' ،. ')).toEqual([]);
  });

  it.each(['زخبرقش', 'لوحة مفاتيح', 'hello world', 'asdfgh', 'مدرسة الحي'])(
    'find nothing for %s, which is no name',
    (query) => {
      expect(searching.search(query)).toEqual([]);
    },
  );

  it('give no more than asked for, each entry once', () => {
    const found = searching.search('محمد', 7);
    expect(found).toHaveLength(7);
    expect(new Set(found).size).toBe(7);
  });
});
