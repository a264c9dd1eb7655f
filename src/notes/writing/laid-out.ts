import * as v from 'valibot';
import { browser } from '../../browser';
import { oneAtATime } from '../../in-turn';
import { notePlaceSchema } from '../note';

const LAID_UNDER = 'laid-out-notes';

/** More than are on screens at once; a field that never came leaves its note lying here. */
const MOST = 50;

const laidOutSchema = v.object({ key: v.string(), note: notePlaceSchema, about: v.array(v.string()) });
const allSchema = v.fallback(v.array(laidOutSchema), []);

/** A note that a page's reader has laid out for the field it is about to open, under a key that only the two know. */
export type LaidOutNote = v.InferOutput<typeof laidOutSchema>;

/** The notes that wait for their fields. In memory that outlives the background, not the browser. */
export class LaidOutNotes {
  readonly #inTurn = oneAtATime();

  lay(note: LaidOutNote): Promise<void> {
    return this.#inTurn(async () => this.#write([...(await this.#read()), note].slice(-MOST)));
  }

  /** The note under a key, once: whoever comes second with the same key is not the field it was laid out for. */
  pickUp(key: string): Promise<LaidOutNote | null> {
    return this.#inTurn(async () => {
      const all = await this.#read();
      const found = all.find((laidOut) => laidOut.key === key);
      if (found) await this.#write(all.filter((laidOut) => laidOut !== found));
      return found ?? null;
    });
  }

  async #read(): Promise<readonly LaidOutNote[]> {
    return v.parse(allSchema, (await browser.storage.session.get(LAID_UNDER))[LAID_UNDER]);
  }

  #write(all: readonly LaidOutNote[]): Promise<void> {
    return browser.storage.session.set({ [LAID_UNDER]: all });
  }
}
