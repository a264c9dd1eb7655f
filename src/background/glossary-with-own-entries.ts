import type { Glossary } from '../glossary/glossary';
import { CorrectionsInForce } from '../glossary/own/corrections';
import { withOwnEntries } from '../glossary/own/layered-glossary';
import type { OwnGlossary } from '../glossary/own/own-entries';
import { type OwnGlossaryStore, watchOwnGlossary } from '../own-glossary/store';

interface Layers {
  readonly glossary: Glossary;
  readonly own: OwnGlossary;
}

/** The bundled glossary under the reader's own entries, and what they have corrected; layered anew when they change. */
export class GlossaryWithOwnEntries {
  readonly #bundled: () => Promise<Glossary>;
  readonly #store: OwnGlossaryStore;
  #layers: Promise<Layers> | undefined;

  /** `bundled` opens the bundled glossary once. Own entries are followed until `signal` ends it. */
  constructor(bundled: () => Promise<Glossary>, store: OwnGlossaryStore, signal?: AbortSignal) {
    this.#bundled = bundled;
    this.#store = store;
    watchOwnGlossary(() => {
      this.#layers = undefined;
    }, signal);
  }

  /** Another bundled glossary is in use: the next to ask gets it. */
  reopen(): void {
    this.#layers = undefined;
  }

  /** The glossary as it is now; the same object until own entries change. */
  async current(): Promise<Glossary> {
    return (await this.#inUse()).glossary;
  }

  /** What the reader has corrected that holds in the article of this address, or of none; null for nothing. */
  async corrections(address: string | null): Promise<CorrectionsInForce | null> {
    return CorrectionsInForce.at((await this.#inUse()).own.corrections, address);
  }

  #inUse(): Promise<Layers> {
    if (this.#layers) return this.#layers;
    const layers = Promise.all([this.#bundled(), this.#store.read()]).then(([bundled, own]) => ({
      glossary: withOwnEntries(bundled, own),
      own,
    }));
    this.#layers = layers;
    layers.catch(() => {
      if (this.#layers === layers) this.#layers = undefined;
    });
    return layers;
  }
}
