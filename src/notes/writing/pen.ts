import * as v from 'valibot';
import type { NotePlace } from '../note';
import { type FromDesk, type FromField, fromDeskSchema, type Keeping, type Line, type Which } from './line';

/** What a field shows of the note that is written in it. */
export interface Writing {
  readonly text: string;
  /** `opening`: it is not known yet what is kept. `unknown`: this field has no note, and never will. */
  readonly keeping: Keeping | 'opening' | 'unknown';
  /** Something has been written here. */
  readonly touched: boolean;
  /** What the reader's own entry says of the note's subject, in lines. */
  readonly about: readonly string[];
  /** Where the note is kept; null before the desk has said it. */
  readonly place: NotePlace | null;
}

/** A note of which nothing is known yet. */
export const UNOPENED: Writing = { text: '', keeping: 'opening', touched: false, about: [], place: null };

/** Time for a background that has just been stopped to be startable again, in milliseconds. */
const PAUSE_BEFORE_RETRY = 150;

/** More texts than are under way at any time; older ones have been heard of. */
const MOST_UNDER_WAY = 50;

/**
 * A note being written. Every letter goes to the desk at once, so that nothing is lost however the field goes away; what
 * is written elsewhere comes back. Where the desk has gone (browsers stop a background that rests), it is asked again
 * with the next letter, or when the reader returns.
 */
export class NotePen {
  #which: Which;
  #line: Line | null = null;
  #writing: Writing = UNOPENED;
  #kept = '';
  #underWay: string[] = [];
  #number = 0;
  #seen = 0;
  #stopped = false;

  /**
   * @param connect opens a line to the desk
   * @param changed called with every change that does not come from `write`
   */
  constructor(
    which: Which,
    private readonly connect: () => Line,
    private readonly changed: (writing: Writing) => void,
  ) {
    this.#which = which;
    this.#open();
  }

  get writing(): Writing {
    return this.#writing;
  }

  /** The field holds this text now. */
  write(text: string): void {
    this.#writing = { ...this.#writing, text, keeping: this.#keepingOf('keeping'), touched: true };
    this.#underWay = [...this.#underWay, text].slice(-MOST_UNDER_WAY);
    this.#number++;
    if (this.#line) this.#say({ kind: 'write', number: this.#number, seen: this.#seen, text });
    else this.#open();
    this.changed(this.#writing);
  }

  /** The reader has come back to the field: what has been written elsewhere meanwhile is asked for. */
  wake(): void {
    if (!this.#line) this.#open();
  }

  /** The reader says that notes are to be kept in private windows, too. */
  keepInPrivate(): void {
    if (!this.#line) this.#open();
    this.#say({ kind: 'keep-in-private' });
    this.#writing = { ...this.#writing, keeping: 'keeping' };
    this.write(this.#writing.text);
  }

  /** Lets go of the note; all that was written is on its way. */
  stop(): void {
    if (this.#underWay.length > 0) this.wake();
    this.#stopped = true;
    this.#line?.end();
    this.#line = null;
  }

  /** Only the desk lifts the ban on writing. */
  #keepingOf(keeping: Keeping): Writing['keeping'] {
    const now = this.#writing.keeping;
    return now === 'private' || now === 'unknown' ? now : keeping;
  }

  #say(message: FromField): void {
    this.#line?.say(message);
  }

  #open(): void {
    if (this.#stopped || this.#writing.keeping === 'unknown') return;
    const line = this.connect();
    this.#line = line;
    this.#number = 0;
    this.#seen = 0;
    line.heard((message) => {
      const heard = v.safeParse(fromDeskSchema, message);
      if (heard.success && this.#line === line) this.#hear(heard.output);
    });
    line.ended(() => this.#line === line && this.#lost());
    const text = this.#writing.text;
    this.#say({ kind: 'open', which: this.#which, known: [this.#kept, ...this.#underWay], text });
  }

  #lost(): void {
    this.#line = null;
    if (this.#underWay.length > 0 || this.#writing.keeping === 'opening')
      setTimeout(() => this.wake(), PAUSE_BEFORE_RETRY);
  }

  #hear(message: FromDesk): void {
    switch (message.kind) {
      case 'opened':
        this.#which = { note: message.note, isPrivate: message.isPrivate };
        this.#become({ about: message.about, place: this.#writing.place ?? message.note });
        return;
      case 'unknown':
        this.#become({ keeping: 'unknown' });
        this.stop();
        return;
      case 'text':
        this.#take(message);
    }
  }

  /** A text that does not know of the latest letters is no news: another one follows when the desk has read them. */
  #take({ push, upTo, text, keeping }: FromDesk & { kind: 'text' }): void {
    if (upTo !== this.#number) return;
    this.#seen = push;
    if (keeping === 'private') {
      this.#become({ keeping, text: this.#writing.touched ? this.#writing.text : text });
      return;
    }
    if (keeping === 'kept') {
      this.#kept = text;
      this.#underWay = [];
    }
    this.#become({ text, keeping });
  }

  #become(change: Partial<Writing>): void {
    this.#writing = { ...this.#writing, ...change };
    this.changed(this.#writing);
  }
}
