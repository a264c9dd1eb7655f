import languages from '../../../assets/article/languages.json' with { type: 'json' };

const ARABIC_WORDS = new Set(languages.arabicWords);
const FOREIGN_WORDS = new Set(Object.values(languages.foreignWords).flat());
for (const word of ARABIC_WORDS) FOREIGN_WORDS.delete(word);
const FOREIGN_LETTER = new RegExp(`[${Object.values(languages.foreignLetters).join('')}]`);
/** Article or proclitic with article at a word's beginning. */
const WITH_ARTICLE = /^[وفبك]?ال|^[وف]?لل/;
const WORD = /[\u0620-\u065F\u066E-\u06D3\u06D5\u06EE\u06EF\u06FA-\u06FF\u0750-\u077F\u200c]+/g;
const DIACRITICS = /[\u064B-\u065F\u0640\u0670\u200c]/g;

/** Enough words to be sure; a longer text is judged by its first and its middle part. */
const SAMPLE = 1500;
/** Fewer words of Arabic script than this say nothing. */
const FEWEST_WORDS = 8;

/**
 * Whether a text is Arabic rather than another language in Arabic script. Arabic shows itself by its article and its
 * particles (35–55 % of the words of news), Persian, Urdu, Kurdish, Pashto, Uyghur, Sindhi and Malay by letters and
 * particles that Arabic has not. Single foreign letters (چ گ پ in names, Persian keyboards) do no harm.
 */
export function isArabic(text: string): boolean {
  const sample =
    text.length <= SAMPLE
      ? text
      : text.slice(0, SAMPLE / 2) + text.slice(text.length / 2, text.length / 2 + SAMPLE / 2);
  // Most texts have neither, and need not be asked word by word.
  const hasDiacritics = sample.search(DIACRITICS) >= 0;
  const hasForeign = FOREIGN_LETTER.test(sample);
  let words = 0;
  let arabic = 0;
  let foreign = 0;
  for (const match of sample.match(WORD) ?? []) {
    words++;
    const word = hasDiacritics ? match.replace(DIACRITICS, '') : match;
    if (ARABIC_WORDS.has(word)) arabic++;
    else if (FOREIGN_WORDS.has(match) || (hasForeign && FOREIGN_LETTER.test(match))) foreign++;
    else if (WITH_ARTICLE.test(word)) arabic++;
  }
  return words >= FEWEST_WORDS && arabic >= words * 0.15 && foreign <= words * 0.2 && foreign < arabic * 0.6;
}
