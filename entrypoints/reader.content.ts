import { defineContentScript } from 'wxt/utils/define-content-script';
import { announceReader } from '../src/look/reader-here';
import { ownGlossaryChanged } from '../src/messages/correction';
import { frameEventInCard } from '../src/messages/frame';
import {
  describePage,
  goToMention,
  readAnyway,
  settingsChanged,
  stepToMention,
  toggleAllMentions,
} from '../src/messages/messages';
import { noteSelection, notesChanged } from '../src/messages/noted';
import { acceptPanels } from '../src/messages/panel-line';
import { answering, answerMessages } from '../src/messages/question';
import { Reader } from '../src/reader/reader';
import { keepListening, listen } from '../src/reader/watch/keep-listening';

/** What reads an article and annotates it. The background sends it to pages that want it. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main(context) {
    const stop = new AbortController();
    context.onInvalidated(() => stop.abort());
    const { signal } = stop;
    announceReader(signal);
    const reader = new Reader(stop);

    answerMessages(
      [
        answering(describePage, () => reader.describe()),
        answering(readAnyway, () => reader.readAnyway().then(() => reader.describe())),
        answering(goToMention, ({ passage, ...span }) => reader.show(span, passage)),
        answering(settingsChanged, () => reader.follow().then(() => null)),
        answering(notesChanged, () => {
          reader.notesChanged();
          return null;
        }),
        answering(noteSelection, () => reader.noteSelection()),
        answering(ownGlossaryChanged, () => reader.followOwnGlossary().then(() => null)),
        answering(frameEventInCard, ({ key, event }) => {
          reader.hearFrame(key, event);
          return null;
        }),
        answering(toggleAllMentions, () => reader.toggleAll().then(() => null)),
        answering(stepToMention, (direction) => reader.step(direction === 'next' ? 1 : -1).then(() => null)),
      ],
      signal,
    );
    acceptPanels((tell, gone) => reader.accompany(tell, gone), signal);
    const heard = (): void => reader.endIfOrphaned();
    // A page that comes back from the browser's memory has lost its badge.
    const returned = ({ persisted }: PageTransitionEvent): void => {
      if (persisted) reader.tellTally();
    };
    keepListening(document, signal, () => {
      window.addEventListener('pageshow', returned, { signal });
      for (const type of ['pointermove', 'scroll', 'visibilitychange', 'keydown'] as const)
        listen(document, type, heard, { signal, passive: true, capture: true });
    });
    void reader.start();
  },
});
