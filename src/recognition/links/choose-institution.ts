import weights from '../../../assets/recognition/link-weights.json' with { type: 'json' };
import { wordKeys } from '../../arabic/words';
import type { EntryNumber, Glossary, InstitutionMatch } from '../../glossary/glossary';
import { type Inspection, inForce } from '../../inspection';
import type { Steps } from '../../steps';
import { type Candidate, nameOf } from '../proposals/candidate';
import { bondBefore, sentenceBreaksBefore } from '../text/passage';
import { CountriesNamed } from './countries-named';
import {
  type BareInstitution,
  type InstitutionRule,
  inFullKey,
  institutionRules,
  type SaidOfInstitutions,
  stateHas,
} from './rules-of-institutions';
import { tell } from './tell';

const { none: NEEDED, margin: MARGIN, evidence } = weights.institutions;
const weightOf: Readonly<Record<string, number>> = evidence;

const weightedRules = institutionRules.map((rule) => ({ ...rule, weight: weightOf[rule.id] ?? 0 }));

/** Names that are looked at in one step. */
const NAMES_A_STEP = 64;

/** How far a sentence is searched from the institution, in words: keeps a text without full stops linear. */
const FARTHEST = 60;

/** Words of a country's name. */
const MOST_SEAT = 6;

/** Countries that an article may be about. */
const MOST_HOMES = 3;

/** Code units of a dateline or publisher that are read. */
const LONGEST_DESK = 100;

/** The countries of the place or nisba that stands as an institution's seat. */
function seatOf({ passage, to }: Candidate, countries: CountriesNamed): readonly string[] {
  if (bondBefore(passage, to) !== 'space') return [];
  const at = passage.keys[to] === 'في' ? to + 1 : to;
  const [seat] = countries.inside(passage, at, at + MOST_SEAT);
  if (seat?.from !== at || (at === to && !seat.nisba && !passage.keys[at]?.startsWith('ب'))) return [];
  return seat.countries;
}

/** The countries that the sentence around an institution speaks of. */
function countriesOfSentence({ passage, from, to }: Candidate, countries: CountriesNamed): ReadonlySet<string> {
  let first = from;
  while (from - first < FARTHEST && !sentenceBreaksBefore(passage, first)) first--;
  let last = to;
  while (last - to < FARTHEST && last < passage.keys.length && !sentenceBreaksBefore(passage, last)) last++;
  return new Set(countries.inside(passage, first, last).flatMap((mention) => mention.countries));
}

/** What choosing goes by besides the names. */
interface Context {
  readonly glossary: Glossary;
  /** Dateline and publisher. */
  readonly desk: readonly string[];
  readonly inspection: Inspection;
}

/** Decides whose an institution is that stands without its country: a state's, or nobody's that the glossary knows. */
export class InstitutionChooser {
  readonly #bare = new Map<Candidate, InstitutionMatch>();
  /** Those that stand with their country, «سفارة تونس»: an embassy is its sender's. */
  readonly #whole = new Map<Candidate, EntryNumber>();
  readonly #countries = new CountriesNamed();
  readonly #inFull = new Set<string>();
  /** For each pattern the countries for whose it was decided, and the same as `inFullKey` writes them. */
  readonly #decidedOf = new Map<string, Set<string>>();
  readonly #decided = new Set<string>();
  readonly #desk: ReadonlySet<string>;
  readonly #rules: readonly (InstitutionRule & { readonly weight: number })[];

  private constructor(private readonly context: Context) {
    const { desk, inspection } = context;
    this.#desk = new Set(desk.flatMap((text) => this.#countriesIn(text)));
    this.#rules = inForce(weightedRules, inspection);
  }

  /** Reads an article's names, given in reading order; `entryOf` tells which entries those have that are no bare institutions. */
  static *reading(
    names: readonly Candidate[],
    entryOf: (name: Candidate) => EntryNumber | undefined,
    context: Context,
  ): Steps<InstitutionChooser> {
    const chooser = new InstitutionChooser(context);
    for (const [at, name] of names.entries()) {
      if (at % NAMES_A_STEP === 0) yield;
      if (name.type === 'organization' && name.form === 'name') chooser.#learnInstitution(name);
      const entry = chooser.isBare(name) ? undefined : (entryOf(name) ?? chooser.#whole.get(name));
      if (entry !== undefined) chooser.#learnCountries(name, entry);
    }
    return chooser;
  }

  #learnInstitution(candidate: Candidate): void {
    const { passage, from, to, proclitics } = candidate;
    const first = passage.readings[from]?.find(({ length }) => length === proclitics)?.key;
    const found = this.context.glossary.institution(passage.keys, from, first);
    if (!found) return;
    const { pattern, country, length } = found;
    if (country === null) {
      if (length === to - from && !this.#isInternational(candidate)) this.#bare.set(candidate, found);
      return;
    }
    if (found.whole === to - from && found.entry !== undefined) this.#whole.set(candidate, found.entry);
    this.#inFull.add(inFullKey(pattern, country));
    const words = wordKeys(nameOf({ passage, from, to: from + length, proclitics }));
    for (let at = 0; at < words.length; at++) this.#inFull.add(inFullKey(pattern, country, words.slice(at).join(' ')));
  }

  /** «وكالة الطاقة الذرية» is no state's where the article speaks of the international one. */
  #isInternational({ target }: Candidate): boolean {
    const { glossary } = this.context;
    return target.kind === 'glossary' && target.uses.some(({ entry }) => glossary.entry(entry).countries.length === 0);
  }

  #learnCountries({ passage, from, to, form }: Candidate, number: EntryNumber): void {
    const { countries } = this.context.glossary.entry(number);
    this.#countries.learn(passage, { from, to, countries, nisba: form === 'nisba' });
  }

  /** The countries of the sure names in a text that is no part of the body. */
  #countriesIn(text: string): readonly string[] {
    const { glossary } = this.context;
    const keys = wordKeys(text.slice(0, LONGEST_DESK));
    return keys.flatMap((_, at) => {
      const [longest] = glossary.matchesAt(keys, at);
      const sure = longest?.uses.filter(({ needsCue }) => !needsCue) ?? [];
      return sure.flatMap(({ entry }) => glossary.entry(entry).countries.slice(0, 1));
    });
  }

  /** The entry of an institution that stands with its country. */
  whole(candidate: Candidate): EntryNumber | undefined {
    return this.#whole.get(candidate);
  }

  /** One of the bare names was decided for: asking again may tell more. */
  get hasDecided(): boolean {
    return this.#decided.size > 0;
  }

  /** The name is an institution's without its country. */
  isBare(candidate: Candidate): boolean {
    return this.#bare.has(candidate);
  }

  /**
   * The entry that a bare name means here; undefined where that may be several or none. Ask again for those once all were
   * asked for: what was decided for elsewhere counts then.
   */
  chosen(candidate: Candidate): EntryNumber | undefined {
    const bare = this.#bareInstitution(candidate);
    if (!bare) return undefined;
    const weighed = this.#countriesFor(bare)
      .map((country) => ({ country, score: this.#score(bare, country) }))
      .sort((a, b) => b.score - a.score);
    const [best, second] = weighed;
    if (!best) return undefined;
    const { country, score } = best;
    const kept = score >= NEEDED && score - (second?.score ?? 0) >= MARGIN;
    this.#tell(bare, country, score, kept);
    if (!kept) return undefined;
    const { pattern } = bare.found;
    this.#decided.add(inFullKey(pattern, country));
    this.#decidedOf.set(pattern, (this.#decidedOf.get(pattern) ?? new Set()).add(country));
    return bare.listed.get(country) ?? this.context.glossary.find(`institutions/${bare.found.pattern}@${country}`);
  }

  #bareInstitution(candidate: Candidate): BareInstitution | undefined {
    const found = this.#bare.get(candidate);
    if (!found) return undefined;
    return {
      candidate,
      found,
      words: wordKeys(nameOf(candidate)).join(' '),
      seat: seatOf(candidate, this.#countries),
      sentence: countriesOfSentence(candidate, this.#countries),
      listed: this.#listed(candidate),
    };
  }

  /** State bodies that the glossary lists by just these words; international ones have no country of their own. */
  #listed({ passage, from, to, proclitics }: Candidate): ReadonlyMap<string, EntryNumber> {
    const names = passage.listed[from]?.filter((name) => name.to === to && name.proclitics === proclitics) ?? [];
    const uses = names.flatMap((name) => name.uses.filter(({ type }) => type === 'organization'));
    const countries = uses.map(({ entry }) => [this.context.glossary.entry(entry).countries[0] ?? '', entry] as const);
    return new Map(countries.filter(([country]) => country !== ''));
  }

  /** The countries that may be meant and that have the institution. */
  #countriesFor({ found: { pattern }, seat, sentence, listed }: BareInstitution): readonly string[] {
    const told = [
      ...seat,
      ...sentence,
      ...listed.keys(),
      ...(this.#decidedOf.get(pattern) ?? []),
      ...this.#desk,
      ...this.#countries.most(MOST_HOMES),
    ];
    return [...new Set(told)].filter((country) => stateHas(country, pattern) || listed.has(country));
  }

  get #said(): SaidOfInstitutions {
    return { countries: this.#countries, inFull: this.#inFull, decided: this.#decided, desk: this.#desk };
  }

  #score(bare: BareInstitution, country: string): number {
    return this.#rules.reduce((sum, { weight, strength }) => sum + weight * strength(bare, country, this.#said), 0);
  }

  #tell(bare: BareInstitution, country: string, score: number, kept: boolean): void {
    const { hear } = this.context.inspection;
    if (!hear) return;
    const points = this.#rules.map(({ id, weight, strength }) => ({
      id,
      points: weight * strength(bare, country, this.#said),
    }));
    hear(tell(bare.candidate, { entry: `${bare.found.pattern}@${country}`, score, needed: NEEDED, points, kept }));
  }
}
