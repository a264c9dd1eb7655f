// In a window: see test/window.ts.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Entity } from '../../src/analysis/analysis';
import { LatinName } from '../../src/reader/card/latin-name';
import { analysis } from '../notes/record';
import { speak } from '../ui/interface-language';
import { replyAsBackground } from './background-answers';

const { e1: MUSCAT, e2: MINISTER } = analysis.entities;

function show(entity: Entity | undefined, changes: Partial<Entity> = {}): void {
  if (!entity) throw new Error('no entity');
  act(() => render(<LatinName entity={{ ...entity, ...changes }} />, document.body));
}

beforeEach(() => {
  fakeBrowser.reset();
  speak('en');
});

afterEach(() => act(() => render(null, document.body)));

test.each([
  ['en', 'Badr al-Busaidi (approximate spelling)'],
  ['ar', 'Badr al-Busaidi (كتابة تقريبية)'],
] as const)(
  'of somebody only the article tells of, a card in %s tells the spelling and that it is approximate',
  async (language, told) => {
    speak(language);
    const asked = replyAsBackground({ answer: 'Badr al-Busaidi' });
    show(MINISTER);
    await vi.waitFor(() => expect(document.body.textContent).toBe(told));
    expect(document.querySelector('bdi')?.lang).toBe('ar-Latn');
    expect(asked).toEqual([{ hashiya: 'ask-latin-spelling', request: { name: 'بدر البوسعيدي' } }]);
  },
);

test('what the glossary spells is told as it stands there, and nothing is asked', () => {
  const asked = replyAsBackground({ answer: 'Maskat' });
  show(MUSCAT);
  expect(document.body.textContent).toBe('Muscat');
  expect(asked).toEqual([]);
});

test('of what is no person, and of the reader’s own entries, no spelling is asked', () => {
  const asked = replyAsBackground({ answer: 'Somebody' });
  show(MINISTER, { type: 'organization' });
  show(MINISTER, { glossary: 'own/secret' });
  expect([asked, document.body.textContent]).toEqual([[], '']);
});

test.each([
  ['null', { answer: null }],
  ['a fault', { fault: 'no glossary' }],
])('answered with %s, a card tells no spelling', async (_, reply) => {
  const asked = replyAsBackground(reply);
  show(MINISTER);
  await vi.waitFor(() => expect(asked.length).toBe(1));
  await new Promise((resolve) => setTimeout(resolve));
  expect(document.body.textContent).toBe('');
});
