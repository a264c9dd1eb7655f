import type { CDPSession, Page } from 'puppeteer-core';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import type { Desk } from '../desk';
import { enterNote, waitForNote } from '../note-field';
import { openArticle } from '../reading';
import { word } from '../words';

const contextSchema = v.object({ context: v.object({ id: v.number(), name: v.string() }) });
const valueSchema = v.object({ result: v.object({ value: v.string() }) });

/** Runs an expression as our own script in a page, which whoever has taken over the page's process can do. */
async function asOurScript(page: Page, expression: string): Promise<string> {
  const driver: CDPSession = await page.createCDPSession();
  const ours = new Promise<number>((resolve) => {
    driver.on('Runtime.executionContextCreated', (event) => {
      const { context } = v.parse(contextSchema, event);
      if (/hashiya|حاشية/i.test(context.name)) resolve(context.id);
    });
  });
  await driver.send('Runtime.enable');
  const answer = await driver.send('Runtime.evaluate', { expression, contextId: await ours, awaitPromise: true });
  await driver.detach();
  return v.parse(valueSchema, answer).result.value;
}

/** What a page learns whose process is in other hands; only Chromium lets a test be such a hand. */
export function pageProcessFacts(desk: Desk): void {
  it('tells nothing of notes and settings even to its own script in a page', async ({ skip }) => {
    skip(desk.browser.family !== 'chromium', 'Firefox has no access levels of storage');
    const { page } = await openArticle(desk.browser, 'taken-over');
    const frame = await enterNote(page, 'كامل إدريس', '.body');
    await page.keyboard.type('zanzibar');
    await waitForNote(frame, ({ status }) => status === word(desk.browser, 'cardNoteSaved'), 'the note to be kept');

    const told = 'then((answer) => JSON.stringify(answer), (error) => "refused: " + error.message)';
    for (const area of ['local', 'session'])
      expect(await asOurScript(page, `chrome.storage.${area}.get(null).${told}`)).toContain('refused');
    const ask = (name: string, request: unknown): Promise<string> =>
      asOurScript(page, `chrome.runtime.sendMessage(${JSON.stringify({ hashiya: name, request })}).${told}`);
    const settings = await ask('page-settings', null);
    expect(settings).toContain('hoverDelay');
    expect(settings).not.toContain('sitesOff');
    const asked = { 'read-notes': { address: page.url() }, 'switch-site': { host: 'x', on: false, isPrivate: false } };
    for (const [name, request] of Object.entries(asked)) expect(await ask(name, request)).toBe('null');
    const open = JSON.stringify({ kind: 'open', which: { note: {}, isPrivate: false }, known: [], text: '' });
    const line = `new Promise((resolve) => {
      const port = chrome.runtime.connect({ name: 'note' });
      port.onMessage.addListener((message) => resolve(JSON.stringify(message)));
      port.onDisconnect.addListener(() => resolve('hung up'));
      port.postMessage(${open});
    })`;
    expect(await asOurScript(page, line)).toBe('hung up');
  });
}
