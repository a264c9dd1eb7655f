import * as v from 'valibot';
import { oneAtATime } from '../../in-turn';
import { isSameNamed, type Named } from '../named';
import { articleOf, isSamePlace, type NotePlace, namedIn } from '../note';
import type { Noted } from '../noted';
import type { NoteStore } from '../store';
import type { LaidOutNotes } from './laid-out';
import { type FromField, fromFieldSchema, type Line, type Which } from './line';
import { merged } from './merge';
import { NoteInHand } from './note-in-hand';
import type { PrivateConsent } from './private-consent';
import type { UnkeptNotes } from './unkept';

/** Who writes at the other end of a line, by the browser's word. */
export interface Writer {
  readonly isPrivate: boolean;
}

/** What the desk needs to keep notes. */
export interface DeskParts {
  readonly store: NoteStore;
  readonly laidOut: LaidOutNotes;
  readonly unkept: UnkeptNotes;
  readonly consent: PrivateConsent;
}

/**
 * Where all notes are written down: one in the background for all fields. Fields that write the same note at the same
 * time see each other's words, and none are lost.
 */
export class NoteDesk {
  readonly #parts: DeskParts;
  readonly #inHand = new Set<NoteInHand>();

  constructor(parts: DeskParts) {
    this.#parts = parts;
  }

  /** Takes a field's end of a line. */
  seat(line: Line, writer: Writer): void {
    new Seat(this, this.#parts, line, writer);
  }

  /** What could not be kept before the background was stopped is tried again. */
  async keepUnkept(): Promise<void> {
    for (const { note } of await this.#parts.unkept.all()) this.take(note).done();
  }

  /** What has notes of an article that names all these: names also by what is still to be kept. */
  async noted<Name extends Named>(address: string, names: readonly Name[]): Promise<Noted<Name>> {
    const { store, unkept } = this.#parts;
    const kept = await store.noted(address, names);
    const held = (await unkept.all()).filter(({ note }) => [undefined, address].includes(articleOf(note)?.address));
    const subjects = held.flatMap(({ note }) => namedIn(note.subject) ?? []);
    const isNoted = (name: Name): boolean =>
      kept.names.includes(name) || subjects.some((subject) => isSameNamed(subject, name));
    return { ...kept, names: names.filter(isNoted) };
  }

  /** Notes may have been removed or brought back elsewhere: the fields in which they are written show it. */
  lookAgain(): void {
    for (const note of this.#inHand) note.lookAgain();
  }

  /** The note on this subject, the same object for all who write it at the time. */
  take(place: NotePlace): NoteInHand {
    const known = [...this.#inHand].find((note) => isSamePlace(note.place, place));
    if (known) return known.follow(place);
    const note = new NoteInHand(place, this.#parts.store, this.#parts.unkept, () => this.#inHand.delete(note));
    this.#inHand.add(note);
    return note;
  }
}

/** One field at the desk. */
class Seat {
  #note: NoteInHand | null = null;
  /** What stood in the field before its next write, as far as it is known here. */
  #base = '';
  #upTo = 0;
  #push = 0;
  #seen = 0;
  #pushed = new Map<number, string>();
  #isPrivate = false;
  readonly #inTurn = oneAtATime();

  constructor(
    private readonly desk: NoteDesk,
    private readonly parts: DeskParts,
    private readonly line: Line,
    private readonly writer: Writer,
  ) {
    line.heard((message) => {
      const heard = v.safeParse(fromFieldSchema, message);
      if (heard.success) void this.#inTurn(() => this.#hear(heard.output)).catch(() => undefined);
    });
    line.ended(() => void this.#inTurn(() => this.#leave()));
  }

  async #hear(message: FromField): Promise<void> {
    switch (message.kind) {
      case 'open':
        return this.#open(message);
      case 'write':
        return this.#write(message);
      case 'keep-in-private':
        return this.parts.consent.give();
    }
  }

  async #open({ which, known, text }: FromField & { kind: 'open' }): Promise<void> {
    const found = await this.#find(which);
    if (!found) return this.line.say({ kind: 'unknown' });
    this.#isPrivate = this.writer.isPrivate || found.isPrivate;
    this.line.say({ kind: 'opened', note: found.note, isPrivate: this.#isPrivate, about: [...found.about] });
    const note = this.desk.take(found.note);
    note.join(this.#hearOf);
    this.#note = note;
    await note.opened();
    // Before the note is looked at: until it is written nobody else must come between.
    const mayKeep = await this.#mayKeep();
    const kept = note.text;
    const isOwn = known.slice(1).includes(kept);
    this.#base = text;
    if (mayKeep) note.write(isOwn ? text : merged(known[0] ?? '', kept, text));
    await this.#tell();
  }

  async #find(which: Which): Promise<{ note: NotePlace; isPrivate: boolean; about: readonly string[] } | null> {
    if ('note' in which) return { ...which, about: [] };
    const laidOut = await this.parts.laidOut.pickUp(which.key);
    return laidOut && { ...laidOut, isPrivate: false };
  }

  async #write({ number, seen, text }: FromField & { kind: 'write' }): Promise<void> {
    const note = this.#note;
    if (!note) return;
    if (seen !== this.#seen) this.#base = this.#pushed.get(seen) ?? this.#base;
    this.#seen = seen;
    for (const before of this.#pushed.keys()) if (before <= seen) this.#pushed.delete(before);
    const base = this.#base;
    this.#base = text;
    this.#upTo = number;
    if (!(await this.#mayKeep())) return this.#tell();
    note.write(merged(base, note.text, text));
  }

  async #mayKeep(): Promise<boolean> {
    return !this.#isPrivate || (await this.parts.consent.isGiven());
  }

  /** Something has become of the note. Told in turn, as it is then: what the field wrote before is in it. */
  readonly #hearOf = (): void => void this.#inTurn(() => this.#tell()).catch(() => undefined);

  async #tell(): Promise<void> {
    const mayKeep = await this.#mayKeep();
    const note = this.#note;
    if (!note) return;
    const { text, keeping } = note;
    this.#push++;
    this.#pushed.set(this.#push, text);
    this.line.say({ kind: 'text', push: this.#push, upTo: this.#upTo, text, keeping: mayKeep ? keeping : 'private' });
  }

  #leave(): void {
    this.#note?.leave(this.#hearOf);
    this.#note = null;
  }
}
