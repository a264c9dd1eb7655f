import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { searchEntries } from '../../src/background/glossary-search';
import { GlossaryWithOwnEntries } from '../../src/background/glossary-with-own-entries';
import { answeringOwnGlossary } from '../../src/background/own-glossary-answers';
import { compileGlossary } from '../../src/glossary/compile/compile';
import { openGlossary } from '../../src/glossary/open';
import { searchGlossary } from '../../src/messages/messages';
import { answering, answerMessages } from '../../src/messages/question';
import { OwnGlossaryStore } from '../../src/own-glossary/store';
import { bufferOf, smallTables } from '../glossary/tables';

const bundled = openGlossary(bufferOf(compileGlossary(smallTables())));

/**
 * Answers own pages and scripts of this page, in a private window or not, as the background does, with a small glossary,
 * until `signal` ends it.
 */
export function answerAsBackground(url: string, signal: AbortSignal, incognito = false): OwnGlossaryStore {
  const store = new OwnGlossaryStore();
  const open = async () => bundled;
  const glossary = new GlossaryWithOwnEntries(open, store, signal);
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(
    (message: unknown) =>
      new Promise((resolve) => {
        const { onMessage } = fakeBrowser.runtime;
        const isOfScript = JSON.stringify(message).includes('lay-out');
        const from = isOfScript ? url : fakeBrowser.runtime.getURL('/correction.html');
        const sender = { id: fakeBrowser.runtime.id, url: from, tab: { incognito } };
        Reflect.apply(onMessage.trigger, onMessage, [message, sender, resolve]);
      }),
  );
  answerMessages(
    [
      ...answeringOwnGlossary(store, glossary, open),
      answering(searchGlossary, async ({ query }) => searchEntries(await glossary.current(), query)),
    ],
    signal,
  );
  return store;
}
