import { type Headline, likeness } from '../declared/headline';
import { type Line, type Region, textOfLine } from '../lines/line';
import { Mark } from '../lines/marks';
import { LINES_A_STEP, type Steps } from '../lines/steps';
import { nameOf } from '../page/nodes';
import { isDateLine } from './date-line';
import { isClock, isFurnitureAnywhere } from './furniture';
import { endsSkippedBox, isNotice, type Label, labelOf, mayBeNotice, namesFollowedPlace } from './labels';
import { withoutRepeats } from './repeats';
import { isLink, isTeaser } from './teasers';

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

type Verdict = 'keep' | 'drop' | 'caption' | 'date' | 'byline' | 'end';

/** Longest line, in letters, that is taken for furniture on the word of its label alone. */
const LONGEST_LABELLED = 260;
const LONGEST_BYLINE = 70;
const MOST_NAME_WORDS = 5;
/** Appeals to follow the site are a sentence at most. */
const LONGEST_APPEAL = 150;
const LONGEST_SHORT = 45;

/** The site's «© 2025 …» at the foot of a page; a photographer's has no year and stands anywhere. */
const COPYRIGHT = /©.*(?:\d{4}|حقوق)|(?:\d{4}|حقوق).*©/;
const LONGEST_NOTICE = 700;
const BETWEEN_NAMES = /\S\s[–—-]\s\S/;

/** Lines of the longest box of promoted articles. */
const LONGEST_BOX = 30;

/** Sorts the lines of one body in reading order. It has one state: what the lines before have announced. */
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
  private keptProse = 0;
  /** The last line kept that is running text, and the last link that no running text has followed. */
  private lastProse: Line | null = null;
  private link: Line | null = null;
  /** A label such as «اقرأ أيضاً» stands alone before this line. */
  private afterRelated: 'no' | 'label' | 'title' = 'no';
  /** «المصدر» or «كلمات دلالية» came and no text since: the article may be over. */
  private mayBeOver = false;
  /** «اشترك في نشرتنا» stands before this line, which may go on about it. */
  private afterAppeal = false;
  /** Lines before this one belong to a box with a link that skips it. */
  private skippedUntil = 0;

  /** Letters of running text from each line on. */
  private readonly proseFrom: Float64Array;

  constructor(
    private readonly lines: readonly Line[],
    private readonly title: string | null,
  ) {
    this.proseFrom = new Float64Array(lines.length + 1);
    for (let at = lines.length - 1; at >= 0; at--)
      this.proseFrom[at] = (this.proseFrom[at + 1] ?? 0) + (lines[at]?.aside ? 0 : (lines[at]?.prose ?? 0));
  }

  *run(): Steps<void> {
    for (const [at, line] of this.lines.entries()) {
      if (at % LINES_A_STEP === LINES_A_STEP - 1) yield;
      // What a label announced may stand in a box that is left out.
      if ((line.aside || line.afterPassed) && this.afterRelated === 'label') this.afterRelated = 'title';
      if (line.aside || at < this.skippedUntil) continue;
      const text = textOfLine(line);
      const verdict = this.judge(line, text, at);
      if (verdict === 'end') break;
      if (verdict === 'keep') {
        this.keep(line);
      } else if (verdict === 'caption') this.captions.push(line);
      else if (verdict === 'date') this.dateLines.push(text);
      else if (verdict === 'byline') this.bylines.push(text);
      if (isLink(line)) this.link = line;
      else if (line.prose > 0) this.link = null;
    }
  }

  private keep(line: Line): void {
    this.kept.push(line);
    if (line.prose === 0) return;
    this.keptProse += line.prose;
    this.lastProse = line;
    this.linkedHeadings += this.linkedHeadingsAfter;
    this.linkedHeadingsAfter = 0;
  }

  private judge(line: Line, text: string, at: number): Verdict {
    if (line.heading > 0 && line.linkLetters > line.letters * 0.7) this.linkedHeadingsAfter++;
    if (line.marks & Mark.caption && line.letters < 500) return 'caption';
    if (line.marks & (Mark.dateLine | Mark.today) && line.letters < 150) return 'date';
    if (line.marks & Mark.byline && line.letters < 150) return 'byline';
    if (this.isBoldByline(line, text)) return 'byline';
    if (line.letters < LONGEST_APPEAL && COPYRIGHT.test(text) && this.keptProse > this.proseAfter(at) * 2) return 'end';
    const label = labelOf(text);
    if (this.afterRelated !== 'no') {
      const verdict = this.judgeAfterRelated(line, label, at);
      if (verdict) return verdict;
    }
    const labelled = label ? this.judgeLabelled(line, text, label, at) : null;
    if (labelled) return labelled;
    const isAppeal = this.afterAppeal && line.letters < LONGEST_APPEAL && namesFollowedPlace(text);
    this.afterAppeal = false;
    if (isAppeal) return 'drop';
    if (this.isDate(line, text)) return line.linkLetters > line.letters * 0.5 ? 'drop' : 'date';
    if (this.isFurniture(line, text)) return 'drop';
    if (this.link && this.lastProse && isTeaser(this.lines, at, this.link, this.lastProse)) return 'drop';
    if (line.prose > 0) this.mayBeOver = false;
    return 'keep';
  }

  /** «كروم الشام – جنى مرعي» in bold above the text: the paper and its reporter. */
  private isBoldByline({ letters, boldLetters, stops }: Line, text: string): boolean {
    const isBold = boldLetters === letters && stops === 0 && letters < LONGEST_SHORT;
    return isBold && this.keptProse === 0 && BETWEEN_NAMES.test(text);
  }

  /** What opens like a notice: below the text always, above it where more than its opening says so. */
  private isBoilerplate({ letters, prose }: Line, text: string): boolean {
    return letters < LONGEST_NOTICE && (this.keptProse > 0 || prose === 0 || mayBeNotice(text));
  }

  /** What follows «اقرأ أيضاً» alone: links, or one title, or the whole of another article. */
  private judgeAfterRelated(line: Line, label: Label | null, at: number): Verdict | null {
    if (label?.kind === 'related') return null;
    if (line.linkLetters > line.letters * 0.5) {
      // The label has got what it announced: a heading after these links is the article's own.
      this.afterRelated = 'title';
      return 'drop';
    }
    if (this.afterRelated === 'label' && line.prose === 0) {
      const opensArticle = line.heading > 0 && this.keptProse > 0 && this.proseAfter(at) > 0 && line.letters > 20;
      if (opensArticle) return 'end';
      this.afterRelated = 'title';
      return 'drop';
    }
    this.afterRelated = 'no';
    return null;
  }

  private judgeLabelled(line: Line, text: string, label: Label, at: number): Verdict | null {
    const isShort = line.letters <= LONGEST_LABELLED;
    const alone = label.rest === '';
    const linked = line.linkLetters > line.letters * 0.4;
    switch (label.kind) {
      case 'related':
        if (alone) return this.announceRelated(line);
        return (label.marked || linked || line.heading > 0) && isShort ? 'drop' : null;
      case 'source':
      case 'keywords':
        if (!isShort || !(label.marked || alone || linked)) return null;
        if (label.kind === 'source') this.source ??= text;
        else this.keywords ??= text;
        this.mayBeOver = this.keptProse > 0;
        return 'drop';
      case 'end':
        if (!isShort || !(alone || label.marked || linked || label.rest.length < 12)) return null;
        if (this.keptProse > this.proseAfter(at) * 2 || (this.keptProse > 0 && !this.linksFollow(at))) return 'end';
        this.afterRelated = 'label';
        return 'drop';
      case 'paywall':
        if (!isShort) return null;
        this.paywalled = true;
        return 'drop';
      case 'share':
        return line.letters < 60 && (alone || label.marked || linked || label.rest.length < 25) ? 'drop' : null;
      case 'advertisement':
        return alone ? 'drop' : null;
      case 'caption':
        return isShort && (alone || label.marked || (label.rest.length < 60 && line.heading === 0)) ? 'caption' : null;
      case 'skip':
        if (!linked || !isShort) return null;
        this.skippedUntil = this.endOfBox(at);
        return 'drop';
      case 'notice':
        return this.isBoilerplate(line, text) ? 'drop' : null;
      case 'follow':
        if (line.letters >= LONGEST_APPEAL || !(linked || namesFollowedPlace(label.rest))) return null;
        this.afterAppeal = true;
        return 'drop';
      case 'watch':
        if (line.heading > 0 && line.linkLetters === 0 && !alone) return null;
        return isShort && (alone || linked || (label.marked && line.letters < 100)) ? 'drop' : null;
      case 'published':
      case 'modified':
        return isDateLine(text) || alone || (label.marked && isClock(label.rest)) ? 'date' : null;
      case 'byline':
        if (line.letters >= LONGEST_BYLINE || line.stops > 2) return null;
        return label.marked || this.opensWithName(label) ? 'byline' : null;
    }
  }

  /** «كتب أحمد فوزي» above the text; a sentence that begins with the same verb is longer. */
  private opensWithName(label: Label): boolean {
    return this.keptProse === 0 && label.rest.split(' ').length <= MOST_NAME_WORDS;
  }

  private announceRelated(line: Line): Verdict {
    if (this.mayBeOver) return 'end';
    this.afterRelated = line.linkLetters > line.letters * 0.5 ? 'no' : 'label';
    return 'drop';
  }

  /** Menu entries, counters, links in a row: short, without a sentence, or nothing but a link. */
  private isFurniture(line: Line, text: string): boolean {
    if (this.keptProse > 0 && line.letters < 900 && isNotice(text)) return true;
    if (isFurnitureAnywhere(line, text)) return true;
    if (this.title !== null && this.keptProse === 0 && isRepeated(text, this.title)) return true;
    if (line.arabicLetters === 0 && (line.letters < 25 || this.keptProse === 0)) return true;
    const isShort = line.prose === 0 && line.letters < LONGEST_SHORT;
    return isShort && this.keptProse === 0 && line.heading === 0 && line.boldLetters === 0;
  }

  private endOfBox(at: number): number {
    const end = this.lines.slice(at, at + LONGEST_BOX).findIndex((line) => endsSkippedBox(textOfLine(line)));
    return end < 0 ? at : at + end + 1;
  }

  private isDate(line: Line, text: string): boolean {
    const isBrief = line.letters < 60 || line.linkLetters > line.letters * 0.5;
    return (this.keptProse === 0 || isBrief) && isDateLine(text);
  }

  private linksFollow(at: number): boolean {
    let after = at + 1;
    while (this.lines[after]?.aside) after++;
    const next = this.lines[after];
    return next !== undefined && next.linkLetters > next.letters * 0.5;
  }

  private proseAfter(at: number): number {
    return this.proseFrom[at + 1] ?? 0;
  }
}

const isRepeated = (text: string, title: string): boolean =>
  Math.abs(text.length - title.length) < 12 && likeness(text, title) > 0.9;

/**
 * Sorts the lines of a body. `lines` are all that belong to the article's stretch of the page, headline excluded; those
 * marked aside are left out.
 */
export function* sortingLines(lines: readonly Line[], headline: Headline | null): Steps<SortedLines> {
  const sorter = new Sorter(lines, headline?.text ?? null);
  yield* sorter.run();
  return { ...results(sorter), kept: withoutRepeats(trimmed(sorter.kept)) };
}

function results(sorter: Sorter): SortedLines {
  const { kept, captions, dateLines, bylines, source, keywords, paywalled } = sorter;
  const { linkedHeadings, linkedHeadingsAfter } = sorter;
  return { kept, captions, dateLines, bylines, source, keywords, paywalled, linkedHeadings, linkedHeadingsAfter };
}

/** Without headings and scraps after the last sentence, other than signatures that stand with it («(وكالات)»). */
function trimmed(kept: readonly Line[]): readonly Line[] {
  let last = kept.length - 1;
  while (last >= 0 && !isProse(kept[last])) last--;
  const end = kept[last];
  let keep = last + 1;
  while (end && keep < kept.length && standsWith(kept[keep], end.region)) keep++;
  let first = 0;
  while (first < keep && !isProse(kept[first]) && kept[first]?.heading === 0 && !kept[first]?.boldLetters) first++;
  return kept.slice(first, keep);
}

const isProse = (line: Line | undefined): boolean => line !== undefined && line.prose > 0;

const standsWith = (line: Line | undefined, region: Region): boolean =>
  line !== undefined &&
  line.heading === 0 &&
  line.linkLetters === 0 &&
  (line.region === region || (nameOf(line.region.element) === 'p' && line.region.parent === region.parent));
