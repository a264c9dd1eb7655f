import { analyse } from '../../analyse';
import type { Article } from '../../article/article';
import { type Decision, STAGES } from '../../inspection';
import type { Knowledge } from '../../recognition/knowledge';
import { UnreadableError } from './unreadable';

/** What was read of a file and what was heard meanwhile; without an article where it holds none. */
export interface HeardReading {
  readonly article: Article | null;
  readonly heard: readonly Decision[];
}

/** UTF-16 code units of a dropped paragraph that are told. */
const LONGEST_WORDS = 120;

const placeText = (paragraph: number, start: number, end: number): string =>
  `${paragraph < 0 ? 'title' : `paragraph ${paragraph}`}, ${start}–${end}: `;

const shortened = (words: string): string =>
  words.length > LONGEST_WORDS ? `${words.slice(0, LONGEST_WORDS)}…` : words;

function decisionText({ paragraph, start, end, words, kept, rule, why }: Decision): string {
  const place = paragraph === null ? '' : placeText(paragraph, start, end);
  return `${place}${kept ? 'kept' : 'dropped'} «${shortened(words)}» by ${rule}: ${why}`;
}

/** A stretch of the article, or, without a paragraph, words that have no place in it. */
interface Stretch {
  readonly paragraph: number | null;
  readonly start: number;
  readonly end: number;
}

const textOf = (article: Article | null, paragraph: number): string =>
  (paragraph < 0 ? article?.title : article?.paragraphs[paragraph]) ?? '';

/** Whether a stretch of its paragraph that reads `words` overlaps it. */
function touches(article: Article | null, words: string, { paragraph, start, end }: Stretch, own: string): boolean {
  if (paragraph === null) return own.includes(words);
  const text = textOf(article, paragraph);
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (at < end && start < at + words.length) return true;
  return false;
}

const inReadingOrder = (one: Decision, other: Decision): number =>
  (one.paragraph ?? Number.NEGATIVE_INFINITY) - (other.paragraph ?? Number.NEGATIVE_INFINITY) ||
  one.start - other.start;

/**
 * What was decided on `words`, or on all of a file where `words` is empty, and why: a line a decision, by stage. What
 * speaks for a name is measured in natural logarithms of odds. Of a page that holds no article, it is what the article
 * stage made of it, the rule that refused it last.
 * @throws {UnreadableError} where the words occur nowhere, or no model is there to explain names
 */
export function explanationText({ article, heard }: HeardReading, words: string, knowledge: Knowledge): string {
  if (article && !knowledge.tagger) throw new UnreadableError('cannot be explained: the model is missing');
  const decisions = [...heard];
  if (article) analyse(article, knowledge, { hear: (decision) => decisions.push(decision) });
  const texts = article ? [article.title ?? '', ...article.paragraphs] : [];
  const asked = decisions.filter((one) => touches(article, words, one, one.words));
  if (asked.length === 0 && !texts.some((text) => text.includes(words)))
    throw new UnreadableError(`does not contain «${words}»${article ? '' : ', or nothing was decided on it'}`);
  const told = STAGES.flatMap((stage) =>
    asked
      .filter((decision) => decision.stage === stage)
      .sort(inReadingOrder)
      .map((decision) => `${stage}: ${decisionText(decision)}`),
  );
  // Of several attempts at one page each is heard.
  return told.length > 0 ? [...new Set(told)].join('\n') : `Nothing was decided on «${words}».`;
}
