import type { Analysis, Mention, Span } from '../analysis/analysis';
import type { LocatedArticle } from '../article/article';
import { isStillThere, type Stretch, stretchesOf } from './stretches';
import { inTurns } from './turns';

/** An article that has been found on the page and analysed. */
export interface AnalysedArticle {
  readonly located: LocatedArticle;
  readonly analysis: Analysis;
}

/** A mention with where it stands on the page. */
export interface PlacedMention {
  readonly mention: Mention;
  readonly article: AnalysedArticle;
  readonly stretches: readonly Stretch[];
}

/**
 * Of mentions that share letters, the one that begins first, then the longest: one place has one card. So an adjective
 * inside an organization's name («الجيش [الإسرائيلي]») shows the organization's card and still counts for its country.
 */
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

/** Finds the mentions of an article that have a place on the page, in reading order, leaving the page its turns. */
export async function placeMentions(article: AnalysedArticle): Promise<PlacedMention[]> {
  const placed: PlacedMention[] = [];
  await inTurns(withoutNested(article.analysis.mentions), (mention) => {
    const stretches = stretchesOf(article.located, mention);
    if (stretches.length > 0) placed.push({ mention, article, stretches });
  });
  return placed;
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
    return this.all.find(
      ({ mention, article: own }) =>
        own === article && mention.paragraph === span.paragraph && mention.start < span.end && span.start < mention.end,
    );
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

  /** The same among the mentions of the same entity in the same article. */
  stepWithinEntity(from: PlacedMention, step: 1 | -1): PlacedMention | null {
    const same = this.all.filter(
      ({ mention, article }) => article === from.article && mention.entity === from.mention.entity,
    );
    return this.#stepAmong(same, from, step);
  }

  #stepAmong(candidates: readonly PlacedMention[], from: PlacedMention, step: 1 | -1): PlacedMention | null {
    const shown = candidates.filter((placed) => placed === from || placed.stretches.every(isStillThere));
    const here = shown.indexOf(from);
    if (here === -1) return (step === 1 ? shown[0] : shown.at(-1)) ?? null;
    return shown[(here + step + shown.length) % shown.length] ?? null;
  }
}
