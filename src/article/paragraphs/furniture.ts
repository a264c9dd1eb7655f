import labels from '../../../assets/article/labels.json' with { type: 'json' };
import type { Line } from '../lines/line';
import { nameOf } from '../page/nodes';
import { parseDateLine } from './date-line';
import { namesFollowedPlace } from './labels';

/** Letters of lines that may be a counter, a button, a player; what is longer is a sentence. */
const LONGEST = { scrap: 45, player: 80, post: 400 } as const;
/** «18.3 ألف متابع»، «1,204 مشاهدة». */
const COUNTER = new RegExp(`\\d[\\d.,]*\\s*(?:ألف|آلاف|مليون|k|m)?\\s*(?:${labels.counted.join('|')})`, 'i');
/** «منذ 5 ساعات». */
const AGO = /^منذ(?:\s\S+){1,3}$/;
/** How far a player has come and how long it plays. */
const PLAYER = /\d:\d\d\s*\/\s*\d{1,2}:\d\d/;
/** A channel's address, spelled out: «… على تلغرام https://t.me/…». */
const ADDRESS = /https?:\/\//;
/** What is left of a post whose script has not run. */
const EMBEDDED_POST = /pic\.twitter\.com|\(@\w+\)/;
/** Where one word alone is a button or a flag («مثبت»); paragraphs, lists and tables may have one. */
const SCRAP_BOXES = new Set(['div', 'section', 'article', 'main', 'header']);

/** Share of a line's letters in links from which it is a link, and from which it is one with a date beside it. */
const LINK = { alone: 0.8, dated: 0.6 } as const;
/** Links of so many letters with two stops are sentences that happen to be linked. */
const LONGEST_LINK = 140;

/** Whether a line is no text wherever it stands: links in a row, counters, hashtags, buttons, players, empty embeds. */
export function isFurnitureAnywhere(line: Line, text: string): boolean {
  if (line.letters < LONGEST.scrap && isScrap(line, text)) return true;
  if (line.letters < LONGEST.player && PLAYER.test(text)) return true;
  if (line.letters < LONGEST.player && ADDRESS.test(text) && namesFollowedPlace(text)) return true;
  if (line.letters < LONGEST.post && EMBEDDED_POST.test(text)) return true;
  return isHashtags(text) || isLink(line, text);
}

const CLOCK = /^(?:\d{1,2}\s\S+[,،]?\s)?\d{1,2}:\d{2}(?:\s*(?:[صم]|GMT|UTC))?$/;

/** «11:52 ص»، «1 يوليو, 08:40 GMT»: a date without its year. */
export const isClock = (text: string): boolean => CLOCK.test(text);

const isHashtags = (text: string): boolean =>
  text.startsWith('#') && text.split(' ').every((word) => word.startsWith('#'));

/** A counter, a time, or one word alone in a box. */
function isScrap({ heading, boldLetters, stops, region }: Line, text: string): boolean {
  if (COUNTER.test(text) || AGO.test(text) || isClock(text)) return true;
  const isWord = heading === 0 && boldLetters === 0 && stops === 0 && !text.includes(' ');
  return isWord && SCRAP_BOXES.has(nameOf(region.element));
}

function isLink({ letters, linkLetters, stops, heading, prose }: Line, text: string): boolean {
  if (linkLetters > letters * LINK.alone) return letters < LONGEST_LINK || stops < 2 || heading > 0;
  return linkLetters > letters * LINK.dated && prose === 0 && parseDateLine(text).published !== null;
}
