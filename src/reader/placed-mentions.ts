import type { Analysis, DateMention, EntityKey, Mention, Span } from '../analysis/analysis';
import type { LocatedArticle } from '../article/article';
import { type HighlightKind, highlightKindOf } from '../settings/highlight-kind';
import { CaptionNames } from './caption-names';
import { isStillThere, type Stretch, stretchesIn, stretchesOf } from './stretches';
import { inTurns } from './turns';

/** An article that has been found on the page and analysed. */
export interface AnalysedArticle {
  readonly located: LocatedArticle;
  readonly analysis: Analysis;
}

/** A date whose day, month or stretch of time is known. */
interface ResolvedDate extends DateMention {
  readonly value: string;
}

/** Something of an article with where it stands on the page. */
interface Placed {
  readonly article: AnalysedArticle;
  readonly stretches: readonly Stretch[];
  /** The words of the mention stand here, in a caption, a second time. */
  readonly inCaption?: true;
}

/** A name of an entity with where it stands on the page. */
export interface PlacedName extends Placed {
  readonly kind: 'name';
  readonly mention: Mention;
}

/** A date with where it stands on the page. */
export interface PlacedDate extends Placed {
  readonly kind: 'date';
  readonly mention: ResolvedDate;
}

/** What is marked on a page and has a card. */
export type PlacedMention = PlacedName | PlacedDate;

type Told = Pick<PlacedName, 'kind' | 'mention'> | Pick<PlacedDate, 'kind' | 'mention'>;

const isResolved = (date: DateMention): date is ResolvedDate => date.value !== null;

/** What stands first, and what goes on for longer, comes first. */
function inReadingOrder(one: Span, other: Span): number {
  return one.paragraph - other.paragraph || one.start - other.start || other.end - one.end;
}

/**
 * Of mentions that share letters, the one that begins first, then the longest: one place has one card. So an adjective
 * inside an organization's name («الجيش [الإسرائيلي]») shows the organization's card and still counts for its country.
 */
function withoutNested<Some extends Span>(mentions: readonly Some[]): Some[] {
  let end = 0;
  let paragraph = Number.NaN;
  return mentions.toSorted(inReadingOrder).filter((mention) => {
    if (mention.paragraph === paragraph && mention.start < end) return false;
    ({ end, paragraph } = mention);
    return true;
  });
}

/** Whether two stretches of one text have letters in common. */
export const shareLetters = (one: Span, other: Span): boolean =>
  one.paragraph === other.paragraph && one.start < other.end && other.start < one.end;

/** What of an article is told on the page, in reading order. A date within a name («حرب أكتوبر») is the name's. */
function told({ mentions, dates }: Analysis): Told[] {
  const all: Told[] = [
    ...withoutNested(mentions).map((mention) => ({ kind: 'name' as const, mention })),
    ...withoutNested(dates.filter(isResolved)).map((mention) => ({ kind: 'date' as const, mention })),
  ].sort((one, other) => inReadingOrder(one.mention, other.mention));
  let nameBefore: Told | undefined;
  return all.filter((one, at) => {
    if (one.kind === 'name') {
      nameBefore = one;
      return true;
    }
    return ![nameBefore, all[at + 1]].some((near) => near?.kind === 'name' && shareLetters(near.mention, one.mention));
  });
}

/**
 * Finds the mentions of an article that have a place on the page, in reading order, leaving the page its turns; after them
 * those that captions repeat.
 */
export async function placeMentions(article: AnalysedArticle): Promise<PlacedMention[]> {
  const placed: PlacedMention[] = [];
  await inTurns(told(article.analysis), (one) => {
    const stretches = stretchesOf(article.located, one.mention);
    if (stretches.length > 0) placed.push({ ...one, article, stretches });
  });
  const names = new CaptionNames(article.analysis.mentions);
  await inTurns(article.located.captions ?? [], (caption) => {
    for (const { mention, start, end } of names.in(caption.text)) {
      const stretches = stretchesIn(caption, { start, end });
      if (stretches.length > 0) placed.push({ kind: 'name', mention, article, stretches, inCaption: true });
    }
  });
  return placed;
}

/** What a mention is of, within its article: two with the same answer name the same. */
export function subjectKeyOf(placed: PlacedMention): string {
  return placed.kind === 'name' ? placed.mention.entity : placed.mention.value;
}

/** As what a mention is marked. */
export function kindOf(placed: PlacedMention): HighlightKind {
  return placed.kind === 'name' ? highlightKindOf(placed.mention.type) : 'date';
}

interface Interval {
  readonly stretch: Stretch;
  readonly placed: PlacedMention;
}

/** All mentions on a page in reading order, found by place on the page or in the text. */
export class PlacedMentions {
  /** Intervals of each text node, by start; they do not overlap. */
  readonly #byNode = new Map<Text, Interval[]>();
  /** Open shadow roots of the page that have mentions in them. */
  readonly shadowRoots: ReadonlySet<ShadowRoot>;

  constructor(readonly all: readonly PlacedMention[]) {
    for (const placed of all)
      for (const stretch of placed.stretches) {
        const intervals = this.#byNode.get(stretch.node) ?? [];
        intervals.push({ stretch, placed });
        this.#byNode.set(stretch.node, intervals);
      }
    const shadowRoots = new Set<ShadowRoot>();
    for (const [node, intervals] of this.#byNode) {
      intervals.sort((a, b) => a.stretch.start - b.stretch.start);
      const root = node.getRootNode();
      if (root instanceof ShadowRoot) shadowRoots.add(root);
    }
    this.shadowRoots = shadowRoots;
  }

  /** The mention that holds the letter after `offset`, or undefined. */
  at(node: Text, offset: number): PlacedMention | undefined {
    const intervals = this.#byNode.get(node) ?? [];
    let low = 0;
    let high = intervals.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((intervals[middle]?.stretch.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const found = intervals[low - 1];
    return found && offset < found.stretch.end ? found.placed : undefined;
  }

  /** The mention that overlaps a span of an article, or undefined. */
  on(article: AnalysedArticle, span: Span): PlacedMention | undefined {
    return this.all.find(({ mention, article: own }) => own === article && shareLetters(mention, span));
  }

  /**
   * The next (1) or previous (-1) of some mentions that the page still shows, round at the ends; null where there is
   * none. `from` need not be among them.
   */
  stepAmong(some: ReadonlySet<PlacedMention>, from: PlacedMention, step: 1 | -1): PlacedMention | null {
    return this.#stepAmong(
      this.all.filter((placed) => placed === from || some.has(placed)),
      from,
      step,
    );
  }

  /** Where an article first names an entity on the page: by its name, or else by an adjective. */
  firstOf(article: AnalysedArticle, entity: EntityKey): PlacedName | undefined {
    const named = this.all.filter(
      (placed): placed is PlacedName =>
        placed.kind === 'name' && placed.article === article && placed.mention.entity === entity,
    );
    return named.find(({ mention }) => mention.form === 'name') ?? named[0];
  }

  /** The mentions of the same entity or date in the same article, itself among them, others of captions not. */
  ofSame(placed: PlacedMention): PlacedMention[] {
    const subject = subjectKeyOf(placed);
    return this.all.filter(
      (other) =>
        other.article === placed.article && subjectKeyOf(other) === subject && (!other.inCaption || other === placed),
    );
  }

  /** The next (1) or previous (-1) mention of the same. */
  stepWithinSame(from: PlacedMention, step: 1 | -1): PlacedMention | null {
    return this.#stepAmong(this.ofSame(from), from, step);
  }

  #stepAmong(candidates: readonly PlacedMention[], from: PlacedMention, step: 1 | -1): PlacedMention | null {
    const shown = candidates.filter((placed) => placed === from || placed.stretches.every(isStillThere));
    const here = shown.indexOf(from);
    if (here === -1) return (step === 1 ? shown[0] : shown.at(-1)) ?? null;
    return shown[(here + step + shown.length) % shown.length] ?? null;
  }
}
