import { browser } from '../browser';

/** A window at least so wide shows the page's place beside the popup, in CSS pixels. */
const WIDE_WINDOW = 900;

/** Firefox for Android has no windows, and its popup covers the page. */
async function widthBeside(): Promise<number> {
  return (await browser.windows?.getCurrent())?.width ?? 0;
}

/**
 * The page in this tab shows what a row of the popup leads to. The popup stays where it is, so that its reader can follow row
 * after row; in a narrow window it makes room for the page. Where it is a tab itself, the page's tab comes to the front.
 */
export async function arrived(tabId: number): Promise<void> {
  if (!browser.extension.getViews({ type: 'popup' }).includes(window))
    await browser.tabs.update(tabId, { active: true });
  else if ((await widthBeside()) < WIDE_WINDOW) window.close();
}
