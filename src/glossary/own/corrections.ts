import * as v from 'valibot';
import { wordKeys } from '../../arabic/words';
import { PROBLEM } from './problems';

/** Longest written form that is corrected, UTF-16 code units: names of institutions take whole lines. */
const LONGEST_FORM = 300;
/** Of a glossary id and of an article's address. */
const LONGEST_ID = 200;
const LONGEST_ADDRESS = 4000;

/** How a written form is compared: two spellings that readers do not tell apart are one. */
export function formKey(form: string): string {
  return wordKeys(form).join(' ');
}

const correctedForm = {
  /** The words as an article has them, without proclitics; compared by their keys. */
  form: v.pipe(
    v.string(),
    v.trim(),
    v.maxLength(LONGEST_FORM),
    v.check((form) => formKey(form) !== ''),
  ),
  /** Address of the one article in which it holds, as notes on it are kept; null for everywhere. */
  article: v.nullable(v.pipe(v.string(), v.maxLength(LONGEST_ADDRESS))),
};

const entryId = v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_ID)));

/** What a reader says was told wrongly of some words. */
export const Correction = v.variant(
  'kind',
  [
    /** They name nothing. */
    v.object({ kind: v.literal('no-name'), ...correctedForm }),
    /** They do not mean this entry, null for none, but another one or none. Ids of bundled or own entries. */
    v.object({ kind: v.literal('not-this'), ...correctedForm, entry: entryId, instead: entryId }),
  ],
  PROBLEM.correction,
);
export type Correction = v.InferOutput<typeof Correction>;

/** Most that are kept. */
export const MOST_CORRECTIONS = 5000;

/** Two corrections with one key say something about the same. */
export function correctionKey(correction: Correction): string {
  const { kind, form, article } = correction;
  return JSON.stringify([kind, formKey(form), article, kind === 'not-this' ? correction.entry : null]);
}

/** An earlier correction once the reader has corrected what it had told. */
function turned(earlier: Correction, later: Correction): Correction {
  const isCorrected =
    earlier.kind === 'not-this' &&
    later.kind === 'not-this' &&
    earlier.article === later.article &&
    earlier.instead === later.entry &&
    formKey(earlier.form) === formKey(later.form);
  return isCorrected ? { ...earlier, instead: later.instead } : earlier;
}

/**
 * Adds a correction, in place of an earlier one of the same. Where the reader was shown an entry by an earlier correction
 * and says that it is another, the earlier one leads to that one, too, or goes where it leads back.
 */
export function withCorrection(corrections: readonly Correction[], correction: Correction): Correction[] {
  const key = correctionKey(correction);
  const others = corrections
    .filter((other) => correctionKey(other) !== key)
    .map((earlier) => turned(earlier, correction));
  return [...others, correction].filter((one) => one.kind === 'no-name' || one.entry !== one.instead);
}

/** What a reader's corrections say of the words of one article. */
export class CorrectionsInForce {
  readonly #noNames = new Set<string>();
  /** By form and entry; those of everywhere, then those of the article, which the reader has made with the others in view. */
  readonly #meant = [new Map<string, string | null>(), new Map<string, string | null>()] as const;

  private constructor(corrections: readonly Correction[]) {
    const [everywhere, here] = this.#meant;
    for (const correction of corrections) {
      const key = formKey(correction.form);
      if (correction.kind === 'no-name') this.#noNames.add(key);
      else (correction.article === null ? everywhere : here).set(keyOfUse(key, correction.entry), correction.instead);
    }
  }

  /** Those that hold in the article of this address; null where none does. */
  static at(corrections: readonly Correction[], address: string | null): CorrectionsInForce | null {
    const holding = corrections.filter(({ article }) => article === null || article === address);
    return holding.length === 0 ? null : new CorrectionsInForce(holding);
  }

  /** The reader says that these words name nothing. */
  isNoName(form: string): boolean {
    return this.#noNames.has(formKey(form));
  }

  /** The entry that these words mean, as the reader says, where `entry` or none would be told. */
  meant(form: string, entry: string | null): string | null {
    const key = formKey(form);
    return this.#meant.reduce<string | null>((told, said) => {
      const instead = said.get(keyOfUse(key, told));
      return instead === undefined ? told : instead;
    }, entry);
  }
}

const keyOfUse = (form: string, entry: string | null): string => JSON.stringify([form, entry]);
