import type { ArticleRule } from '../article-rule';
import type { Line } from '../lines/line';
import type { Label, LabelKind } from '../words/labels';

/** What a line of a body is: its text, or one of the things that newsrooms put around it. */
type Sort = 'text' | 'nothing' | 'caption' | 'date' | 'byline' | 'source' | 'keywords' | 'paywall' | 'end';

/** What a line makes known of those after it. */
export interface Verdict {
  readonly as: Sort;
  /** `related`: what follows is other articles; `told`: their titles have come; `appeal`: it may go on. */
  readonly announces?: 'related' | 'told' | 'appeal';
  /** Number of lines after this one that go with it. */
  readonly takes?: number;
}

/** What the lines before have made known. */
export interface Course {
  /** Letters of running text that were kept. */
  keptProse: number;
  /** The last line kept that is running text, and the last link that no running text has followed. */
  lastProse: Line | null;
  link: Line | null;
  /** A label such as «اقرأ أيضاً» stands alone before this line, or its titles have come already. */
  announced: 'nothing' | 'related' | 'told';
  /** «المصدر» or «كلمات دلالية» came and no text since: the article may be over. */
  mayBeOver: boolean;
  /** «اشترك في نشرتنا» stands before this line, which may go on about it. */
  afterAppeal: boolean;
}

/** A line that is being sorted, where it stands. */
export interface Place {
  readonly line: Line;
  readonly text: string;
  readonly label: Label | null;
  /** All lines of the article's stretch of the page, this one at `at`. */
  readonly lines: readonly Line[];
  readonly at: number;
  /** Letters of running text after it. */
  readonly proseAfter: number;
  readonly headline: string | null;
  readonly course: Readonly<Course>;
}

/** A rule that knows one kind of line; null where the line is none of that kind. */
export interface SortingRule extends ArticleRule {
  /** The only kinds of label with which a line need be asked about; a speed-up. */
  readonly labels?: readonly LabelKind[];
  readonly judge: (place: Place) => Verdict | null;
}

export const DROP: Verdict = { as: 'nothing' };
