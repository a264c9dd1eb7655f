import { NewerNotes } from '../database';
import { renewed } from '../digest';
import type { NotePlace } from '../note';
import type { NoteStore } from '../store';
import type { Keeping } from './line';
import { merged } from './merge';
import type { UnkeptNotes } from './unkept';

/** What could not be kept is tried again after this time, in milliseconds. */
const TRY_AGAIN_AFTER = 5000;

/** Why a note is not kept. */
type Trouble = Extract<Keeping, 'full' | 'failed' | 'newer'>;

/** Why the storage has not taken something. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof NewerNotes) return 'newer';
  return error instanceof Error && /quota/i.test(`${error.name} ${error.message}`) ? 'full' : 'failed';
}

/**
 * A note while somebody writes it. Its text changes at once; the storage follows as fast as it can, with the newest text
 * each time. What the storage does not take is held, and tried again; what it holds that was not written here (Chromium
 * has a background of its own for private windows) becomes a part of the text.
 */
export class NoteInHand {
  place: NotePlace;
  #text = '';
  #saved = '';
  #trouble: Trouble | null = null;
  #saving = false;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  readonly #writers = new Set<() => void>();
  #isOpen = false;
  #opening: Promise<void> | undefined;
  /** Some of the note is with what could not be kept. */
  #isHeld = false;
  /** What is kept may be another text than was written here. */
  #isStale = false;

  /** @param ended called when nobody writes the note any more and it is kept */
  constructor(
    place: NotePlace,
    private readonly store: NoteStore,
    private readonly unkept: UnkeptNotes,
    private readonly ended: () => void,
  ) {
    this.place = place;
  }

  /** Resolves when the text is what is kept, with what could not be kept of it before. */
  opened(): Promise<void> {
    this.#opening ??= this.#open().catch((error: unknown) => {
      this.#opening = undefined;
      throw error;
    });
    return this.#opening;
  }

  get text(): string {
    return this.#text;
  }

  get keeping(): Keeping {
    if (this.#isOpen && this.#text === this.#saved) return 'kept';
    return this.#trouble ?? 'keeping';
  }

  /** Takes over what another field knows of the article. */
  follow(place: NotePlace): this {
    this.place = { ...renewed(this.place, place), subject: this.place.subject };
    return this;
  }

  /** From now on `changed` is called when anything becomes of the note. */
  join(changed: () => void): void {
    this.#writers.add(changed);
  }

  leave(changed: () => void): void {
    this.#writers.delete(changed);
    this.done();
  }

  /** Whoever only passed by is done with the note. */
  done(): void {
    void this.opened().then(
      () => this.#endIfKept(),
      () => this.#endIfKept(),
    );
  }

  /** The note is this text now. */
  write(text: string): void {
    if (text === this.#text && this.keeping === 'kept') return;
    this.#text = text;
    void this.#save();
    this.#tell();
  }

  /** The note may have been removed or brought back elsewhere than in its fields. */
  lookAgain(): void {
    this.#isStale = true;
    void this.#save();
  }

  async #open(): Promise<void> {
    this.#saved = (await this.store.noteAt(this.place))?.text ?? '';
    this.#text = merged('', this.#saved, this.#text);
    this.#isOpen = true;
    const unkept = this.#isHeld ? null : await this.unkept.of(this.place);
    if (!unkept) return;
    this.#isHeld = true;
    this.write(merged(unkept.base, this.#text, unkept.text));
  }

  async #save(): Promise<void> {
    if (this.#saving) return;
    this.#saving = true;
    clearTimeout(this.#waiting);
    while ((this.#isStale || this.keeping !== 'kept') && (await this.#keep()));
    this.#saving = false;
    this.#tell();
    this.#endIfKept();
  }

  async #keep(): Promise<boolean> {
    try {
      await this.opened();
      this.#isStale = false;
      const before = this.#saved;
      const written = this.#text;
      let text = written;
      await this.store.change(this.place, (kept) => {
        text = merged(before, kept, written);
        return text;
      });
      if (this.#isHeld) await this.unkept.forget(this.place);
      this.#isHeld = false;
      this.#saved = text;
      this.#text = merged(written, text, this.#text);
      this.#trouble = null;
      return true;
    } catch (error) {
      this.#trouble = troubleOf(error);
      this.#isHeld = true;
      await this.unkept.hold(this.place, this.#saved, this.#text).catch(() => undefined);
      this.#waiting = setTimeout(() => void this.#save(), TRY_AGAIN_AFTER);
      return false;
    }
  }

  #tell(): void {
    for (const changed of this.#writers) changed();
  }

  #endIfKept(): void {
    if (this.#writers.size > 0 || this.keeping !== 'kept' || this.#saving) return;
    this.ended();
  }
}
