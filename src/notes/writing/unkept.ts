import * as v from 'valibot';
import { browser } from '../../browser';
import { oneAtATime } from '../../in-turn';
import { isSamePlace, type NotePlace, notePlaceSchema } from '../note';

const HELD_UNDER = 'unkept-notes';

const heldSchema = v.fallback(v.array(v.object({ note: notePlaceSchema, base: v.string(), text: v.string() })), []);

/** A text that the storage did not take. `base` is what it held when the text was written. */
export type UnkeptNote = v.InferOutput<typeof heldSchema>[number];

const isOn =
  (place: NotePlace) =>
  ({ note }: UnkeptNote): boolean =>
    isSamePlace(note, place);

/** What the storage did not take, held in memory until it does; outlives the background, not the browser. */
export class UnkeptNotes {
  readonly #inTurn = oneAtATime();

  /** @param changed called when there is something on a subject now on which there was nothing, or no longer is */
  constructor(private readonly changed: () => void = () => undefined) {}

  all(): Promise<readonly UnkeptNote[]> {
    return this.#inTurn(() => this.#read());
  }

  async of(place: NotePlace): Promise<UnkeptNote | null> {
    return (await this.all()).find(isOn(place)) ?? null;
  }

  /** Rejects where the memory is full, too. */
  hold(note: NotePlace, base: string, text: string): Promise<void> {
    return this.#change(note, [{ note, base, text }]);
  }

  forget(note: NotePlace): Promise<void> {
    return this.#change(note, []);
  }

  #change(note: NotePlace, instead: readonly UnkeptNote[]): Promise<void> {
    return this.#inTurn(async () => {
      const isIt = isOn(note);
      const before = await this.#read();
      const others = before.filter((held) => !isIt(held));
      await browser.storage.session.set({ [HELD_UNDER]: [...others, ...instead] });
      if (before.length !== others.length + instead.length) this.changed();
    });
  }

  async #read(): Promise<readonly UnkeptNote[]> {
    return v.parse(heldSchema, (await browser.storage.session.get(HELD_UNDER))[HELD_UNDER]);
  }
}
