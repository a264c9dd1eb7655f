import { EXPORTS, type ExportId } from '../../notes/exports/exports';
import { exportLabels } from '../../notes/exports/labels';
import type { ArticleRecord, ExportWriter, FileHead } from '../../notes/exports/record';
import { writeSeveral } from '../../notes/exports/several';
import { type Steps, withPauses } from '../../steps';
import { interfaceLanguage, phrase } from '../../ui/phrases';
import type { Leaf } from '../leaf';
import { placesIn, recordCount, recordsOf } from './records';

const headOf = (): FileHead => ({
  title: phrase('exportLibrary'),
  labels: exportLabels(phrase),
  language: interfaceLanguage(),
});

/** What is written, and how. */
interface Order {
  readonly leaves: readonly Leaf[];
  readonly form: ExportId;
  /** One article has a form of its own; several stand in one file. */
  readonly isOne: boolean;
}

/** Takes a file's text, part by part. */
type Take = (part: string) => void;

function* partsOf(
  writer: ExportWriter,
  head: FileHead,
  records: Generator<ArticleRecord>,
  isOne: boolean,
): Generator<string, void, undefined> {
  if (!isOne) return yield* writeSeveral(writer.several, head, records);
  const [record] = records;
  if (record) yield writer.write(record);
}

/** Hands on what is written at once: nothing of it is held here. */
function* handed(parts: Iterable<string>, take: Take): Steps<void> {
  for (const part of parts) {
    take(part);
    yield;
  }
}

async function write(
  { leaves, form, isOne }: Order,
  take: Take,
  told: (done: number) => void,
  signal: AbortSignal | undefined,
): Promise<void> {
  const [writer, places] = await Promise.all([EXPORTS[form].load(), placesIn(leaves)]);
  const head = headOf();
  const records = recordsOf(leaves, places, head, phrase('noteEverywhere'));
  const parts = partsOf(writer, head, records, isOne);
  await withPauses(handed(parts, take), (done) => told(Math.min(1, done / leaves.length)), signal);
}

/**
 * Writes leaves in a form.
 * @param take is given the file's text, part by part
 * @param told is told how much is done, 0 to 1
 * @throws the signal's reason once it is aborted
 */
export function writeLeaves(
  leaves: readonly Leaf[],
  form: ExportId,
  take: Take,
  told: (done: number) => void,
  signal: AbortSignal,
): Promise<void> {
  return write({ leaves, form, isOne: recordCount(leaves) === 1 }, take, told, signal);
}

/** Articles that a preview is written of: more than it shows. */
const PREVIEWED = 5;

/** What a preview shows at most. */
const MOST_LINES = 40;
const MOST_LETTERS = 4000;

/** How the file of these leaves begins. */
export async function beginningOf(leaves: readonly Leaf[], form: ExportId): Promise<string> {
  const some = leaves.slice(0, PREVIEWED);
  const order = { leaves: some, form, isOne: recordCount(leaves) === 1 };
  const parts: string[] = [];
  await write(
    order,
    (part) => parts.push(part),
    () => undefined,
    undefined,
  );
  const text = parts.join('');
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .slice(0, MOST_LINES);
  const shown = lines.join('\n').slice(0, MOST_LETTERS);
  return some.length < leaves.length || shown.length < text.trimEnd().length ? `${shown}\n…` : shown;
}
