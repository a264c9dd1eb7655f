import { defineContentScript } from 'wxt/utils/define-content-script';
import { arabicOn } from '../src/look/await-arabic';
import { isReaderHere } from '../src/look/reader-here';
import { sendReader } from '../src/messages/messages';
import { askBackground } from '../src/messages/question';

/**
 * A look at a page of the listed sites: everything else is loaded only when there is something to read. Where it runs is
 * written into the manifest from assets/sites/news-sites.tsv, see wxt.config.ts.
 */
export default defineContentScript({
  matches: ['<all_urls>'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  async main(context) {
    const stop = new AbortController();
    context.onInvalidated(() => stop.abort());
    await arabicOn(document, stop.signal);
    if (!isReaderHere()) askBackground(sendReader, null).catch(() => undefined);
  },
});
