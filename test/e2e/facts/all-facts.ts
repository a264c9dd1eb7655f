import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import type { BrowserUnderTest, TestWishes } from '../browser-under-test';
import { accessibilityFacts } from './accessibility-facts';
import { articleFacts } from './article-facts';
import { badInputFacts } from './bad-input-facts';
import { cardFacts } from './card-facts';
import { closingFacts } from './closing-facts';
import { correctionFacts } from './correction-facts';
import { dateFacts } from './date-facts';
import { faultFacts } from './fault-facts';
import { glossaryFacts } from './glossary-facts';
import { keepFacts } from './keep-facts';
import { languageFacts } from './language-facts';
import { libraryFacts } from './library-facts';
import { loadFacts } from './load-facts';
import { noteFacts } from './note-facts';
import { pageProcessFacts } from './page-process-facts';
import { panelFacts } from './panel-facts';
import { passageFacts } from './passage-facts';
import { passageNoteFacts } from './passage-note-facts';
import { popupFacts } from './popup-facts';
import { popupLooksFacts } from './popup-looks-facts';
import { privacyFacts } from './privacy-facts';
import { privateFacts } from './private-facts';
import { secrecyFacts } from './secrecy-facts';
import { settingsFacts } from './settings-facts';
import { toolbarFacts } from './toolbar-facts';
import { welcomeFacts } from './welcome-facts';

/** Tests everything the project claims of browsers in one of them. */
export function allFacts(
  name: string,
  language: 'ar' | 'en',
  open: (wishes: TestWishes) => Promise<BrowserUnderTest>,
): void {
  describe(name, () => {
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

    articleFacts(desk);
    cardFacts(desk);
    dateFacts(desk);
    passageFacts(desk);
    passageNoteFacts(desk);
    popupFacts(desk);
    settingsFacts(desk);
    glossaryFacts(desk);
    correctionFacts(desk);
    libraryFacts(desk);
    keepFacts(desk);
    popupLooksFacts(desk);
    panelFacts(desk);
    toolbarFacts(desk);
    welcomeFacts(desk);
    privateFacts(desk);
    languageFacts(desk);
    accessibilityFacts(desk);
    // What `npm run faults` tries many times.
    describe('under load and faults', () => {
      noteFacts(desk);
      closingFacts(desk);
      badInputFacts(desk);
      loadFacts(desk);
      faultFacts(desk);
    });
    secrecyFacts(desk);
    pageProcessFacts(desk);
    privacyFacts(desk);
  });
}
