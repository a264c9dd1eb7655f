import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import type { BrowserUnderTest, TestWishes } from './browser-under-test';
import { ChromiumUnderTest } from './chromium-under-test';
import { type FactGroup, testGroup } from './facts/fact-groups';
import { FirefoxUnderTest } from './firefox-under-test';

/** Each browser speaks one of the two languages. */
const BROWSERS = {
  Chromium: { language: 'ar', open: (wishes: TestWishes) => ChromiumUnderTest.open(wishes) },
  Firefox: { language: 'en', open: (wishes: TestWishes) => FirefoxUnderTest.open(wishes) },
} as const;

/** Tests a group of facts in a browser that is opened for it. */
export function testInBrowser(name: keyof typeof BROWSERS, group: FactGroup): void {
  const { language, open } = BROWSERS[name];
  describe(`${name}, ${group}`, () => {
    let opened: BrowserUnderTest | undefined;
    const others = new Set<BrowserUnderTest>();
    const downloads = mkdtempSync(join(tmpdir(), 'hashiya-downloads-'));
    const desk = {
      get browser(): BrowserUnderTest {
        if (!opened) throw new Error(`${name} is not open`);
        return opened;
      },
      async openAnother(wishes: Partial<TestWishes>): Promise<BrowserUnderTest> {
        const other = await open({ language, downloads, ...wishes });
        others.add(other);
        return other;
      },
    };

    beforeAll(async () => {
      opened = await open({ language, downloads });
    });
    afterEach(async () => {
      for (const other of others) await other.close().catch(() => undefined);
      others.clear();
      const [, ...pages] = (await opened?.browser.pages()) ?? [];
      for (const page of pages) await page.close();
    });
    afterAll(async () => {
      await opened?.close();
      rmSync(downloads, { recursive: true, force: true });
    });

    testGroup(group, desk);
  });
}
