import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dates, told, values } from './told';

describe('days and months by name', () => {
  it.each([
    ['افتتح المعرض في 12 أكتوبر 2023.', '2023-10-12'],
    ['افتتح المعرض في 12 تشرين الأول/أكتوبر 2023.', '2023-10-12'],
    ['افتتح المعرض في 12 أكتوبر (تشرين الأول) 2023.', '2023-10-12'],
    ['افتتح المعرض يوم 4 جويلية 2022.', '2022-07-04'],
    ['افتتح المعرض في 9 غشت 2022.', '2022-08-09'],
    ['افتتح المعرض في السابع والعشرين من شهر أيلول 2021.', '2021-09-27'],
    ['افتتح المعرض في الـ٨ من آب ٢٠٢١.', '2021-08-08'],
    ['أكتوبر 27, 2024', '2024-10-27'],
    ['في الأول من يناير من العام الماضي', '2023-01-01'],
    ['في 3 نوفمبر من عام ألفين وعشرين', '2020-11-03'],
    ['التقى الوفدان في سبتمبر في المدينة.', '2024-09'],
    ['وُقّعت المعاهدة في يونيو.', '2024-06'],
    ['من المقرر عقد المؤتمر في مارس.', '2025-03'],
    ['صدر التقرير في تموز وآب 2022', '2022-07/2022-08'],
    ['الخميس 10 ديسمبر2015', '2015-12-10'],
    ['في نوفمبر الماضي', '2023-11'],
    ['في فبراير المقبل', '2025-02'],
    ['الـ15 من الشهر الجاري', '2024-10-15'],
  ])('«%s» tells %s', (text, value) => expect(values(text)[0]).toBe(value));

  it('gives one date for a day told in both calendars, the Gregorian one', () =>
    expect(values('صدر القرار في 24 ربيع الآخر 1446 هـ الموافق 27 أكتوبر 2024.')).toEqual(['2024-10-27']));

  it.each([
    ['24 ربيع الآخر 1446 هـ', '2024-10-27'],
    ['في 1 رمضان 1445', '2024-03-11'],
    ['عام 1446هـ', '2024-07-07/2025-06-25'],
  ])('turns the Hijri «%s» into %s', (text, value) => expect(values(text)).toEqual([value]));

  it('lie behind after «منذ», and where they open a sentence about what is over', () => {
    expect(values('لم يلتقيا منذ نوفمبر.')).toEqual(['2023-11']);
    expect(values('لم يلتقيا منذ 7 نوفمبر.')).toEqual(['2023-11-07']);
    expect(values('في 29 نوفمبر وصلت الفرق إلى المدينة.')).toEqual(['2023-11-29']);
    expect(values('أضربوا منذ الإثنين وسيعودون.')).toEqual(['2024-10-21']);
  });

  it('knows the year of days that are named without one', () => {
    expect(values('تغيرت المنطقة قبل 7 أكتوبر كثيرا.', '2024-08-11')).toEqual(['2023-10-07']);
    expect(values('حرب أكتوبر وحرب تموز')).toEqual(['1973-10', '2006-07']);
    expect(values('منذ هجمات 11 سبتمبر تغيرت الإجراءات.')).toEqual(['2001-09-11']);
    expect(values('في ذكرى هجوم 7 أكتوبر')).toEqual(['2023-10-07']);
  });

  it.each([
    ['بتاريخ 13-9-1436هـ', '2015-06-30'],
    ['بتاريخ 17/5/1436', '2015-03-08'],
    ['بتاريخ 1436/10/18 هـ', '2015-08-03'],
    ['في 22/12/46هـ', '2025-06-18'],
    ['من 23/10/1436هـ إلى 5/11/1436هـ', '2015-08-08/2015-08-20'],
    ['يوم الخميس بتاريخ 21/10/1436هـ الموافق 6/8/ 2015م', '2015-08-06'],
    ['بتاريخ 10/1436هـ', '2015-07-17/2015-08-15'],
    ['العام الدراسي 1435/1436هـ', '2013-11-04/2015-10-13'],
    ['العام الهجري 1446', '2024-07-07/2025-06-25'],
  ])('never takes the Hijri figures of «%s» for Gregorian ones', (text, value) =>
    expect(values(text)).toEqual([value]),
  );

  it.each([
    ['غرة محرم 1446', '2024-07-07'],
    ['غرة شهر محرم', '2024-07-07'],
    ['أول أيام رمضان', '2024-03-11'],
    ['فاتح ماي', '2024-05-01'],
    ['ثورة الفاتح من نوفمبر', '1954-11-01'],
  ])('«%s» is the first of its month', (text, value) => expect(values(text)).toEqual([value]));

  it.each([
    ['في 15 كانون 2 الماضي', '2024-01-15'],
    ['في 7 تشرين1 2023', '2023-10-07'],
    ['منذ 15نيسان الماضي', '2024-04-15'],
    ['انتخب عام 2015م.', '2015'],
    ['في 15 / 3 / 2018', '2018-03-15'],
    ['في 15 - 3 - 2018', '2018-03-15'],
    ['في 15\\3\\2018', '2018-03-15'],
    ['في 15_3_2018', '2018-03-15'],
    ['لم يكن 26 جانفي 1978 يوما عاديا', '1978-01-26'],
    ['في نهاية العام 2022', '2022'],
  ])('«%s», as pages write it, is %s', (text, value) => expect(values(text)).toEqual([value]));

  it('follow the year that a date of the same month has told before them', () => {
    expect(values('دارت حرب أكتوبر 1973 في أيام، وبالتحديد في 24 أكتوبر.')).toEqual(['1973-10', '1973-10-24']);
    expect(values('ولد في 2 مايو 1940. وفي 20 مايو عاد.')).toEqual(['1940-05-02', '1940-05-20']);
    expect(values('افتتح في 2 مايو 2023. وفي 20 مايو عاد.')).toEqual(['2023-05-02', '2024-05-20']);
  });

  it('reads figures in the order that makes sense', () =>
    expect(values('27/10/2024 ثم 2024-10-26 ثم 25.10.2024 ثم 10/2024')).toEqual([
      '2024-10-27',
      '2024-10-26',
      '2024-10-25',
      '2024-10',
    ]));
});

describe('weekdays', () => {
  it('lie where the tense of the clause looks', () => {
    expect(values('من المتوقع أن يلتقي الوزيران في العاصمة، يوم الأربعاء، لبحث الملف.')).toEqual(['2024-10-30']);
    expect(values('وقال في بيان نشر يوم الجمعة إن الأمر انتهى.')).toEqual(['2024-10-25']);
    expect(values('الثلاثاء، سيجتمع المجلس.')).toEqual(['2024-10-29']);
  });

  it('do not look ahead for words that only begin like a verb of the future', () =>
    expect(values('وسائل الدفاع لا سيما سابق الأنواع، يوم الجمعة')).toEqual(['2024-10-25']));

  it('include the publication day', () => expect(values('قال مسؤولون يوم الأحد.')).toEqual(['2024-10-27']));

  it('go by the word beside them', () => {
    expect(values('الأحد الماضي')).toEqual(['2024-10-20']);
    expect(values('الأحد المقبل')).toEqual(['2024-11-03']);
    expect(values('غدا الاثنين')).toEqual(['2024-10-28']);
    expect(values('الجمعة من الأسبوع المقبل')).toEqual(['2024-11-08']);
  });

  it('are one mention with their date, which is meant where they disagree', () => {
    expect(told('يوم السبت بتاريخ 29 حزيران/يونيو الماضي')).toEqual([
      'يوم السبت بتاريخ 29 حزيران/يونيو الماضي = 2024-06-29',
    ]);
    expect(values('الأربعاء (22/10/2024)')).toEqual(['2024-10-22']);
  });

  it('follow the last day named in a paragraph about something older', () => {
    expect(values('وقع الزلزال في 12 مارس 2011. وصباح الأحد وصلت الفرق.')).toEqual(['2011-03-12', '2011-03-13']);
    expect(values(['وقع الزلزال في 12 مارس 2011.', 'وصل الوفد صباح الجمعة.'])).toEqual(['2011-03-12', '2024-10-25']);
  });

  it('are no dates inside other names', () => expect(values('بعد صلاة الجمعة وفي الجمعة العظيمة')).toEqual([]));
});

describe('times by their distance', () => {
  it.each([
    ['وصل صباح أمس', 'صباح أمس = 2024-10-26'],
    ['وصل أول من أمس', 'أول من أمس = 2024-10-25'],
    ['يصل بعد غد', 'بعد غد = 2024-10-29'],
    ['وصل قبل ثلاثة أيام', 'قبل ثلاثة أيام = 2024-10-24'],
    ['وصل قبل نحو أسبوعين', 'قبل نحو أسبوعين = 2024-10-13'],
    ['وصل قبل شهرين', 'قبل شهرين = 2024-08'],
    ['وصل قبل عامين', 'قبل عامين = 2022'],
    ['وصل قبل أيام', 'قبل أيام = vague'],
    ['خلال السنوات الثلاث الماضية', 'السنوات الثلاث الماضية = 2021-10-27/2024-10-27'],
    ['يجتمعون في وقت لاحق من هذا الأسبوع', 'في وقت لاحق من هذا الأسبوع = 2024-10-27/2024-11-02'],
    ['العام قبل الماضي', 'العام قبل الماضي = 2022'],
    ['في الربع الأول من العام المقبل', 'الربع الأول من العام المقبل = 2025-01/2025-03'],
    ['في صيف 2023', 'صيف 2023 = 2023-06/2023-08'],
    ['في تسعينيات القرن الماضي', 'تسعينيات القرن الماضي = 1990/1999'],
  ])('«%s»: %s', (text, expected) => expect(told(text)).toEqual([expected]));

  it('that go back to a date named before are counted from it', () =>
    expect(values('وصل الوفد يوم الجمعة، وكان قد غادر في اليوم السابق.')).toEqual(['2024-10-25', '2024-10-24']));

  it('that count from an event tell nothing', () =>
    expect(values('يأتي الاجتماع بعد أسبوع من إعلان النتائج وقبل يومين من الاقتراع.')).toEqual([]));

  it('are not counted into a time that cannot be', () => {
    expect(values('وصل اليوم، ثم عاد بعد 39 عاما.')).toEqual(['2024-10-27']);
    expect(values('السداسي الثاني من السنة الدراسية')).toEqual([]);
  });

  it('that are more or less so much are left open', () => {
    expect(values('منذ أكثر من 20 عاما')).toEqual([]);
    expect(values('قبل أكثر من 20 عاما')).toEqual(['vague']);
    expect(values('قبل عام ونصف العام')).toEqual(['vague']);
    expect(values('خلال السنوات العشر المقبلة')).toEqual(['vague']);
  });

  it('have the clock beside them', () =>
    expect(told('يصل الوفد مساء الثلاثاء الساعة 10:30 بتوقيت غرينتش، ويلتقي الوزير هذا المساء.')).toEqual([
      'مساء الثلاثاء الساعة 10:30 بتوقيت غرينتش = 2024-10-22',
      'هذا المساء = 2024-10-27',
    ]));
});

describe('ranges', () => {
  it.each([
    ['من 3 إلى 7 نوفمبر المقبل', '2024-11-03/2024-11-07'],
    ['بين 3 و12 سبتمبر', '2024-09-03/2024-09-12'],
    ['يومي 27 و28 أكتوبر', '2024-10-27/2024-10-28'],
    ['يومي الجمعة والسبت', '2024-10-25/2024-10-26'],
    ['بين عامي 2011 و2015', '2011/2015'],
    ['بين عامي 2015 و 2014', '2014/2015'],
    ['أعوام 2013 و2014 و2015', '2013/2015'],
    ['من سبتمبر إلى نوفمبر', '2024-09/2024-11'],
    ['موسم 2023-2024', '2023/2024'],
    ['الأسبوع الأخير من أكتوبر', '2024-10-28/2024-11-03'],
    ['الأحد الأخير من سبتمبر', '2024-09-29'],
  ])('«%s» is %s', (text, value) => expect(values(text)).toEqual([value]));
});

describe('parts of years', () => {
  it.each([
    ['الثلاثي الأول من سنة 2024', '2024-01/2024-03'],
    ['السداسي الأول من العام الجاري', '2024-01/2024-06'],
    ['الثلث الأخير والثلث الأول من 2024', '2024-01/2024-04'],
    ['الأشهر الستة الأولى من العام الجاري', '2024-01/2024-06'],
    ['النصف الأول من العام المالي الحالي', 'vague'],
    ['السنة المالية 2015/2016', 'vague'],
    ['السنة المالية المقبلة 2024/25', 'vague'],
    ['القرن الثالث الهجري', 'vague'],
    ['القرن التاسع الميلادي', '0800/0899'],
  ])('«%s»: %s', (text, value) => expect(values(text)).toEqual([value]));
});

describe('the week', () => {
  it('ends with the weekend of the country', () => {
    expect(values('يلتقيان نهاية هذا الأسبوع', '2019-09-09', { country: 'SA' })).toEqual(['2019-09-13/2019-09-14']);
    expect(values('يلتقيان نهاية هذا الأسبوع', '2019-09-09', { country: 'MA' })).toEqual(['2019-09-14/2019-09-15']);
    expect(values('قال إنه فاز في عطلة نهاية الأسبوع', '2024-04-08')).toEqual(['2024-04-06/2024-04-07']);
  });

  it('begins where the country begins it', () => {
    expect(values('الأسبوع الماضي', '2024-10-30', { country: 'SA' })).toEqual(['2024-10-20/2024-10-26']);
    expect(values('الأسبوع الماضي', '2024-10-30', { country: 'EG' })).toEqual(['2024-10-19/2024-10-25']);
    expect(values('الأسبوع الماضي', '2024-10-30', { country: 'TN' })).toEqual(['2024-10-21/2024-10-27']);
  });
});

describe('what is no date', () => {
  it.each([
    'أرسلت 3000 جندي إلى الجبهة',
    'جميع الدول البالغ عددها 32 دولة',
    'التقييمات السابقة والاجتماعات القادمة والصراع الجاري',
    'نائب المدير الأول',
    'مارس ضغوطا على الحكومة',
    'قالت تيريزا ماي إنها باقية',
    'مدينة 6 أكتوبر وشارع 26 يوليو',
    'صحيفة المصري اليوم',
    'فاز 3-1 في الدقيقة 27',
    'نظام صواريخ أرض-جو تشيونجونج 2 الكوري',
    'القانون رقم 3-2015',
    'رقم الهاتف 01-05-2014',
    'عنوان الخادم 10.12.2018.1',
    'ستبلغ 4.4% في المنطقة',
    'فاز 3-صفر ثم 6-1 و6-صفر وخسر صفر - 4',
    'أصبح اليوم قائدا',
    'لليوم الـ28 على التوالي',
    'قالت لروسيا اليوم',
    'اقتربت الليلة الأبرز',
    'يكبرون يوما بعد يوم',
    'بعد عام تقريبا من بدء الحرب',
    'خطة لليوم التالي حيث يعودون',
    'قالت المدعية والأمين العام الحالي',
    'كسبت الشركة 2050 م د',
    'انتشروا في 20 من المقاطعات',
    'خلال الأشهر الثلاثة الأخيرة من ولايته',
    'شابة في العشرينيات',
    'يعمل في مايو كلينك',
    'بنى بيتا من مواد اليوم العالمي',
    'أنجز العمل خلال يومين',
    'قبل عقد هذا الاجتماع',
    'في نهاية الأسبوع الثالث من القصف',
    'شاب في الثانية والعشرين من عمره',
    'يحل العيد في 17 من أبريل من كل عام',
  ])('«%s»', (text) => expect(told(text)).toEqual([]));
});

describe('what cannot be resolved says why', () => {
  it('without a publication date', () => {
    expect(values('وصل أمس', null)).toEqual(['no-publication-date']);
    expect(values('في 12 أكتوبر 2023', null)).toEqual(['2023-10-12']);
  });

  it('also where they count from a date that could not be resolved', () =>
    expect(values('في 12 أكتوبر 2023 ثم يوم الجمعة ثم في اليوم السابق', null)).toEqual([
      '2023-10-12',
      'no-publication-date',
      'no-publication-date',
    ]));

  it('where no calendar has the day', () => {
    expect(values('30/2/2024 و31/9/1445 و31 رمضان 1445')).toEqual(Array(3).fill('impossible-date'));
    expect(values('عام 0000')).toEqual(['impossible-date']);
    expect(values('عام 99999')).toEqual([]);
    expect(values('في 15/3/99999')).toEqual([]);
    expect(values('في 31 فبراير')).toEqual(['impossible-date']);
    expect(values('في 29 فبراير 2023')).toEqual(['impossible-date']);
    expect(values('29/02/2024')).toEqual(['2024-02-29']);
  });

  it('before the calendars that can be reckoned', () => expect(values('عام 500 قبل الميلاد')).toEqual(['vague']));
});

describe('any text', () => {
  const words = fc.constantFrom(
    ...'يوم أمس الأحد 27 31 أكتوبر/تشرين الأول الماضي من إلى بين و عام 2024 1446هـ 2015م 15نيسان صفر الأسبوع المقبل نهاية غرة قبل بعد يومين ، . ( ) - / " ٪'.split(
      ' ',
    ),
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(words, { maxLength: 25 }).map((list) => list.join(' ')),
  );
  const published = fc.constantFrom(null, '2024-10-27', '2024-02-29T10:00:00Z', '9999-99-99', '');

  it('is read without an error, its dates apart, in order and at their places', () =>
    fc.assert(
      fc.property(text, published, (original, day) => {
        let end = 0;
        for (const date of dates(original, day)) {
          expect(date.start).toBeGreaterThanOrEqual(end);
          expect(original.slice(date.start, date.end)).toBe(date.surface);
          expect(date.end).toBeGreaterThan(date.start);
          expect(date.value === null).toBe(date.unresolved !== null);
          if (date.value !== null) expect(date.value).toMatch(/^\d{4}(-\d\d(-\d\d)?)?(\/\d{4}(-\d\d(-\d\d)?)?)?$/);
          end = date.end;
        }
      }),
      { numRuns: 500 },
    ));
});
