import type { Article } from '../../article/article';
import type { Knowledge } from '../../knowledge';
import { type Explanation, explaining } from '../../recognition/explain';
import { withoutPause } from '../../steps';
import { UnreadableError } from './unreadable';

/** Reasons that are told of a name on each side. */
const MOST_REASONS = 3;

function reasonsText(reasons: Explanation['reasons'], sign: 1 | -1): string[] {
  const some = reasons.filter(({ weight }) => Math.sign(weight) === sign).slice(0, MOST_REASONS);
  if (some.length === 0) return [];
  const words = some.map(({ subject, weight }) => `${subject} ${Math.abs(weight).toFixed(1)}`);
  return [`    ${sign === 1 ? 'for' : 'against'}: ${words.join(', ')}`];
}

function lines({ paragraph, start, end, surface, kind, probability, told, reasons }: Explanation): string[] {
  const place = `${paragraph < 0 ? 'title' : `paragraph ${paragraph}`}, ${start}–${end}`;
  const verdict = told ? 'told' : 'not told';
  const sure = probability === null ? 'only the rules see it' : `probability ${probability.toFixed(2)}`;
  return [
    `${place}: «${surface}» ${kind}, ${sure}, ${verdict}`,
    ...reasonsText(reasons, 1),
    ...reasonsText(reasons, -1),
  ];
}

/** Whether a stretch of an explained name's paragraph that reads `words` overlaps it. */
function touches({ title, paragraphs }: Article, words: string, { paragraph, start, end }: Explanation): boolean {
  const text = paragraph < 0 ? (title ?? '') : (paragraphs[paragraph] ?? '');
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (at < end && start < at + words.length) return true;
  return false;
}

/**
 * Why names are told or not: of those in `words`, or of all where `words` is empty. What speaks for a name is measured in
 * natural logarithms of odds.
 * @throws {UnreadableError} where the words do not occur in the article, or no model is there to explain
 */
export function explanationText(article: Article, words: string, knowledge: Knowledge): string {
  if (!knowledge.tagger) throw new UnreadableError('cannot be explained: the model is missing');
  const texts = [article.title ?? '', ...article.paragraphs];
  if (!texts.some((text) => text.includes(words))) throw new UnreadableError(`does not contain «${words}»`);
  const all = withoutPause(explaining(article, knowledge));
  const asked = words === '' ? all : all.filter((one) => touches(article, words, one));
  if (asked.length === 0) return `Nothing in «${words}» was ever taken for a name.`;
  return asked.flatMap(lines).join('\n');
}
