import * as v from 'valibot';
import { browser } from '../browser';
import { oneAtATime } from '../in-turn';
import { AMOUNTS, type Amount } from '../recognition/amount';
import type { HighlightKind } from './highlight-kind';

/** What the reader has chosen. */
export interface Settings {
  /** Hosts on which Hashiya does not run by itself. */
  readonly sitesOff: readonly string[];
  /** Which highlights are shown. */
  readonly highlights: Readonly<Record<HighlightKind, boolean>>;
  /** How many names are told. */
  readonly names: Amount;
  /** Whether adjectives made from places are marked: الأميركي. */
  readonly adjectives: boolean;
  /** Whether a name is marked again within a screenful. */
  readonly repeats: boolean;
  /** Whether the keys that go from name to name stop at marked dates, too. */
  readonly stepsToDates: boolean;
  /** Whether the toolbar button tells how many names are marked. */
  readonly badge: boolean;
  /** How long the pointer rests on a name before its card opens, in milliseconds. */
  readonly hoverDelay: number;
  /** Whether cards tell names with vowel signs, too. */
  readonly vowelSigns: boolean;
  /** Whether a button that takes a note appears at selected words of an article. */
  readonly noteButton: boolean;
  /** Whether what has a note looks so on pages. */
  readonly notesOnPages: boolean;
}

const SHORTEST_DELAY = 100;
const LONGEST_DELAY = 5000;

/** Long enough not to open while the pointer only passes by, short enough not to feel late. */
const USUAL_DELAY = 350;

const on = v.optional(v.boolean(), true);
const off = v.optional(v.boolean(), false);

/** The settings as a file has them: what is missing, since an older version wrote it, has its default; nothing else does. */
export const settingsSchema = v.object({
  sitesOff: v.optional(v.array(v.string()), []),
  highlights: v.optional(v.object({ person: on, organization: on, place: on, other: on, date: on }), {}),
  names: v.optional(v.picklist(AMOUNTS), 'usual'),
  adjectives: off,
  repeats: off,
  stepsToDates: off,
  badge: on,
  vowelSigns: on,
  noteButton: on,
  notesOnPages: on,
  hoverDelay: v.optional(v.pipe(v.number(), v.minValue(SHORTEST_DELAY), v.maxValue(LONGEST_DELAY)), USUAL_DELAY),
});

const shown = v.fallback(v.boolean(), true);
const unwanted = v.fallback(v.boolean(), false);

/** Which kinds are highlighted; each falls back by itself. */
export const highlightsSchema = v.object({
  person: shown,
  organization: shown,
  place: shown,
  other: shown,
  date: shown,
});

const allShown = { person: true, organization: true, place: true, other: true, date: true };

const { entries: parts } = settingsSchema;

/** Each part falls back by itself, so that one damaged value does not lose the others. */
const storedSchema = v.fallback(
  v.object({
    sitesOff: v.fallback(parts.sitesOff, []),
    highlights: v.fallback(highlightsSchema, allShown),
    names: v.fallback(parts.names, 'usual'),
    adjectives: unwanted,
    repeats: unwanted,
    stepsToDates: unwanted,
    badge: shown,
    vowelSigns: shown,
    hoverDelay: v.fallback(parts.hoverDelay, USUAL_DELAY),
    noteButton: shown,
    notesOnPages: shown,
  }),
  {
    sitesOff: [],
    highlights: allShown,
    names: 'usual',
    adjectives: false,
    repeats: false,
    stepsToDates: false,
    badge: true,
    vowelSigns: true,
    hoverDelay: USUAL_DELAY,
    noteButton: true,
    notesOnPages: true,
  },
);

const KEPT_UNDER = 'settings';
const PRIVATE_UNDER = 'sites-in-private';

/** What is stored, with the default for everything that is missing or damaged. */
export async function readSettings(): Promise<Settings> {
  return v.parse(storedSchema, (await browser.storage.local.get(KEPT_UNDER))[KEPT_UNDER]);
}

const privateSitesSchema = v.fallback(v.record(v.string(), v.boolean()), {});

/** What the reader has switched in private windows, by host: in memory only, since it tells where they have been. */
async function privateSites(): Promise<Readonly<Record<string, boolean>>> {
  return v.parse(privateSitesSchema, (await browser.storage.session.get(PRIVATE_UNDER))[PRIVATE_UNDER]);
}

const inTurn = oneAtATime();

/** Changes some of the settings. Changes made one after the other do not overtake each other. */
export function changeSettings(change: (settings: Settings) => Partial<Settings>): Promise<void> {
  return inTurn(async () => {
    const before = await readSettings();
    await browser.storage.local.set({ [KEPT_UNDER]: { ...before, ...change(before) } });
  });
}

/** Tells of every change of what is set, from wherever, for as long as the script lives. */
export function watchSettings(changed: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if ((area === 'local' && KEPT_UNDER in changes) || (area === 'session' && PRIVATE_UNDER in changes)) changed();
  });
}

/** Whether Hashiya may run by itself on this host. */
export async function isSiteOn(host: string, isPrivate: boolean): Promise<boolean> {
  const switched = isPrivate ? (await privateSites())[host] : undefined;
  return switched ?? !(await readSettings()).sitesOff.includes(host);
}

/** Switches Hashiya on or off for a host; in private windows until the browser is closed. */
export function switchSite(host: string, on: boolean, isPrivate: boolean): Promise<void> {
  if (isPrivate)
    return inTurn(async () =>
      browser.storage.session.set({ [PRIVATE_UNDER]: { ...(await privateSites()), [host]: on } }),
    );
  return changeSettings(({ sitesOff }) => ({
    sitesOff: on ? sitesOff.filter((other) => other !== host) : [...new Set([...sitesOff, host])],
  }));
}
