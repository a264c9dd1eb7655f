/** A page in the MIME message that browsers save as `.mhtml` or `.mht`. */
export interface SavedPage {
  readonly bytes: Buffer;
  /** As its part's header says; Chromium leaves it to the page. */
  readonly charset: string | null;
  /** Where it was saved from, http or https. */
  readonly url: string | null;
}

/** Messages in messages that are looked into. */
const DEEPEST = 8;
const BLANK_LINE = /\r?\n\r?\n/;
const MIME_HEADERS = /^(?:[!-9;-~]+:[^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*)*?MIME-Version:/i;

/** Whether a file begins as a MIME message does, whatever it is called. */
export function isMessage(bytes: Buffer): boolean {
  return MIME_HEADERS.test(bytes.subarray(0, 8192).toString('latin1'));
}

/** The first page of a MIME message (RFC 2045, 2046 and 2557); null where it holds none. */
export function pageInMessage(bytes: Buffer): SavedPage | null {
  return firstPage(bytes.toString('latin1').trimStart(), 0);
}

/** `entity` is a message or a part of it, a character a byte. */
function firstPage(entity: string, depth: number): SavedPage | null {
  const blank = BLANK_LINE.exec(entity);
  if (!blank) return null;
  const headers = readHeaders(entity.slice(0, blank.index));
  const body = entity.slice(blank.index + blank[0].length);
  const type = headers.get('content-type') ?? '';
  if (/^multipart\//i.test(type)) {
    for (const part of depth < DEEPEST ? partsOf(body, parameter(type, 'boundary')) : []) {
      const page = firstPage(part, depth + 1);
      if (page) return { ...page, url: page.url ?? addressIn(headers) };
    }
    return null;
  }
  if (!/^(?:text\/html|application\/xhtml\+xml)\b/i.test(type)) return null;
  const bytes = transferred(body, headers.get('content-transfer-encoding') ?? '');
  return { bytes, charset: parameter(type, 'charset'), url: addressIn(headers) };
}

function readHeaders(text: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const line of text.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim());
  }
  return headers;
}

function parameter(header: string, name: string): string | null {
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^;\\s]+))`, 'i').exec(header);
  return match?.[1] ?? match?.[2] ?? null;
}

function addressIn(headers: ReadonlyMap<string, string>): string | null {
  const address = headers.get('content-location') ?? headers.get('snapshot-content-location') ?? '';
  return /^https?:/i.test(address) && URL.canParse(address) ? address : null;
}

/** Parts stand between lines of `--boundary`; the last such line ends with two more dashes. */
function* partsOf(body: string, boundary: string | null): Generator<string, undefined> {
  if (!boundary) return;
  const delimiter = new RegExp(`\\n--${boundary.replace(/\W/g, '\\$&')}(--|[ \\t]*\\r?(?=\\n|$))`);
  const [, ...rest] = `\n${body}`.split(delimiter);
  for (let at = 0; at + 1 < rest.length && rest[at] !== '--'; at += 2) yield (rest[at + 1] ?? '').replace(/^\n/, '');
}

function transferred(body: string, encoding: string): Buffer {
  if (/^base64\b/i.test(encoding)) return Buffer.from(body, 'base64');
  if (!/^quoted-printable\b/i.test(encoding)) return Buffer.from(body, 'latin1');
  const whole = body.replace(/=[ \t]*\r?\n/g, '');
  const bytes = whole.replace(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1');
}
