import { readFileSync, writeFileSync } from 'node:fs';
import { deflateSync, unzipSync, Zip, ZipPassThrough } from 'fflate';

/** How a file's bytes are deflated, raw. */
export type Deflate = (content: Uint8Array) => Uint8Array | Promise<Uint8Array>;

/** The first day a zip can hold. Zips tell local time: the same file tells the same date everywhere. */
const FIRST_DAY = new Date(1980, 0, 1);

/** Deflate among the methods of PKWARE's APPNOTE.TXT, 4.4.5. */
const DEFLATED = 8;

/** A file of an archive that has been deflated before. */
class DeflatedFile extends ZipPassThrough {
  override compression = DEFLATED;
  override mtime = FIRST_DAY;

  constructor(
    path: string,
    private readonly deflated: Uint8Array,
  ) {
    super(path);
  }

  protected override process(): void {
    this.ondata(null, Uint8Array.from(this.deflated), true);
  }
}

const ordinarily: Deflate = (content) => deflateSync(content, { level: 9 });

/** An archive with the same files, in the order of their names and all of one date, so that equal files make equal archives. */
export async function steadied(archive: Uint8Array, deflate: Deflate = ordinarily): Promise<Uint8Array> {
  const files = Object.entries(unzipSync(archive)).filter(([path]) => !path.endsWith('/'));
  files.sort(([one], [other]) => (one < other ? -1 : 1));
  const parts: Uint8Array[] = [];
  const steady = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  for (const [path, content] of files) {
    const file = new DeflatedFile(path, await deflate(content));
    steady.add(file);
    file.push(content, true);
  }
  steady.end();
  return Buffer.concat(parts);
}

/** Writes an archive anew as `steadied` makes it. */
export async function steadyArchive(path: string, deflate?: Deflate): Promise<void> {
  writeFileSync(path, await steadied(readFileSync(path), deflate));
}
