import table from '../../../assets/recognition/speech-verbs.json' with { type: 'json' };

/**
 * The verbs of speech and their forms, out of assets/recognition/speech-verbs.json: past and present with «he», the participle as
 * it goes on with a sentence («مضيفا»), what the verb takes (words of its own, if nothing else is said) and whether its past
 * is another word, too, with the preposition that tells the verb. Rows with `names: false` tell of quotations only and are no evidence for a name after them.
 */

/** What follows a verb: words; words or a thing («أكد ضرورة الحوار»); more words of who spoke; somebody spoken to or of, and then words; «عن» and whose words they are; none. */
type Takes = 'words' | 'thing' | 'more' | 'object' | 'blame' | 'source' | 'none';

/** A verb of speech in one of its forms. */
export interface SpeechForm {
  readonly form: string;
  readonly kind: 'past' | 'present' | 'participle';
  readonly feminine: boolean;
  readonly plural: boolean;
  readonly takes: Takes;
  /** The past is a noun as well («ذكر»), or a preposition («بين»). */
  readonly also: 'noun' | 'preposition' | null;
  /** The word that makes a verb of such a form, before what was said: «عبر فلان عن»; null where «أن» does. */
  readonly with: string | null;
  /** Whether a name is likely after it. */
  readonly names: boolean;
}

interface Row {
  readonly past: string;
  readonly present?: string;
  readonly participle?: string;
  readonly takes?: string;
  readonly also?: string;
  readonly with?: string;
  readonly names?: boolean;
}

const TAKES: ReadonlySet<string> = new Set<Takes>(['words', 'thing', 'more', 'object', 'blame', 'source', 'none']);
const isTakes = (takes: string): takes is Takes => TAKES.has(takes);

/** «رأى» → «رأ», before «ت» and «وا». */
const shortened = (past: string): string => past.replace(/[اى]$/, '');

function formsOf({
  past,
  present,
  participle,
  takes = 'words',
  also,
  with: word,
  names = true,
}: Row): readonly SpeechForm[] {
  if (!isTakes(takes)) throw new TypeError(`${past} takes ${takes}`);
  const all: Pick<SpeechForm, 'takes' | 'also' | 'with' | 'names'> = {
    takes,
    also: also === 'noun' || also === 'preposition' ? also : null,
    with: word ?? null,
    names,
  };
  const forms: SpeechForm[] = [];
  const add = (kind: SpeechForm['kind'], form: string, feminine = false, plural = false): void => {
    forms.push({ ...all, kind, form, feminine, plural });
  };
  add('past', past);
  add('past', `${shortened(past)}ت`, true);
  add('past', `${shortened(past)}وا`, false, true);
  if (present !== undefined) {
    add('present', present);
    add('present', present.replace(/^ي/, 'ت'), true);
    add('present', `${present.replace(/[وىي]$/, '')}ون`, false, true);
  }
  if (participle !== undefined) {
    add('participle', participle);
    add('participle', participle.replace(/ا$/, 'ة'), true);
    add('participle', participle.replace(/ي?ا$/, 'ين'), false, true);
  }
  return forms;
}

const rows: readonly Row[] = table;

export const speechForms: readonly SpeechForm[] = rows.flatMap(formsOf);
