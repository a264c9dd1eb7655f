import '../../assets/styles/popup-page.css';
import { render } from 'preact';
import { browser } from '../../src/browser';
import { Popup } from '../../src/popup/popup';
import { interfaceLanguage } from '../../src/ui/phrases';

/** A window at least so wide shows the page's place beside the popup, in CSS pixels. */
const WIDE_WINDOW = 900;

/**
 * The popup stays where it is, so that its reader can follow row after row; in a narrow window it makes room for the page. Where
 * there is no room for popups, as on phones, this is a tab itself.
 */
async function arrived(tabId: number): Promise<void> {
  if (!browser.extension.getViews({ type: 'popup' }).includes(window))
    await browser.tabs.update(tabId, { active: true });
  else if (((await browser.windows.getCurrent()).width ?? 0) < WIDE_WINDOW) window.close();
}

document.documentElement.lang = interfaceLanguage();
document.documentElement.dir = interfaceLanguage() === 'ar' ? 'rtl' : 'ltr';
const place = document.querySelector('main');
if (place) {
  render(<Popup arrived={(tabId) => void arrived(tabId)} />, place);
  // What is being written is kept when its field goes away.
  window.addEventListener('pagehide', () => render(null, place), { once: true });
}
