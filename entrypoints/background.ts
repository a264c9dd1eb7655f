import { defineBackground } from 'wxt/utils/define-background';
import { analyse } from '../src/analyse';
import { bundledGlossary } from '../src/background/bundled-glossary';
import { searchEntries } from '../src/background/glossary-search';
import { GlossaryWithOwnEntries } from '../src/background/glossary-with-own-entries';
import { styleHighlightsIn } from '../src/background/highlight-styles';
import { injectReader } from '../src/background/inject';
import { lookAtOpenTabs } from '../src/background/open-tabs';
import { stepInTab } from '../src/background/step-command';
import { browser } from '../src/browser';
import { findingsOf } from '../src/messages/findings';
import {
  analyseArticle,
  keepNote,
  openTab,
  readNotes,
  searchGlossary,
  sendReader,
  styleHighlights,
} from '../src/messages/messages';
import { answering, answerMessages, isOwnPage } from '../src/messages/question';
import { NoteStore } from '../src/notes/store';
import { OwnGlossaryStore } from '../src/own-glossary/store';
import { isSiteOn, readSettings } from '../src/settings/settings';

/** What all tabs share: the opened glossary under the own entries, the notes, and the right to send scripts into pages. */
export default defineBackground({
  type: 'module',
  main() {
    const notes = new NoteStore();
    const glossary = new GlossaryWithOwnEntries(bundledGlossary, new OwnGlossaryStore());

    answerMessages([
      answering(sendReader, async (_, { tabId, frameId, url }) => {
        if (tabId === undefined || url === undefined) return null;
        if (isSiteOn(await readSettings(), new URL(url).hostname)) await injectReader(tabId, frameId);
        return null;
      }),
      answering(openTab, async ({ tabId }, asker) =>
        isOwnPage(asker) && (await injectReader(tabId)) ? 'opened' : 'forbidden',
      ),
      answering(analyseArticle, async (article) => findingsOf(analyse(article, await glossary.current()))),
      answering(styleHighlights, async (selectors, { tabId, frameId = 0 }) => {
        if (tabId !== undefined) await styleHighlightsIn(tabId, frameId, selectors);
        return null;
      }),
      answering(searchGlossary, async ({ query }) => searchEntries(await glossary.current(), query)),
      answering(readNotes, ({ address }) => notes.read(address)),
      answering(keepNote, (note) => notes.keep(note)),
    ]);
    // Firefox for Android has no keyboard commands.
    browser.commands?.onCommand.addListener((command, tab) => {
      if (tab?.id !== undefined) void stepInTab(command, tab.id);
    });
    if (!import.meta.env.FIREFOX) browser.runtime.onInstalled.addListener(() => void lookAtOpenTabs());
  },
});
