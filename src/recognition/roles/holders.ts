import type { Rule } from '../../inspection';
import type { Named } from '../links/link';
import { afterTitle, isConstructTitle, speechVerbs } from '../text/lexicon';
import { type Bond, bondBefore } from '../text/passage';
import type { RolePhrase } from './phrase';
import { genderOf, isPerson, nameFrom, nameUpTo, type Scene } from './scene';
import { bare, courtesies, honorifics, isFeminine, takesPersons, titleAt } from './titles';

/** A role phrase that looks for its holder. */
interface Claim {
  readonly phrase: RolePhrase;
  /** The phrase read before it in the passage, with its holder. */
  readonly previous: { readonly phrase: RolePhrase; readonly holder: Named | null } | null;
}

/** Tells who holds a role, or that nobody named does; null where it has no say. The first that has decides. */
export interface HolderRule extends Rule {
  readonly decide: (claim: Claim) => { readonly holder: Named | null } | null;
}

const NOBODY = { holder: null };

const BEFORE_NAME: ReadonlySet<Bond> = new Set<Bond>(['space', 'hyphen', 'quote', 'comma']);
const AFTER_NAME: ReadonlySet<Bond> = new Set<Bond>(['comma', 'bracket']);

/** The person who is named at a word, with no prefix. */
function personFrom(scene: Scene, at: number): Named | null {
  const name = BEFORE_NAME.has(bondBefore(scene.passage, at)) ? nameFrom(scene, at) : null;
  return name && isPerson(name) && name.candidate.proclitics === 0 ? name : null;
}

/** The person named right before a phrase. */
function personBefore({ scene, from, proclitics }: RolePhrase): Named | null {
  const name = proclitics === 0 ? nameUpTo(scene, from) : null;
  return name && isPerson(name) ? name : null;
}

const isSpaced = ({ scene, from }: RolePhrase): boolean => bondBefore(scene.passage, from) === 'space';
const isSetOff = ({ scene, from }: RolePhrase): boolean => AFTER_NAME.has(bondBefore(scene.passage, from));

/** Words that may stand between an office and the name: «وزير الصحة [الأستاذ الدكتور] سمير». */
const MOST_HONORIFICS = 3;

/** Words of the form of address at a word: «السيد», «الفريق أول ركن», «صاحب السمو»; 0 where none stands. */
function honorificAt({ passage, names }: Scene, at: number): number {
  const key = passage.keys[at] ?? '';
  if (names[at] || !BEFORE_NAME.has(bondBefore(passage, at))) return 0;
  if (key === 'صاحب' && courtesies.has(bare(passage.keys[at + 1] ?? ''))) return 2;
  if (!honorifics.has(key) && !courtesies.has(key)) return 0;
  let to = at + 1;
  while (afterTitle.has(passage.keys[to] ?? '') && !names[to]) to++;
  return to - at;
}

/** The word after the forms of address at a word. */
function afterHonorifics(scene: Scene, from: number): number {
  let at = from;
  for (let count = 0; count < MOST_HONORIFICS; count++) at += honorificAt(scene, at);
  return at;
}

/** The woman's or man's title does not fit what the glossary calls somebody. */
function disagrees({ scene, title }: RolePhrase, { cluster }: Named): boolean {
  const gender = genderOf(cluster, scene.glossary);
  return isFeminine(title) ? gender === 'masculine' : gender === 'feminine';
}

/** Words of a title that stands before a name, at most: where the verb of its clause is looked for. */
const TITLE_REACH = 12;

/** The name is the subject of a verb that has a person as its object: «التقى [الرئيس] ماكرون». */
function meetsSomebody(scene: Scene, { candidate: { from, proclitics } }: Named): boolean {
  if (proclitics > 0) return false;
  const { passage } = scene;
  const least = Math.max(0, from - TITLE_REACH);
  for (let at = from - 1; at >= least; at--) {
    if (takesPersons(passage, at) && titleAt(passage, at, true) === null) return true;
    if (speechVerbs.has(passage.keys[at] ?? '') || (bondBefore(passage, at + 1) !== 'space' && at < from - 1))
      return false;
  }
  return false;
}

export const HOLDER_RULES: readonly HolderRule[] = [
  {
    id: 'roles/set-off-between-names',
    example: 'حضر الحفل جون كيري، وزير الخارجية الأميركي، دونالد ترامب، رئيس الشركة.',
    source: 'grammar: an apposition between commas belongs to the name before it',
    decide: ({ phrase, previous }) => {
      const { scene, to } = phrase;
      const before = personBefore(phrase);
      const closed = bondBefore(scene.passage, to) === 'comma' && personFrom(scene, to) !== null;
      if (!before || !closed || !isSetOff(phrase) || !phrase.definite) return null;
      const listed = previous?.holder === before && bondBefore(scene.passage, before.candidate.from) === 'comma';
      return listed || disagrees(phrase, before) ? null : { holder: before };
    },
  },
  {
    id: 'roles/feminine-of-a-woman',
    example: 'رحبت الوزيرة عبد الفتاح السيسي بالقرار.',
    source: 'grammar: a title in the feminine is a woman’s',
    decide: ({ phrase }) => {
      const name = personFrom(phrase.scene, phrase.to);
      return name && isFeminine(phrase.title) && disagrees(phrase, name) ? NOBODY : null;
    },
  },
  {
    id: 'roles/before-name',
    example: 'التقى إيمانويل ماكرون رئيس الوزراء الإسرائيلي بنيامين نتنياهو.',
    source: 'grammar: a title stands before the name it belongs to',
    decide: ({ phrase }) => {
      const name = phrase.definite ? personFrom(phrase.scene, phrase.to) : null;
      return name && { holder: name };
    },
  },
  {
    id: 'roles/honorific-between',
    example: 'قال وزير الموارد المائية الدكتور هاني سويلم إن السد آمن.',
    source: 'custom of newspapers: office, form of address, name',
    decide: ({ phrase }) => {
      const { scene, to, definite } = phrase;
      const at = afterHonorifics(scene, to);
      const name = definite && at > to ? personFrom(scene, at) : null;
      return name && { holder: name };
    },
  },
  {
    id: 'roles/object-of-a-verb',
    example: 'استقبل عبد الفتاح السيسي وزير الخارجية الأميركي في القاهرة.',
    source: 'grammar: verb, subject, object',
    decide: ({ phrase }) => {
      const before = personBefore(phrase);
      return before && isSpaced(phrase) && meetsSomebody(phrase.scene, before) ? NOBODY : null;
    },
  },
  {
    id: 'roles/gender-of-apposition',
    example: 'أكدت أنجيلا ميركل رئيس الوزراء الفرنسي سيحضر.',
    source: 'grammar: an apposition agrees with its name in gender',
    decide: ({ phrase }) => {
      const before = personBefore(phrase);
      return before && disagrees(phrase, before) ? NOBODY : null;
    },
  },
  {
    id: 'roles/set-off-after-name',
    example: 'قال جون كيري، وزير الخارجية الأميركي، إن الاتفاق قريب.',
    source: 'grammar: apposition',
    decide: ({ phrase }) => {
      const before = personBefore(phrase);
      return before && isSetOff(phrase) && phrase.definite ? { holder: before } : null;
    },
  },
  {
    id: 'roles/after-name',
    example: 'قال رافاييل بنيتيز مدرب ريال مدريد إن الفريق جاهز.',
    source: 'grammar: apposition without a comma, as agencies write it',
    decide: ({ phrase }) => {
      const { to, from, title, definite } = phrase;
      const before = personBefore(phrase);
      const full = definite && (isConstructTitle(title) || to - from > 1) && !honorifics.has(title);
      return before && isSpaced(phrase) && full ? { holder: before } : null;
    },
  },
  {
    id: 'roles/second-office',
    example: 'قال سعد الحريري، رئيس تيار المستقبل ورئيس الحكومة السابق، إنه مستعد.',
    source: 'grammar: offices joined by «و» in apposition are one person’s',
    decide: ({ phrase, previous }) => {
      const { scene, from, proclitics, definite } = phrase;
      if (!previous?.holder || previous.phrase.to !== from || !definite) return null;
      const joined = proclitics === 1 && (scene.passage.keys[from] ?? '').startsWith('و');
      return joined && previous.holder.candidate.to === previous.phrase.from ? { holder: previous.holder } : null;
    },
  },
  {
    id: 'roles/copula',
    example: 'خسر نوري المالكي، وهو زعيم ائتلاف دولة القانون، التصويت.',
    source: 'grammar: «وهو» and a title tell what the one named before is',
    decide: ({ phrase }) => {
      const { scene, from, proclitics, definite, title } = phrase;
      const copula = scene.passage.keys[from - 1] ?? '';
      const fits = isFeminine(bare(title)) ? copula === 'وهي' : copula === 'وهو';
      const name = nameUpTo(scene, from - 1);
      return fits && definite && proclitics === 0 && name && isPerson(name) ? { holder: name } : null;
    },
  },
];
