import { attributeOf } from '../page/nodes';
import { collapse } from '../page/page-text';
import { type Line, type Region, textOfLine } from './line';
import { Mark } from './marks';
import type { PageImage, Survey } from './survey';

/** Lines after an image among which a repetition of its description is its caption. */
const REACH = 3;
/** UTF-16 code units. */
const SHORTEST_DESCRIPTION = 10;
/** Letters of the longest caption that stands alone with its image in a box. */
const LONGEST_ALONE = 220;
/** A caption of so few letters may end in a full stop; a longer line that does is a paragraph with a picture. */
const SENTENCE = 60;
const SENTENCE_END = /[.؟!]\s*$/;
/** Boxes around an image that are looked at. */
const MOST_BOXES = 3;

/**
 * Marks captions that nothing names: a line that repeats its image's description, stands alone with it in a box, or
 * follows it and ends in a credit.
 */
export function markImageCaptions({ lines, images }: Survey): void {
  for (const image of images) {
    const line = repetition(image, lines) ?? aloneWith(image, lines) ?? creditedAfter(image, lines);
    if (!line) continue;
    line.marks |= Mark.caption;
    line.prose = 0;
  }
}

function repetition({ element, line }: PageImage, lines: readonly Line[]): Line | undefined {
  const description = collapse(attributeOf(element, 'alt') ?? attributeOf(element, 'title') ?? '');
  if (description.length < SHORTEST_DESCRIPTION) return undefined;
  return lines
    .slice(line, line + REACH)
    .find((other) => other.heading === 0 && other.linkLetters === 0 && textOfLine(other) === description);
}

function aloneWith({ region }: PageImage, lines: readonly Line[]): Line | null {
  let box: Region | null = region;
  for (let boxes = 0; box && boxes < MOST_BOXES && box.endLine === box.firstLine; boxes++) box = box.parent;
  const line = box && box.endLine - box.firstLine === 1 ? lines[box.firstLine] : undefined;
  if (!line || line.heading > 0 || line.linkLetters > 0 || line.letters > LONGEST_ALONE) return null;
  if (line.region === region && line.prose > 0) return null;
  return line.letters < SENTENCE || !SENTENCE_END.test(textOfLine(line)) ? line : null;
}

/** «… في الميناء. (رويترز)» */
const CREDIT = /\([^()]{2,25}\)\.?$/;

/** The only line beside the image in its block, or the one after a block with nothing else in it, if it ends in a credit. */
function creditedAfter({ region, line: next }: PageImage, lines: readonly Line[]): Line | null {
  const own = region.endLine - region.firstLine;
  const line = own === 0 ? lines[next] : own === 1 ? lines[region.firstLine] : undefined;
  if (!line || line.heading > 0 || line.linkLetters > 0 || line.letters > LONGEST_ALONE) return null;
  return CREDIT.test(textOfLine(line)) ? line : null;
}
