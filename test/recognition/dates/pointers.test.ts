import { describe, expect, it } from 'vitest';
import table from '../../../assets/dates/pointers.json' with { type: 'json' };
import { values } from './told';

describe('a word that points', () => {
  it.each([
    ['الثلاثاء الماضي', '2024-10-22'],
    ['الثلاثاء قبل الماضي', '2024-10-15'],
    ['الجمعة الجارية', '2024-11-01'],
    ['السبت المقبل', '2024-11-02'],
    ['السبت بعد المقبل', '2024-11-09'],
    ['وصل في 1 مايو 2024، وعاد الأحد التالي', '2024-05-05'],
    ['وصل في 1 مايو 2024، وكان الأحد السابق', '2024-04-28'],
    ['الأسبوع قبل الماضي', '2024-10-13/2024-10-19'],
    ['الأسبوع بعد المقبل', '2024-11-10/2024-11-16'],
    ['الشهر قبل الماضي', '2024-08'],
    ['السنة قبل الماضية', '2022'],
    ['العام المنصرم', '2023'],
    ['القرن الماضي', '1900/1999'],
    ['نوفمبر قبل الماضي', '2022-11'],
    ['نوفمبر المقبل', '2024-11'],
    ['12 أكتوبر الجاري', '2024-10-12'],
    ['وصل في 1 مايو 2022، وعاد في يونيو التالي', '2022-06'],
    ['الصيف الماضي', '2024-06/2024-08'],
    ['الصيف قبل الماضي', '2023-06/2023-08'],
    ['العطلة الأسبوعية المقبلة', '2024-11-09/2024-11-10'],
    ['اليومين الماضيين', '2024-10-25/2024-10-27'],
    ['الأسابيع الثلاثة المقبلة', '2024-10-28/2024-11-17'],
    ['السنوات الثلاث الأخيرة', '2021-10-27/2024-10-27'],
  ])('«%s» is %s', (text, value) => expect(values(text).at(-1)).toBe(value));

  it('agrees with its noun: «الأخيرة» points from a plural only', () => {
    expect(values('السنوات الخمس الأخيرة')).toEqual(['2019-10-27/2024-10-27']);
    expect(values('هي السنة الأخيرة')).toEqual([]);
  });

  it('stands once in the table, in forms that are written out', () => {
    const singular = table.flatMap(({ masculine, feminine }) => [...masculine, ...feminine]);
    expect(new Set(singular).size).toBe(singular.length);
    for (const { masculine, feminine } of table) expect(masculine.length * feminine.length).toBeGreaterThan(0);
  });
});
