import { describe, expect, it } from 'vitest';
import { shortForms } from '../../../src/recognition/links/full-names';
import { read } from '../read-sentence';

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

  it('are linked, whatever the country, where a given name alone is spelled in another usual way', () => {
    for (const [text, id] of [
      ['قال إسحق رابين إن الاتفاق مهم.', 'people/yitzhak-rabin'],
      ['قال فرنسوا هولاند إن العملية مستمرة.', 'people/francois-hollande'],
    ] as const)
      expect(Object.values(read(text).entities).map(({ glossary }) => glossary)).toEqual([id]);
  });

  it('never make one person of given names that differ, though the country fits', () => {
    const { entities } = read('في مصر، قال الوزير محمد توفيق إن المستشفى سيفتح.');
    expect(Object.values(entities).find(({ type }) => type === 'person')?.glossary).not.toBe('people/mahmoud-tawfik');
  });

  it('never make بوتان of بوتين', () => {
    expect(Object.values(read('زار الوفد بوتان.').entities).map(({ glossary }) => glossary)).toEqual(['places/BT']);
  });
});

describe('shortForms', () => {
  it('are the surname with its particles, and the first name alone', () => {
    expect(shortForms(['ديفيد', 'دي خيا'])).toEqual([['ديفيد'], ['دي خيا']]);
    expect(shortForms(['صدام', 'حسين', 'المجيد'])).toEqual([['صدام'], ['حسين', 'المجيد'], ['المجيد']]);
    expect(shortForms(['صدام'])).toEqual([]);
  });
});
