// In a window: see test/window.ts.
// @vitest-environment-options { "settings": { "disableIframePageLoading": true, "handleDisabledFileLoadingAsSuccess": true } }
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Entity } from '../../src/analysis/analysis';
import { digestOf } from '../../src/notes/digest';
import { Card } from '../../src/reader/card/card';
import { FrameEvents } from '../../src/reader/card/frame-events';
import { ownWords, withoutOwnWords } from '../../src/reader/card/own-words';
import type { RelatedEntity } from '../../src/reader/card/related';
import { wordsToCopy } from '../../src/reader/card/words-to-copy';
import { analysis } from '../notes/record';
import { speak } from '../ui/interface-language';
import { replyAsBackground } from './background-answers';

const minister = analysis.entities.e2;
const muscat = analysis.entities.e1;
const events = new FrameEvents();
const actions = { step: vi.fn(), pin: vi.fn(), close: vi.fn(), goTo: vi.fn(), correct: vi.fn(), why: vi.fn() };
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

interface Shown {
  readonly related?: readonly RelatedEntity[];
  readonly about?: readonly string[];
  readonly isCorrecting?: boolean;
  readonly isNoted?: boolean;
  readonly isKept?: boolean;
}

function show(
  entity: Entity | undefined,
  subject = 'a',
  { related = [], about = [], isCorrecting = false, isNoted = false, isKept = true }: Shown = {},
): void {
  if (!entity) throw new Error('no entity');
  act(() =>
    render(
      <Card
        subject={subject}
        entity={entity}
        related={related}
        mention={subject}
        isNoted={isNoted}
        note={isKept ? { place, about, events } : null}
        correction={isKept ? { mention: corrected, events } : null}
        isCorrecting={isCorrecting}
        pinned={false}
        announcement=""
        actions={actions}
      />,
      document.body,
    ),
  );
}

const button = (name: string): HTMLButtonElement | undefined =>
  [...document.querySelectorAll('button')].find(
    (one) => one.textContent === name || one.getAttribute('aria-label') === name,
  );

function openNote(): void {
  act(() => button('Note')?.click());
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
  button('Next mention')?.click();
  button('Previous mention')?.click();
  expect(actions.step.mock.calls).toEqual([[1], [-1]]);
});

test('going on to another entity keeps the dialog and brings another note field', () => {
  show(muscat, 'e1');
  const dialog = document.querySelector('[role=dialog]');
  openNote();
  const frame = document.querySelector('iframe');
  show(muscat, 'e1');
  expect(document.querySelector('iframe')).toBe(frame);
  show(minister, 'e2');
  expect(document.querySelector('[role=dialog]')).toBe(dialog);
  expect(document.querySelector('iframe')).toBeNull();
  openNote();
  expect(document.querySelector('iframe')).not.toBe(frame);
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('a note field is laid out for its entity, under a key that nobody guesses, and leads back by Escape', async () => {
  const asked = replyAsBackground({ answer: null });
  show(muscat);
  openNote();
  const address = (): string => document.querySelector('iframe')?.getAttribute('src') ?? '';
  await vi.waitFor(() => expect(address()).toMatch(/\/note\.html#[0-9a-f]{32},focus$/));
  const key = address().split(/[#,]/)[1] ?? '';
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
  openNote();
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

test('the field of a note comes when it is asked for, and by itself where there is something in it', async () => {
  replyAsBackground({ answer: null });
  show(muscat);
  expect(document.querySelector('iframe')).toBeNull();
  show(muscat, 'a', { isNoted: true });
  await vi.waitFor(() => expect(document.querySelector('iframe')?.getAttribute('src')).toMatch(/#[0-9a-f]{32}$/));
  expect(button('Note')).toBeUndefined();
  show(muscat);
  expect(document.querySelector('iframe')).not.toBeNull();
  show(minister, 'b', { isNoted: true });
  expect(document.querySelector('iframe')).not.toBeNull();
  show(minister, 'own', { about: ['my own words'] });
  expect(document.querySelector('iframe')).not.toBeNull();
});

test('a card leads on to what is related in this article', () => {
  const [first] = analysis.mentions;
  if (!minister || !muscat || !first) throw new Error('no entity');
  const article = { analysis, located: { article: analysis.article, title: null, blocks: [] } };
  const placed = { kind: 'name', mention: first, article, stretches: [] } as const;
  show(minister, 'a', { related: [{ relation: { kind: 'country' }, entity: muscat, first: placed }] });
  const [related] = document.querySelectorAll<HTMLButtonElement>('.related button');
  expect(related?.textContent).toBe('Muscat country');
  related?.click();
  expect(actions.goTo).toHaveBeenCalledWith(placed);
});

test('a name is copied in both scripts, with what is known of it and its id', async () => {
  Object.assign(window, { isSecureContext: true });
  const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  show(muscat);
  act(() => button('Copy')?.click());
  expect(writeText).toHaveBeenCalledWith('مسقط · Muscat\ncapital of Oman\nplaces/muscat');
  await vi.waitFor(() => expect(button('Copied')).toBeDefined());
  Object.assign(window, { isSecureContext: false });
});

test('of the reader’s own entry no id is copied, which its name is written in', () => {
  const [mention] = analysis.mentions;
  if (!muscat || !mention) throw new Error('no entity');
  expect(wordsToCopy(withoutOwnWords({ ...muscat, glossary: 'own/secret' }, mention))).toBe('مسقط');
});

test('only what has a number in Wikidata leads there and to Wikipedia, by plain links that tell nobody where from', () => {
  show(muscat);
  expect(document.querySelector('a')).toBeNull();
  if (!muscat) throw new Error('no entity');
  show({ ...muscat, wikidata: 'Q3826' });
  const links = [...document.querySelectorAll('a')];
  expect(links.map(({ href }) => href)).toEqual([
    'https://www.wikidata.org/wiki/Special:GoToLinkedPage/enwiki/Q3826',
    'https://www.wikidata.org/wiki/Q3826',
  ]);
  for (const { rel, target } of links) expect([rel, target]).toEqual(['noreferrer noopener', '_blank']);
});

test('what is wrong is asked in a frame of the extension’s in place of what is told, and the focus comes back from there', async () => {
  const asked = replyAsBackground({ answer: null });
  show(muscat);
  const wrong = (): HTMLButtonElement | null => document.querySelector('.wrong');
  act(() => wrong()?.click());
  expect(actions.correct).toHaveBeenCalledWith(true);
  show(muscat, 'a', { isCorrecting: true });
  expect([document.querySelectorAll('iframe').length, document.querySelector('.description')]).toEqual([1, null]);
  const address = (): string => document.querySelector('iframe')?.getAttribute('src') ?? '';
  await vi.waitFor(() => expect(address()).toMatch(/\/correction\.html#[0-9a-f]{32},focus$/));
  const key = address().split(/[#,]/)[1] ?? '';
  expect(asked).toContainEqual({ hashiya: 'lay-out-mention', request: { key, mention: corrected } });
  act(() => events.tell(key, { kind: 'escape' }));
  expect(actions.correct).toHaveBeenLastCalledWith(false);
  show(muscat);
  expect(document.activeElement).toBe(wrong());
});

test('where nothing is kept, as of the example on the welcome page, a card asks for neither note nor correction', () => {
  show(muscat, 'a', { isKept: false });
  expect([button('Note'), button('This is wrong')]).toEqual([undefined, undefined]);
  expect(button('Why?')).toBeDefined();
});
