/**
 * Characters that Windows, macOS or Linux refuse in a file's name (unassigned ones among them), and marks that could
 * disguise its ending.
 */
const REFUSED = /[\p{Cc}\p{Cf}\p{Cs}\p{Cn}\u2028\u2029/\\:*?"<>|]+/gu;

/** Names that Windows keeps for devices, whatever ending they have. Source: Microsoft, Naming Files. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])\s*(?:\.|$)/i;

/** What hides a file, or lets a command take its name for an option. */
const HIDING = /^[.\s-]+/;

/** Longest name in UTF-8 bytes without its ending; file systems stop at 255. */
const LONGEST = 180;

function shortened(name: string): string {
  const encoder = new TextEncoder();
  let short = '';
  let bytes = 0;
  for (const character of name) {
    bytes += encoder.encode(character).length;
    if (bytes > LONGEST) break;
    short += character;
  }
  return short;
}

/** A name for an article's file that every system accepts, from its title. */
export function fileName(title: string | null, extension: string): string {
  const clean = (title ?? '').normalize('NFC').replace(REFUSED, ' ').replace(/\s+/g, ' ');
  const name = shortened(clean.replace(HIDING, '')).replace(/[. ]+$/, '');
  const usable = name === '' || DEVICE.test(name) ? `hashiya ${name}`.trim() : name;
  return `${usable}.${extension}`;
}
