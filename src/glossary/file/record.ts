/** Fields of an entry's record, in order, as `SECTION.records` holds them: lists joined by `;`, the id as stored-id.ts shortens it. */
const RECORD_FIELDS = [
  'id',
  'ar',
  'en',
  'arAliases',
  'enAliases',
  'countries',
  'from',
  'to',
  'asOf',
  'sex',
  'roles',
  'parent',
  'within',
  'noteAr',
  'noteEn',
  'cues',
  'demonym',
  'wikidata',
] as const;

/** An entry's stored fields, as text. */
export type EntryRecord = Readonly<Record<(typeof RECORD_FIELDS)[number], string>>;

/** Writes a record as one line; what is empty at its end is left out. */
export function writeRecord(record: EntryRecord): string {
  return RECORD_FIELDS.map((field) => record[field])
    .join('\t')
    .replace(/\t+$/, '');
}

/** Reads a line that `writeRecord` wrote. */
export function readRecord(line: string): EntryRecord {
  const values = line.split('\t');
  const field = (at: number): string => values[at] ?? '';
  return {
    id: field(0),
    ar: field(1),
    en: field(2),
    arAliases: field(3),
    enAliases: field(4),
    countries: field(5),
    from: field(6),
    to: field(7),
    asOf: field(8),
    sex: field(9),
    roles: field(10),
    parent: field(11),
    within: field(12),
    noteAr: field(13),
    noteEn: field(14),
    cues: field(15),
    demonym: field(16),
    wikidata: field(17),
  };
}

/** A record of which nothing is known. */
export const NOTHING: EntryRecord = readRecord('');
