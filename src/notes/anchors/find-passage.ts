import { ofEach, type Steps, withoutPause } from '../../steps';
import { type BodyText, bodyText, placeOf, type Stretch, stretchAt } from './body-text';
import { type Candidate, foremost, isInItsSentence, isOfASide, weighed } from './evidence';
import { type FoldedText, folded, unfolded } from './folded-text';
import { occurrences } from './occurrences';
import type { FoundPassage, Likeness, PassageSelector } from './passage';
import { reworded } from './reworded';
import { type Sought, soughtOf } from './sought';
import { WordWindows } from './word-windows';

/** Share of what stood on each side of a passage that stands there still, from which on no reworded place is looked for. */
const IN_CONTEXT = 0.75;

const isInContext = (candidate: Candidate, { before, after }: Sought): boolean =>
  candidate.before >= IN_CONTEXT * before.length && candidate.after >= IN_CONTEXT * after.length;

const figuresIn = (text: string): string => (text.match(/\d+/g) ?? []).join(' ');

/** Letters of a passage in which a figure weighs as much as its words. */
const OF_FIGURES = 48;

/**
 * Lists of prices and results say the same with other figures («عيار 21 نحو 3725», «عيار 24 نحو 4257»): a short passage whose
 * figures are others must stand among its own words.
 */
function hasItsFigures(letters: string, found: Candidate, sought: Sought): boolean {
  if (sought.quote.length > OF_FIGURES) return true;
  return figuresIn(sought.quote) === figuresIn(letters.slice(found.start, found.end)) || isInContext(found, sought);
}

/** What stands at the ends of a text without being a word of it; so many signs of each. */
const MOST_SIGNS = 8;
const SIGNS_BEFORE = /^[^\p{L}\p{N}\p{M}\s]+/u;
const SIGNS_BEHIND = /[^\p{L}\p{N}\p{M}\s]+$/u;

/** An article's body in which passages are looked for; what costs is made when it is first needed. */
class Searched {
  readonly #body: BodyText;
  #folded: FoldedText | undefined;
  #windows: WordWindows | undefined;

  constructor(paragraphs: readonly string[]) {
    this.#body = bodyText(paragraphs);
  }

  find(selector: PassageSelector): FoundPassage | null {
    if (selector.paragraph < 0) return null;
    if (this.#isUnmoved(selector))
      return { place: { paragraph: selector.paragraph, start: selector.start, end: selector.end }, how: 'unmoved' };
    this.#folded ??= folded(this.#body.text);
    const found = this.#candidate(this.#folded, selector);
    if (!found) return null;
    const stretch = this.#withSigns(unfolded(this.#folded, found), selector.exact);
    return {
      place: placeOf(this.#body, stretch),
      how: this.#likeness(this.#folded.letters.slice(found.start, found.end), stretch, selector),
    };
  }

  /** Whether the same letters stand in the same place between the same words. */
  #isUnmoved(selector: PassageSelector): boolean {
    const stretch = stretchAt(this.#body, selector);
    if (!stretch) return false;
    const { text } = this.#body;
    const { exact, prefix, suffix } = selector;
    return (
      text.slice(stretch.start, stretch.end) === exact &&
      text.startsWith(suffix, stretch.end) &&
      (suffix !== '' || stretch.end === text.length) &&
      (prefix === '' ? stretch.start === 0 : text.startsWith(prefix, stretch.start - prefix.length))
    );
  }

  #candidate(body: FoldedText, selector: PassageSelector): Candidate | null {
    const { letters } = body;
    const sought = soughtOf(selector);
    if (sought.quote === '') return null;
    const same = occurrences(letters, sought).flatMap((stretch) => weighed(letters, stretch, sought) ?? []);
    if (same.some((candidate) => isInContext(candidate, sought))) return foremost(same);
    this.#windows ??= new WordWindows(letters);
    const placed = same.filter((one) => isInItsSentence(body, one, sought) && !isOfASide(letters, one, sought));
    const found = foremost([...placed, ...reworded({ letters, windows: this.#windows, known: same }, sought)]);
    return found && hasItsFigures(letters, found, sought) ? found : null;
  }

  /** Takes in the quotation marks and points that stand at both ends, as many as the quotation had. */
  #withSigns({ start, end }: Stretch, exact: string): Stretch {
    const { text } = this.#body;
    const [before = ''] = SIGNS_BEFORE.exec(exact.slice(0, MOST_SIGNS)) ?? [];
    const [behind = ''] = SIGNS_BEHIND.exec(exact.slice(-MOST_SIGNS)) ?? [];
    const [stand = ''] = SIGNS_BEHIND.exec(text.slice(Math.max(0, start - before.length), start)) ?? [];
    const [standBehind = ''] = SIGNS_BEFORE.exec(text.slice(end, end + behind.length)) ?? [];
    return { start: start - stand.length, end: end + standBehind.length };
  }

  #likeness(letters: string, { start, end }: Stretch, selector: PassageSelector): Likeness {
    if (this.#body.text.slice(start, end) === selector.exact)
      return stretchAt(this.#body, selector)?.start === start ? 'unmoved' : 'moved';
    return folded(selector.exact).letters === letters ? 'respelt' : 'reworded';
  }
}

/**
 * Finds passages in an article whose text may have changed, one a step; null for each that is not there any more, or that
 * might be in two places, and for words of the title (paragraph -1), which is no part of the body. The step that first needs
 * it folds the whole text.
 */
export function findPassages(
  paragraphs: readonly string[],
  selectors: readonly PassageSelector[],
): Steps<(FoundPassage | null)[]> {
  const searched = new Searched(paragraphs);
  return ofEach(selectors, (selector) => searched.find(selector));
}

/** Finds one passage; see `findPassages`. */
export function findPassage(paragraphs: readonly string[], selector: PassageSelector): FoundPassage | null {
  return withoutPause(findPassages(paragraphs, [selector]))[0] ?? null;
}
