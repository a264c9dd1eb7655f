import { browser } from '../browser';
import { type PageSettings, settingsChanged } from '../messages/messages';
import { askReader, type Question } from '../messages/question';
import { isSiteOn, readSettings } from '../settings/settings';
import { reachAt } from '../settings/sites';

/** What a reader is told of the settings, for the page it stands in. */
export async function settingsFor(url: string, isPrivate: boolean): Promise<PageSettings> {
  const { highlights, names, adjectives, repeats, stepsToDates, hoverDelay } = await readSettings();
  const host = new URL(url).hostname;
  const site = { host, on: await isSiteOn(host, isPrivate), reach: await reachAt(url), isPrivate };
  return { site, highlights, names, adjectives, repeats, stepsToDates, hoverDelay };
}

/** Has all readers ask for their settings again, or tells them other news. */
export async function tellReaders(news: Question<null, null> = settingsChanged): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.map(async ({ id }) => id !== undefined && askReader(id, news, null)));
}
