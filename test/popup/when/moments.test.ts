import { expect, test } from 'vitest';
import { momentsOf, tellingMoments } from '../../../src/popup/when/moments';
import { analysed } from '../made-analysis';

const analysis = analysed({
  published: '2024-11-14T10:30:00+03:00',
  paragraphs: [
    'قال أمس إن الاجتماع الذي عقد الأربعاء جاء بعد عام 2011، وإن القمة الأسبوع المقبل تشبه قمة 1967.',
    'وفي 31 فبراير لا شيء. وكان ذلك في ربيع ما. وفي 2015 و2018 و2020 حدث مثله.',
  ],
  dates: [
    ['أمس', '2024-11-13'],
    ['الأربعاء', '2024-11-13'],
    ['2011', '2011'],
    ['الأسبوع المقبل', '2024-11-18/2024-11-24'],
    ['1967', '1967'],
    ['31 فبراير', null, 'impossible-date'],
    ['ربيع ما', null, 'vague'],
    ['2015', '2015'],
    ['2018', '2018'],
    ['2020', '2020'],
  ],
  when: ['1967'],
});

test('dates stand in order of time with the day of publication among them', () => {
  const { resolved } = momentsOf(analysis);
  expect(resolved.map(({ iso, isPublication }) => (isPublication ? 'published' : iso))).toEqual([
    '1967',
    '2011',
    '2015',
    '2018',
    '2020',
    '2024-11-13',
    'published',
    '2024-11-18/2024-11-24',
  ]);
});

test('a day worded in two ways is one row with both wordings', () => {
  const yesterday = momentsOf(analysis).resolved.find(({ iso }) => iso === '2024-11-13');
  expect(yesterday?.wordings).toEqual(['أمس', 'الأربعاء']);
  expect(yesterday?.mention?.surface).toBe('أمس');
});

test('a date that cannot be resolved is kept with its reason', () => {
  expect(momentsOf(analysis).unresolved.map(({ unresolved }) => unresolved)).toEqual(['impossible-date', 'vague']);
});

test('at once are shown the publication, the summary’s dates and what is nearest to it, still in order of time', () => {
  const shown = tellingMoments(momentsOf(analysis).resolved).map(({ iso }) => iso);
  expect(shown).toEqual(['1967', '2024-11-13', '2024-11-14', '2024-11-18/2024-11-24']);
});

test('without a day of publication only the text’s own dates stand there', () => {
  const { resolved } = momentsOf({ ...analysis, article: { ...analysis.article, published: null } });
  expect(resolved.some(({ isPublication }) => isPublication)).toBe(false);
});
