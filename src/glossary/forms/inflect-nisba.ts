/** Endings of a nisba: masculine and feminine, singular, dual and plural, nominative and oblique. */
const ENDINGS = ['', 'ة', 'ان', 'ين', 'تان', 'تين', 'ون', 'ات'] as const;

/** Accusative of the indefinite masculine: روسيًا. */
const ACCUSATIVE = 'ا';

const ARTICLE = 'ال';

/** Between two words of a nisba in the tables: both inflect. */
const BOTH = '+';

/**
 * All forms of a masculine singular nisba: every gender, number and case, definite and indefinite. Of two words both
 * inflect where the tables join them by `+` (كوري+شمالي: الكوريون الشماليون), else the last inflects and the first
 * takes the article (جنوب أفريقي: الجنوب أفريقية).
 */
export function nisbaForms(nisba: string): string[] {
  const forms = ENDINGS.flatMap((ending) => [withEnding(nisba, ending, false), withEnding(nisba, ending, true)]);
  return [...forms, withEnding(nisba, ACCUSATIVE, false)];
}

/** A broken plural with and without the article: روس، الروس. */
export function brokenPluralForms(plural: string): string[] {
  return [plural, ARTICLE + plural];
}

/** The nisba as it agrees with a noun: روسي، الروسية، جنوب أفريقية، كورية شمالية. */
export function agreeing(nisba: string, feminine: boolean, definite: boolean): string {
  return withEnding(nisba, feminine ? 'ة' : '', definite);
}

function withEnding(nisba: string, ending: string, definite: boolean): string {
  const every = nisba.includes(BOTH);
  const words = nisba.split(/[ +]/);
  return words
    .map((word, at) => {
      const ended = every || at === words.length - 1 ? word + ending : word;
      return definite && (every || at === 0) ? ARTICLE + ended : ended;
    })
    .join(' ');
}
