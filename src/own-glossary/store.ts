import * as v from 'valibot';
import { browser, watchStored } from '../browser';
import { type Difference, difference } from '../glossary/own/changes';
import { Correction } from '../glossary/own/corrections';
import { NO_OWN_ENTRIES, OwnEntry, OwnGlossary } from '../glossary/own/own-entries';
import { type ImportFault, importCsv, importJson, storedOwnGlossary } from '../glossary/own/own-entries-exchange';
import { oneAtATime } from '../in-turn';

const KEPT_UNDER = 'own-glossary';
const DAMAGED_UNDER = 'damaged-own-glossary:';

/** Forms in which own entries come from a file. */
export type ImportFormat = 'csv' | 'json';

/** What became of a file: how much was in it and what undoes it, or why nothing has changed. */
export type TakenOver =
  | { readonly ok: true; readonly count: number; readonly undo: Difference }
  | { readonly ok: false; readonly faults: readonly ImportFault[] };

const IMPORTS = { csv: importCsv, json: importJson } as const;

const parts = v.fallback(v.array(v.unknown()), []);
const damagedSchema = v.fallback(v.object({ entries: parts, hidden: parts, corrections: v.optional(parts, []) }), {
  entries: [],
  hidden: [],
  corrections: [],
});

/** The parts that are of a form. */
function readable<Schema extends v.GenericSchema>(schema: Schema, parts: readonly unknown[]): v.InferOutput<Schema>[] {
  return parts.flatMap((part) => {
    const read = v.safeParse(schema, part);
    return read.success ? [read.output] : [];
  });
}

/** Whatever can still be read in a value of another form. */
function readablePart(value: unknown): OwnGlossary {
  const { entries, hidden, corrections } = v.parse(damagedSchema, value);
  return {
    ...NO_OWN_ENTRIES,
    entries: readable(OwnEntry, entries),
    hidden: readable(v.string(), hidden),
    corrections: readable(Correction, corrections),
  };
}

/**
 * The reader's own entries in the browser's storage. Only the background holds one, so that no two writers overtake
 * each other.
 */
export class OwnGlossaryStore {
  /** Reading may write too, where it sets something aside. */
  readonly #inTurn = oneAtATime();

  /**
   * All that the reader changed about the glossary. A value in another form is set aside under a key of its own, never
   * written over; the entries in it that can be read stay.
   */
  read(): Promise<OwnGlossary> {
    return this.#inTurn(() => this.#read());
  }

  /**
   * Keeps what a change makes of the entries, and answers it.
   * @throws {v.ValiError} where that is no glossary; nothing is kept then.
   */
  change(change: (own: OwnGlossary) => OwnGlossary): Promise<OwnGlossary> {
    return this.#inTurn(async () => this.#write(v.parse(OwnGlossary, change(await this.#read()))));
  }

  /**
   * The same, but answers what undoes the change.
   * @throws {v.ValiError} where that is no glossary; nothing is kept then.
   */
  amend(change: (own: OwnGlossary) => OwnGlossary): Promise<Difference> {
    return this.#inTurn(async () => {
      const before = await this.#read();
      return difference(await this.#write(v.parse(OwnGlossary, change(before))), before);
    });
  }

  /** Takes over the entries of a file. If one is faulty nothing changes, and each faulty row is told. */
  takeOver(text: string, format: ImportFormat): Promise<TakenOver> {
    return this.#inTurn(async () => {
      const before = await this.#read();
      const result = IMPORTS[format](before, text);
      if (!result.ok) return result;
      return { ok: true, count: result.count, undo: difference(await this.#write(result.own), before) };
    });
  }

  async #read(): Promise<OwnGlossary> {
    const value = (await browser.storage.local.get(KEPT_UNDER))[KEPT_UNDER];
    if (value === undefined) return NO_OWN_ENTRIES;
    const own = storedOwnGlossary(value);
    if (own) return own;
    await browser.storage.local.set({ [DAMAGED_UNDER + new Date().toISOString()]: value });
    return this.#write(readablePart(value));
  }

  async #write(own: OwnGlossary): Promise<OwnGlossary> {
    await browser.storage.local.set({ [KEPT_UNDER]: own });
    return own;
  }
}

/** Tells that own entries have changed, from wherever, until `signal` ends it; without one as long as the script lives. */
export function watchOwnGlossary(changed: () => void, signal?: AbortSignal): void {
  watchStored(KEPT_UNDER, changed, signal);
}
