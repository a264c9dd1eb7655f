// In a window: see test/window.ts.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WithoutModel } from '../../src/about/without-model';
import { openBundledModel } from '../../src/background/bundled-model';
import { messagesOf, speak } from '../ui/interface-language';
import { modelBytes, serveModel } from './serve-model';

afterEach(() => {
  act(() => render(null, document.body));
  vi.unstubAllGlobals();
});

/** The real model with one of its 32-bit words changed. */
function withWord(at: number): Uint8Array<ArrayBuffer> {
  const bytes = modelBytes();
  const words = new Uint32Array(bytes.buffer);
  words[at] = (words[at] ?? 0) + 1;
  return bytes;
}

const unusable = [
  { how: 'is missing', bytes: () => null },
  { how: 'is empty', bytes: () => new Uint8Array() },
  { how: 'is cut off', bytes: () => modelBytes().slice(0, 100_000) },
  { how: 'is another file', bytes: () => withWord(0) },
  { how: 'is of another version', bytes: () => withWord(1) },
  { how: 'has one changed weight', bytes: () => withWord(200_000) },
];

describe.each(['ar', 'en'] as const)('the page about Hashiya in %s', (language) => {
  async function shown(bytes: Uint8Array<ArrayBuffer> | null): Promise<HTMLElement> {
    speak(language);
    serveModel(bytes);
    await act(async () => {
      render(<WithoutModel />, document.body);
      // What the section opens first is opened by then.
      await openBundledModel().catch(() => undefined);
    });
    return document.body;
  }

  it.each(unusable)('says what is amiss and what to do where the model $how', async ({ bytes }) => {
    const page = await shown(bytes());
    const messages = messagesOf(language);
    const said = [...page.querySelectorAll('section h2, section p')].map(({ textContent }) => textContent);
    expect(said).toEqual(['withoutModel', 'withoutModelText', 'withoutModelRemedy'].map((key) => messages.get(key)));
    expect(page.querySelector('section')?.getAttribute('aria-labelledby')).toBe(page.querySelector('h2')?.id);
  });

  it('says nothing of the model where it opens', async () => {
    expect((await shown(modelBytes())).textContent).toBe('');
  });
});
