import '../../assets/styles/note.css';
import { render } from 'preact';
import { FramedNote } from '../../src/note-field/framed-note';
import { interfaceLanguage } from '../../src/ui/phrases';

document.documentElement.lang = interfaceLanguage();
document.documentElement.dir = interfaceLanguage() === 'ar' ? 'rtl' : 'ltr';
const place = document.querySelector('main');
const [fieldKey = '', wish] = location.hash.slice(1).split(',');
if (place) render(<FramedNote fieldKey={fieldKey} takesFocus={wish === 'focus'} />, place);
