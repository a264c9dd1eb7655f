import { ResultType, Sniffer } from 'encoding-sniffer/sniffer';
import { isArabic } from '../../article/about/language';
import { isEncoding } from './encoding-label';
import { isBinary } from './file-kind';
import { UnreadableError } from './unreadable';

/** What is known of a file's encoding besides its bytes. */
export interface Told {
  /** What the user says, believed before everything but a byte-order mark. A label that `isEncoding`. */
  readonly given: string | undefined;
  /** What a header said, believed before the page itself. */
  readonly header: string | null;
  /** The file is a page and may declare its encoding. */
  readonly isPage: boolean;
}

/** What looks binary may be one of these: their Arabic letters have a byte that no other text has. */
const UTF_16 = ['utf-16le', 'utf-16be'];
/** Other encodings that a file is tried in if it declares none, or one in which it does not read as Arabic. */
const OTHERS = ['utf-8', 'windows-1256', 'iso-8859-6'];
/** One character in so many may be damaged before a file is not what it says it is. */
const DAMAGED_OF = 100;

/**
 * A file's text. Its encoding is, as in the HTML standard, what the byte-order mark says, what is given, what a header
 * says, what the page declares. Where a declared one does not give Arabic or none is declared, the file is read in the
 * encoding in which it is Arabic without a faulty byte; if there is none, as declared, or as UTF-8 if it is that. Throws
 * `UnreadableError` rather than return a text full of U+FFFD.
 */
export function decodeFile(bytes: Buffer, { given, header, isPage }: Told): string {
  const marked = byteOrderMark(bytes);
  if (marked !== null) return decoded(bytes, marked);
  const binary = isBinary(bytes);
  if (given !== undefined && (!binary || UTF_16.includes(new TextDecoder(given).encoding)))
    return decoded(bytes, given);
  const declared = header !== null && isEncoding(header) ? header : isPage ? declaredIn(bytes) : null;
  for (const encoding of binary ? UTF_16 : declared === null ? OTHERS : [declared, ...OTHERS]) {
    const text = faultless(bytes, encoding);
    if (text !== null && isArabic(text.replace(ASCII, ' '))) return text;
  }
  if (binary) throw new UnreadableError('seems to be no text but binary data');
  if (declared !== null) return decoded(bytes, declared);
  const text = faultless(bytes, 'utf-8');
  if (text !== null) return text;
  throw new UnreadableError(
    'is not UTF-8, and Arabic in no other encoding; name it with --encoding: windows-1256, or utf-8 if it is damaged',
  );
}

/** Markup and addresses say nothing of whether a page is Arabic. */
const ASCII = /[\0-\x7f]+/g;

/** The encoding that a byte-order mark at the beginning tells, if there is one. */
export function byteOrderMark(bytes: Buffer): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** What a `<meta>` or the XML declaration says, by the HTML standard's prescan of the first 1024 bytes. */
function declaredIn(bytes: Buffer): string | null {
  const sniffer = new Sniffer();
  sniffer.write(bytes.subarray(0, 1024));
  return sniffer.resultType !== ResultType.DEFAULT && isEncoding(sniffer.encoding) ? sniffer.encoding : null;
}

/** In two steps, since Node 20 takes windows-1252 for Latin 1 where it decodes in one. */
function decode(bytes: Buffer, decoder: TextDecoder): string {
  return decoder.decode(bytes, { stream: true }) + decoder.decode();
}

function faultless(bytes: Buffer, encoding: string): string | null {
  try {
    return decode(bytes, new TextDecoder(encoding, { fatal: true }));
  } catch {
    return null;
  }
}

function decoded(bytes: Buffer, encoding: string): string {
  return undamaged(decode(bytes, new TextDecoder(encoding)), encoding);
}

/** A decoded text itself; throws `UnreadableError` where it is not in the encoding it was decoded from. */
export function undamaged(text: string, encoding: string): string {
  const damaged = text.split('\uFFFD').length - 1;
  if (damaged * DAMAGED_OF > text.length) throw new UnreadableError(`is not the ${encoding} that it is said to be`);
  return text;
}
