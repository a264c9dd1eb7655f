import weights from '../../assets/summary/weights.json' with { type: 'json' };
import words from '../../assets/summary/words.json' with { type: 'json' };
import type { Entity, EntityKey, Summary } from '../analysis/analysis';
import { keyOf } from '../arabic/normalise';
import type { Article } from '../article/article';
import type { Inspection } from '../inspection';
import type { Steps } from '../steps';
import { Foremost } from './foremost';
import { type Salience, type SummaryInput, weighing } from './salience';
import { rankingDates } from './when';

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

/** The publisher, the one who signs and the agency of the dateline are no part of the story: their names as keys. */
const sourcesOf = ({ publisher, byline }: Article): ReadonlySet<string> =>
  new Set([publisher, byline].flatMap((source) => (source === null ? [] : keyOf(source))));

interface Ranked {
  readonly entity: EntityKey;
  readonly score: number;
  readonly first: number;
}

/** Higher scores first, ties by who comes first in the text. */
const byScore = (a: Ranked, b: Ranked): number => b.score - a.score || a.first - b.first;

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
 * Who, where and when, most telling first, a few entities a step. Weights are data (assets/summary/weights.json), found on
 * marked articles: docs/decisions/0007-who-where-when.md.
 */
export function* summarising(input: SummaryInput, _inspection: Inspection = {}): Steps<Summary> {
  const who = new Foremost<Ranked>(weights.who.most, byScore);
  const where = new Foremost<Ranked>(weights.where.most, byScore);
  const sources = sourcesOf(input.article);
  for (const salience of yield* weighing(input)) {
    yield;
    const entity = input.entities[salience.entity];
    if (!entity || salience.first === Number.POSITIVE_INFINITY) continue;
    const { entity: key, first } = salience;
    const isPlace = entity.type === 'place';
    if (!isPlace && entity.type !== 'person' && entity.type !== 'organization') continue;
    if (!isPlace && sources.has(keyOf(entity.name.ar))) continue;
    const score = isPlace ? whereScore(salience) : whoScore(salience, entity);
    if (score >= (isPlace ? weights.where : weights.who).least)
      (isPlace ? where : who).add({ entity: key, score, first });
  }
  return {
    who: who.all.map(({ entity }) => entity),
    where: where.all.map(({ entity }) => entity),
    when: yield* rankingDates(input),
  };
}
