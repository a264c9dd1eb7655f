import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import months from '../../../assets/arabic/months.json' with { type: 'json' };
import { parseDateLine } from '../../../src/article/words/date-line';
import { isoDay, parseTimestamp } from '../../../src/article/words/timestamp';

describe('a date line', () => {
  it.each([
    ['تم نشره الجمعة 24 نيسان / أبريل 2020 09:22 مساءً', '2020-04-24T21:22', null],
    ['تاريخ النشر: 27th, October 2024 GMT', '2024-10-27', null],
    ['أكتوبر 27, 2024آخر تحديث: أكتوبر 28, 2024', '2024-10-27', '2024-10-28'],
    ['آخر تحديث: 12/3/2024 06:41 م (بتوقيت مكة المكرمة)', null, '2024-03-12T18:41+03:00'],
    ['الأربعاء، 28 آب/اغسطس 2013، آخر تحديث 14:00 (GMT+0400)', '2013-08-28T14:00+04:00', null],
    ['نشر في: 27-10-2024 | 13:20 حدث في: 28-10-2024 | 01:00', '2024-10-27T13:20', '2024-10-28T01:00'],
    ['٢٧/١٠/٢٠٢٤ - ١٤:٣٠', '2024-10-27T14:30', null],
    ['24 ربيع الآخر 1446هـ', '2024-10-27', null],
    ['السبت ٢٤/٠٤/١٤٤٦ هـ', '2024-10-27', null],
    ['1446-04-24هـ - 22:07', '2024-10-27T22:07', null],
    ['12/11/1436هـ الموافق 27/8/2015', '2015-08-27', null],
    ['11 شوال 1441هـ - 03 يونيو 2020م', '2020-06-03', null],
    ['الثلاثاء 05 غشت 2025 - 18:30', '2025-08-05T18:30', null],
    ['السبت 27 جويلية 2019', '2019-07-27', null],
    ['13 كانون الثاني 2021', '2021-01-13', null],
    ['13 كانون الأول (ديسمبر) 2021', '2021-12-13', null],
    ['12:15 ص - 1 مايو 2022', '2022-05-01T00:15', null],
    ['10/27/2024', '2024-10-27', null],
    ['تاريخ النشر : الأربعاء - pm 07:26 | 2024-01-10', '2024-01-10T19:26', null],
    ['27 أكتوبر 2024 م 05:10', '2024-10-27T05:10', null],
    ['11:05 جمت 27/10/2024', '2024-10-27T11:05Z', null],
    ['31 فبراير 2024', null, null],
    ['قتل 3000 جندي في 27 موقعا', null, null],
  ])('«%s»', (line, published, modified) => expect(parseDateLine(line)).toEqual({ published, modified }));

  it('is read with every month name of the Arab world', () => {
    for (const { month, names } of months.gregorian)
      for (const name of names)
        expect(parseDateLine(`15 ${name} 2023`).published, name).toBe(isoDay({ year: 2023, month, day: 15 }));
  });

  it('never makes another line throw', () => {
    const token = fc.constantFrom(
      '2024',
      '27',
      '/',
      ' ',
      'أكتوبر',
      'ربيع الآخر',
      '1446',
      ':',
      'م',
      'GMT+',
      'نشر',
      '٣',
      '(',
      ',',
    );
    fc.assert(fc.property(fc.array(token, { maxLength: 80 }), (tokens) => void parseDateLine(tokens.join(''))));
  });
});

describe('a timestamp', () => {
  it.each([
    ['2020-06-03T03:01+0400', '2020-06-03T03:01+04:00'],
    ['2020-02-18 T 07:20:50 +0330', '2020-02-18T07:20:50+03:30'],
    ['2024-10-27T12:00:00.000Z', '2024-10-27T12:00:00Z'],
    ['2024-09-05 16:22:00', '2024-09-05T16:22:00'],
    ['20200603', '2020-06-03'],
    ['1603756800', '2020-10-27T00:00:00Z'],
    ['2024-13-45', null],
    ['yesterday', null],
  ])('%s is %s', (source, iso) => expect(parseTimestamp(source)).toBe(iso));
});
