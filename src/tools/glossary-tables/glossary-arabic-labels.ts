/** What Arabic orthography writes, and nothing of Persian, Urdu, Kurdish or Uyghur. */
const ARABIC_ONLY = /^[ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيڤ]+(?:[ -][ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيڤ]+)*$/;

/** Tatweel, diacritics, zero-width and bidirectional marks, which labels carry along. */
const MARKS = /[\u0640\u064B-\u0652\u0670\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g;

/** The word for a sort of place, where the label had nothing but that before its brackets. */
const BARE_HEAD = /^(ال)?(محافظة|ولاية|مقاطعة|إقليم|منطقة|بلدية|إمارة|دائرة|مديرية|قضاء|جمهورية|مدينة|جزيرة|جزر)$/;

/**
 * An Arabic name out of a label of a gazetteer: what follows a comma or stands in brackets is dropped, and the word
 * for «town». Undefined where what remains is not Arabic.
 */
export function arabicLabel(label: string): string | undefined {
  const name = label
    .replace(MARKS, '')
    .replace(/\s*[(,،؛/].*$/, '')
    .replace(/^(مدينة|بلدية|بلدة) /, '')
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  return ARABIC_ONLY.test(name) && name.length >= 2 && !BARE_HEAD.test(name) ? name : undefined;
}

/** Signs that a spelling is Arabic rather than Persian: article, ta marbuta, hamza on or below alef, final alef maqsura. */
const ARABIC_SIGNS = /(^| )ال|ة|[أإؤئ]|ى$/g;

/** The likeliest Arabic spelling among alternate names whose languages are not told; undefined where none is Arabic. */
export function likeliestArabic(labels: readonly string[]): string | undefined {
  const spellings = labels.flatMap((label) => arabicLabel(label) ?? []);
  const signs = (spelling: string): number => spelling.match(ARABIC_SIGNS)?.length ?? 0;
  return [...spellings].sort((a, b) => signs(b) - signs(a))[0];
}

/** Writes a table: the names of its columns, then its rows. */
export function tsv(columns: readonly string[], rows: readonly Readonly<Record<string, string>>[]): string {
  const lines = rows.map((row) => columns.map((column) => row[column] ?? '').join('\t'));
  return `${[columns.join('\t'), ...lines].join('\n')}\n`;
}

/** Columns of the generated tables of places. */
export const PLACE_COLUMNS = [
  'id',
  'kind',
  'ar',
  'en',
  'ar_aliases',
  'en_aliases',
  'country',
  'lat',
  'lon',
  'population',
  'source_id',
] as const;
