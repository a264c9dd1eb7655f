import { defineBackground } from 'wxt/utils/define-background';
import { bundledGlossary } from '../src/background/bundled-glossary';
import { injectReader } from '../src/background/inject';
import { browser } from '../src/browser';
import { analyseArticle, keepNote, openTab, readNotes, sendReader, stepToMention } from '../src/messages/messages';
import { answering, answerMessages, askReader } from '../src/messages/question';
import { NoteStore } from '../src/notes/store';
import { analyse } from '../src/recognition/analyse';
import { isSiteOn, readSettings } from '../src/settings/settings';

export default defineBackground({
  type: 'module',
  main() {
    const notes = new NoteStore();

    answerMessages([
      answering(sendReader, async (_, { tabId, frameId, url }) => {
        if (tabId === undefined || url === undefined) return null;
        if (isSiteOn(await readSettings(), new URL(url).hostname)) await injectReader(tabId, frameId);
        return null;
      }),
      answering(openTab, async ({ tabId }) => ((await injectReader(tabId)) ? 'opened' : 'forbidden')),
      answering(analyseArticle, async (article) => analyse(article, await bundledGlossary())),
      answering(readNotes, ({ address }) => notes.read(address)),
      answering(keepNote, (note) => notes.keep(note)),
    ]);

    browser.commands.onCommand.addListener(async (command, tab) => {
      const tabId = tab?.id;
      const direction = command === 'next-mention' ? 'next' : 'previous';
      if (tabId === undefined) return;
      const answered = await askReader(tabId, stepToMention, direction).then(
        () => true,
        () => false,
      );
      if (!answered && (await injectReader(tabId))) await askReader(tabId, stepToMention, direction).catch(() => null);
    });
  },
});
