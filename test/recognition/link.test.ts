import { describe, expect, it } from 'vitest';
import { isShortFor } from '../../src/recognition/link';
import { read } from './read-sentence';

describe('mentions of one person', () => {
  it.each([
    ['قال فلاديمير بوتين ذلك. وأضاف بوتن أن روسيا مستعدة.', 'people/vladimir-putin', 2],
    ['ألقى حسن نصر الله كلمة. وشدّد نصر الله على ذلك.', 'people/hassan-nasrallah', 2],
  ])('are linked: «%s»', (text, id, count) => {
    const { entities } = read(text);
    expect(Object.values(entities).find(({ glossary }) => glossary === id)?.count).toBe(count);
  });

  it('are linked by a name one spelling step away when the country fits, and say so', () => {
    const { entities } = read('في إسرائيل، قال الوزير غادي ايزنكوط إن الحرب طويلة.');
    expect(Object.values(entities).find(({ type }) => type === 'person')).toMatchObject({
      glossary: 'people/gadi-eisenkot',
      certainty: 'similar',
    });
  });

  it('are not linked to somebody of a country the article does not name', () => {
    const { entities } = read('قال الطبيب غادي ايزنكوط إن العيادة مغلقة.');
    expect(Object.values(entities).find(({ type }) => type === 'person')).toMatchObject({
      glossary: null,
      certainty: 'article',
    });
  });

  it('never make بوتان of بوتين', () => {
    expect(Object.values(read('زار الوفد بوتان.').entities).map(({ glossary }) => glossary)).toEqual(['places/BT']);
  });
});

describe('isShortFor', () => {
  it('takes the surname with its particles, or the first name alone', () => {
    expect(isShortFor(['خيا'], ['ديفيد', 'دي خيا'])).toBe(false);
    expect(isShortFor(['دي خيا'], ['ديفيد', 'دي خيا'])).toBe(true);
    expect(isShortFor(['صدام'], ['صدام', 'حسين'])).toBe(true);
    expect(isShortFor(['علي', 'حسين'], ['صدام', 'حسين'])).toBe(false);
  });
});
