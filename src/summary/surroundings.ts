import capitals from '../../assets/summary/capitals.json' with { type: 'json' };
import words from '../../assets/summary/words.json' with { type: 'json' };
import type { EntityKey, Mention, Role, Span } from '../analysis/analysis';
import { keyOf } from '../arabic/normalise';
import { firstWordFrom, type TokenisedText, type Word } from '../arabic/words';
import { type PlacedText, textAt } from '../recognition/text/in-texts';

const decisionVerbs = new Set(
  words.decisionVerbs.flatMap((verb) => [keyOf(verb), `${keyOf(verb).replace(/[اي]$/, '')}ت`]),
);
const scenePrepositions = new Set(words.scenePrepositions.map(keyOf));

/** For the name of each capital the code of its country. */
export const countryOfCapital: ReadonlyMap<string, string> = new Map(
  Object.entries(capitals).flatMap(([country, names]) => names.map((name) => [keyOf(name), country] as const)),
);

/** A present verb after a city, which is feminine: «موسكو ترفض», «كييف قد تحتاج», «واشنطن لن تقبل». */
const FEMININE_PRESENT = /^(?:س)?ت\p{L}{3,}$/u;
const BEFORE_A_VERB = new Set(['قد', 'لن', 'لا', 'لم', 'سوف']);

/** Words before a sentence's subject, at most: the verb. */
const BEFORE_SUBJECT = 1;

/** Whether a sentence ends, or a statement begins, before a word. */
const opensAt = (text: TokenisedText, at: number): boolean => at <= 0 || /[.؟!:؛\n]/.test(text.words[at]?.gap ?? '.');

/** Finds the words around mentions, and the roles that stand beside them. */
export class Surroundings {
  readonly #texts: readonly PlacedText[];
  /** Where the role begins that ends at a place. */
  readonly #roleStarts = new Map<string, number>();

  constructor(texts: readonly PlacedText[], roles: readonly Role[]) {
    this.#texts = texts;
    for (const { paragraph, start, end } of roles) this.#roleStarts.set(`${paragraph} ${end}`, start);
  }

  before({ paragraph, start }: Span): Word | undefined {
    const text = textAt(this.#texts, paragraph, start);
    return text?.words[firstWordFrom(text, start) - 1];
  }

  /** The two words after a mention. */
  after({ paragraph, start, end }: Span): readonly Word[] {
    const text = textAt(this.#texts, paragraph, start);
    if (!text) return [];
    const at = firstWordFrom(text, end);
    return text.words.slice(at, at + 2);
  }

  /** A mention stands where the subject of a sentence does: with its title first in it, or after the verb. */
  opens({ paragraph, start, coreStart }: Mention): boolean {
    if (coreStart > start) return false;
    const begin =
      this.#roleStarts.get(`${paragraph} ${start - 1}`) ?? this.#roleStarts.get(`${paragraph} ${start - 2}`);
    const text = textAt(this.#texts, paragraph, start);
    if (!text) return false;
    const at = firstWordFrom(text, begin ?? start);
    for (let back = 0; back <= BEFORE_SUBJECT; back++) if (opensAt(text, at - back)) return true;
    return false;
  }

  /** The text is in a place, goes there or comes from it. */
  isScene(mention: Mention): boolean {
    const { start, coreStart, surface } = mention;
    const inPrefix = coreStart > start && /ب$/.test(surface.slice(0, coreStart - start));
    return inPrefix || scenePrepositions.has(this.before(mention)?.key ?? '');
  }

  /** A capital that decides, demands or refuses is its government: «طلبت سيول», «موسكو ترفض». */
  standsForGovernment(mention: Mention): boolean {
    if (mention.coreStart > mention.start + 1) return false;
    const before = this.before(mention)?.key.replace(/^[وف](?=.{3})/, '') ?? '';
    if (decisionVerbs.has(before)) return true;
    if (scenePrepositions.has(before)) return false;
    const [next, afterNext] = this.after(mention);
    if (next?.gap.trim() !== '') return false;
    return FEMININE_PRESENT.test((BEFORE_A_VERB.has(next.key) ? afterNext : next)?.key ?? '');
  }
}

/** A capital and the country it may stand for. */
export interface States {
  /** Countries by their code. */
  readonly countries: ReadonlyMap<string, EntityKey>;
  /** For each capital the code of its country. */
  readonly capitals: ReadonlyMap<EntityKey, string>;
}
