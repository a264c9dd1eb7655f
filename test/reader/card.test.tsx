// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Entity } from '../../src/analysis';
import { Card } from '../../src/reader/card/card';
import { analysis } from '../notes/record';
import { speak } from '../ui/interface-language';

const minister = analysis.entities.e2;
const muscat = analysis.entities.e1;
const kept: string[] = [];
let fault: Error | null = null;
const actions = {
  step: vi.fn(),
  pin: vi.fn(),
  close: vi.fn(),
  keepNote: (text: string) => {
    kept.push(text);
    return fault ? Promise.reject(fault) : Promise.resolve();
  },
};

function show(entity: Entity | undefined, note = '', subject = 'a'): void {
  if (!entity) throw new Error('no entity');
  act(() =>
    render(
      <Card
        subject={subject}
        entity={entity}
        entities={analysis.entities}
        note={note}
        pinned={false}
        announcement=""
        actions={actions}
      />,
      document.body,
    ),
  );
}

function write(text: string): void {
  const field = document.querySelector('textarea');
  if (!field) throw new Error('no field');
  act(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

const status = (): string | null | undefined => document.querySelector('.note [role=status]')?.textContent;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  kept.length = 0;
  fault = null;
  speak('en');
});

afterEach(() => {
  act(() => render(null, document.body));
  vi.useRealTimers();
});

test('a card is a dialog named after its entity', () => {
  show(muscat);
  const dialog = document.querySelector('[role=dialog]');
  const name = document.getElementById(dialog?.getAttribute('aria-labelledby') ?? '');
  expect(name?.textContent).toBe('مسقطMuscat');
  expect(dialog?.getAttribute('dir')).toBe('rtl');
  expect(dialog?.textContent).toContain('capital of Oman');
});

test('a card tells the role as the article words it', () => {
  show(minister);
  expect(document.querySelector('.roles li')?.textContent).toBe('وزير الخارجية');
});

test('text of the page stays text', () => {
  if (!minister) throw new Error('no entity');
  show({ ...minister, name: { ar: '<img src=x onerror=alert(1)>', en: '<b>' } });
  expect(document.querySelector('img, b')).toBeNull();
  expect(document.querySelector('.name')?.textContent).toBe('<img src=x onerror=alert(1)>');
});

test('only what is mentioned again has a next mention', () => {
  show(minister);
  expect(document.querySelector('.steps')).toBeNull();
  show(muscat);
  const [previous, next] = document.querySelectorAll<HTMLButtonElement>('.steps button');
  next?.click();
  previous?.click();
  expect(actions.step.mock.calls).toEqual([[1], [-1]]);
});

test('a note is kept once the writing pauses, and the reader sees it', async () => {
  show(muscat, 'قديم');
  write('ج');
  vi.advanceTimersByTime(300);
  write('جديد');
  expect(status()).not.toBe('');
  vi.advanceTimersByTime(599);
  expect(kept).toEqual([]);
  await act(() => void vi.advanceTimersByTime(1));
  await act(() => Promise.resolve());
  expect(kept).toEqual(['جديد']);
  expect(document.querySelector('.note [role=status]')?.className).toBe('saved');
});

test('a note that could not be kept says so', async () => {
  fault = new Error('storage is full');
  show(muscat);
  write('مهم');
  await act(() => void vi.advanceTimersByTime(600));
  await act(() => Promise.resolve());
  expect(document.querySelector('.note [role=status]')?.className).toBe('failed');
});

test('a half-written note is kept when its card closes', () => {
  show(muscat);
  write('نصف ملاح');
  act(() => render(null, document.body));
  expect(kept).toEqual(['نصف ملاح']);
});

test('a note that arrives later does not overwrite what is being written', () => {
  show(muscat, '');
  write('كتابتي');
  show(muscat, 'من صفحة أخرى');
  expect(document.querySelector('textarea')?.value).toBe('كتابتي');
});

test('a half-written note is kept when the reader leaves the page', () => {
  show(muscat);
  write('نصف ملاح');
  window.dispatchEvent(new Event('pagehide'));
  expect(kept).toEqual(['نصف ملاح']);
});

test('a note that could not be kept is tried again when its card closes', async () => {
  fault = new Error('storage is full');
  show(muscat);
  write('مهم');
  await act(() => void vi.advanceTimersByTime(600));
  await act(() => Promise.resolve());
  act(() => render(null, document.body));
  expect(kept).toEqual(['مهم', 'مهم']);
});

test('going on to another entity keeps the dialog and begins another note', () => {
  show(muscat, 'عن مسقط', 'e1');
  const dialog = document.querySelector('[role=dialog]');
  write('زيادة');
  show(minister, '', 'e2');
  expect(document.querySelector('[role=dialog]')).toBe(dialog);
  expect(document.querySelector('textarea')?.value).toBe('');
  expect(kept).toEqual(['زيادة']);
  expect(document.querySelector('textarea')?.labels[0]?.textContent).toBe('Your note');
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
