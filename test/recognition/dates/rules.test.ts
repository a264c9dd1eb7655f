import { describe, expect, it } from 'vitest';
import type { Decision } from '../../../src/inspection';
import { objections, ranges, singles } from '../../../src/recognition/dates/rules/all-rules';
import { dates, PUBLISHED, told } from './told';

/** What each rule makes of its example, said on a Sunday, 27 October 2024. */
const TOLD: Readonly<Record<string, readonly string[]>> = {
  'dates/from-to': ['من سبتمبر إلى نوفمبر 2023 = 2023-09/2023-11'],
  'dates/two-days': ['يومي الجمعة والسبت = 2024-10-25/2024-10-26'],
  'dates/days-of-month': ['19-20 نوفمبر 2024 = 2024-11-19/2024-11-20'],
  'dates/days-within': ['شهر نوفمبر بين 19 و22 = 2024-11-19/2024-11-22'],
  'dates/to': ['2 أكتوبر 2023 إلى 22 أكتوبر 2023 = 2023-10-02/2023-10-22'],
  'dates/two-months': ['تموز وآب 2022 = 2022-07/2022-08'],
  'dates/figures': ['13-9-1436هـ = 2015-06-30'],
  'dates/figures-short-year': ['16/04/24 = 2024-04-16'],
  'dates/figures-american': ['08/12, 2023 = 2023-08-12'],
  'dates/figures-month-and-year': ['10/2023 = 2023-10'],
  'dates/figures-day-and-month': ['27/11 = 2024-11-27'],
  'dates/weekday-and-date': ['الأربعاء 22 يناير 2025 = 2025-01-22'],
  'dates/weekday-pointed': ['الثلاثاء قبل الماضي = 2024-10-15'],
  'dates/this-weekday': ['هذا الخميس = 2024-10-31'],
  'dates/weekday-counted': ['الأحد الأخير من نوفمبر = 2024-11-24'],
  'dates/count-then-weekday': ['أول ثلاثاء من نوفمبر = 2024-11-05'],
  'dates/weekday-of-week': ['الجمعة من الأسبوع المقبل = 2024-11-08'],
  'dates/week-then-weekday': ['الأسبوع المقبل يوم الأربعاء = 2024-11-06'],
  'dates/weekday-and-day': ['الجمعة 11 = 2024-10-11'],
  'dates/weekday': ['الأربعاء = 2024-10-23'],
  'dates/both-calendars': ['24 ربيع الآخر 1446 هـ الموافق 27 أكتوبر 2024 = 2024-10-27'],
  'dates/date-then-weekday': ['10 سبتمبر 2024 الموافق يوم الثلاثاء = 2024-09-10'],
  'dates/day-and-month': ['السابع من تشرين الأول/أكتوبر 2023 = 2023-10-07'],
  'dates/month-then-day': ['أكتوبر 12, 2024 = 2024-10-12'],
  'dates/english-date': ['March 5, 2024 = 2024-03-05'],
  'dates/month': ['سبتمبر الماضي = 2024-09'],
  'dates/year-then-month': ['2016 يونيو = 2016-06'],
  'dates/day-alone': ['لثاني والعشرين = 2024-10-22'],
  'dates/fiscal-year': ['الربع الأول من العام المالي 2015/2016 = vague'],
  'dates/year-announced': ['عامي 2011 و2015 = 2011/2015'],
  'dates/year-pair': ['2023/24 = 2023/2024'],
  'dates/year': ['2015 = 2015'],
  'dates/year-in-words': ['ألف وسبعمئة وتسعة وثمانين = 1789'],
  'dates/part-of-year': ['الثلاثي الثاني من 2023 = 2023-04/2023-06'],
  'dates/part-of-month': ['النصف الثاني من نوفمبر = 2024-11'],
  'dates/first-months': ['الأشهر التسعة الأولى من 2023 = 2023-01/2023-09'],
  'dates/season-of-year': ['صيف 2023 = 2023-06/2023-08'],
  'dates/season-pointed': ['الصيف الماضي = 2024-06/2024-08'],
  'dates/this-season': ['هذا الشتاء = 2024-12/2025-02'],
  'dates/week-counted': ['الأسبوع الأول من ديسمبر = 2024-12-02/2024-12-08'],
  'dates/this-unit': ['هذا الأسبوع = 2024-10-27/2024-11-02'],
  'dates/unit-pointed': ['العام قبل الماضي = 2022'],
  'dates/part-of-time': ['في وقت لاحق من الشهر = 2024-10-27/2024-10-31'],
  'dates/end-of-week': ['نهاية هذا الأسبوع = 2024-11-02/2024-11-03'],
  'dates/weekend': ['العطلة الأسبوعية الماضية = 2024-10-26/2024-10-27'],
  'dates/part-of-period': ['مطلع الأسبوع المقبل = 2024-11-03/2024-11-05'],
  'dates/week-around': ['أسبوع 16 سبتمبر 2024 = 2024-09-16/2024-09-22'],
  'dates/on-this-day': ['مثل هذا اليوم من عام 1990 = 1990-10-27'],
  'dates/day-corrected': ['غدا «اليوم» = 2024-10-27'],
  'dates/day-name-and-date': ['اليوم الأحد 27 أكتوبر 2024 = 2024-10-27'],
  'dates/day-name-and-weekday': ['أمس الجمعة = 2024-10-25'],
  'dates/day-name': ['أول من أمس = 2024-10-25'],
  'dates/from-now': ['بعد أسبوع من الآن = 2024-11-03'],
  'dates/ago': ['قبل ثلاثة أيام = 2024-10-24'],
  'dates/some-time-ago': ['قبل أيام = vague'],
  'dates/later': ['3 مارس 2024 = 2024-03-03', 'بعد يومين = 2024-03-05'],
  'dates/stretch': ['السنوات الثلاث الماضية = 2021-10-27/2024-10-27'],
  'dates/last-so-many': ['آخر 3 سنوات = 2021-10-27/2024-10-27'],
  'dates/decade': ['سبعينيات القرن الماضي = 1970/1979'],
  'dates/century': ['القرن التاسع عشر = 1800/1899'],
  'dates/part-of-name': [],
  'dates/city-of-a-day': [],
  'dates/every-year': [],
  'dates/in-a-row': [],
  'dates/score': [],
  'dates/number': [],
  'dates/weekday-in-name': [],
  'dates/after-event': ['3 مارس 2024 = 2024-03-03'],
  'dates/general': [],
  'dates/the-two': [],
  'dates/age': [],
  'dates/newspaper': [],
  'dates/nowadays': [],
  'dates/what-there-is': [],
  'dates/our-time': [],
};

const rules = [...ranges, ...singles, ...objections];

const without = (text: string, id: string) => told(text, PUBLISHED, { inspection: { without: new Set([id]) } });

function heard(text: string): readonly Decision[] {
  const decisions: Decision[] = [];
  dates(text, PUBLISHED, { inspection: { hear: (decision) => decisions.push(decision) } });
  return decisions;
}

describe('every rule of dates', () => {
  it('has its own name and is held by this test', () => {
    expect(rules.map(({ id }) => id)).toEqual([...new Set(rules.map(({ id }) => id))]);
    expect(Object.keys(TOLD).sort()).toEqual(rules.map(({ id }) => id).sort());
  });

  it.each(rules.map(({ id, example }) => [id, example] as const))('%s decides «%s»', (id, example) => {
    expect(told(example)).toEqual(TOLD[id]);
    expect(without(example, id)).not.toEqual(TOLD[id]);
    expect(heard(example).map(({ rule }) => rule)).toContain(id);
  });
});

describe('a decision', () => {
  it('says which rule read a date, where, and as what', () =>
    expect(heard('وصل الوفد قبل ثلاثة أيام.')).toEqual([
      {
        stage: 'dates',
        rule: 'dates/ago',
        paragraph: 0,
        start: 10,
        end: 24,
        words: 'قبل ثلاثة أيام',
        kept: true,
        why: '2024-10-24',
      },
    ]));

  it('says why nothing is told', () =>
    expect(heard('فاز الضيوف 3-صفر، ثم غادروا في اليوم نفسه قبل أيام.').map(({ kept, why }) => [kept, why])).toEqual([
      [false, 'a score'],
      [false, 'nothing named before to count from'],
      [true, 'unresolved: vague'],
    ]));
});
