import { useEffect, useState } from 'preact/hooks';
import { changeSettings, readSettings, type Settings, watchSettings } from '../settings/settings';

/** The reader's settings on a page that shows them, and a way to change them. */
export interface SettingsInHand {
  /** Null until they have been read. */
  readonly settings: Settings | null;
  /** The browser did not keep the last change. */
  readonly isUnkept: boolean;
  change(change: (settings: Settings) => Partial<Settings>): void;
}

/** Follows the settings, whoever changes them. */
export function useSettings(): SettingsInHand {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [isUnkept, setUnkept] = useState(false);
  useEffect(() => {
    const read = (): void => void readSettings().then(setSettings);
    read();
    watchSettings(read);
  }, []);
  const change: SettingsInHand['change'] = (to) =>
    void changeSettings(to).then(
      () => setUnkept(false),
      () => setUnkept(true),
    );
  return { settings, isUnkept, change };
}
