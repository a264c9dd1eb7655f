import '../../assets/styles/correction.css';
import { render } from 'preact';
import { FramedCorrection } from '../../src/correction/framed-correction';
import { readFrameAddress } from '../../src/framed/frame-address';
import { interfaceLanguage } from '../../src/ui/phrases';

document.documentElement.lang = interfaceLanguage();
document.documentElement.dir = interfaceLanguage() === 'ar' ? 'rtl' : 'ltr';
const place = document.querySelector('main');
if (place) render(<FramedCorrection frameKey={readFrameAddress().key} />, place);
