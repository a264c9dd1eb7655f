// @vitest-environment happy-dom
// @vitest-environment-options { "settings": { "disableIframePageLoading": true, "handleDisabledFileLoadingAsSuccess": true } }
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Entity } from '../../src/analysis/analysis';
import { digestOf } from '../../src/notes/digest';
import { Card } from '../../src/reader/card/card';
import { NoteFieldEvents } from '../../src/reader/card/note-frame';
import { ownWords, withoutOwnWords } from '../../src/reader/card/own-words';
import { analysis } from '../notes/record';
import { speak } from '../ui/interface-language';

const minister = analysis.entities.e2;
const muscat = analysis.entities.e1;
const events = new NoteFieldEvents();
const actions = { step: vi.fn(), pin: vi.fn(), close: vi.fn(), correct: vi.fn(), why: vi.fn() };
const place = {
  ...digestOf('https://news.example/a', analysis),
  subject: { kind: 'entity' as const, glossary: 'places/muscat', name: 'مسقط', type: 'place' as const },
};

const corrected = {
  form: 'مسقط',
  address: place.address,
  type: 'place' as const,
  entry: { id: 'places/muscat', name: { ar: 'مسقط', en: 'Muscat' } },
};

function show(entity: Entity | undefined, subject = 'a', isCorrecting = false): void {
  if (!entity) throw new Error('no entity');
  act(() =>
    render(
      <Card
        subject={subject}
        entity={entity}
        entities={analysis.entities}
        mention={subject}
        note={{ place, about: [], events }}
        correction={{ mention: corrected, events }}
        isCorrecting={isCorrecting}
        pinned={false}
        announcement=""
        actions={actions}
      />,
      document.body,
    ),
  );
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  speak('en');
});

afterEach(() => act(() => render(null, document.body)));

test('a card is a dialog named after its entity', () => {
  show(muscat);
  const dialog = document.querySelector('[role=dialog]');
  const name = document.getElementById(dialog?.getAttribute('aria-labelledby') ?? '');
  expect(name?.textContent).toBe('مسقطMuscat');
  expect(dialog?.getAttribute('dir')).toBe('ltr');
  expect(dialog?.textContent).toContain('capital of Oman');
});

test('under an office that may have ended since, a card tells as of when it knows', () => {
  if (!muscat) throw new Error('no entity');
  show({ ...muscat, knownAsOf: '2025-12' });
  expect(document.querySelector('.description')?.textContent).toBe('capital of Oman · As known in December 2025');
  speak('ar');
  show({ ...muscat, knownAsOf: '2025' }, 'b');
  expect(document.querySelector('.known-as-of')?.textContent).toMatch(/^ · بحسب معلومات (2025|٢٠٢٥)$/);
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

test('going on to another entity keeps the dialog and brings another note field', () => {
  show(muscat, 'e1');
  const dialog = document.querySelector('[role=dialog]');
  const frame = document.querySelector('iframe');
  show(muscat, 'e1');
  expect(document.querySelector('iframe')).toBe(frame);
  show(minister, 'e2');
  expect(document.querySelector('[role=dialog]')).toBe(dialog);
  expect(document.querySelector('iframe')).not.toBe(frame);
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('a note field is laid out for its entity, under a key that nobody guesses, and leads back by Escape', async () => {
  const asked: unknown[] = [];
  fakeBrowser.runtime.onMessage.addListener((message: unknown) => {
    asked.push(message);
    return Promise.resolve({ answer: null });
  });
  show(muscat);
  const address = (): string => document.querySelector('iframe')?.getAttribute('src') ?? '';
  await vi.waitFor(() => expect(address()).toMatch(/\/note\.html#[0-9a-f]{32}$/));
  const key = address().split('#')[1] ?? '';
  expect(asked).toContainEqual({ hashiya: 'lay-out-note', request: { key, note: place, about: [] } });
  act(() => events.tell(key, { kind: 'height', height: 120 }));
  expect(document.querySelector('iframe')?.style.height).toBe('120px');
  act(() => events.tell(key, { kind: 'height', height: 100_000 }));
  expect(document.querySelector('iframe')?.style.height).toBe('320px');
  events.tell(key, { kind: 'escape' });
  expect(actions.close).toHaveBeenCalledOnce();
});

test('where no field comes the card says where else to write', async () => {
  show(muscat);
  await vi.waitFor(() => expect(document.querySelector('iframe')).toBeNull());
  expect(document.body.textContent).toContain('Write your note in the popup instead.');
});

test('of the reader’s own entry the page gets to see nothing but its own words', () => {
  const mention = analysis.mentions[0];
  if (!muscat || !mention) throw new Error('no entity');
  const own = {
    ...muscat,
    glossary: 'own/muscat',
    name: { ar: 'مسقط سري', en: 'Secret' },
    description: { ar: 'سر', en: 'secret' },
  };
  show(withoutOwnWords(own, mention));
  expect(document.querySelector('.name')?.textContent).toBe('مسقط');
  expect(document.body.innerHTML).not.toMatch(/سر|secret/i);
  expect(ownWords(own)).toEqual(['مسقط سري', 'Secret', 'secret']);
  expect(ownWords(muscat)).toEqual([]);
});

test('what is wrong is asked in a frame of the extension’s in place of what is told, and the focus comes back from there', async () => {
  const asked: unknown[] = [];
  fakeBrowser.runtime.onMessage.addListener((message: unknown) => {
    asked.push(message);
    return Promise.resolve({ answer: null });
  });
  show(muscat);
  const wrong = (): HTMLButtonElement | null => document.querySelector('.wrong');
  act(() => wrong()?.click());
  expect(actions.correct).toHaveBeenCalledWith(true);
  show(muscat, 'a', true);
  expect([document.querySelectorAll('iframe').length, document.querySelector('.description')]).toEqual([1, null]);
  const address = (): string => document.querySelector('iframe')?.getAttribute('src') ?? '';
  await vi.waitFor(() => expect(address()).toMatch(/\/correction\.html#[0-9a-f]{32}$/));
  const key = address().split('#')[1] ?? '';
  expect(asked).toContainEqual({ hashiya: 'lay-out-mention', request: { key, mention: corrected } });
  act(() => events.tell(key, { kind: 'escape' }));
  expect(actions.correct).toHaveBeenLastCalledWith(false);
  show(muscat);
  expect(document.activeElement).toBe(wrong());
});
