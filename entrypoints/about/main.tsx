import '../../assets/styles/about.css';
import { render } from 'preact';
import { About } from '../../src/about/about';
import { interfaceLanguage, phrase } from '../../src/ui/phrases';

document.documentElement.lang = interfaceLanguage();
document.documentElement.dir = interfaceLanguage() === 'ar' ? 'rtl' : 'ltr';
document.title = phrase('aboutTitle');
const place = document.querySelector('main');
if (place) render(<About />, place);
