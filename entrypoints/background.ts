import { defineBackground } from 'wxt/utils/define-background';
import { analysing } from '../src/analyse';
import { AnalysisQueue } from '../src/background/analysis-queue';
import { bundledGlossary, letGoOfGlossary } from '../src/background/bundled-glossary';
import { bundledTagger } from '../src/background/bundled-tagger';
import { lookAtChosenSites } from '../src/background/chosen-sites';
import { carryOut } from '../src/background/commands';
import { FilesInHand } from '../src/background/files-in-hand';
import { searchEntries } from '../src/background/glossary-search';
import { GlossaryWithOwnEntries } from '../src/background/glossary-with-own-entries';
import { styleHighlightsIn } from '../src/background/highlight-styles';
import { injectReader } from '../src/background/inject';
import { findingNotes, listed, toldToPage } from '../src/background/noted';
import { lookAtOpenTabs } from '../src/background/open-tabs';
import { answeringOwnGlossary } from '../src/background/own-glossary-answers';
import { mapOfPlace } from '../src/background/place-map';
import { placesOf } from '../src/background/places';
import { pronunciationOf } from '../src/background/pronunciation';
import { settingsFor, tellReaders } from '../src/background/readers';
import { SeenTabs } from '../src/background/seen-tabs';
import { keepStorageToOwnPages } from '../src/background/storage-access';
import { askingWhy } from '../src/background/why';
import { outsideNow } from '../src/backup/take-over';
import { browser } from '../src/browser';
import { bundledOutlines } from '../src/bundled-outlines';
import { watchRelease } from '../src/glossary-release/store';
import { askFileDone, askOutside, askPlaces, stopFile, takeOverFile } from '../src/messages/backup';
import { ownGlossaryChanged } from '../src/messages/correction';
import { findingsOf } from '../src/messages/findings';
import { frameEvent, frameEventInCard } from '../src/messages/frame';
import {
  analyseArticle,
  articlesRead,
  askWhy,
  layOutNote,
  moveNotes,
  openLibrary,
  openTab,
  pageSettings,
  readNotes,
  removeArticle,
  removeNote,
  restoreRemoved,
  searchGlossary,
  sendReader,
  settingsChanged,
  styleHighlights,
  switchSite,
  tellNotesApart,
} from '../src/messages/messages';
import { notedOnPage, notesChanged, passageNotes } from '../src/messages/noted';
import { askPlaceMap } from '../src/messages/place-map';
import { askPronunciation } from '../src/messages/pronunciation';
import { type Asker, answering, answerMessages, askReader, isOwn } from '../src/messages/question';
import { tellTally } from '../src/messages/tally';
import { isSameSite } from '../src/notes/address';
import { NoteStore } from '../src/notes/store';
import { NoteDesk } from '../src/notes/writing/desk';
import { LaidOutNotes } from '../src/notes/writing/laid-out';
import { NOTE_LINE } from '../src/notes/writing/line';
import { portLine } from '../src/notes/writing/port-line';
import { PrivateConsent } from '../src/notes/writing/private-consent';
import { UnkeptNotes } from '../src/notes/writing/unkept';
import { OwnGlossaryStore, watchOwnGlossary } from '../src/own-glossary/store';
import type { Knowledge } from '../src/recognition/knowledge';
import { isSiteOn, readSettings, switchSite as switchSiteOn, watchSettings } from '../src/settings/settings';
import { watchChosenSites } from '../src/settings/sites';
import { clearUnwantedBadges, colourBadge, showTally } from '../src/toolbar/badge';
import { answerMenu, putMenu } from '../src/toolbar/menu';
import { openWelcome } from '../src/toolbar/welcome';

/** What all tabs share: the opened glossary under the own entries, the notes, and the right to send scripts into pages. */
export default defineBackground({
  type: 'module',
  main() {
    void keepStorageToOwnPages();
    const tellOfNotes = (): void => void tellReaders(notesChanged);
    const store = new NoteStore(tellOfNotes);
    const laidOut = new LaidOutNotes();
    const consent = new PrivateConsent();
    const desk = new NoteDesk({ store, laidOut, unkept: new UnkeptNotes(tellOfNotes), consent });
    const seen = new SeenTabs();
    const analyses = new AnalysisQueue((tabId) => seen.has(tabId));
    browser.tabs.onRemoved.addListener((tabId) => analyses.forget(tabId));
    const keepers = { notes: store, own: new OwnGlossaryStore() };
    const glossary = new GlossaryWithOwnEntries(bundledGlossary, keepers.own);
    const files = new FilesInHand(keepers, () => desk.lookAgain());

    const knowledge = async (address: string | null, { url = '' }: Asker): Promise<Knowledge> => {
      const [current, tagger, { names }, corrections] = await Promise.all([
        glossary.current(),
        bundledTagger(),
        readSettings(),
        // Of another site's article a page learns nothing.
        glossary.corrections(address !== null && isSameSite(address, url) ? address : null),
      ]);
      return { glossary: current, tagger, amount: names, corrections };
    };

    answerMessages([
      answering(sendReader, async (_, { tabId, frameId, url, isPrivate }) => {
        if (tabId === undefined || url === undefined) return null;
        if (await isSiteOn(new URL(url).hostname, isPrivate)) await injectReader(tabId, frameId);
        else if (frameId === 0) await showTally(tabId, { state: 'off' });
        return null;
      }),
      answering(pageSettings, (_, { url = '', isPrivate }) => settingsFor(url, isPrivate)),
      answering(openTab, async ({ tabId }) => ((await injectReader(tabId)) ? 'opened' : 'forbidden')),
      answering(tellTally, async (tally, { tabId, frameId }) => {
        if (tabId !== undefined && frameId === 0) await showTally(tabId, tally);
        return null;
      }),
      answering(analyseArticle, async ({ article, address }, asker) => {
        return findingsOf(await analyses.do(asker.tabId, analysing(article, await knowledge(address, asker))));
      }),
      answering(askWhy, async ({ article, address, span }, asker) =>
        analyses.do(asker.tabId, askingWhy(article, span, await knowledge(address, asker))),
      ),
      answering(styleHighlights, async (selectors, { tabId, frameId = 0 }) => {
        if (tabId !== undefined) await styleHighlightsIn(tabId, frameId, selectors);
        return null;
      }),
      answering(searchGlossary, async ({ query }) => searchEntries(await glossary.current(), query)),
      answering(readNotes, ({ address }) => store.read(address)),
      answering(notedOnPage, async ({ address, paragraphs, entities }, { tabId, url = '' }) => {
        if (!isSameSite(address, url)) return { passages: [], entities: [] };
        const { notesOnPages } = await readSettings();
        const { notes, names } = await desk.noted(address, entities);
        const found = await analyses.do(tabId, findingNotes(paragraphs, notesOnPages ? notes : []));
        return { passages: toldToPage(found), entities: names.map(({ key }) => key) };
      }),
      answering(passageNotes, async ({ address, paragraphs }) => {
        const { notes } = await store.noted(address, []);
        return listed(await analyses.do(undefined, findingNotes(paragraphs, notes)));
      }),
      answering(layOutNote, async (note, { url = '' }) => {
        if (isSameSite(note.note.address, url)) await laidOut.lay(note);
        return null;
      }),
      answering(tellNotesApart, async (articles, { url = '' }) => {
        if (articles.every(({ address }) => isSameSite(address, url))) await store.tellApart(articles);
        return null;
      }),
      answering(moveNotes, async ({ from, to }, { url = '' }) => {
        if (isSameSite(from, url) && isSameSite(to, url)) await store.move(from, to);
        return null;
      }),
      answering(articlesRead, async (digests, { url = '', isPrivate }) => {
        const mayKeep = !isPrivate || (await consent.isGiven());
        if (mayKeep && digests.every(({ address }) => isSameSite(address, url))) await store.renew(digests);
        return null;
      }),
      answering(removeNote, ({ id }) => store.remove(id).finally(() => desk.lookAgain())),
      answering(removeArticle, ({ address }) => store.removeArticle(address).finally(() => desk.lookAgain())),
      answering(restoreRemoved, async (removed) => {
        await store.restore(removed).finally(() => desk.lookAgain());
        return null;
      }),
      answering(askOutside, () => outsideNow(keepers)),
      answering(takeOverFile, ({ file, how }) => files.take(file, how)),
      answering(askFileDone, ({ file }) => files.doneOf(file)),
      answering(stopFile, ({ file }) => {
        files.stop(file);
        return null;
      }),
      answering(askPlaces, async (ids) => placesOf(await glossary.current(), ids)),
      answering(askPronunciation, async (named) =>
        pronunciationOf(await bundledGlossary(), named, (await readSettings()).vowelSigns),
      ),
      // By the bundled glossary: what the reader has hidden is no page's business.
      answering(askPlaceMap, async ({ id }) => mapOfPlace(await bundledGlossary(), id, bundledOutlines)),
      answering(openLibrary, async ({ address }) => {
        await browser.tabs.create({ url: browser.runtime.getURL(address) });
        return null;
      }),
      answering(frameEvent, async (told, { tabId }) => {
        if (tabId !== undefined) await askReader(tabId, frameEventInCard, told).catch(() => undefined);
        return null;
      }),
      ...answeringOwnGlossary(keepers.own, glossary, bundledGlossary),
      answering(switchSite, async ({ host, on, isPrivate }) => {
        await switchSiteOn(host, on, isPrivate);
        return null;
      }),
    ]);
    browser.runtime.onConnect.addListener((port) => {
      const { sender } = port;
      if (port.name !== NOTE_LINE || !sender || !isOwn(sender)) port.disconnect();
      else desk.seat(portLine(port), { isPrivate: sender.tab?.incognito ?? false });
    });
    // What older versions kept is taken over as soon as may be; where that fails it is tried again with the first note.
    store
      .open()
      .then(() => files.undoBrokenOff())
      .catch(() => undefined);
    void desk.keepUnkept();
    colourBadge();
    answerMenu();
    watchSettings(() => {
      void tellReaders(settingsChanged);
      void clearUnwantedBadges();
    });
    watchOwnGlossary(() => void tellReaders(ownGlossaryChanged));
    watchRelease(() => {
      letGoOfGlossary();
      glossary.reopen();
    });
    watchChosenSites(() => void lookAtChosenSites().then(() => tellReaders(settingsChanged)));
    // Firefox for Android has no keyboard commands.
    browser.commands?.onCommand.addListener((command, tab) => {
      if (tab?.id !== undefined) void carryOut(command, tab.id);
    });
    // The browser keeps the menu, but its words may be in another language by now.
    browser.runtime.onStartup.addListener(() => void putMenu());
    browser.runtime.onInstalled.addListener(({ reason }) => {
      void putMenu();
      if (reason === 'install') void openWelcome();
      void lookAtChosenSites();
      if (!import.meta.env.FIREFOX) void lookAtOpenTabs();
    });
  },
});
