import type { Line } from '../../../src/notes/writing/line';

/** Both ends of a line, joined by the message channel of the machine the test runs on, which keeps order and takes time. */
export interface MadeLine {
  readonly field: Line;
  readonly desk: Line;
  /** Cuts the line as a background that is stopped does: what is under way is lost. */
  cut(): void;
}

/** Makes a line. */
export function makeLine(): MadeLine {
  const { port1, port2 } = new MessageChannel();
  let isOpen = true;
  const endings: Record<'field' | 'desk', (() => void)[]> = { field: [], desk: [] };
  const over = (...ends: ('field' | 'desk')[]): void => {
    if (!isOpen) return;
    isOpen = false;
    port1.close();
    port2.close();
    for (const end of ends) for (const ended of endings[end]) ended();
  };
  const end = (name: 'field' | 'desk', other: 'field' | 'desk', port: MessagePort): Line => ({
    say: (message) => port.postMessage(message),
    heard: (listener) => {
      port.onmessage = ({ data }) => isOpen && listener(data);
    },
    ended: (listener) => void endings[name].push(listener),
    // A field that goes away has said what it said: it arrives first.
    end: () => void setTimeout(() => over(other), 20),
  });
  return { field: end('field', 'desk', port1), desk: end('desk', 'field', port2), cut: () => over('field', 'desk') };
}
