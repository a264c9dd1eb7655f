import type { Inspection } from '../inspection';
import { describe } from './about/about';
import { isArabic } from './about/language';
import { liveUpdates } from './about/live-updates';
import { dateLinesAround, leadDates, publicationOf, type Surround } from './about/published';
import { isArticleShape } from './about/shape';
import { type Article, type LocatedArticle, MOST_LETTERS, MOST_PARAGRAPHS, type TextBlock } from './article';
import { tell } from './article-rule';
import { findBodyRegion } from './body/body';
import { largestText } from './body/largest-text';
import type { Declared } from './declared/declared';
import { HeadlineFinder, type LikelyHeadline } from './declared/headline';
import { proseIn, type Range } from './lines/counts';
import { type Line, textOfLine } from './lines/line';
import { inSteps, LINES_A_STEP, type Steps } from './lines/steps';
import type { Survey } from './lines/survey';
import type { PageElement, PageNode, PageText } from './page/page';
import { collapse, textOf } from './page/page-text';
import type { PageOptions } from './page-options';
import { withoutInlineLabel } from './paragraphs/inline-label';
import { sortingLines } from './paragraphs/paragraphs';
import { shortened, textBlock } from './paragraphs/text-block';
import { isNotice } from './words/labels';
import { titleForms, withoutSiteName } from './words/titles';

/** What is known of a page from outside, and who asks how it is read. */
export interface ReadOptions extends PageOptions {
  /** Is told of every open shadow root that the walk meets: what changes there the page does not tell. */
  readonly met?: (root: PageNode) => void;
  /** Who asks why lines are kept and pages refused, and which rules are taken out for that. */
  readonly inspection?: Inspection;
}

/** «News» is no title of an Arabic article. */
const ARABIC = /[\u0620-\u064A]/;

/** Steps that refuse a page before any rule of shape does. */
const NO_BODY = { id: 'body', why: 'no running Arabic text was found' };
const FOREIGN = { id: 'language', why: 'the text is not Arabic' };

/** Reads the article in a stretch of a page, of which `declared` is what the page says; null where there is none. */
export function* readingRange(
  page: Survey,
  declared: Declared,
  range: Range,
  options: ReadOptions,
): Steps<LocatedArticle<PageText> | null> {
  const { inspection = {} } = options;
  const titles = declared.titles.map((title) => withoutSiteName(title, declared.site));
  const headlines = new HeadlineFinder(titles.flatMap(titleForms), page.lines, range, inspection);
  const likely = headlines.likely();
  const region = findBodyRegion(page, range, likely?.line.index ?? null) ?? (options.anyway ? range : null);
  if (!region) {
    tell(inspection, NO_BODY, titles[0] ?? '', false);
    return null;
  }
  const bodyStart = firstProse(page.lines, textAfter(likely, region, page)) ?? region.firstLine;
  const headline = headlines.above(bodyStart);
  const from = headline && headline.line.index <= bodyStart ? headline.line.index + 1 : region.firstLine;
  const shown = yield* visible(page.lines.slice(from, region.endLine), options);
  const sorted = yield* sortingLines(shown, headline, inspection);
  const around = { headline: headline?.line.index ?? null, bodyStart, bodyEnd: region.endLine };
  const dateLines = () => [...sorted.dateLines, ...dateLinesAround(page, around, range), ...leadDates(sorted.kept[0])];
  const publication = publicationOf(page, declared, dateLines, around, options.url, options.now ?? Date.now());
  const isArticle = isArticleShape({ sorted, declared, url: options.url, headline, titles, page, range }, inspection);
  if (!isArticle && !options.anyway) return null;
  const kept = isArticle
    ? sorted.kept
    : (yield* visible(largestText(page, range), options)).filter((line) => line !== headline?.line);
  const { blocks, cutShort } = yield* blocksOf(kept, inspection);
  const paragraphs = blocks.map((block) => block.text);
  if (!isArabic(paragraphs.join('\n'))) {
    tell(inspection, FOREIGN, titles[0] ?? '', false);
    return null;
  }
  const title = headline ? textBlock(headline.line) : null;
  const updates = liveUpdates(page, kept);
  const article: Article = {
    url: options.url,
    title: title?.text ?? titles.find((declaredTitle) => ARABIC.test(declaredTitle)) ?? null,
    ...publication,
    ...describe(declared, sorted, {
      authors: authorsBy(page, around),
      headline: title?.text ?? null,
      firstParagraph: paragraphs[0] ?? '',
    }),
    paragraphs,
    ...(cutShort ? { cutShort } : {}),
  };
  return {
    article: updates.length > 0 ? { ...article, updates } : article,
    title,
    blocks,
    captions: sorted.captions.slice(0, MOST_CAPTIONS).map(textBlock),
  };
}

/** Photos of one article whose captions are read; galleries have fewer. */
const MOST_CAPTIONS = 500;

/** The paragraphs that these lines make, as many as an article may have, the last cut at a word. */
function* blocksOf(
  lines: readonly Line[],
  inspection: Inspection | undefined,
): Steps<{ blocks: TextBlock<PageText>[]; cutShort: boolean }> {
  const blocks: TextBlock<PageText>[] = [];
  let left = MOST_LETTERS;
  for (const line of lines) {
    const block = withoutInlineLabel(textBlock(line), inspection);
    if (block.text.length > left) {
      const end = block.text.lastIndexOf(' ', left);
      if (end > 0) blocks.push(shortened(block, end));
      return { blocks, cutShort: true };
    }
    if (blocks.length === MOST_PARAGRAPHS) return { blocks, cutShort: true };
    blocks.push(block);
    left -= block.text.length;
    if (blocks.length % LINES_A_STEP === 0) yield;
  }
  return { blocks, cutShort: false };
}

/**
 * Share of a body's prose before the headline that is a teaser or a ticker above it and not its text; more of it above a
 * headline that repeats what the page declares.
 */
const MOST_ABOVE_HEADLINE = { likely: 0.2, certain: 0.5 } as const;

/** A body without what stands above the headline, where that is little. */
function textAfter(headline: LikelyHeadline | null, body: Range, { lines }: Survey): Range {
  if (!headline || headline.line.index < body.firstLine || headline.line.index >= body.endLine) return body;
  const { index } = headline.line;
  const above = proseIn(lines, { firstLine: body.firstLine, endLine: index });
  const most = headline.isCertain ? MOST_ABOVE_HEADLINE.certain : MOST_ABOVE_HEADLINE.likely;
  return above <= proseIn(lines, body) * most ? { firstLine: index + 1, endLine: body.endLine } : body;
}

/** Lines above the headline where an author may stand. */
const AUTHOR_REACH = 4;

/** What elements between headline and text say that are marked as an author's. */
function authorsBy({ authors, lines }: Survey, { headline, bodyStart }: Surround): string[] {
  const first = Math.min(headline ?? bodyStart, bodyStart) - AUTHOR_REACH;
  return authors
    .filter(({ line }) => line >= first && line <= bodyStart && !(lines[line]?.aside && line < first + AUTHOR_REACH))
    .slice(0, MOST_AUTHORS)
    .map(({ element }) => collapse(textOf(element, LONGEST_AUTHOR)))
    .filter((text) => text.length < LONGEST_AUTHOR);
}

const LONGEST_AUTHOR = 100;
/** Elements by one headline that may name an author; more are attacks. */
const MOST_AUTHORS = 50;

/** Where a text begins: a notice of the site above it is none of it. */
function firstProse(lines: readonly Line[], range: Range): number | null {
  for (let at = range.firstLine; at < range.endLine; at++) {
    const line = lines[at];
    if (line && !line.aside && line.prose > 0 && !isNotice(textOfLine(line))) return at;
  }
  return null;
}

/** The lines that the browser shows, where it can be asked. */
function* visible(lines: readonly Line[], { isHidden }: ReadOptions): Steps<readonly Line[]> {
  if (!isHidden) return lines;
  const known = new Map<PageElement, boolean>();
  const shown = yield* inSteps(lines, ({ region: { element } }) => {
    const hidden = known.get(element) ?? isHidden(element);
    known.set(element, hidden);
    return !hidden;
  });
  return lines.filter((_, at) => shown[at]);
}
