import type { EntryNumber, FormUse } from '../glossary';
import { USE } from './sections';

/** A use as the compiled file lists it. Its exact spelling is rarely asked for, so it is read only then. */
export class ListedUse implements FormUse {
  readonly entry: EntryNumber;
  readonly strict: boolean;
  readonly needsCue: boolean;
  readonly nisba: boolean;
  readonly primary: boolean;
  readonly #readExact: () => string;

  /** `flags` are bits of `USE`. */
  constructor(entry: EntryNumber, flags: number, readExact: () => string) {
    this.entry = entry;
    this.strict = (flags & USE.strict) !== 0;
    this.needsCue = (flags & USE.needsCue) !== 0;
    this.nisba = (flags & USE.nisba) !== 0;
    this.primary = (flags & USE.primary) !== 0;
    this.#readExact = readExact;
  }

  get exact(): string {
    return this.#readExact();
  }
}
