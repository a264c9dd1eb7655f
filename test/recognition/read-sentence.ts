import { analyse } from '../../src/analyse';
import type { Analysis, Mention } from '../../src/analysis/analysis';
import { articleOf } from '../../src/article/article-of';
import { proposing } from '../../src/recognition/proposals/proposals';
import { spanOf } from '../../src/recognition/text/passage';
import { withoutPause } from '../../src/steps';
import { knowledge } from '../shipped-knowledge';

/** Analyses paragraphs as an article of 27 October 2024, over the real glossary. */
export const read = (...paragraphs: string[]): Analysis =>
  analyse(articleOf({ published: '2024-10-27', paragraphs }), knowledge);

/** What the rules choose with less confidence counts as not chosen. */
export const CHOSEN_FROM = 0.6;

/** What glossary and rules choose in paragraphs, before the model decides: «surface type», a nisba as «surface nisba». */
export function proposedIn(...paragraphs: string[]): string[] {
  const { chosen } = withoutPause(proposing(articleOf({ published: '2024-10-27', paragraphs }), knowledge.glossary));
  return chosen.flat().flatMap(({ passage, from, to, proclitics, type, form, confidence }) => {
    const { coreStart, end } = spanOf(passage, from, to, proclitics);
    const name = passage.text.text.original.slice(coreStart, end);
    return confidence < CHOSEN_FROM ? [] : [`${name} ${form === 'nisba' ? 'nisba' : type}`];
  });
}

/** A mention without its proclitics, as «surface type», a nisba as «surface nisba». */
const told = ({ surface, start, coreStart, type, form }: Mention): string =>
  `${surface.slice(coreStart - start)} ${form === 'nisba' ? 'nisba' : type}`;

/** What an article of these paragraphs is said to name, in reading order. */
export const namesIn = (...paragraphs: string[]): string[] => read(...paragraphs).mentions.map(told);

/** The glossary ids of all that an article of these paragraphs names; null where the article alone tells. */
export const entriesIn = (...paragraphs: string[]): (string | null)[] =>
  Object.values(read(...paragraphs).entities).map(({ glossary }) => glossary);

/** The glossary id behind the first mention with this surface (proclitics left out); null where the article alone tells. */
export function idOf(surface: string, ...paragraphs: string[]): string | null | undefined {
  const analysis = read(...paragraphs);
  const mention = analysis.mentions.find((one) => one.surface.slice(one.coreStart - one.start) === surface);
  return mention && analysis.entities[mention.entity]?.glossary;
}
