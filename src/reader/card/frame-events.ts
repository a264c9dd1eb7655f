import type { FrameEvent } from '../../messages/frame';

/** Where the frames of a page's cards are heard, each by its key. */
export class FrameEvents {
  readonly #listeners = new Map<string, (event: FrameEvent) => void>();

  /** Hears of one frame until what is answered is called. */
  on(key: string, listener: (event: FrameEvent) => void): () => void {
    this.#listeners.set(key, listener);
    return () => this.#listeners.delete(key);
  }

  tell(key: string, event: FrameEvent): void {
    this.#listeners.get(key)?.(event);
  }
}
