// In a window: see test/window.ts.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import written from '../../assets/licences.json' with { type: 'json' };
import { About } from '../../src/about/about';
import { LICENCES_FILE } from '../../src/tools/licences-text';
import { messagesOf, speak } from '../ui/interface-language';
import { modelBytes, serveModel } from './serve-model';

beforeEach(() => serveModel(modelBytes()));

afterEach(() => {
  act(() => render(null, document.body));
  vi.unstubAllGlobals();
});

describe.each(['ar', 'en'] as const)('the page about Hashiya in %s', (language) => {
  function show(): HTMLElement {
    speak(language);
    Object.assign(fakeBrowser.runtime, {
      getManifest: () => ({ manifest_version: 3, name: 'Hashiya', version: '7.5.3' }),
    });
    act(() => render(<About />, document.body));
    return document.body;
  }

  it('tells the version of the manifest', () => {
    expect(show().querySelector('header')?.textContent).toContain('7.5.3');
  });

  it('names all data and libraries with their use and licence', () => {
    const text = show().textContent ?? '';
    for (const { name, licence } of [...written.data, ...written.code]) {
      expect(text).toContain(name);
      const known = Object.entries(written.licences).find(([id]) => id === licence)?.[1];
      expect(text).toContain(known?.name[language]);
    }
    for (const { use } of written.data) expect(text).toContain(use[language]);
  });

  it('names everybody whose texts the model was learned from, and that it contains none', () => {
    const text = show().textContent ?? '';
    expect(text).toContain(messagesOf(language).get('aboutLearned'));
    for (const { name, use } of written.learnedFrom) expect(text).toContain(`${name[language]}${use[language]}`);
  });

  it('says before all else that the model cannot be opened', async () => {
    serveModel(null);
    const page = show();
    await vi.waitFor(() =>
      expect(page.querySelector('h2')?.textContent).toBe(messagesOf(language).get('withoutModel')),
    );
  });

  it('says everything in the language of the interface', () => {
    const headings = [...show().querySelectorAll('h1, h2')].map((heading) => heading.textContent);
    const messages = messagesOf(language);
    const keys = ['name', 'aboutWhat', 'aboutPrivacy', 'aboutData', 'aboutCode'];
    expect(headings).toEqual(keys.map((key) => messages.get(key)));
  });

  it('leads outside only by links that a click opens and that do not tell where from', () => {
    const page = show();
    expect(page.querySelectorAll('img, script, iframe, link, object')).toHaveLength(0);
    const links = [...page.querySelectorAll<HTMLAnchorElement>('a:not([href="/licences.txt"])')];
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      expect(link.getAttribute('href')).toMatch(/^https?:\/\/[^/]+/);
      expect([link.rel, link.target]).toEqual(['noreferrer', '_blank']);
    }
  });

  it('leads to the full texts of all licences, which come with it', () => {
    const link = show().querySelector('a[href^="/"]');
    expect([link?.getAttribute('href'), link?.textContent]).toEqual([
      `/${LICENCES_FILE}`,
      messagesOf(language).get('aboutLicences'),
    ]);
  });
});
