import weights from '../../assets/summary/weights.json' with { type: 'json' };
import words from '../../assets/summary/words.json' with { type: 'json' };
import type { Entity, EntityKey, Summary } from '../analysis';
import { keyOf } from '../arabic/normalise';
import type { Article } from '../article/article';
import { type Salience, type SummaryInput, salienceOf } from './salience';
import { rankedDates } from './when';

const startsWithAny = (name: string, heads: readonly string[]): boolean =>
  heads.some((head) => name === head || name.startsWith(`${head} `));

const mediaHeads = words.mediaHeads.map(keyOf);
const mediaKinds = words.mediaKinds.map(keyOf);
const notMedia = words.notMedia.map(keyOf);

/** A newspaper, channel or agency, by what the glossary says of it or the first word of its name. */
function isMedium(entity: Entity): boolean {
  if (entity.type !== 'organization') return false;
  if (entity.description && startsWithAny(keyOf(entity.description.ar), mediaKinds)) return true;
  const name = keyOf(entity.name.ar);
  return startsWithAny(name, mediaHeads) && !startsWithAny(name, notMedia);
}

/** The publisher, the one who signs and the agency of the dateline are no part of the story. */
function isSource(entity: Entity, article: Article): boolean {
  const name = keyOf(entity.name.ar);
  return [article.publisher, article.byline].some((source) => source !== null && keyOf(source) === name);
}

interface Ranked {
  readonly entity: EntityKey;
  readonly score: number;
  readonly first: number;
}

/** The best so many that reach the least score, ties by who comes first in the text. */
function best(ranked: readonly Ranked[], most: number, least: number): EntityKey[] {
  return ranked
    .filter(({ score }) => score >= least)
    .toSorted((a, b) => b.score - a.score || a.first - b.first)
    .slice(0, most)
    .map(({ entity }) => entity);
}

function whoScore(salience: Salience, entity: Entity): number {
  const { who } = weights;
  return (
    who.count * salience.count +
    who.headline * salience.headline +
    who.lead * salience.lead +
    who.early * salience.early +
    who.spread * salience.spread +
    who.speech * salience.speech +
    (entity.type === 'person' ? who.person : 0) +
    (entity.type === 'person' && entity.roles.length > 0 ? who.role : 0) +
    (isMedium(entity) ? who.media : 0)
  );
}

function whereScore(salience: Salience): number {
  const { where } = weights;
  return (
    where.count * salience.count +
    where.headline * salience.headline +
    where.lead * salience.lead +
    where.early * salience.early +
    where.spread * salience.spread +
    where.scene * salience.scene +
    where.nisbaOnly * salience.nisbaOnly
  );
}

/**
 * Who, where and when, most telling first. Weights are data (assets/summary/weights.json), found on marked articles:
 * docs/decisions/0007-who-where-when.md.
 */
export function summarise(input: SummaryInput): Summary {
  const who: Ranked[] = [];
  const where: Ranked[] = [];
  for (const salience of salienceOf(input)) {
    const entity = input.entities[salience.entity];
    if (!entity || salience.first === Number.POSITIVE_INFINITY) continue;
    const { entity: key, first } = salience;
    if (entity.type === 'place') where.push({ entity: key, score: whereScore(salience), first });
    else if ((entity.type === 'person' || entity.type === 'organization') && !isSource(entity, input.article))
      who.push({ entity: key, score: whoScore(salience, entity), first });
  }
  return {
    who: best(who, weights.who.most, weights.who.least),
    where: best(where, weights.where.most, weights.where.least),
    when: rankedDates(input),
  };
}
