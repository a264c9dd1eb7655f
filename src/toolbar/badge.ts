import { browser } from '../browser';
import type { Tally } from '../messages/tally';
import { readSettings } from '../settings/settings';
import { countPhrase, interfaceLanguage, phrase } from '../ui/phrases';

/** White on it has a contrast of 7 : 1, and it stands back on light and dark toolbars. */
const GROUND = '#5d584c';
const INK = '#ffffff';

/** More than this does not fit on the button. */
const MOST_TOLD = 999;

const OFF = '–';

interface Badge {
  readonly text: string;
  /** What the button is called meanwhile: a badge by itself is read out by nobody. */
  readonly title: string;
}

function badgeOf(tally: Tally): Badge {
  if (tally.state !== 'marked')
    return tally.state === 'off' ? { text: OFF, title: phrase('popupOff') } : { text: '', title: phrase('name') };
  const { names } = tally;
  const number = new Intl.NumberFormat(interfaceLanguage()).format(Math.min(names, MOST_TOLD));
  return { text: names > MOST_TOLD ? `${number}+` : number, title: countPhrase('badgeNames', names) };
}

async function put(tabId: number, { text, title }: Badge): Promise<void> {
  // Firefox for Android has a button without a badge.
  await Promise.allSettled([browser.action.setBadgeText?.({ tabId, text }), browser.action.setTitle({ tabId, title })]);
}

/** Gives the badge its colours, as long as the browser runs. */
export function colourBadge(): void {
  void Promise.allSettled([
    browser.action.setBadgeBackgroundColor?.({ color: GROUND }),
    browser.action.setBadgeTextColor?.({ color: INK }),
  ]);
}

/**
 * Shows on a tab's button what is marked on its page, unless the reader wants no badge. The browser takes it away when the tab
 * goes to another page.
 */
export async function showTally(tabId: number, tally: Tally): Promise<void> {
  const { badge } = await readSettings();
  await put(tabId, badgeOf(badge ? tally : { state: 'nothing' }));
}

/** Takes the badges off all tabs, if the reader wants none any more; where they are wanted again, readers tell their tallies. */
export async function clearUnwantedBadges(): Promise<void> {
  if ((await readSettings()).badge) return;
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(async ({ id }) => id !== undefined && put(id, badgeOf({ state: 'nothing' }))));
}
