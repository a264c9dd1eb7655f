import '../../assets/styles/options.css';
import { render } from 'preact';
import { Options } from '../../src/options/options';
import { interfaceLanguage, phrase } from '../../src/ui/phrases';

document.documentElement.lang = interfaceLanguage();
document.documentElement.dir = interfaceLanguage() === 'ar' ? 'rtl' : 'ltr';
document.title = phrase('optionsTitle');
const place = document.querySelector('main');
if (place) render(<Options />, place);
