import { ofEach, type Steps } from '../../steps';
import { bondBefore } from '../text/passage';
import type { Candidate } from './candidate';
import type { ReadPassage } from './listed-names';

const CONFIDENCE = 0.8;

/** Latin capitals, or an Arabic short form of a few letters, as they stand in brackets after a name. */
const ABBREVIATION = /^(?:[A-Z][A-Za-z]{1,9}|[\u0621-\u064A]{3,8})$/;

/** Closes the bracket, a quotation mark before it or not. */
const CLOSING = /^ *"? *\)/;

/** What a full name's abbreviation points to. */
interface Defined {
  readonly full: Candidate;
  readonly key: string;
}

/** The abbreviation that stands in brackets right after a name: «هيئة تطوير الموانئ (هتم)». */
function definedAfter(full: Candidate): Defined | null {
  const { passage, to } = full;
  const key = passage.keys[to] ?? '';
  const after = passage.words[to + 1]?.gap ?? passage.text.tail;
  const closed = bondBefore(passage, to) === 'bracket' && CLOSING.test(after);
  return closed && ABBREVIATION.test(key) ? { full, key } : null;
}

function* definedIn(chosen: readonly (readonly Candidate[])[]): Steps<ReadonlyMap<string, Candidate>> {
  const defined = new Map<string, Candidate>();
  for (const candidates of chosen) {
    for (const full of candidates) {
      const isFull = full.type === 'organization' && full.form === 'name' && full.to - full.from > 1;
      const one = isFull ? definedAfter(full) : null;
      if (one) defined.set(one.key, one.full);
    }
    yield;
  }
  return defined;
}

/**
 * The abbreviations that an article defines, wherever they stand in it, as mentions of what they abbreviate; `chosen` and
 * the result run parallel to `passages`.
 */
export function* findingAbbreviations(
  passages: readonly ReadPassage[],
  chosen: readonly (readonly Candidate[])[],
): Steps<readonly (readonly Candidate[])[]> {
  const defined = yield* definedIn(chosen);
  return defined.size === 0 ? [] : yield* ofEach(passages, (passage) => abbreviationsIn(passage, defined));
}

function abbreviationsIn(passage: ReadPassage, defined: ReadonlyMap<string, Candidate>): Candidate[] {
  return passage.keys.flatMap((key, from): Candidate[] => {
    const full = defined.get(key);
    if (!full) return [];
    const { type, target } = full;
    return [
      {
        passage,
        from,
        to: from + 1,
        proclitics: 0,
        type,
        form: 'name',
        source: 'pattern',
        confidence: CONFIDENCE,
        target,
      },
    ];
  });
}
