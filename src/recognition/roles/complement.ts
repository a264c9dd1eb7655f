import type { Rule } from '../../inspection';
import type { Named } from '../links/link';
import { isJoinedNoun } from '../text/joined-noun';
import {
  afterTitle,
  boundaries,
  formerMarks,
  isOrdinary,
  isWordyTitle,
  roleJoints,
  speechVerbs,
} from '../text/lexicon';
import { bondBefore } from '../text/passage';
import { isKnownAs, isMedium, isPerson, nameFrom, procliticsOf, type Scene } from './scene';
import {
  addressed,
  adjectives,
  bare,
  deputies,
  goingOn,
  isDefiniteTitle,
  isHead,
  kinship,
  takenPrepositions,
  tellsWhen,
  titleAt,
} from './titles';

/** What the last part of a phrase was: one that may end it, or one that wants another after it. */
export type Last = 'definite' | 'construct' | 'joint' | 'named';

/** An office within another's phrase, and who holds it. */
export interface Inner {
  readonly from: number;
  readonly proclitics: number;
  readonly to: number;
  readonly title: string;
  readonly holder: Named;
}

/** A title within a complement. */
export interface Nested {
  readonly at: number;
  readonly title: string;
  readonly proclitics: number;
}

/** A phrase as far as it has been read. */
export interface Growing {
  readonly scene: Scene;
  readonly from: number;
  /** The word that may go on with it. */
  readonly at: number;
  /** The title it begins with. */
  readonly title: string;
  readonly last: Last;
  readonly definite: boolean;
  /** The last title within its complement. */
  readonly nested: Nested | null;
}

/** A part of a complement. */
export interface Part {
  readonly words: number;
  readonly last: Last;
  readonly former?: boolean;
  /**
   * The words from here on may as well belong to the sentence: they count only where the phrase then ends before a comma
   * or a name (`end`), or before a name (`name`).
   */
  readonly doubtful?: 'end' | 'name';
  readonly nested?: Nested;
  readonly inner?: Inner;
}

/** Reads the next part of a role's complement, or tells that the phrase ends; null where it has no say. */
export interface ComplementRule extends Rule {
  readonly read: (state: Growing) => Part | 'end' | null;
}

const keyAt = ({ scene, at }: Growing): string => scene.passage.keys[at] ?? '';
const isOpen = (last: Last): boolean => last === 'construct' || last === 'joint';

const isDefiniteWord = (key: string): boolean => /^(?:ال|لل|وال).{2}/.test(key);

/** A name that is no person's, as a part; `end` where a prefix or its place shows that it is none. */
function bodyAt({ scene, at, last }: Growing): Part | 'end' | null {
  const name = nameFrom(scene, at);
  if (!name || isPerson(name)) return null;
  const { to, form, proclitics } = name.candidate;
  const prefix = procliticsOf(name.candidate);
  const part: Part = { words: to - at, last: form === 'nisba' ? 'definite' : 'named' };
  if (prefix.endsWith('ل') && isMedium(name.cluster, scene.glossary)) return 'end';
  if (prefix.endsWith('ب'))
    return form === 'name' && prefix === 'ب' ? { ...part, ...(isOpen(last) ? {} : { doubtful: 'end' }) } : 'end';
  if (/[وفك]/.test(prefix)) return form === 'nisba' && last === 'definite' ? null : 'end';
  const goesOn = form === 'nisba' || isOpen(last) || proclitics > 0 || bondBefore(scene.passage, at) === 'quote';
  return goesOn ? part : 'end';
}

/** The title at a word, unless it is there as an adjective or as an ordinary noun. */
function titleWithin({ scene, at, last }: Growing): { readonly key: string; readonly prefix: string } | null {
  const title = titleAt(scene.passage, at, true);
  if (!title) return null;
  const { key, length } = title;
  const isAdjective = adjectives.has(key) || afterTitle.has(key) || formerMarks.has(key);
  if (!isOpen(last) && (isAdjective || (isWordyTitle(key) && length > 0))) return null;
  return { key, prefix: (scene.passage.keys[at] ?? '').slice(0, length) };
}

/** The holder of the inner office is meant by its name, not that of the whole: «مستشار الرئيس ترامب». */
function isInner({ scene, at, title, nested }: Growing, name: Named): boolean {
  if (!nested) return false;
  if (deputies.has(bare(title))) return false;
  if (isKnownAs(name.cluster, nested.title, scene.glossary)) return true;
  if (kinship.has(title)) return name.cluster.entry === null;
  return at - nested.at === 1;
}

export const COMPLEMENT_RULES: readonly ComplementRule[] = [
  {
    id: 'roles/holder-of-inner-office',
    example: 'قال محامي الرئيس دونالد ترامب رودي جولياني إن القضية انتهت.',
    source: 'grammar: a name follows the office nearest to it',
    read: (state) => {
      const { scene, at, last, nested } = state;
      const name = nameFrom(scene, at);
      if (!name || !isPerson(name) || name.candidate.proclitics > 0 || isOpen(last)) return null;
      if (!nested || !isInner(state, name)) return null;
      const { to } = name.candidate;
      return {
        words: to - at,
        last: 'named',
        inner: { from: nested.at, to: at, title: nested.title, proclitics: nested.proclitics, holder: name },
      };
    },
  },
  {
    id: 'roles/person-in-complement',
    example: 'قال المتحدث باسم خليفة حفتر، أحمد المسماري، إن القوات عادت.',
    source: 'grammar: a noun in construct and «باسم» want somebody after them',
    read: ({ scene, at, last }) => {
      const name = nameFrom(scene, at);
      if (!name || !isPerson(name)) return null;
      const prefix = procliticsOf(name.candidate);
      const taken = prefix === '' ? isOpen(last) : prefix === 'ل' && last !== 'joint';
      return taken ? { words: name.candidate.to - at, last: 'named' } : 'end';
    },
  },
  {
    id: 'roles/body-in-complement',
    example: 'قال مدير منظمة الصحة العالمية تيدروس أدهانوم إن الوباء انحسر.',
    source: 'grammar: what an office is held in follows it in construct',
    read: bodyAt,
  },
  {
    id: 'roles/title-within',
    example: 'قال محامي الرئيس دونالد ترامب إن القضية انتهت.',
    source: 'grammar: a title after a noun in construct, or after ل, is its complement',
    read: (state) => {
      const title = titleWithin(state);
      const open = title && (title.prefix === '' ? isOpen(state.last) : title.prefix === 'ل');
      if (!title || !open || adjectives.has(title.key) || (title.prefix === 'ل' && addressed.has(title.key)))
        return null;
      const last = isDefiniteTitle(title.key) ? 'definite' : 'construct';
      return { words: 1, last, nested: { at: state.at, title: title.key, proclitics: title.prefix.length } };
    },
  },
  {
    id: 'roles/title-opens-another',
    example: 'هنأ الرئيس الأميركي الرئيس الروسي فلاديمير بوتين.',
    source: 'grammar: a title after a complete one is another one',
    read: (state) => (titleWithin(state) && !isOpen(state.last) ? 'end' : null),
  },
  {
    id: 'roles/day-after-title',
    example: 'قال سمير الراوي، وزير الصحة الخميس، إن اللقاح وصل.',
    source: 'custom of newspapers: the day of the news stands after the speaker',
    read: (state) => (tellsWhen(keyAt(state), state.scene.passage.keys[state.at + 1] ?? '') ? 'end' : null),
  },
  {
    id: 'roles/former',
    example: 'قال وزير الدفاع سابقا سمير الراوي إن الحدود آمنة.',
    source: 'custom of newspapers: «سابقا» after an office',
    read: (state) => {
      if (!formerMarks.has(keyAt(state))) return null;
      return {
        words: 1,
        last: state.last === 'construct' && !keyAt(state).startsWith('ال') ? state.last : 'definite',
        former: true,
      };
    },
  },
  {
    id: 'roles/adjective-of-title',
    example: 'قال العقيد ركن حاتم الفلاحي إن الهجوم قريب.',
    source: 'custom of newspapers: «ركن», «عام», «أول» after a title',
    read: (state) => {
      const key = keyAt(state);
      if (!afterTitle.has(key)) return null;
      return { words: 1, last: key.startsWith('ال') ? 'definite' : state.last };
    },
  },
  {
    id: 'roles/own-preposition',
    example: 'قال توم باراك، المبعوث الأميركي إلى سوريا إن الحل قريب.',
    source: 'grammar: some titles take a preposition',
    read: (state) => {
      const key = keyAt(state);
      const taken = takenPrepositions.get(key)?.has(bare(state.title)) && state.last !== 'joint';
      const before = state.scene.passage.keys.slice(state.from, state.at);
      return taken && !before.includes(key) ? { words: 1, last: 'joint' } : null;
    },
  },
  {
    id: 'roles/preposition-before-clean-end',
    example: 'قال منسق الشؤون الإنسانية في لبنان عمران ريزا إن الوضع صعب.',
    source: 'grammar: «في» goes on with an office or with the sentence; before a name or a comma it is the office',
    read: (state) =>
      roleJoints.has(keyAt(state)) && !isOpen(state.last) ? { words: 1, last: 'joint', doubtful: 'end' } : null,
  },
  {
    id: 'roles/at-a-body',
    example: 'قال أستاذ القانون بالجامعة أيمن سلامة إن الحكم نهائي.',
    source: 'custom of newspapers in Egypt and the Maghreb: ب for «في» before the body',
    read: (state) => {
      const key = keyAt(state);
      if (!key.startsWith('ب') || isOpen(state.last)) return null;
      if (key === 'ب') return { words: 1, last: 'joint', doubtful: 'end' };
      const definite = key.startsWith('بال');
      if (!isHead(bare(key.slice(1)))) return definite ? { words: 1, last: 'definite', doubtful: 'name' } : null;
      return { words: 1, last: definite ? 'definite' : 'construct', doubtful: 'end' };
    },
  },
  {
    id: 'roles/for-a-body',
    example: 'قال المدير الأول لحملة الإصلاح ناثان بروكتور إن الشركة تراجعت.',
    source: 'grammar: ل and a noun go on with a complete title',
    read: (state) => {
      const key = keyAt(state);
      if (!/^ل(?!ل)/.test(key) || isOpen(state.last)) return null;
      if (key === 'ل') return { words: 1, last: 'joint' };
      const noun = key.slice(1);
      if (addressed.has(noun) || boundaries.has(key) || /(?:ه|ها|هم)$/.test(key)) return null;
      return { words: 1, last: 'construct', ...(isHead(noun) ? {} : { doubtful: 'end' }) };
    },
  },
  {
    id: 'roles/definite-noun',
    example: 'قال وزير الصحة حسن التميمي إن اللقاح وصل.',
    source: 'grammar: a definite noun makes the title definite, adjectives agree with it',
    read: (state) => {
      const key = keyAt(state);
      if (
        !isDefiniteWord(key) ||
        (boundaries.has(key) && !goingOn.has(key)) ||
        (key.startsWith('و') && isOpen(state.last))
      )
        return null;
      return { words: 1, last: 'definite' };
    },
  },
  {
    id: 'roles/joined-noun',
    example: 'قال وزير الاتصالات وتكنولوجيا المعلومات سمير الراوي إن الشبكة جاهزة.',
    source: 'names of ministries and departments: و joins what they are for',
    read: ({ scene, at, last }) =>
      !isOpen(last) && !scene.names[at] && isJoinedNoun(scene.passage, at)
        ? { words: 1, last: 'construct', doubtful: 'end' }
        : null,
  },
  {
    id: 'roles/noun-in-construct',
    example: 'قال رئيس قسم الأبحاث سمير الراوي إن التجربة نجحت.',
    source: 'grammar: nouns in construct',
    read: (state) => {
      const key = keyAt(state);
      if (!isOpen(state.last) || speechVerbs.has(key) || (boundaries.has(key) && !goingOn.has(key))) return null;
      return isOrdinary(key) && !state.scene.names[state.at] ? { words: 1, last: 'construct' } : null;
    },
  },
  {
    id: 'roles/unlisted-body',
    example: 'قال محمد الراوي، الباحث في مركز تيفاوين، إن العمل بدأ.',
    source: 'grammar: a body’s head, or a preposition of the title’s own, wants a noun, known or not',
    read: ({ scene, at, last }) => {
      const key = scene.passage.keys[at] ?? '';
      const wanted = last === 'joint' || (last === 'construct' && isHead(scene.passage.keys[at - 1] ?? ''));
      return wanted && !scene.names[at] && !boundaries.has(key) && !speechVerbs.has(key)
        ? { words: 1, last: 'named' }
        : null;
    },
  },
];
