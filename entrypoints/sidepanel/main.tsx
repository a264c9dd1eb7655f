import '../../assets/styles/panel.css';
import { render } from 'preact';
import { browser } from '../../src/browser';
import { tabOfPanel } from '../../src/open-panel';
import { Panel } from '../../src/panel/panel';
import { interfaceLanguage } from '../../src/ui/phrases';

const bound = tabOfPanel(location.search);

/** In a tab of its own the panel gives way to the page that a row has led to. */
function arrived(tabId: number): void {
  if (bound !== null) void browser.tabs.update(tabId, { active: true });
}

document.documentElement.lang = interfaceLanguage();
document.documentElement.dir = interfaceLanguage() === 'ar' ? 'rtl' : 'ltr';
const place = document.querySelector('main');
if (place) {
  render(<Panel bound={bound} arrived={arrived} />, place);
  window.addEventListener('pagehide', () => render(null, place), { once: true });
}
