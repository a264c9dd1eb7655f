import { useEffect, useState } from 'preact/hooks';
import type { Commands } from 'webextension-polyfill';
import { browser } from '../browser';
import { phrase } from '../ui/phrases';

/** Where Chromium lets its reader change keys; Firefox opens its own page itself. */
const CHROMIUM_KEYS = 'chrome://extensions/shortcuts';

async function openKeySettings(): Promise<void> {
  if ('openShortcutSettings' in browser.commands) await browser.commands.openShortcutSettings();
  else await browser.tabs.create({ url: CHROMIUM_KEYS });
}

/** Whether the browser has keys for extensions; Firefox for Android has none. */
export function hasKeys(): boolean {
  return 'commands' in browser;
}

/** The extension's keys as the browser has them now, and the way to where it changes them; only where it has any, see `hasKeys`. */
export function Keys() {
  const [commands, setCommands] = useState<readonly Commands.Command[]>([]);
  useEffect(() => {
    void browser.commands.getAll().then(setCommands);
  }, []);
  if (commands.length === 0) return null;
  return (
    <>
      <dl class="keys">
        {commands.map(({ name, description, shortcut }) => (
          <div key={name}>
            <dt>{description || phrase('optionsOpenPopup')}</dt>
            <dd>{shortcut ? <kbd dir="ltr">{shortcut}</kbd> : phrase('optionsNoKey')}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={() => void openKeySettings()}>
        {phrase('optionsChangeKeys')}
      </button>
    </>
  );
}
