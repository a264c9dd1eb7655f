import { analyse } from '../../src/analyse';
import type { Analysis, Mention } from '../../src/analysis';
import { articleOf } from '../../src/tools/annotate-line';
import { loadKnowledge } from '../../src/tools/load-knowledge';

const knowledge = loadKnowledge();

/** Analyses paragraphs as an article of 27 October 2024, over the real glossary. */
export const read = (...paragraphs: string[]): Analysis =>
  analyse(articleOf({ published: '2024-10-27', paragraphs }), knowledge);

/** A mention without its proclitics, as «surface type», a nisba as «surface nisba». */
const told = ({ surface, start, coreStart, type, form }: Mention): string =>
  `${surface.slice(coreStart - start)} ${form === 'nisba' ? 'nisba' : type}`;

/** What an article of these paragraphs is said to name, in reading order. */
export const namesIn = (...paragraphs: string[]): string[] => read(...paragraphs).mentions.map(told);

/** The glossary id behind the first mention with this surface (proclitics left out); null where the article alone tells. */
export function idOf(surface: string, ...paragraphs: string[]): string | null | undefined {
  const analysis = read(...paragraphs);
  const mention = analysis.mentions.find((one) => one.surface.slice(one.coreStart - one.start) === surface);
  return mention && analysis.entities[mention.entity]?.glossary;
}
