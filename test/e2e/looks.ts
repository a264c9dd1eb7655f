import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { OUTPUT } from '../../src/tools/build-extension';
import { seriousFaults } from './axe';
import { WITHIN } from './browser-under-test';

/** About what a popup or panel shows at once, in CSS pixels. */
const HEIGHT = 600;

const USUAL_TEXT = 16;

interface Look {
  readonly name: string;
  readonly media: Readonly<Record<string, string>>;
  /** The browser's own size of text, in CSS pixels. */
  readonly text: number;
}

const LOOKS: readonly Look[] = [
  { name: 'light', media: { 'prefers-color-scheme': 'light' }, text: USUAL_TEXT },
  { name: 'dark', media: { 'prefers-color-scheme': 'dark' }, text: USUAL_TEXT },
  { name: 'forced-colours', media: { 'forced-colors': 'active' }, text: USUAL_TEXT },
  { name: 'text-200', media: { 'prefers-color-scheme': 'light' }, text: 2 * USUAL_TEXT },
];

/** A page of the extension's that is looked at. */
interface Looked {
  readonly language: 'ar' | 'en';
  /** In CSS pixels. */
  readonly widths: readonly number[];
  /** Ids of the parts that must have rows. */
  readonly parts: readonly string[];
  /** Name of the folder for pictures of every look, in `.output/`. */
  readonly pictures: string;
  /** Something that opens on the page and is looked at open, too. */
  readonly opening?: {
    readonly name: string;
    /** Opens or closes it; what of it is out of sight when open, in a line each. */
    set(page: Page, isOpen: boolean): Promise<string[]>;
  };
}

/** What is wrong with the page as it stands, in a line each. At one width of a look axe finds what it finds at all. */
async function faultsOf(page: Page, { parts, widths }: Looked, width: number): Promise<string[]> {
  await page.waitForFunction((wanted) => window.innerWidth === wanted, { timeout: WITHIN }, width);
  const faults = await page.evaluate((wanted) => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const missing = wanted.filter((id) => !document.querySelector(`#${id} .row`));
    return [
      ...(scrollWidth > clientWidth ? [`${scrollWidth} px wide in ${clientWidth} px`] : []),
      ...missing.map((id) => `#${id} is empty`),
    ];
  }, parts);
  return width === widths[0] ? [...faults, ...(await seriousFaults(page, 'html'))] : faults;
}

/** What is wrong with a page of the extension's in any look at any width. Leaves a picture of each. */
export async function faultsInAllLooks(page: Page, looked: Looked): Promise<string[]> {
  const pictures = join(OUTPUT, looked.pictures);
  mkdirSync(pictures, { recursive: true });
  const session = await page.createCDPSession();
  const all: string[] = [];
  for (const { name, media, text } of LOOKS) {
    const features = Object.entries(media).map(([feature, value]) => ({ name: feature, value }));
    await session.send('Emulation.setEmulatedMedia', { features });
    await session.send('Page.setFontSizes', { fontSizes: { standard: text } });
    for (const width of looked.widths) {
      await page.setViewport({ width, height: HEIGHT });
      const look = `${looked.language}-${name}-${width}`;
      all.push(...(await faultsOf(page, looked, width)).map((fault) => `${look}: ${fault}`));
      await page.screenshot({ path: join(pictures, `${look}.png`) });
      if (!looked.opening) continue;
      const { name: what, set } = looked.opening;
      const faults = [...(await set(page, true)), ...(await faultsOf(page, looked, width))];
      all.push(...faults.map((fault) => `${look}, ${what}: ${fault}`));
      await page.screenshot({ path: join(pictures, `${look}-${what}.png`) });
      await set(page, false);
    }
  }
  await session.detach();
  return all;
}
