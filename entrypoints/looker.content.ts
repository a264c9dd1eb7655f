import { defineContentScript } from 'wxt/utils/define-content-script';
import { mayBeArabic } from '../src/look/may-be-arabic';
import { sendReader } from '../src/messages/messages';
import { askBackground } from '../src/messages/question';

/**
 * A first look at a page of the listed sites: everything else is loaded only where there is something to read. Where
 * it runs is written into the manifest from assets/sites/news-sites.tsv, see wxt.config.ts.
 */
export default defineContentScript({
  matches: ['<all_urls>'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main() {
    if (mayBeArabic(document)) askBackground(sendReader, null).catch(() => undefined);
  },
});
