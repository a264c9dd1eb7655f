import '../../assets/styles/popup-page.css';
import { render } from 'preact';
import { arrived } from '../../src/popup/arrived';
import { Popup } from '../../src/popup/popup';
import { interfaceLanguage } from '../../src/ui/phrases';

document.documentElement.lang = interfaceLanguage();
document.documentElement.dir = interfaceLanguage() === 'ar' ? 'rtl' : 'ltr';
const place = document.querySelector('main');
if (place) {
  render(<Popup arrived={(tabId) => void arrived(tabId)} />, place);
  // What is being written is kept when its field goes away.
  window.addEventListener('pagehide', () => render(null, place), { once: true });
}
