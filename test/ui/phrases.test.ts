import { expect, test } from 'vitest';
import { countPhrase, phrase } from '../../src/ui/phrases';
import { messagesOf, speak } from './interface-language';

test('both languages have the same messages', () => {
  expect([...messagesOf('ar').keys()].sort()).toEqual([...messagesOf('en').keys()].sort());
});

test('both languages fill in the same parts', () => {
  const parts = (text = ''): string[] => (text.match(/\$\d/g) ?? []).sort();
  const english = messagesOf('en');
  for (const [key, text] of messagesOf('ar')) expect(parts(text), key).toEqual(parts(english.get(key)));
});

test('Arabic counts in its six forms', () => {
  speak('ar');
  const counted = [0, 1, 2, 5, 11, 100].map((count) => countPhrase('cardMentions', count));
  expect(counted[1]).toBe('ورد هنا مرة واحدة');
  expect(counted[2]).toBe('ورد هنا مرتين');
  expect(counted[3]).toMatch(/ مرات$/);
  expect(counted[4]).toMatch(/ مرة$/);
});

test('English counts in two', () => {
  speak('en');
  expect([1, 2, 12].map((count) => countPhrase('cardMentions', count))).toEqual([
    'One mention',
    '2 mentions',
    '12 mentions',
  ]);
});

test('parts are filled in in their order', () => {
  speak('en');
  expect(phrase('cardStep', 'مسقط', 'Place', '1', '3')).toBe('مسقط, Place. 1 of 3');
});
