import type { BrowserUnderTest, TestWishes } from './browser-under-test';

/** What facts are tested on: the family's browser that is open, and a way to open another one. */
export interface Desk {
  readonly browser: BrowserUnderTest;
  openAnother(wishes: Partial<TestWishes>): Promise<BrowserUnderTest>;
}
