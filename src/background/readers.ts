import { browser } from '../browser';
import { type PageSettings, settingsChanged } from '../messages/messages';
import { notesChanged } from '../messages/noted';
import { askReader, type Question } from '../messages/question';
import { isSiteOn, readSettings } from '../settings/settings';
import { reachAt } from '../settings/sites';

/** What a reader is told of the settings, for the page it stands in. */
export async function settingsFor(url: string, isPrivate: boolean): Promise<PageSettings> {
  const { highlights, names, adjectives, repeats, stepsToDates, hoverDelay, noteButton } = await readSettings();
  const host = new URL(url).hostname;
  const site = { host, on: await isSiteOn(host, isPrivate), reach: await reachAt(url), isPrivate };
  return { site, highlights, names, adjectives, repeats, stepsToDates, hoverDelay, noteButton };
}

async function tellAll(news: Question<null, null>): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.map(async ({ id }) => id !== undefined && askReader(id, news, null)));
}

/** Has all readers ask for their settings again. */
export function tellReaders(): Promise<void> {
  return tellAll(settingsChanged);
}

/** Has all readers ask again what has notes. Which note has changed no page is told. */
export function tellOfNotes(): Promise<void> {
  return tellAll(notesChanged);
}
