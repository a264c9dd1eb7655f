import { browser } from '../browser';

/** Which tab is in front in each window, followed for as long as the background lives. */
export class SeenTabs {
  readonly #inFront = new Map<number, number>();

  constructor() {
    browser.tabs.onActivated.addListener(({ tabId, windowId }) => this.#inFront.set(windowId, tabId));
    // A window that has gone shows nothing; the ids of tabs are not used again.
    void browser.tabs.query({ active: true }).then((tabs) => {
      for (const { id, windowId } of tabs)
        if (id !== undefined && windowId !== undefined && !this.#inFront.has(windowId)) this.#inFront.set(windowId, id);
    });
  }

  /** Whether a reader who looks at its window sees this tab. */
  has(tabId: number): boolean {
    return [...this.#inFront.values()].includes(tabId);
  }
}
