import '../../assets/styles/welcome.css';
import { render } from 'preact';
import { interfaceLanguage, phrase } from '../../src/ui/phrases';
import { Welcome } from '../../src/welcome/welcome';

document.documentElement.lang = interfaceLanguage();
document.documentElement.dir = interfaceLanguage() === 'ar' ? 'rtl' : 'ltr';
document.title = phrase('welcomeTitle');
const place = document.querySelector('main');
if (place) render(<Welcome />, place);
