import kinds from '../../../assets/annotate/file-kinds.json' with { type: 'json' };

const SIGNATURES = kinds.map(({ kind, at, bytes }) => ({ kind, at, bytes: Buffer.from(bytes, 'latin1') }));

/** Bytes that are looked at for what no text has: as many as the MIME Sniffing standard's resource header. */
const HEADER = 1445;

/** What a file is by the bytes it begins with, if that is something without text to read («a PDF document»). */
export function fileKind(bytes: Buffer): string | null {
  for (const { kind, at, bytes: signature } of SIGNATURES)
    if (signature.equals(bytes.subarray(at, at + signature.length))) return kind;
  return null;
}

/**
 * Whether a file holds control bytes that no text has, by the MIME Sniffing standard's list of binary data bytes. UTF-16
 * has them too; 0x1A does not count, DOS ended texts with it.
 */
export function isBinary(bytes: Buffer): boolean {
  return bytes
    .subarray(0, HEADER)
    .some((byte) => byte <= 0x08 || byte === 0x0b || (byte >= 0x0e && byte <= 0x1f && byte !== 0x1a && byte !== 0x1b));
}
