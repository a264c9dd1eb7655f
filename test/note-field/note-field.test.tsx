// In a window: see test/window.ts.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Sight } from '../../src/framed/use-frame';
import { NoteField } from '../../src/note-field/note-field';
import { LONGEST_NOTE } from '../../src/notes/note';
import { UNOPENED, type Writing } from '../../src/notes/writing/pen';
import { speak } from '../ui/interface-language';

const write = vi.fn();
const keepInPrivate = vi.fn();

function show(writing: Partial<Writing> = {}, sight: Sight = 'plain'): void {
  const whole: Writing = { ...UNOPENED, keeping: 'kept', ...writing };
  act(() => render(<NoteField note={{ writing: whole, write, keepInPrivate }} sight={sight} />, document.body));
}

const field = (): HTMLTextAreaElement => {
  const found = document.querySelector('textarea');
  if (!found) throw new Error('no field');
  return found;
};
const status = (): string | null | undefined => document.querySelector('.note-heading [role=status]')?.textContent;
const explanation = (): string => document.querySelector('.note-explanation')?.textContent ?? '';

beforeEach(() => {
  vi.clearAllMocks();
  speak('en');
});

afterEach(() => act(() => render(null, document.body)));

test('every letter is written as soon as it stands there', () => {
  show();
  for (const text of ['ج', 'جد']) {
    field().value = text;
    field().dispatchEvent(new Event('input', { bubbles: true }));
  }
  expect(write.mock.calls).toEqual([['ج'], ['جد']]);
  expect(field().maxLength).toBe(LONGEST_NOTE);
});

test('a field that nobody has written in says nothing of keeping', () => {
  show({ keeping: 'kept', touched: false });
  expect(status()).toBe('');
});

test.each([
  ['keeping', 'Saving…', ''],
  ['kept', 'Saved', ''],
  ['full', 'Not saved', 'storage for Hashiya is full'],
  ['failed', 'Not saved', 'tried again'],
  ['newer', 'Not saved', 'Update Hashiya'],
] as const)('a note that is «%s» says so', (keeping, word, words) => {
  show({ keeping, touched: true, text: 'نص' });
  expect(status()).toBe(word);
  expect(explanation()).toContain(words);
  expect(field().value).toBe('نص');
  expect(field().readOnly).toBe(false);
});

test('a note that was cleared says so, and comes back whole', () => {
  show({ text: 'راجع الأرقام', touched: true });
  show({ text: 'راجع', touched: true });
  show({ text: '', touched: true });
  expect(status()).toBe('Note removed');
  document.querySelector('button')?.click();
  expect(write).toHaveBeenCalledExactlyOnceWith('راجع الأرقام');
  show({ text: 'راجع الأرقام', touched: true });
  expect(document.querySelector('button')).toBeNull();
  expect(status()).toBe('Saved');
});

test('in a private window nothing can be written before the reader says so', () => {
  show({ keeping: 'private' });
  expect(field().readOnly).toBe(true);
  expect(explanation()).toContain('Private window: notes are not kept.');
  document.querySelector('button')?.click();
  expect(keepInPrivate).toHaveBeenCalledOnce();
});

test.each(['covered', 'unknown'] as const)('where the sight of it is «%s» nothing can be written', (sight) => {
  show({}, sight);
  expect(field().readOnly).toBe(true);
  expect(status()).toBe(sight === 'covered' ? 'Covered by the page' : '');
});

test('a field that has lost its note says what to do', () => {
  show({ keeping: 'unknown' });
  expect(field().readOnly).toBe(true);
  expect(explanation()).toContain('Close the card and open it again');
});

describe('words that come from elsewhere', () => {
  test('stand in the field, and the caret stays where it was', () => {
    show({ text: 'one two' });
    field().setSelectionRange(3, 3);
    show({ text: 'one more two' });
    expect(field().value).toBe('one more two');
    expect(field().selectionStart).toBe(3);
    field().setSelectionRange(12, 12);
    show({ text: 'see one more two' });
    expect(field().selectionStart).toBe(16);
  });
});
