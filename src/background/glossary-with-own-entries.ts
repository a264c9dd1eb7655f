import type { Glossary } from '../glossary/glossary';
import { withOwnEntries } from '../glossary/own/layered-glossary';
import { type OwnGlossaryStore, watchOwnGlossary } from '../own-glossary/store';

/** The bundled glossary under the reader's own entries, layered anew when they change. */
export class GlossaryWithOwnEntries {
  readonly #bundled: () => Promise<Glossary>;
  readonly #store: OwnGlossaryStore;
  #layered: Promise<Glossary> | undefined;

  /** `bundled` opens the bundled glossary once. Own entries are followed until `signal` ends it. */
  constructor(bundled: () => Promise<Glossary>, store: OwnGlossaryStore, signal?: AbortSignal) {
    this.#bundled = bundled;
    this.#store = store;
    watchOwnGlossary(() => {
      this.#layered = undefined;
    }, signal);
  }

  /** Another bundled glossary is in use: the next to ask gets it. */
  reopen(): void {
    this.#layered = undefined;
  }

  /** The glossary as it is now; the same object until own entries change. */
  current(): Promise<Glossary> {
    if (this.#layered) return this.#layered;
    const layered = Promise.all([this.#bundled(), this.#store.read()]).then(([bundled, own]) =>
      withOwnEntries(bundled, own),
    );
    this.#layered = layered;
    layered.catch(() => {
      if (this.#layered === layered) this.#layered = undefined;
    });
    return layered;
  }
}
