import * as v from 'valibot';
import { browser, whenEnded } from '../browser';

/** The four kinds of highlight a reader can switch, each for one or more types of entity. */
export type HighlightKind = 'person' | 'organization' | 'place' | 'other';

/** What the reader has chosen. */
export interface Settings {
  /** Hosts on which Hashiya does not run by itself. */
  readonly sitesOff: readonly string[];
  /** Which highlights are shown. */
  readonly highlights: Readonly<Record<HighlightKind, boolean>>;
  /** How long the pointer rests on a name before its card opens, in milliseconds. */
  readonly hoverDelay: number;
}

const SHORTEST_DELAY = 100;
const LONGEST_DELAY = 5000;

/** Long enough not to open while the pointer only passes by, short enough not to feel late. */
const USUAL_DELAY = 350;

const shown = v.fallback(v.boolean(), true);
const allShown = { person: true, organization: true, place: true, other: true };

/** Each part falls back by itself, so that one damaged value does not lose the others. */
const settingsSchema = v.fallback(
  v.object({
    sitesOff: v.fallback(v.array(v.string()), []),
    highlights: v.fallback(v.object({ person: shown, organization: shown, place: shown, other: shown }), allShown),
    hoverDelay: v.fallback(v.pipe(v.number(), v.minValue(SHORTEST_DELAY), v.maxValue(LONGEST_DELAY)), USUAL_DELAY),
  }),
  { sitesOff: [], highlights: allShown, hoverDelay: USUAL_DELAY },
);

const KEPT_UNDER = 'settings';

/** What is stored, with the default for everything that is missing or damaged. */
export async function readSettings(): Promise<Settings> {
  return v.parse(settingsSchema, (await browser.storage.local.get(KEPT_UNDER))[KEPT_UNDER]);
}

let lastChange: Promise<unknown> = Promise.resolve();

/** Changes some of the settings; changes made one after the other in one page do not overtake each other. */
export function changeSettings(change: (settings: Settings) => Partial<Settings>): Promise<Settings> {
  const changed = lastChange.then(async () => {
    const before = await readSettings();
    const after: Settings = { ...before, ...change(before) };
    await browser.storage.local.set({ [KEPT_UNDER]: after });
    return after;
  });
  lastChange = changed.catch(() => undefined);
  return changed;
}

/** Tells of every change, from whichever page it comes, until `signal` ends it. */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = area === 'local' ? changes[KEPT_UNDER] : undefined;
    if (change) listener(v.parse(settingsSchema, change.newValue));
  };
  browser.storage.onChanged.addListener(changed);
  whenEnded(signal, () => browser.storage.onChanged.removeListener(changed));
}

/** Whether Hashiya may run by itself on this host. */
export function isSiteOn(settings: Settings, host: string): boolean {
  return !settings.sitesOff.includes(host);
}

/** Switches Hashiya on or off for a host. */
export function switchSite(host: string, on: boolean): Promise<Settings> {
  return changeSettings(({ sitesOff }) => ({
    sitesOff: on ? sitesOff.filter((other) => other !== host) : [...new Set([...sitesOff, host])],
  }));
}
