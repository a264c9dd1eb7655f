import '../../assets/styles/note.css';
import { render } from 'preact';
import { readFrameAddress } from '../../src/framed/frame-address';
import { FramedNote } from '../../src/note-field/framed-note';
import { interfaceLanguage } from '../../src/ui/phrases';

document.documentElement.lang = interfaceLanguage();
document.documentElement.dir = interfaceLanguage() === 'ar' ? 'rtl' : 'ltr';
const place = document.querySelector('main');
const { key, takesFocus } = readFrameAddress();
if (place) render(<FramedNote fieldKey={key} takesFocus={takesFocus} />, place);
