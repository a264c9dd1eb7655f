import type { LocatedArticle } from '../article/article';
import type { Analysis, Mention, Span } from '../recognition/analysis';
import { isStillThere, type Stretch, stretchesOf } from './stretches';

/** A mention with where it stands on the page. */
export interface PlacedMention {
  readonly mention: Mention;
  readonly stretches: readonly Stretch[];
}

interface Interval {
  readonly stretch: Stretch;
  readonly placed: PlacedMention;
}

/** Of mentions that share letters, the one that begins first, then the longest: one place has one card. */
function withoutNested(mentions: readonly Mention[]): Mention[] {
  const inOrder = mentions.toSorted((a, b) => a.paragraph - b.paragraph || a.start - b.start || b.end - a.end);
  let end = 0;
  let paragraph = Number.NaN;
  return inOrder.filter((mention) => {
    if (mention.paragraph === paragraph && mention.start < end) return false;
    ({ end, paragraph } = mention);
    return true;
  });
}

/** Mentions of an article in reading order, found by place on the page or in the text. */
export class PlacedMentions {
  readonly all: readonly PlacedMention[];
  /** Intervals of each text node, by start; they do not overlap. */
  readonly #byNode = new Map<Text, Interval[]>();

  constructor(located: LocatedArticle, analysis: Analysis) {
    this.all = withoutNested(analysis.mentions)
      .map((mention) => ({ mention, stretches: stretchesOf(located, mention) }))
      .filter(({ stretches }) => stretches.length > 0);
    for (const placed of this.all)
      for (const stretch of placed.stretches) {
        const intervals = this.#byNode.get(stretch.node) ?? [];
        intervals.push({ stretch, placed });
        this.#byNode.set(stretch.node, intervals);
      }
    for (const intervals of this.#byNode.values()) intervals.sort((a, b) => a.stretch.start - b.stretch.start);
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

  /** The mention that overlaps a span of the article, or undefined. */
  on(span: Span): PlacedMention | undefined {
    return this.all.find(
      ({ mention }) => mention.paragraph === span.paragraph && mention.start < span.end && span.start < mention.end,
    );
  }

  /**
   * The mention `step` places on, over those the page still shows, and round at the ends. With `sameEntity` only
   * mentions of the same entity count. Null where there is none.
   */
  step(from: PlacedMention | null, step: 1 | -1, sameEntity = false): PlacedMention | null {
    const candidates = this.all.filter(
      (placed) =>
        placed.stretches.every(isStillThere) &&
        (!sameEntity || from === null || placed.mention.entity === from.mention.entity),
    );
    if (candidates.length === 0) return null;
    const here = from === null ? -1 : candidates.indexOf(from);
    if (here === -1) return (step === 1 ? candidates[0] : candidates.at(-1)) ?? null;
    return candidates[(here + step + candidates.length) % candidates.length] ?? null;
  }
}
