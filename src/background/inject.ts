import { browser } from '../browser';

const READER_SCRIPT = 'content-scripts/reader.js';

/**
 * Sends the reader into a frame (the main one if none is named), in place of one that is there. False
 * where the browser lets no extension in.
 */
export async function injectReader(tabId: number, frameId = 0): Promise<boolean> {
  const target = { tabId, frameIds: [frameId] };
  try {
    await browser.scripting.executeScript({ target, files: [READER_SCRIPT] });
    return true;
  } catch {
    return false;
  }
}
