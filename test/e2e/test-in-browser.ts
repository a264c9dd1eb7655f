import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, inject } from 'vitest';
import type { BrowserUnderTest, TestWishes } from './browser-under-test';
import { ChromiumUnderTest } from './chromium-under-test';
import { type FactGroup, testGroup } from './facts/fact-groups';
import { FirefoxUnderTest } from './firefox-under-test';

/** The wishes with a profile in which Firefox finds what it leaves when it runs. */
function afterOneRun(wishes: TestWishes & { readonly profile: string }): TestWishes {
  if (readdirSync(wishes.profile).length === 0) cpSync(inject('firefoxProfile'), wishes.profile, { recursive: true });
  return wishes;
}

type Opening = (wishes: TestWishes & { readonly profile: string }) => Promise<BrowserUnderTest>;

/** Each browser speaks one of the two languages. */
const BROWSERS = {
  Chromium: { language: 'ar', open: (wishes) => ChromiumUnderTest.open(wishes) },
  Firefox: { language: 'en', open: (wishes) => FirefoxUnderTest.open(afterOneRun(wishes)) },
} as const satisfies Readonly<Record<string, { readonly language: 'ar' | 'en'; readonly open: Opening }>>;

/** Tests a group of facts in a browser that is opened for it. */
export function testInBrowser(name: keyof typeof BROWSERS, group: FactGroup): void {
  const { language, open } = BROWSERS[name];
  describe(`${name}, ${group}`, () => {
    let opened: BrowserUnderTest | undefined;
    const others = new Set<BrowserUnderTest>();
    const folder = mkdtempSync(join(tmpdir(), 'hashiya-browsers-'));
    const downloads = join(folder, 'downloads');
    mkdirSync(downloads);
    const openIts = (wishes: Partial<TestWishes>): Promise<BrowserUnderTest> =>
      open({ language, downloads, profile: mkdtempSync(join(folder, 'profile-')), ...wishes });
    const desk = {
      get browser(): BrowserUnderTest {
        if (!opened) throw new Error(`${name} is not open`);
        return opened;
      },
      async openAnother(wishes: Partial<TestWishes>): Promise<BrowserUnderTest> {
        const other = await openIts(wishes);
        others.add(other);
        return other;
      },
    };

    beforeAll(async () => {
      opened = await openIts({});
    });
    afterEach(async () => {
      for (const other of others) await other.close().catch(() => undefined);
      others.clear();
      const [, ...pages] = (await opened?.browser.pages()) ?? [];
      for (const page of pages) await page.close();
    });
    afterAll(async () => {
      await opened?.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    });

    testGroup(group, desk);
  });
}
