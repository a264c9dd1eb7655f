import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, it, onTestFinished } from 'vitest';
import { clickInCard, waitForCard, waitForCardOf } from '../card';
import type { Desk } from '../desk';
import { hover, openArticle, waitForHighlights } from '../reading';
import { word } from '../words';

const NAME = 'كامل إدريس';
const NOTE = 'قارن بتصريح الأسبوع الماضي';

async function write(page: Page, saved: string): Promise<void> {
  await hover(page, NAME, '.body');
  await waitForCardOf(page, NAME);
  await clickInCard(page, ({ kind }) => kind === 'textarea');
  await page.keyboard.type(NOTE);
  await waitForCard(page, (card) => card?.text.includes(saved) ?? false, 'the note to be kept');
}

async function read(page: Page): Promise<string | undefined> {
  await hover(page, NAME, '.body');
  const isRead = (card: Awaited<ReturnType<typeof waitForCardOf>> | null): boolean =>
    card?.controls.some(({ kind, value }) => kind === 'textarea' && value !== '') ?? false;
  const card = await waitForCard(page, isRead, 'a note in the card');
  return card?.controls.find(({ kind }) => kind === 'textarea')?.value;
}

/** What becomes of a reader's notes. */
export function noteFacts(desk: Desk): void {
  it('keeps a note on a name and shows it when the article is opened again', async () => {
    const { page } = await openArticle(desk.browser, 'note');
    await write(page, word(desk.browser, 'cardNoteSaved'));
    await page.reload();
    await waitForHighlights(page);
    expect(await read(page)).toBe(NOTE);
  });

  it('keeps a note when the browser is closed and opened again', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'hashiya-profile-'));
    onTestFinished(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
    const before = await desk.openAnother({ profile });
    const { page } = await openArticle(before, 'restart');
    await write(page, word(before, 'cardNoteSaved'));
    await before.close();
    const after = await desk.openAnother({ profile });
    expect(await read((await openArticle(after, 'restart')).page)).toBe(NOTE);
    await after.close();
  });
}
