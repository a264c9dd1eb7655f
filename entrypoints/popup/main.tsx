import '../../assets/styles/popup-page.css';
import { render } from 'preact';
import { browser } from '../../src/browser';
import { Popup } from '../../src/popup/popup';
import { interfaceLanguage } from '../../src/ui/phrases';

/** Makes room for the page a row has led to. Where there is no room for popups, as on phones, this is a tab itself. */
function arrived(tabId: number): void {
  if (browser.extension.getViews({ type: 'popup' }).includes(window)) window.close();
  else void browser.tabs.update(tabId, { active: true });
}

document.documentElement.lang = interfaceLanguage();
document.documentElement.dir = interfaceLanguage() === 'ar' ? 'rtl' : 'ltr';
const place = document.querySelector('main');
if (place) {
  render(<Popup arrived={arrived} />, place);
  // What is being written is kept when its field goes away.
  window.addEventListener('pagehide', () => render(null, place), { once: true });
}
