import * as v from 'valibot';
import { browser } from './browser';
import { oneAtATime } from './in-turn';

/** More than are on screens at once; a frame that never came leaves its thing lying here. */
const MOST = 50;

/**
 * Things that a page's reader has laid out for the frames that it is about to open, each under a key that only the two
 * know. In memory that outlives the background, not the browser.
 */
export class LaidOut<Thing extends { readonly key: string }> {
  readonly #inTurn = oneAtATime();
  readonly #all: v.GenericSchema<unknown, Thing[]>;

  /** @param under key of `storage.session` */
  constructor(
    private readonly under: string,
    thing: v.GenericSchema<unknown, Thing>,
  ) {
    this.#all = v.fallback(v.array(thing), []);
  }

  lay(thing: Thing): Promise<void> {
    return this.#inTurn(async () => this.#write([...(await this.#read()), thing].slice(-MOST)));
  }

  /** The thing under a key, once: whoever comes second with the same key is not the frame it was laid out for. */
  pickUp(key: string): Promise<Thing | null> {
    return this.#inTurn(async () => {
      const all = await this.#read();
      const found = all.find((laidOut) => laidOut.key === key);
      if (found) await this.#write(all.filter((laidOut) => laidOut !== found));
      return found ?? null;
    });
  }

  async #read(): Promise<readonly Thing[]> {
    return v.parse(this.#all, (await browser.storage.session.get(this.under))[this.under]);
  }

  #write(all: readonly Thing[]): Promise<void> {
    return browser.storage.session.set({ [this.under]: all });
  }
}
