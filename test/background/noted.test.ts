import { expect, test } from 'vitest';
import { findingNotes, listed, toldToPage } from '../../src/background/noted';
import { selectorOf } from '../../src/notes/anchors/selector';
import type { Note } from '../../src/notes/note';
import { withoutPause } from '../../src/steps';

const BEFORE = [
  'أعلنت السلطنة اتفاق ممثلي إحدى وثلاثين دولة على إنشاء ممر بحري آمن لسفن الإغاثة.',
  'وقال الوزير إن السفن الأولى ستبحر في نهاية الشهر محمّلة بالأدوية والقمح.',
  'ورأت خبيرة أن نجاح الخطة يتوقف على كلفة التأمين في المضيق.',
];
const AFTER = ['فقرة جديدة في أول الخبر لا علاقة لها بما بعدها.', BEFORE[0] ?? '', BEFORE[1] ?? ''];

const [, SECOND = '', THIRD = ''] = BEFORE;

function noteOn(paragraph: number, words: string, text: string): Note {
  const start = BEFORE[paragraph]?.indexOf(words) ?? -1;
  const passage = selectorOf(BEFORE, { paragraph, start, end: start + words.length });
  const times = { written: '2025-11-13T08:00:00.000Z', changed: '2025-11-13T08:00:00.000Z' };
  return {
    id: text,
    subject: { kind: 'passage', passage },
    text,
    tags: [],
    ...times,
    address: 'https://news.example/a',
  };
}

const gone = noteOn(2, THIRD.slice(0, 40), 'gone');
const later = noteOn(1, SECOND.slice(8, 40), 'later');
const earlier = noteOn(0, 'ممر بحري آمن لسفن الإغاثة', 'earlier');
const onArticle: Note = { ...gone, id: 'whole', subject: { kind: 'article' } };
const notes = [gone, later, onArticle, earlier];

test('passages with notes are found in an article that has changed, in its order, then those that are gone', () => {
  const found = listed(withoutPause(findingNotes(AFTER, notes)));
  expect(found.map(({ id, place }) => [id, place?.paragraph])).toEqual([
    ['earlier', 1],
    ['later', 2],
    ['gone', undefined],
  ]);
});

test('a page is told where passages stand, not what is noted on them, nor what is gone', () => {
  const told = toldToPage(withoutPause(findingNotes(AFTER, notes)));
  expect(told.map(({ place }) => place.paragraph)).toEqual([2, 1]);
  expect(told.map((one) => Object.keys(one))).toEqual(told.map(() => ['passage', 'place']));
});
