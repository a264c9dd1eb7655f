import { stepToMention } from '../messages/messages';
import { askReader } from '../messages/question';
import { injectReader } from './inject';

/**
 * Carries out the keyboard commands: goes to the next or previous mention in a tab, and sends the reader there first
 * where it is not yet. Where no extension may run, nothing happens.
 */
export async function stepInTab(command: string, tabId: number): Promise<void> {
  const direction = command === 'next-mention' ? 'next' : 'previous';
  try {
    await askReader(tabId, stepToMention, direction);
  } catch {
    if (await injectReader(tabId)) await askReader(tabId, stepToMention, direction).catch(() => undefined);
  }
}
