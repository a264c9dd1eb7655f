import states from '../../../assets/recognition/state-institutions.json' with { type: 'json' };
import type { EntryNumber, InstitutionMatch } from '../../glossary/glossary';
import type { Rule } from '../../inspection';
import type { Candidate } from '../proposals/candidate';
import type { CountriesNamed } from './countries-named';
import { ifSo } from './evidence';

/** A bare institution of the article, «وزارة الدفاع», and what stands nearest. */
export interface BareInstitution {
  readonly candidate: Candidate;
  readonly found: InstitutionMatch;
  /** Its words without proclitics. */
  readonly words: string;
  /** Countries, ISO 3166-1 alpha-2, of the place or nisba right after it: «في لبنان», «بغزة». */
  readonly seat: readonly string[];
  /** All countries that its sentence speaks of. */
  readonly sentence: ReadonlySet<string>;
  /** State bodies that the glossary lists by just these words, by country: «مجلس العموم». */
  readonly listed: ReadonlyMap<string, EntryNumber>;
}

/** What the article says of where its institutions are. */
export interface SaidOfInstitutions {
  readonly countries: CountriesNamed;
  /** Institutions that are named with their country, as `inFullKey` writes them. */
  readonly inFull: ReadonlySet<string>;
  /** Bare ones that are decided for, written in the same way. */
  readonly decided: ReadonlySet<string>;
  /** Countries of dateline and publisher. */
  readonly desk: ReadonlySet<string>;
}

/** An institution named with its country; with words where it is named by just these. */
export const inFullKey = (pattern: string, country: string, words = ''): string => `${pattern}@${country} ${words}`;

/** One thing that speaks for or against a country as that of a bare institution. */
export interface InstitutionRule extends Rule {
  /** From 0, where it says nothing, to 1. */
  readonly strength: (bare: BareInstitution, country: string, said: SaidOfInstitutions) => number;
}

const tableOf = (rows: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(Object.entries(rows).map(([pattern, countries]) => [pattern, new Set(countries)]));

const onlyIn = tableOf(states.onlyIn);
const notIn = tableOf(states.notIn);
const abroad = new Set(states.abroad);

const enemies = new Map<string, Set<string>>();
for (const [one = '', other = ''] of states.belligerents) {
  enemies.set(one, (enemies.get(one) ?? new Set()).add(other));
  enemies.set(other, (enemies.get(other) ?? new Set()).add(one));
}

/** Does a state have such an institution? */
export const stateHas = (country: string, pattern: string): boolean =>
  onlyIn.get(pattern)?.has(country) !== false && !notIn.get(pattern)?.has(country);

/** Mentions of a country from which an article's share of them counts in full. */
const ENOUGH = 2;

/** What speaks for a country as that of an institution named without it, and against. */
export const institutionRules: readonly InstitutionRule[] = [
  {
    id: 'links/institution-in-full',
    example: 'زار الوفد سوريا ومصر. وقالت وزارة الصحة اللبنانية إن الحملة بدأت. وأضافت وزارة الصحة أن المصابين بخير.',
    source: 'newspapers name an institution in full first',
    strength: ({ found: { pattern, needsCue }, words }, country, { inFull }) =>
      ifSo(inFull.has(needsCue ? inFullKey(pattern, country, words) : inFullKey(pattern, country))),
  },
  {
    id: 'links/institution-decided',
    example:
      'عاد الوفد من مصر إلى مصر. وقالت وزارة الصحة في لبنان إن الحملة بدأت. وأضافت وزارة الصحة أن المصابين بخير.',
    source: 'a name that is clear once is taken for clear elsewhere',
    strength: ({ found: { pattern } }, country, { decided }) => ifSo(decided.has(inFullKey(pattern, country))),
  },
  {
    id: 'links/institution-seat',
    example: 'أعلنت وزارة الصحة في لبنان نتائج الحملة في مصر.',
    source: '«في» and a country right after it; an embassy’s is its host',
    strength: ({ found, seat }, country) => ifSo(!abroad.has(found.pattern) && seat.includes(country)),
  },
  {
    id: 'links/institution-listed',
    example: 'عاد الوفد من بريطانيا. وأقر مجلس العموم القانون.',
    source: 'glossary tables: the words are an entry’s own',
    strength: ({ listed }, country) => ifSo(listed.has(country)),
  },
  {
    id: 'links/institution-sentence',
    example: 'وقالت وزارة الدفاع في بيان إن سفن لبنان غادرت الميناء.',
    source: 'the only country that a sentence speaks of is whose institutions it means',
    strength: ({ sentence }, country) => ifSo(sentence.size === 1 && sentence.has(country)),
  },
  {
    id: 'links/institution-other-sentence',
    example: 'قالت وزارة الدفاع اللبنانية إن الطرق مفتوحة. وقالت وزارة الدفاع إن سفن مصر غادرت الميناء.',
    source: 'a sentence that speaks of other countries only means theirs',
    strength: ({ sentence }, country) => ifSo(sentence.size > 0 && !sentence.has(country)),
  },
  {
    id: 'links/institution-home',
    example: 'تشهد كينيا احتجاجات. وعاد الهدوء إلى نيروبي. وقالت وزارة الداخلية إن الشوارع مفتوحة.',
    source: 'the country that an article speaks of most is whose institutions it means',
    strength: (_, country, { countries }) => countries.share(country, ENOUGH),
  },
  {
    id: 'links/institution-desk',
    example: 'القاهرة - عاد الوفد من لبنان. وقالت وزارة الداخلية إن الطرق مفتوحة.',
    source: 'datelines and publishers: newspapers mean their own country’s where they name none',
    strength: (_, country, { desk }) => ifSo(desk.has(country)),
  },
  {
    id: 'links/institution-enemy',
    example: 'قصفت إسرائيل غزة، وقالت إسرائيل إن إسرائيل بخير. وقالت وزارة الصحة إن إسرائيل تقصف.',
    source: 'of two at war each has its own, and newspapers mean now the one, now the other',
    strength: ({ found }, country, { countries }) =>
      ifSo([...(enemies.get(country) ?? [])].some((enemy) => countries.has(enemy) && stateHas(enemy, found.pattern))),
  },
  {
    id: 'links/institution-common-word',
    example: 'الداخلية : كينيا تحقق في الحادث.',
    source: 'glossary tables: a form with `?` is also a word',
    strength: ({ found, listed }, country) => ifSo(found.needsCue && !listed.has(country)),
  },
];
