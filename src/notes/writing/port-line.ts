import type { Runtime } from 'webextension-polyfill';
import { browser } from '../../browser';
import { type Line, NOTE_LINE } from './line';

/** A line over a port of the browser's. */
export function portLine(port: Runtime.Port): Line {
  return {
    say: (message) => port.postMessage(message),
    heard: (listener) => port.onMessage.addListener(listener),
    ended: (listener) => port.onDisconnect.addListener(listener),
    end: () => port.disconnect(),
  };
}

/** A line from a page of the extension to the desk in its background. */
export function lineToDesk(): Line {
  return portLine(browser.runtime.connect({ name: NOTE_LINE }));
}
