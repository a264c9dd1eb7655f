/** A stretch between quotation marks, marks included: UTF-16 offsets, end-exclusive. */
export interface QuotedSpan {
  readonly start: number;
  readonly end: number;
}

/** Marks that tell which way they look, each with what closes it. */
const CLOSING: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“', '‟': '”' };
const STRAIGHT = '"';
const MARK = /[«»“”„‟"]/g;
/** Marks scraped pages use the wrong way round close what is open, whichever they are. */
const CURLED = /[“”]/;

const opensHere = (text: string, at: number): boolean =>
  /[\p{L}\p{N}([«]/u.test(text.charAt(at + 1)) && !/[\p{N}.!؟]/u.test(text.charAt(at - 1));
const closesHere = (text: string, at: number): boolean =>
  at + 1 >= text.length || !/[\p{L}\p{N}]/u.test(text.charAt(at + 1));

/**
 * What stands in quotation marks in a text or a stretch of it, outermost marks only. A mark that opens while another straight one is open starts
 * anew: the one before was left unclosed. Linear.
 */
export function quotedSpans(text: string, from = 0, to = text.length): QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  let open = -1;
  let closing = '';
  for (const { 0: mark, index } of text.slice(from, to).matchAll(MARK)) {
    const at = from + index;
    if (open < 0) {
      const closes = CLOSING[mark];
      if (closes === undefined && mark !== STRAIGHT && mark !== '”') continue;
      if (closes === undefined && !opensHere(text, at)) continue;
      open = at;
      closing = closes ?? mark;
    } else if (mark === closing || (CURLED.test(closing) && CURLED.test(mark))) {
      if (mark === STRAIGHT && !closesHere(text, at) && /[\s،]/.test(text.charAt(at - 1))) {
        open = at;
        continue;
      }
      spans.push({ start: open, end: at + 1 });
      open = -1;
    } else if (mark === '«') {
      open = at;
      closing = '»';
    }
  }
  return spans;
}
