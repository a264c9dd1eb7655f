/** Texts made to be slow to read, each of about so many letters: runs and repetitions of all that recognition goes by. */

export interface AdversarialText {
  readonly title?: string;
  readonly paragraphs: readonly string[];
}

type Make = (letters: number) => AdversarialText;

/** One paragraph of one thing over and over. */
const run =
  (unit: string): Make =>
  (letters) => ({ paragraphs: [unit.repeat(Math.ceil(letters / unit.length))] });

/** A thing of its own in every paragraph, or the same in all. */
const lines =
  (line: (index: number) => string): Make =>
  (letters) => {
    const paragraphs: string[] = [];
    for (let written = 0; written < letters; written += paragraphs.at(-1)?.length ?? 1)
      paragraphs.push(line(paragraphs.length));
    return { paragraphs };
  };

/** One paragraph of things that differ. */
const different =
  (unit: (index: number) => string): Make =>
  (letters) => ({ paragraphs: [lines(unit)(letters).paragraphs.join('')] });

const inTitle =
  (make: Make): Make =>
  (letters) => ({ title: make(letters).paragraphs.join(' '), paragraphs: ['قال الوزير إن الحركة وافقت.'] });

/** A word like no other, of the letters that names are written in. */
const LETTERS = 'بتجحدرسشصطعفقكلمنهي';
function strange(index: number): string {
  let word = '';
  for (let rest = index + 7919; rest > 0; rest = Math.floor(rest / LETTERS.length))
    word += LETTERS.charAt(rest % LETTERS.length);
  return `${word}وخ`;
}

const SENTENCE =
  'قال وزير الدفاع الأميركي لويد أوستن في واشنطن إن كوريا الشمالية أرسلت 3000 جندي إلى روسيا يوم الأحد. ';

export const adversarialTexts: Readonly<Record<string, Make>> = {
  'و alone': run('و '),
  'بن alone': run('بن '),
  'أبو alone': run('أبو '),
  'آل alone': run('آل '),
  'عبد alone': run('عبد '),
  'joining and following words': run('بن الثاني '),
  'following words after a name': (letters) => run('الدين ')(letters),
  'a title before joining words': run('الرئيس بن بن بن بن بن '),
  'a given name before one run of joining words': (letters) => ({ paragraphs: [`محمد ${'بن '.repeat(letters / 3)}`] }),
  'a given name before one run of following words': (letters) => ({
    paragraphs: [`قال محمد ${'الدين '.repeat(letters / 6)}`],
  }),
  'a role before one run of joints': (letters) => ({ paragraphs: [`وزير ${'باسم '.repeat(letters / 5)}`] }),
  'prefix letters apart': run('ب ل ك ف و '),
  'prefix letters as one word': run('و'),
  'prefix letters as words': run('وبلكف '),
  'titles with the article': run('الرئيس '),
  'titles with a complement': run('وزير '),
  'titles and joints': run('المتحدث باسم '),
  'roles without names': run('وزير الدفاع الأميركي، '),
  'roles of one person, all different': lines((index) => `قال وزير ${strange(index)} الدفاع محمد الفلاني ذلك.`),
  'one role of one person, without him': lines((index) =>
    index === 0 ? 'قال وزير الدفاع الأميركي لويد أوستن ذلك.' : 'قال وزير الدفاع الأميركي ذلك.',
  ),
  'roles of one person, each told again': lines((index) =>
    index % 2 === 0
      ? `قال وزير الدفاع ${LETTERS.charAt(index % 19)}${strange(index)} الأول محمد الفلاني ذلك.`
      : 'أكد الوزير ذلك.',
  ),
  'head nouns of organizations': run('حركة '),
  'head nouns of places': run('مدينة '),
  'head nouns of things': run('صاروخ '),
  'heads and adjectives': run('اللجنة السياسية العسكرية الأمنية '),
  'a head with one run of adjectives': (letters) => ({ paragraphs: [`وزارة ${'الدفاعية '.repeat(letters / 9)}`] }),
  'bare institutions': run('وزارة الخارجية '),
  'bare armies': run('الجيش '),
  'given names': run('محمد '),
  'given names that are words': run('سعيد '),
  'verbs of speech': run('قال '),
  'continuing verbs of speech': run('وأضاف '),
  'verbs of speech and auxiliaries': run('قد قال '),
  auxiliaries: run('قد '),
  'passing on': run('نقلت '),
  'speech and the conjunction': run('قال إن '),
  'إن alone': run('إن '),
  'أن alone': run('أن '),
  sources: run('بحسب '),
  'sources of two words': run('وفقا لمصدر '),
  'the first of the two': run('قال الأول للثاني '),
  'someone spoken to': run('قال لرويترز '),
  'someone who said so': run('قال بوتين إن «نعم كلا نعم كلا» '),
  'speech of a noun': run('قال الوزير '),
  'numerals in words': run('ثلاثة وعشرون '),
  'thousands in words': run('ألفان وخمسمئة وأربعة وعشرون '),
  ordinals: run('الثالث عشر '),
  months: run('أكتوبر '),
  'double months': run('حزيران/يونيو '),
  weekdays: run('الأربعاء '),
  'parts of the day': run('مساء '),
  'a date before one run of parts of the day': (letters) => ({ paragraphs: [`الأحد ${'مساء '.repeat(letters / 5)}`] }),
  clocks: run('الساعة العاشرة والنصف '),
  'units of time': run('يوم شهر سنة '),
  'distances in time': run('قبل يومين '),
  'date range words': run('من 4 إلى '),
  'between and between': run('بين 3 و'),
  'dates in figures': run('27/10/2024 '),
  'figures and strokes': run('27/'),
  years: run('عام 2024 '),
  'year pairs': run('2015-2016-'),
  'days of the Hijri calendar': run('24 ربيع الآخر 1446 هـ '),
  'digits as one word': run('5'),
  'digits apart': run('5 '),
  'figures with a prefix': run('و27 '),
  'open brackets': run('('),
  'open brackets and words': run('(هتم '),
  'abbreviations told in brackets': lines(
    (index) => `أعلنت هيئة تطوير ${strange(index)} الموانئ (${strange(index)}) ذلك. `,
  ),
  'open guillemets': run('«'),
  'open guillemets and words': run('«كلمة '),
  'closing guillemets': run('»'),
  'closing guillemets and words': run('كلمة» '),
  'straight quotes': run('"'),
  'straight quotes and words': run('"كلمة '),
  'nested quotes': (letters) => ({
    paragraphs: [`${'«كلمة '.repeat(letters / 14)}${'كلمة» '.repeat(letters / 14)}`],
  }),
  'curled quotes': run('“كلمة „'),
  'open quotes after a verb': run('قال بوتين إنه «ذهب إلى البيت. '),
  'quotes that close nothing': run('قال بوتين إن ذلك “قد “كان “هنا. '),
  commas: run('، '),
  'commas and words': run('كلمة، '),
  dashes: run('- '),
  'dashes and words': run('كلمة-'),
  'strokes and words': run('كلمة/'),
  'full stops': run('. '),
  'dots without space': run('.'),
  spaces: (letters) => ({ paragraphs: [`كلمة${' '.repeat(letters)}كلمة`] }),
  'wide gaps': run(`الأحد${' '.repeat(300)}`),
  'wide gaps that hold a mark': run(`الأحد${' '.repeat(300)}؛${' '.repeat(300)}`),
  underscores: run('هاشتاغ_'),
  hashtags: run('#الحرية_لـ_غزة '),
  addresses: run('https://example.com/a/b?c=d&e=f '),
  'nisba endings': run('ية '),
  'words that end like a nisba': run('السياسية '),
  'nisbas of countries': run('الأميركي '),
  'inflected endings': run('متها '),
  'abbreviations with dots': run('د. '),
  'dotted letters': run('أ.ب.ج.'),
  diacritics: run('\u064e'),
  'diacritics on one letter': (letters) => ({ paragraphs: [`محمد${'\u064e'.repeat(letters)} بوتين`] }),
  'words and many diacritics': run(`بوتين${'\u064e'.repeat(50)} `),
  tatweel: run('ـ'),
  'tatweel and words': run('بـ بوتين '),
  'zero-width characters': run('\u200b'),
  'zero-width characters in a word': run('بو\u200bتين '),
  'direction marks': run('\u202bكلمة\u202c '),
  ligatures: run('ﷺ'),
  'ligatures and spaces': run('ﷺ '),
  'ligatures of letters': run('ﻻ'),
  emoji: run('😀 '),
  'loose surrogates': run('\ud800'),
  Latin: run('word '),
  'Latin capitals': run('NATO '),
  'Latin and Arabic by turns': run('كلمةword'),
  'mixed direction': run('قال CNN ان 3 '),
  Cyrillic: run('слово '),
  Chinese: run('字'),
  'one word': run('ب'),
  'one word that ends in ه': (letters) => ({ paragraphs: [`${'م'.repeat(letters)}ب`] }),
  'one word of the article': (letters) => ({ paragraphs: [`ال${'س'.repeat(letters)}`] }),
  'long words': run(`م${'ستفع'.repeat(2500)} `),
  'long words with a prefix': run(`وال${'ستفع'.repeat(2500)}ه `),
  'long words of a foreign spelling': run(`${'چگپڤژڨڭ'.repeat(1400)} `),
  'short words of a foreign spelling': different((index) => `چگژ${strange(index)} `),
  'words of every foreign letter': different((index) => `چگپڤژڨڭ${strange(index)} `),
  'one letter a paragraph': lines(() => 'و'),
  'empty paragraphs': (letters) => ({ paragraphs: Array.from({ length: letters / 4 }, () => '') }),
  'no full stop': run('ذهب الرجل إلى البيت ثم عاد الرجل إلى البيت '),
  'ordinary prose in one paragraph': run(SENTENCE),
  'ordinary prose': lines(() => SENTENCE),
  'one mention': run('بوتين '),
  'one mention after a full stop': run('بوتين. '),
  'one mention in every paragraph': lines(() => 'قال بوتين.'),
  'a cue and an ambiguous name': run('قطر '),
  'ambiguous names': run('فتح مالي قطر عمان الأردن '),
  'names that want a cue': run('الجمهورية الأهرام الشروق '),
  'small places': run('إمن إيمن '),
  'places beside each other': run('نابلس وطوباس '),
  capitals: run('موسكو ترفض '),
  'names, all different': lines((index) => `قال الدكتور ${strange(index)} ${strange(index * 31)} ذلك.`),
  'names in a row, all different': different((index) => `الدكتور ${strange(index)} ${strange(index * 31)}، `),
  'names of one surname': lines((index) => `قال الدكتور ${strange(index)} الفلاني ذلك. وقال الفلاني.`),
  'names of one given name': lines((index) => `قال محمد ${strange(index)} ذلك. وقال محمد.`),
  'surnames that begin alike': lines(
    (index) => `قال الدكتور سعيد بن ${strange(index)} ذلك. وقال بن ${strange(index)}.`,
  ),
  'names one spelling step away': lines((index) => `قال فلاديمير بوتن${'ي'.repeat(index % 3)} ${strange(index)} ذلك.`),
  'unlisted names near listed ones': different((index) => `الجنرال غادي ايزنكوط ${strange(index)}، `),
  'organizations, all different': lines((index) => `أعلن حزب ${strange(index)} الوطني ذلك. وقال الحزب.`),
  'places, all different': lines((index) => `في بلدة ${strange(index)} وصل.`),
  'weapons, all different': lines((index) => `أطلق صاروخ ${strange(index)} أمس.`),
  references: lines((index) => (index === 0 ? 'أعلنت حركة حماس ذلك.' : 'وقالت الحركة ذلك.')),
  'references in a row': (letters) => ({ paragraphs: [`أعلنت حركة حماس ذلك. ${'الحركة '.repeat(letters / 7)}`] }),
  'a list with و': run('وأحمد ومحمد وسعيد '),
  'a list with commas': run('أحمد، محمد، سعيد، '),
  'dates, all different': lines(
    (index) => `وصل في ${(index % 28) + 1}/${(index % 12) + 1}/${1900 + (index % 200)} أمس.`,
  ),
  'quotes, all different': lines(
    (index) => `قال بوتين: «هذا هو القول ${index} كله». وأضاف: «وهذا غيره ${index} أيضا».`,
  ),
  'a title of joining words': inTitle(run('بن ')),
  'a title of prose': inTitle(run(SENTENCE)),
  'a title of quotes': inTitle(run('«كلمة ')),
  'a title of colons': inTitle(run('بوتين: ')),
};
