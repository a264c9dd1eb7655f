import '../../assets/styles/library.css';
import { render } from 'preact';
import { Library } from '../../src/library/library';
import { interfaceLanguage, phrase } from '../../src/ui/phrases';

document.documentElement.lang = interfaceLanguage();
document.documentElement.dir = interfaceLanguage() === 'ar' ? 'rtl' : 'ltr';
document.title = phrase('libraryTitle');
const place = document.querySelector('main');
if (place) render(<Library />, place);
