import type { ListedUse } from '../proposals/listed-names';
import { directions, isGivenName } from '../text/lexicon';
import { ifSo, type LinkRule } from './evidence';

/** The form is nobody else's and no word, by its tables or by a rule that decided for it here. */
const isSureForm = ({ sure, needsCue, obscure }: ListedUse): boolean => sure || (!needsCue && !obscure);

/** By how much of prominence, 0 to 1, one name has to be better known than another. */
const BETTER_KNOWN = 0.3;

/** What the name itself says: how much of the entry's name stands here, and whether its tables call the form sure. */
export const rulesOfName: readonly LinkRule[] = [
  {
    id: 'links/sure-form',
    example: 'قالت رويترز إن المحادثات بدأت.',
    source: 'glossary tables: a form without `?` is nobody else’s',
    strength: (_, { use }) => ifSo(isSureForm(use)),
  },
  {
    id: 'links/doubtful-form',
    example: 'عادت هاريس إلى واشنطن.',
    source: 'glossary tables: a form with `?` is also a word or somebody else’s; of places the model tells words apart',
    strength: ({ candidate: { target, type } }, { use }) =>
      ifSo(use.needsCue && type !== 'place' && target.kind === 'glossary' && !target.evident),
  },
  {
    id: 'links/common-name',
    example: 'عاد عباس إلى داره، وقالت فلسطين إن الطرق مفتوحة.',
    source: 'given names alone are many people’s',
    strength: ({ candidate: { target }, parts }) =>
      ifSo(target.kind === 'glossary' && !target.evident && parts.length > 0 && parts.every(isGivenName)),
  },
  {
    id: 'links/speaking-surroundings',
    example: 'قالت هاريس إن الاتفاق جيد.',
    source: 'head nouns, titles and cues of the glossary, as the rules for unsure forms read them',
    strength: ({ candidate: { target } }, { use }) =>
      ifSo(!isSureForm(use) && target.kind === 'glossary' && target.evident),
  },
  {
    id: 'links/several-words',
    example: 'ظهر أبو عبيدة في غزة أمس.',
    source: 'a given and a family name together are seldom two people’s',
    strength: ({ words }) => ifSo(words > 1),
  },
  {
    id: 'links/only-bearer',
    example: 'وصل الوفد إلى توزر.',
    source: 'the model takes it for a place, and the glossary has no other one of the name',
    strength: ({ candidate: { type } }, { alone }) => ifSo(alone && type === 'place'),
  },
  {
    id: 'links/main-name',
    example: 'ظهر أبو عبيدة في غزة أمس.',
    source: 'newspapers call a namesake that is less known by more words',
    strength: (_, { use }) => ifSo(use.primary),
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
    example: 'زار الوزير بيروت والجنوب والبقاع.',
    source: '«الجنوب» is a part of whatever country is spoken of before it is a district of that name',
    strength: ({ candidate: { type }, words, key }) => ifSo(type === 'place' && words === 1 && directions.has(key)),
  },
];
