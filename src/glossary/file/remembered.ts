/** Results that are kept, each under its key, until there are too many of them: then all are worked out anew. */
export class Remembered<Key, Result extends NonNullable<unknown>> {
  readonly #most: number;
  readonly #results = new Map<Key, Result>();

  constructor(most: number) {
    this.#most = most;
  }

  get(key: Key, workOut: (key: Key) => Result): Result {
    const known = this.#results.get(key);
    if (known !== undefined) return known;
    const result = workOut(key);
    if (this.#results.size >= this.#most) this.#results.clear();
    this.#results.set(key, result);
    return result;
  }
}
