import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { WITHIN } from './browser-under-test';
import { hover } from './reading';

const cardSchema = v.nullable(
  v.object({
    html: v.string(),
    text: v.string(),
    /** Of a name, without the vowel signs that it gets when they are known. */
    name: v.string(),
    focused: v.boolean(),
    /** Where it is on the screen, in CSS pixels. */
    box: v.object({ left: v.number(), right: v.number(), top: v.number(), bottom: v.number() }),
    /** How much wider it is inside than out, in CSS pixels. */
    overflow: v.number(),
    controls: v.array(
      v.object({
        name: v.string(),
        kind: v.string(),
        className: v.string(),
        x: v.number(),
        y: v.number(),
        width: v.number(),
        height: v.number(),
      }),
    ),
  }),
);

/** The open card as a reader sees it. */
export type SeenCard = NonNullable<v.InferOutput<typeof cardSchema>>;

let asked = 0;

/** What the extension shows on a page, as the witness sees it, see witness/witness.js. */
async function seenOn(page: Page, question: 'card' | 'note-button'): Promise<unknown> {
  asked++;
  const seen = await page.evaluate(
    (wanted, number) =>
      new Promise((resolve) => {
        const hear = ({ data }: MessageEvent): void => {
          if (data?.answer !== number) return;
          window.removeEventListener('message', hear);
          resolve(data.card);
        };
        window.addEventListener('message', hear);
        window.postMessage({ question: wanted, number }, '*');
      }),
    question,
    asked,
  );
  return JSON.parse(v.parse(v.string(), seen));
}

/** The card on a page, null where none is open. */
async function cardOn(page: Page): Promise<SeenCard | null> {
  return v.parse(cardSchema, await seenOn(page, 'card'));
}

const buttonSchema = v.nullable(v.object({ text: v.string(), html: v.string(), x: v.number(), y: v.number() }));

/** The button beside a selection, null where there is none. */
export async function noteButtonOn(page: Page): Promise<v.InferOutput<typeof buttonSchema>> {
  return v.parse(buttonSchema, await seenOn(page, 'note-button'));
}

/** Waits until the card is as wanted and answers it; tells what it was instead where that takes too long. */
export async function waitForCard(
  page: Page,
  isWanted: (card: SeenCard | null) => boolean,
  wanted: string,
): Promise<SeenCard | null> {
  const until = Date.now() + WITHIN;
  for (;;) {
    const card = await cardOn(page);
    if (isWanted(card)) return card;
    if (Date.now() > until) throw new Error(`Waited for ${wanted}, saw ${card?.text ?? 'no card'}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Waits for the card of a name. */
export async function waitForCardOf(page: Page, name: string): Promise<SeenCard> {
  const card = await waitForCard(page, (seen) => seen?.name === name, `the card of ${name}`);
  if (!card) throw new Error('no card');
  return card;
}

/** Rests the pointer on a name, again and again while the page is still changing, until its card is open. */
export async function hoverUntilCard(page: Page, name: string, within: string): Promise<SeenCard> {
  const until = Date.now() + WITHIN;
  for (;;) {
    await hover(page, name, within);
    await page
      .waitForFunction(() => document.body.nextElementSibling !== null, { timeout: 1000 })
      .catch(() => undefined);
    const card = await cardOn(page);
    if (card?.name === name) return card;
    if (Date.now() > until) throw new Error(`No card of ${name}, but ${card?.text ?? 'none'}`);
  }
}

/** Waits until no card is open. */
export async function waitForNoCard(page: Page): Promise<void> {
  await waitForCard(page, (card) => card === null, 'no card');
}

/** Clicks a button of the card, or the frame of its note. */
export async function clickInCard(
  page: Page,
  isWanted: (control: SeenCard['controls'][number]) => boolean,
): Promise<void> {
  const control = (await cardOn(page))?.controls.find(isWanted);
  if (!control) throw new Error('The card has no such control');
  await page.mouse.click(control.x, control.y);
}
