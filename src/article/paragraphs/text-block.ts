import type { TextBlock, TextPiece } from '../article';
import type { Line } from '../lines/line';
import type { PageText } from '../page/page';

const SPACE = 0x20;
const WHITE = /\s/;
/** Editors leave it where they pasted; between two words it parts them as a space does. */
const ZERO_WIDTH_SPACE = 0x200b;

function isWhite(unit: number): boolean {
  return unit === SPACE || (unit < 0x21 && WHITE.test(String.fromCharCode(unit))) || (unit > 0x7f && isRareWhite(unit));
}

function isRareWhite(unit: number): boolean {
  if (unit === 0xa0 || unit === ZERO_WIDTH_SPACE) return true;
  return (unit === 0x1680 || unit >= 0x2000) && WHITE.test(String.fromCharCode(unit));
}

/**
 * A line's text with white space collapsed, and where each stretch of it stands. Every piece stands in `text` as it
 * stands in its node, and what lies between two pieces is one space, made from white space or a `<br>`.
 */
export function textBlock(line: Pick<Line, 'parts'>): TextBlock<PageText> {
  const pieces: TextPiece<PageText>[] = [];
  let text = '';
  let spaceDue = false;
  for (const node of line.parts) {
    if (node === null) {
      spaceDue = text !== '';
      continue;
    }
    const { data } = node;
    let at = 0;
    while (at < data.length) {
      if (isWhite(data.charCodeAt(at))) {
        spaceDue = text !== '';
        at++;
        continue;
      }
      const nodeStart = at;
      at = endOfStretch(data, at);
      if (spaceDue) text += ' ';
      spaceDue = false;
      pieces.push({ node, nodeStart, blockStart: text.length, length: at - nodeStart });
      text += data.slice(nodeStart, at);
    }
  }
  return { text, pieces };
}

/** A block's first so many UTF-16 code units, white space at the end left out. */
export function shortened({ text, pieces }: TextBlock<PageText>, length: number): TextBlock<PageText> {
  const kept = text.slice(0, length).trimEnd();
  const keptPieces = pieces
    .filter(({ blockStart }) => blockStart < kept.length)
    .map((piece) => ({ ...piece, length: Math.min(piece.length, kept.length - piece.blockStart) }));
  return { text: kept, pieces: keptPieces };
}

/** End of a stretch without white space other than single plain spaces between other characters. */
function endOfStretch(data: string, from: number): number {
  let at = from;
  for (;;) {
    while (at < data.length && !isWhite(data.charCodeAt(at))) at++;
    const single = data.charCodeAt(at) === SPACE && at + 1 < data.length && !isWhite(data.charCodeAt(at + 1));
    if (!single) return at;
    at++;
  }
}
