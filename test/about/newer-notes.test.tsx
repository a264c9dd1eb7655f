// In a window: see test/window.ts.
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NewerNotes } from '../../src/about/newer-notes';
import { areNotesNewer } from '../../src/notes/database';
import { emptyBrowser } from '../notes/shelves';
import { speak } from '../ui/interface-language';

beforeEach(() => {
  emptyBrowser();
  speak('en');
});

afterEach(() => act(() => render(null, document.body)));

test('notes of a newer version are told of, with what to do', async () => {
  (await openDB('notes', 99)).close();
  act(() => render(<NewerNotes />, document.body));
  await vi.waitFor(() => expect(document.body.textContent).toContain('Update Hashiya'));
});

test('where this version can read the notes nothing is said of it', async () => {
  act(() => render(<NewerNotes />, document.body));
  expect(await areNotesNewer()).toBe(false);
  expect(document.body.textContent).toBe('');
});
