import { keyOf } from '../../arabic/normalise';
import { nameOf } from '../proposals/candidate';
import { directions } from '../text/lexicon';
import { ifSo, type LinkRule } from './evidence';

/** The form is one that a table has, not one made of it by a rule of spelling. */
function isInTables(
  name: string,
  { name: main, aliases }: { name: { ar: string }; aliases: { ar: readonly string[] } },
) {
  const key = keyOf(name);
  return [main.ar, ...aliases.ar].some((form) => keyOf(form) === key);
}

/** By how much of prominence, 0 to 1, one name has to be better known than another. */
const BETTER_KNOWN = 0.3;

/** What the name itself says: how much of the entry's name stands here, and whether its tables call the form sure. */
export const rulesOfName: readonly LinkRule[] = [
  {
    id: 'links/sure-form',
    example: 'قال ماكرون إن بلاده سترد على القرار.',
    source: 'glossary tables: a form without `?` is nobody else’s',
    strength: (_, { use }) => ifSo(use.sure || (!use.needsCue && !use.obscure)),
  },
  {
    id: 'links/doubtful-form',
    example: 'طاردت الشرطة الأسد في الغابة، وقالت سوريا إن الغابة مغلقة.',
    source: 'glossary tables: a form with `?` is also a word or somebody else’s; of places the model tells words apart',
    strength: ({ candidate: { target, type } }, { use }) =>
      ifSo(use.needsCue && type !== 'place' && target.kind === 'glossary' && !target.evident),
  },
  {
    id: 'links/speaking-surroundings',
    example: 'رفضت حركة فتح العرض.',
    source: 'head nouns, titles and cues of the glossary, as the rules for unsure forms read them',
    strength: ({ candidate: { target } }) => ifSo(target.kind === 'glossary' && target.evident),
  },
  {
    id: 'links/several-words',
    example: 'عاد الرجل من جمهورية الدومينيكان.',
    source: 'a given and a family name together are seldom two people’s',
    strength: ({ words }) => ifSo(words > 1),
  },
  {
    id: 'links/only-bearer',
    example: 'وصل الوفد إلى الأقصر.',
    source: 'the model takes it for a place, and the glossary has no other one of the name',
    strength: ({ candidate: { type } }, { alone }) => ifSo(alone && type === 'place'),
  },
  {
    id: 'links/main-name',
    example: 'وصل الوفد إلى طرابلس.',
    source: 'newspapers call a namesake that is less known by more words',
    strength: (_, { use }) => ifSo(use.primary),
  },
  {
    id: 'links/spelling-behind-prefix',
    example: 'شكل المدرب فريقا جديدا.',
    source: 'a spelling made by rule and a prefix together are as often another word: «وقوته» is not Goethe',
    strength: ({ candidate, words }, { entry }) =>
      ifSo(candidate.proclitics > 0 && words === 1 && !isInTables(nameOf(candidate), entry)),
  },
  {
    id: 'links/prefix-before-another',
    example: 'نددت الحكومة بروسيا.',
    source: 'a prefix and a name that all know are likelier than a name that few know: «بروسيا» is Russia, not Prussia',
    strength: ({ candidate: { passage, from, proclitics }, words }, { entry: { prominence } }, article) => {
      if (words > 1 || proclitics > 0) return 0;
      const others = (passage.readings[from] ?? []).filter(({ length }) => length > 0);
      return ifSo(others.some(({ key }) => article.renownOf(key) > prominence + BETTER_KNOWN));
    },
  },
  {
    id: 'links/point-of-compass',
    example: 'تقع القرية بين الجنوب والشمال.',
    source: '«الجنوب» is a part of whatever country is spoken of before it is a district of that name',
    strength: ({ candidate: { type }, words, key }) => ifSo(type === 'place' && words === 1 && directions.has(key)),
  },
];
