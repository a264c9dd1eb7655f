import type { Frame, Page } from 'puppeteer-core';
import { type BrowserUnderTest, WITHIN } from './browser-under-test';
import { clickInCard, waitForCard } from './card';
import { word } from './words';

/** Whether a frame asks what is wrong, and can be answered. Asked of itself: Firefox's driver hears of no address. */
function isAsking(frame: Frame): Promise<boolean> {
  return frame
    .evaluate(
      () => location.pathname === '/correction.html' && document.querySelector('fieldset.all:enabled button') !== null,
    )
    .catch(() => false);
}

/** Says in the open card that it is wrong; the document that asks what is, as only the browser's driver can see it. */
export async function sayWrong(hashiya: BrowserUnderTest, page: Page): Promise<Frame> {
  const label = word(hashiya, 'cardWrong');
  await waitForCard(
    page,
    (card) => card?.controls.some(({ name }) => name === label) ?? false,
    `«${label}» in the card`,
  );
  await clickInCard(page, ({ name }) => name === label);
  const until = Date.now() + WITHIN;
  while (Date.now() < until) {
    for (const frame of page.frames()) if (frame !== page.mainFrame() && (await isAsking(frame))) return frame;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The card does not ask what is wrong');
}

/** Presses what has these words in the frame, once it is there and can be pressed. */
export async function pressInFrame(frame: Frame, words: string): Promise<void> {
  const until = Date.now() + WITHIN;
  while (Date.now() < until) {
    const isPressed = await frame.evaluate((wanted) => {
      const all = [...document.querySelectorAll<HTMLElement>('fieldset.all:enabled :is(button, label)')];
      const found = all.find(({ textContent }) => textContent?.includes(wanted));
      found?.click();
      return found !== undefined;
    }, words);
    if (isPressed) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The frame has no «${words}»`);
}
