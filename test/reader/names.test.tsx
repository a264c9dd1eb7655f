// In a window: see test/window.ts.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Entity } from '../../src/analysis/analysis';
import { Names } from '../../src/reader/card/names';
import { analysis } from '../notes/record';
import { speak } from '../ui/interface-language';
import { replyAsBackground } from './background-answers';

const { e1: MUSCAT, e2: MINISTER } = analysis.entities;

function show(entity: Entity | undefined, changes: Partial<Entity> = {}): void {
  if (!entity) throw new Error('no entity');
  act(() => render(<Names entity={{ ...entity, ...changes }} />, document.body));
}

beforeEach(() => {
  fakeBrowser.reset();
  speak('en');
});

afterEach(() => act(() => render(null, document.body)));

const languages = (): string[] => Array.from(document.querySelectorAll('bdi'), ({ lang }) => lang);

test.each([
  ['en', 'بدر البوسعيديBadr al-Busaidi (approximate spelling)'],
  ['ar', 'بدر البوسعيديBadr al-Busaidi (كتابة تقريبية)'],
] as const)(
  'of somebody only the article tells of, a card in %s tells the spelling and that it is approximate',
  async (language, told) => {
    speak(language);
    const asked = replyAsBackground({ answer: { vowelled: null, latin: 'Badr al-Busaidi' } });
    show(MINISTER);
    await vi.waitFor(() => expect(document.body.textContent).toBe(told));
    expect(languages()).toEqual(['ar', 'ar-Latn']);
    expect(asked).toEqual([
      { hashiya: 'ask-pronunciation', request: { name: 'بدر البوسعيدي', type: 'person', id: null } },
    ]);
  },
);

test('a place that the glossary has is told in both scripts, and gets its vowel signs when they are known', async () => {
  const asked = replyAsBackground({ answer: { vowelled: 'مَسْقَط', latin: 'Maskat' } });
  show(MUSCAT);
  expect(document.body.textContent).toBe('مسقطMuscat');
  await vi.waitFor(() => expect(document.body.textContent).toBe('مَسْقَطMuscat'));
  expect(languages()).toEqual(['ar', 'en']);
  expect(asked).toEqual([
    { hashiya: 'ask-pronunciation', request: { name: 'مسقط', type: 'place', id: MUSCAT?.glossary } },
  ]);
});

test('of what is neither a person nor a place, and of the reader’s own entries, no pronunciation is asked', () => {
  const asked = replyAsBackground({ answer: { vowelled: null, latin: 'Somebody' } });
  show(MINISTER, { type: 'organization' });
  show(MINISTER, { glossary: 'own/secret' });
  expect([asked, document.body.textContent]).toEqual([[], 'بدر البوسعيدي']);
});

test.each([
  ['nothing known', { answer: { vowelled: null, latin: null } }],
  ['a fault', { fault: 'no glossary' }],
])('answered with %s, a card tells no pronunciation', async (_, reply) => {
  const asked = replyAsBackground(reply);
  show(MINISTER);
  await vi.waitFor(() => expect(asked.length).toBe(1));
  await new Promise((resolve) => setTimeout(resolve));
  expect(document.body.textContent).toBe('بدر البوسعيدي');
});
