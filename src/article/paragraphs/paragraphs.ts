import { type Inspection, inForce } from '../../inspection';
import { tell } from '../article-rule';
import type { Headline } from '../declared/headline';
import { isMostlyLink, type Line, textOfLine } from '../lines/line';
import { LINES_A_STEP, type Steps } from '../lines/steps';
import { type LabelKind, labelOf } from '../words/labels';
import { withoutEdgeScraps } from './edges';
import { SORTING } from './order';
import { withoutRepeats } from './repeats';
import type { Course, Place, SortingRule, Verdict } from './sorting';

/** The lines of a body, sorted into what it says and what newsrooms put around it. */
export interface SortedLines {
  readonly kept: readonly Line[];
  /** Photo captions and credits. */
  readonly captions: readonly Line[];
  readonly dateLines: readonly string[];
  readonly bylines: readonly string[];
  readonly source: string | null;
  readonly keywords: string | null;
  /** Headings that are links, many of which make a list of articles: before the last sentence, and after it. */
  readonly linkedHeadings: number;
  readonly linkedHeadingsAfter: number;
  /** A notice that the rest is for subscribers. */
  readonly paywalled: boolean;
}

/** Share of a heading's letters in links from which it is another article's headline. */
const LINKED_HEADING = 0.7;

/** Sorts the lines of one body in reading order. */
class Sorter {
  readonly kept: Line[] = [];
  readonly captions: Line[] = [];
  readonly dateLines: string[] = [];
  readonly bylines: string[] = [];
  source: string | null = null;
  keywords: string | null = null;
  linkedHeadings = 0;
  linkedHeadingsAfter = 0;
  paywalled = false;
  private readonly course: Course = {
    keptProse: 0,
    lastProse: null,
    link: null,
    announced: 'nothing',
    mayBeOver: false,
    afterAppeal: false,
  };
  /** Letters of running text from each line on. */
  private readonly proseFrom: Float64Array;
  private readonly rules: readonly SortingRule[];
  /** By kind of label, null for lines without one. */
  private readonly rulesByLabel = new Map<LabelKind | null, readonly SortingRule[]>();

  constructor(
    private readonly lines: readonly Line[],
    private readonly headline: string | null,
    private readonly inspection: Inspection,
  ) {
    this.rules = inForce(SORTING, inspection);
    this.proseFrom = new Float64Array(lines.length + 1);
    for (let at = lines.length - 1; at >= 0; at--)
      this.proseFrom[at] = (this.proseFrom[at + 1] ?? 0) + (lines[at]?.aside ? 0 : (lines[at]?.prose ?? 0));
  }

  *run(): Steps<void> {
    const { course } = this;
    let taken = 0;
    for (const [at, line] of this.lines.entries()) {
      if (at % LINES_A_STEP === LINES_A_STEP - 1) yield;
      // What a label announced may stand in a box that is left out.
      if ((line.aside || line.afterPassed) && course.announced === 'related') course.announced = 'told';
      if (line.aside || at < taken) continue;
      if (line.heading > 0 && line.linkLetters > line.letters * LINKED_HEADING) this.linkedHeadingsAfter++;
      const text = textOfLine(line);
      const verdict = this.judge(line, text, at);
      if (verdict?.as === 'end') break;
      if (verdict) this.put(line, text, verdict);
      else this.keep(line);
      if (verdict?.takes) taken = at + 1 + verdict.takes;
      if (isMostlyLink(line)) course.link = line;
      else if (line.prose > 0) course.link = null;
    }
  }

  private judge(line: Line, text: string, at: number): Verdict | null {
    const label = labelOf(text);
    const place: Place = {
      line,
      text,
      label,
      lines: this.lines,
      at,
      proseAfter: this.proseFrom[at + 1] ?? 0,
      headline: this.headline,
      course: this.course,
    };
    for (const rule of this.rulesFor(label?.kind ?? null)) {
      const verdict = rule.judge(place);
      if (!verdict) continue;
      tell(this.inspection, rule, text, false);
      return verdict;
    }
    return null;
  }

  private rulesFor(kind: LabelKind | null): readonly SortingRule[] {
    const known = this.rulesByLabel.get(kind);
    if (known) return known;
    const rules = this.rules.filter(({ labels }) => !labels || (kind !== null && labels.includes(kind)));
    this.rulesByLabel.set(kind, rules);
    return rules;
  }

  private put(line: Line, text: string, { as, announces }: Verdict): void {
    const { course } = this;
    if (as === 'caption') this.captions.push(line);
    else if (as === 'date') this.dateLines.push(text);
    else if (as === 'byline') this.bylines.push(text);
    else if (as === 'paywall') this.paywalled = true;
    else if (as === 'source') this.source ??= text;
    else if (as === 'keywords') this.keywords ??= text;
    if (as === 'source' || as === 'keywords') course.mayBeOver = course.keptProse > 0;
    if (announces === 'appeal') course.afterAppeal = true;
    else if (announces) course.announced = announces;
  }

  private keep(line: Line): void {
    const { course } = this;
    this.kept.push(line);
    course.announced = 'nothing';
    course.afterAppeal = false;
    if (line.prose === 0) return;
    course.mayBeOver = false;
    course.keptProse += line.prose;
    course.lastProse = line;
    this.linkedHeadings += this.linkedHeadingsAfter;
    this.linkedHeadingsAfter = 0;
  }
}

/**
 * Sorts the lines of a body. `lines` are all that belong to the article's stretch of the page, headline excluded; those
 * marked aside are left out.
 */
export function* sortingLines(
  lines: readonly Line[],
  headline: Headline | null,
  inspection: Inspection = {},
): Steps<SortedLines> {
  const sorter = new Sorter(lines, headline?.text ?? null, inspection);
  yield* sorter.run();
  const { captions, dateLines, bylines, source, keywords, paywalled, linkedHeadings, linkedHeadingsAfter } = sorter;
  const kept = withoutRepeats(withoutEdgeScraps(sorter.kept, inspection), inspection);
  return { kept, captions, dateLines, bylines, source, keywords, paywalled, linkedHeadings, linkedHeadingsAfter };
}
