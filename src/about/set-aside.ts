import { browser } from '../browser';

/** What was stored in a form that this version could not read, as it was. */
export interface SetAside {
  readonly key: string;
  readonly kind: 'notes' | 'own-entries';
  /** When it was set aside: ISO 8601 in UTC. */
  readonly time: string;
  /** The article's, of notes. */
  readonly address: string | null;
  /** JSON, to be read by people. */
  readonly text: string;
}

/** The keys of `notes/migration.ts` and `own-glossary/store.ts`. */
const KEYS = /^damaged-(?:notes:(?<notes>\d{4}-[^Z]+Z):(?<address>.*)|own-glossary:(?<own>\d{4}-.+Z))$/s;

/** All that has been set aside, the latest first. */
export async function readSetAside(): Promise<readonly SetAside[]> {
  const stored = Object.entries(await browser.storage.local.get(null));
  return stored
    .flatMap(([key, value]): SetAside[] => {
      const { notes, own, address = null } = KEYS.exec(key)?.groups ?? {};
      const time = notes ?? own;
      if (time === undefined) return [];
      return [{ key, kind: own ? 'own-entries' : 'notes', time, address, text: JSON.stringify(value, null, 2) }];
    })
    .sort((one, other) => other.time.localeCompare(one.time));
}
