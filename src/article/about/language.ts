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
/** Enough of a text in which nothing is foreign. */
const CLEAR_SAMPLE = 400;
/** Fewer words of Arabic script than this say nothing. */
const FEWEST_WORDS = 8;
/** Shares of Arabic words: of any text, and of one that its beginning decides. */
const LEAST_ARABIC = { ever: 0.15, clear: 0.3 } as const;

/** How many words of a text are of Arabic script, surely Arabic, surely of another language. */
interface Counted {
  readonly words: number;
  readonly arabic: number;
  readonly foreign: number;
}

function counted(text: string): Counted {
  // Most texts have neither, and need not be asked word by word.
  const hasDiacritics = text.search(DIACRITICS) >= 0;
  const hasForeign = FOREIGN_LETTER.test(text);
  let words = 0;
  let arabic = 0;
  let foreign = 0;
  for (const match of text.match(WORD) ?? []) {
    words++;
    const word = hasDiacritics ? match.replace(DIACRITICS, '') : match;
    if (ARABIC_WORDS.has(word)) arabic++;
    else if (FOREIGN_WORDS.has(match) || (hasForeign && FOREIGN_LETTER.test(match))) foreign++;
    else if (WITH_ARTICLE.test(word)) arabic++;
  }
  return { words, arabic, foreign };
}

/**
 * Whether a text is Arabic rather than another language in Arabic script. Arabic shows itself by its article and its
 * particles (35–55 % of the words of news), Persian, Urdu, Kurdish, Pashto, Uyghur, Sindhi and Malay by letters and
 * particles that Arabic has not. Single foreign letters (چ گ پ in names, Persian keyboards) do no harm.
 */
export function isArabic(text: string): boolean {
  const beginning = counted(text.slice(0, CLEAR_SAMPLE));
  if (
    beginning.words >= FEWEST_WORDS &&
    beginning.foreign === 0 &&
    beginning.arabic >= beginning.words * LEAST_ARABIC.clear
  )
    return true;
  const middle = text.slice(text.length / 2, text.length / 2 + SAMPLE / 2);
  const { words, arabic, foreign } = counted(text.length <= SAMPLE ? text : text.slice(0, SAMPLE / 2) + middle);
  if (words < FEWEST_WORDS || arabic < words * LEAST_ARABIC.ever) return false;
  return foreign <= words * 0.2 && foreign < arabic * 0.6;
}
