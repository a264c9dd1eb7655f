// In a window: see test/window.ts.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Analysis } from '../../src/analysis/analysis';
import { LookedUpWords } from '../../src/panel/looked-up-words';
import { analysed } from '../popup/made-analysis';
import { speak } from '../ui/interface-language';

const HERE = analysed({
  paragraphs: ['زارت هند العامري مسقط.'],
  entities: [{ type: 'person', wordings: ['هند العامري'] }],
});
const MUSCAT = { id: 'places/muscat', type: 'place', name: { ar: 'مسقط', en: 'Muscat' }, description: null };

const close = vi.fn();

function show(words: string, analysis: Analysis | null): void {
  act(() => render(<LookedUpWords words={words} analysis={analysis} close={close} />, document.body));
}

const text = (): string => document.querySelector('.looked-up')?.textContent ?? '';

beforeEach(() => {
  speak('en');
  Object.assign(fakeBrowser.runtime, { sendMessage: async () => ({ answer: [MUSCAT] }) });
});

afterEach(() => act(() => render(null, document.body)));

test('words are looked up in the glossary where there is no article', async () => {
  show('مسقط', null);
  await vi.waitFor(() => expect(text()).toContain('Muscat'));
  expect(text()).toContain('«مسقط»');
  expect(text()).not.toContain('In this article');
});

test('beside an article its own names and words are found as well', async () => {
  show('العامري', HERE);
  await vi.waitFor(() => expect(text()).toContain('Muscat'));
  expect(text()).toContain('In this article');
});

test('they are there until they are closed', () => {
  show('مسقط', null);
  act(() => document.querySelector<HTMLButtonElement>('.looked-up .toggle')?.click());
  expect(close).toHaveBeenCalledOnce();
});
