/** The best few of many, in order; of equals the one that came first. Linear in how many there are. */
export class Foremost<Item> {
  readonly #most: number;
  readonly #order: (a: Item, b: Item) => number;
  readonly #best: Item[] = [];

  /** `order` is below 0 where the first is better, as for sorting. */
  constructor(most: number, order: (a: Item, b: Item) => number) {
    this.#most = most;
    this.#order = order;
  }

  add(item: Item): void {
    const place = this.#best.findIndex((other) => this.#order(item, other) < 0);
    this.#best.splice(place < 0 ? this.#best.length : place, 0, item);
    if (this.#best.length > this.#most) this.#best.pop();
  }

  get all(): readonly Item[] {
    return this.#best;
  }
}
