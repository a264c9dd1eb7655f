import { browser } from '../browser';
import { chosenPatterns } from '../settings/sites';
import { LOOKER_SCRIPT } from './open-tabs';

/** Under this name the browser remembers where to send the looker besides what the manifest lists. */
const SCRIPT_ID = 'chosen-sites';

/** Has the browser send the looker into pages of the sites the reader has chosen, and into no others any more. */
export async function lookAtChosenSites(): Promise<void> {
  const matches = [...(await chosenPatterns())];
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
    return;
  }
  const script = {
    id: SCRIPT_ID,
    matches,
    js: [LOOKER_SCRIPT],
    runAt: 'document_idle',
    persistAcrossSessions: true,
  } as const;
  await (registered
    ? browser.scripting.updateContentScripts([{ ...script, js: [...script.js] }])
    : browser.scripting.registerContentScripts([{ ...script, js: [...script.js] }]));
}
