import { stepToMention, toggleAllMentions } from '../messages/messages';
import { noteSelection } from '../messages/noted';
import { askReader } from '../messages/question';
import { openPanel } from '../open-panel';
import { injectReader } from './inject';

/** Opens the panel; of what the page is, the panel finds out itself. */
const OPEN_PANEL = 'open-panel';

/** What each other keyboard command of the manifest asks a tab's reader. */
const ASKED = new Map<string, (tabId: number) => Promise<unknown>>([
  ['next-mention', (tabId) => askReader(tabId, stepToMention, 'next')],
  ['previous-mention', (tabId) => askReader(tabId, stepToMention, 'previous')],
  ['all-mentions', (tabId) => askReader(tabId, toggleAllMentions, null)],
  ['note-selection', (tabId) => askReader(tabId, noteSelection, null)],
]);

/**
 * Carries out a keyboard command in a tab, and sends the reader there first where it is not yet. Where no extension may
 * run, nothing happens.
 */
export async function carryOut(command: string, tabId: number): Promise<void> {
  // Before anything is waited for: the browser opens it in the very turn of the key only.
  if (command === OPEN_PANEL) return openPanel(tabId);
  const ask = ASKED.get(command);
  if (!ask) return;
  try {
    await ask(tabId);
  } catch {
    if (await injectReader(tabId)) await ask(tabId).catch(() => undefined);
  }
}
