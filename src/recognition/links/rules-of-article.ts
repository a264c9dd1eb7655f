import { ifSo, type LinkRule } from './evidence';

/** Where renown begins to count and where it counts in full, as prominence from 0 to 1: ministers and heads of state; towns and countries. */
const RENOWN = { person: [0.5, 0.9], other: [0.35, 0.8] } as const;

/** Places of less prominence, 0 to 1, are known to their neighbours. */
const KNOWN_ABROAD = 0.38;

/** What the rest of the article says: who is named in full, which countries are spoken of, what everybody knows. */
export const rulesOfArticle: readonly LinkRule[] = [
  {
    id: 'links/fuller-name-of-another',
    example: 'قال المؤرخ نيل ماكماستر إن الوثائق محفوظة. وأضاف ماكماستر أنه قرأها.',
    source: 'newspapers name a person in full first, and by surname then',
    strength: ({ parts }, { number }, article) => {
      const bearers = article.bearers(parts);
      return ifSo(bearers.size > 0 && !bearers.has(number));
    },
  },
  {
    id: 'links/named-surely',
    example: 'أعلنت مجموعة فاغنر انسحابها. وقالت موسكو إن قائد فاغنر عاد إلى قواعده.',
    source: 'a name that is clear once is taken for clear elsewhere',
    strength: ({ candidate: { target } }, { number, use }, article) =>
      ifSo(!use.sure && target.kind === 'glossary' && !target.evident && article.isNamedSurely(number)),
  },
  {
    id: 'links/renown',
    example: 'شكرت إيفانكا ترامب الحضور. وعاد ترامب إلى واشنطن.',
    source: 'whom all know is named without more words',
    strength: ({ candidate: { type } }, { entry: { prominence } }) => {
      const [from, to] = type === 'person' ? RENOWN.person : RENOWN.other;
      return Math.min(1, Math.max(0, (prominence - from) / (to - from)));
    },
  },
  {
    id: 'links/country-named',
    example: 'ظهر أبو عبيدة في غزة أمس.',
    source: 'towns and people of a country are named where the country is spoken of',
    strength: (_, { number, entry: { countries } }, article) => ifSo(article.namesCountryOf(number, countries)),
  },
  {
    id: 'links/out-of-the-way',
    example: 'سكن الرجل في حي الميناء بمدينة مرسيليا الفرنسية.',
    source: 'a place that its neighbours know is not named abroad without its country',
    strength: ({ candidate: { type } }, { number, entry: { countries, prominence } }, article) =>
      ifSo(
        type === 'place' &&
          prominence < KNOWN_ABROAD &&
          article.namesOtherCountry(countries) &&
          !article.namesCountryOf(number, countries),
      ),
  },
];
