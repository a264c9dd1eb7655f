import type { Bilingual } from '../recognition/analysis';
import type { EntryRecord } from './record';
import type { Kind } from './rows';
import type { Vocabulary } from './vocabulary';

/** Composes an entry's description from its fields, in both languages. */
export function describe(
  record: EntryRecord,
  kind: Kind,
  vocabulary: Vocabulary,
  recordOf: (id: string) => EntryRecord | undefined,
): Bilingual {
  void vocabulary;
  void recordOf;
  return { ar: record.noteAr || kind.ar, en: record.noteEn || kind.en };
}
