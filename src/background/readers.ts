import { browser } from '../browser';
import type { PageSettings } from '../messages/messages';
import { askReader, type Question } from '../messages/question';
import { isSiteOn, readSettings } from '../settings/settings';
import { reachAt } from '../settings/sites';

/** What a reader is told of the settings, for the page it stands in. */
export async function settingsFor(url: string, isPrivate: boolean): Promise<PageSettings> {
  const { highlights, names, adjectives, repeats, stepsToDates, hoverDelay, noteButton, notesOnPages } =
    await readSettings();
  const host = new URL(url).hostname;
  const site = { host, on: await isSiteOn(host, isPrivate), reach: await reachAt(url), isPrivate };
  return { site, highlights, names, adjectives, repeats, stepsToDates, hoverDelay, noteButton, notesOnPages };
}

/** Tells all readers that something they go by has changed. */
export async function tellReaders(news: Question<null, null>): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.map(async ({ id }) => id !== undefined && askReader(id, news, null)));
}
