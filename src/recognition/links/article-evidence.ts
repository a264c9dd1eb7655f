import type { EntryNumber, Glossary } from '../../glossary/glossary';
import type { Steps } from '../../steps';
import { type Candidate, nameOf } from '../proposals/candidate';
import { type Company, countriesBroughtIn } from '../proposals/company';
import type { ReadPassage } from '../proposals/listed-names';
import type { TitleBeside } from '../proposals/titles-beside';
import { CountriesNamed } from './countries-named';
import { FullNames, type NameParts, partsOf } from './full-names';

/** Names that are looked at in one step. */
const NAMES_A_STEP = 64;

/** Somebody whom the article names in full: an entry, or by a name that the glossary lacks. */
type Bearer = EntryNumber | string;

const NO_TITLES: readonly TitleBeside[] = [];

/** What an article's names, taken together, say of any one of them. */
export class ArticleEvidence {
  /** By names and nisbas of places. */
  readonly countries = new CountriesNamed();
  readonly #people = new FullNames<Bearer>();
  readonly #namesOfPeople = new Set<string>();
  readonly #countriesOf = new Map<EntryNumber, readonly string[]>();
  /** For each country the entries that bring it in. */
  readonly #byCountry = new Map<string, Set<EntryNumber>>();
  /** Where people's names begin and end, by passage. */
  readonly #personAt = new Map<ReadPassage, Map<number, Candidate>>();
  readonly #titles = new Map<ReadPassage, Map<number, TitleBeside[]>>();

  private constructor(
    private readonly glossary: Glossary,
    private readonly company: Company,
  ) {}

  /** Reads an article's names, given in reading order, and titles. */
  static *reading(
    names: readonly Candidate[],
    titles: readonly TitleBeside[],
    glossary: Glossary,
    company: Company,
  ): Steps<ArticleEvidence> {
    const evidence = new ArticleEvidence(glossary, company);
    for (const title of titles) evidence.#learnTitle(title);
    yield;
    for (const [at, name] of names.entries()) {
      if (at % NAMES_A_STEP === 0) yield;
      evidence.#learnCountries(name);
      if (name.type === 'person') evidence.#learnPerson(name);
    }
    return evidence;
  }

  #learnTitle(title: TitleBeside): void {
    const ofPassage = this.#titles.get(title.passage) ?? new Map<number, TitleBeside[]>();
    ofPassage.set(title.nameAt, [...(ofPassage.get(title.nameAt) ?? NO_TITLES), title]);
    this.#titles.set(title.passage, ofPassage);
  }

  #learnCountries({ passage, from, to, target, form }: Candidate): void {
    if (target.kind === 'article') return;
    const said = new Set<string>();
    for (const { entry, sure, type } of target.uses) {
      if (!sure && target.uses.length > 1) continue;
      for (const country of this.countriesOf(entry)) {
        const known = this.#byCountry.get(country);
        if (known) known.add(entry);
        else this.#byCountry.set(country, new Set([entry]));
        if (type === 'place') said.add(country);
      }
    }
    this.countries.learn(passage, { from, to, countries: [...said], nisba: form === 'nisba' });
  }

  #learnPerson(candidate: Candidate): void {
    const { passage, from, to, target } = candidate;
    const ofPassage = this.#personAt.get(passage) ?? new Map<number, Candidate>();
    this.#personAt.set(passage, ofPassage.set(from, candidate).set(-to, candidate));
    const name = nameOf(candidate);
    if (this.#namesOfPeople.has(name)) return;
    this.#namesOfPeople.add(name);
    const parts = partsOf(name);
    if (parts.length < 2) return;
    if (target.kind === 'article') this.#people.add(parts, parts.join(' '));
    else
      for (const { entry } of target.uses) {
        this.#people.add(parts, entry);
        this.#people.add(partsOf(this.glossary.entry(entry).name.ar), entry);
      }
  }

  /** Those whom the article names in full and for whom a short name may stand. */
  bearers(short: NameParts): ReadonlySet<Bearer> {
    return this.#people.bearers(short);
  }

  /** The person whose name begins at a word. */
  personFrom(passage: ReadPassage, at: number): Candidate | undefined {
    return this.#personAt.get(passage)?.get(at);
  }

  /** The person whose name ends right before a word. */
  personBefore(passage: ReadPassage, at: number): Candidate | undefined {
    return this.#personAt.get(passage)?.get(-at);
  }

  /** How well the best known entry is known that one word is sure to name; 0 where there is none. */
  renownOf(word: string): number {
    const sure = this.glossary.matchesAt([word], 0).flatMap(({ uses }) => uses.filter((use) => !use.needsCue));
    return Math.max(0, ...sure.map(({ entry }) => this.glossary.entry(entry).prominence));
  }

  /** The entry is named by a form that is sure, or was decided for, somewhere in the article. */
  isNamedSurely(number: EntryNumber): boolean {
    return this.company.entries.has(number) || this.company.decided.has(number);
  }

  /** Something else than this entry brings in one of its countries. */
  namesCountryOf(number: EntryNumber, countries: readonly string[]): boolean {
    return countries.some((country) => {
      const by = this.#byCountry.get(country);
      return by !== undefined && (by.size > 1 || !by.has(number));
    });
  }

  /** Something brings in a country that is none of these. */
  namesOtherCountry(countries: readonly string[]): boolean {
    for (const country of this.#byCountry.keys()) if (!countries.includes(country)) return true;
    return false;
  }

  countriesOf(number: EntryNumber): readonly string[] {
    const known = this.#countriesOf.get(number) ?? countriesBroughtIn(this.glossary.entry(number));
    this.#countriesOf.set(number, known);
    return known;
  }

  /** The titles beside words `from` to `to` of a passage. */
  titlesBeside(passage: ReadPassage, from: number, to: number): readonly TitleBeside[] {
    const ofPassage = this.#titles.get(passage);
    if (!ofPassage) return NO_TITLES;
    const found: TitleBeside[] = [];
    for (let at = from; at < to; at++) found.push(...(ofPassage.get(at) ?? NO_TITLES));
    return found;
  }
}
