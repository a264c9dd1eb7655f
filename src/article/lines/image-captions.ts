import { type Inspection, inForce } from '../../inspection';
import { type ArticleRule, tell } from '../article-rule';
import { attributeOf } from '../page/nodes';
import { collapse } from '../page/page-text';
import { isBareDate } from '../words/date-line';
import { type Line, type Region, textOfLine } from './line';
import { Mark } from './marks';
import type { PageImage, Survey } from './survey';

/** A rule that knows an image's caption that nothing names. */
interface CaptionRule extends ArticleRule {
  readonly captionOf: (image: PageImage, lines: readonly Line[]) => Line | undefined;
}

/** Lines after an image among which a repetition of its description is its caption. */
const REACH = 3;
/** UTF-16 code units. */
const SHORTEST_DESCRIPTION = 10;
/** Letters of the longest caption that stands alone with its image in a box. */
const LONGEST_ALONE = 220;
/** A caption of so few letters may end in a full stop; a longer line that does is a paragraph with a picture. */
const SENTENCE = 60;
const SENTENCE_END = /[.؟!]\s*$/;
/** Boxes around an image that are looked at. */
const MOST_BOXES = 3;
/** «… في الميناء. (رويترز)» */
const CREDIT = /\([^()]{2,25}\)\.?$/;

/** Captions that nothing names, in the order in which they are looked for; the first found is the image's. */
export const CAPTIONS: readonly CaptionRule[] = [
  {
    id: 'article/caption-as-described',
    example:
      '<h1>…</h1><p>…</p><img alt="عمال على الرصيف الشرقي للميناء القديم"><p>عمال على الرصيف الشرقي للميناء القديم</p><p>…</p><p>…</p>',
    source: 'HTML: the description of an image',
    why: 'it repeats the description of an image',
    captionOf: ({ element, line }, lines) => {
      const description = collapse(attributeOf(element, 'alt') ?? attributeOf(element, 'title') ?? '');
      if (description.length < SHORTEST_DESCRIPTION) return undefined;
      return lines
        .slice(line, line + REACH)
        .find((other) => other.heading === 0 && other.linkLetters === 0 && textOfLine(other) === description);
    },
  },
  {
    id: 'article/caption-alone',
    example:
      '<h1>…</h1><p>…</p><div><div><img></div><div>عمال على الرصيف الشرقي للميناء القديم في صورة من العام الماضي</div></div><p>…</p><p>…</p>',
    source: 'custom of newspapers',
    why: 'it stands alone with an image in a box',
    captionOf: ({ region }, lines) => {
      let box: Region | null = region;
      for (let boxes = 0; box && boxes < MOST_BOXES && box.endLine === box.firstLine; boxes++) box = box.parent;
      const line = box && box.endLine - box.firstLine === 1 ? lines[box.firstLine] : undefined;
      if (!line || !mayBeCaption(line) || (line.region === region && line.prose > 0)) return undefined;
      return line.letters < SENTENCE || !SENTENCE_END.test(textOfLine(line)) ? line : undefined;
    },
  },
  {
    id: 'article/caption-with-credit',
    example:
      '<h1>…</h1><p>…</p><div><p><img></p><p>عمال على الرصيف الشرقي للميناء القديم، بعد انتهاء أعمال الصيانة. (رويترز)</p><p>…</p><p>…</p></div>',
    source: 'custom of newspapers: the agency in brackets',
    why: 'it follows an image and ends in a credit',
    captionOf: ({ region, line: next }, lines) => {
      const own = region.endLine - region.firstLine;
      const line = own === 0 ? lines[next] : own === 1 ? lines[region.firstLine] : undefined;
      if (!line || !mayBeCaption(line) || !CREDIT.test(textOfLine(line))) return undefined;
      // «الساعة 22:07 (مكة المكرمة)» has a town in its brackets.
      return isBareDate(textOfLine(line)) ? undefined : line;
    },
  },
];

const mayBeCaption = ({ heading, linkLetters, letters }: Line): boolean =>
  heading === 0 && linkLetters === 0 && letters <= LONGEST_ALONE;

/** Marks captions that nothing names. */
export function markImageCaptions({ lines, images }: Survey, inspection: Inspection = {}): void {
  const rules = inForce(CAPTIONS, inspection);
  for (const image of images) {
    for (const rule of rules) {
      const line = rule.captionOf(image, lines);
      if (!line) continue;
      tell(inspection, rule, textOfLine(line), false);
      line.marks |= Mark.caption;
      line.prose = 0;
      break;
    }
  }
}
