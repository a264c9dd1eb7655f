import type { Entity, EntityKey, Mention } from '../analysis/analysis';
import { countryOfId } from '../analysis/country-id';
import { keyOf } from '../arabic/normalise';
import type { Article } from '../article/article';
import type { Steps } from '../steps';
import { isMedium } from './media';
import { type Salience, type SummaryInput, weighing } from './salience';
import type { Figures } from './score';

/** The publisher, the one who signs and the agency of the dateline are no part of the story: their names as keys. */
const sourcesOf = ({ publisher, byline }: Article): ReadonlySet<string> =>
  new Set([publisher, byline].flatMap((source) => (source === null ? [] : keyOf(source))));

const one = (holds: boolean): number => (holds ? 1 : 0);

/** How one of several stands among them; figures from 0 to 1. */
interface AmongOthers {
  /** 1 for the one that is named first, ½ for the second. */
  readonly order: number;
  /** Of all mentions by weight. */
  readonly share: number;
  /** How many there are: of many fewer are told. */
  readonly crowd: number;
}

/** What decides whether a person or an organization is one of those whom the article is about. */
type WhoFigure =
  | Exclude<keyof AmongOthers, 'share'>
  | 'count'
  | 'once'
  | 'headline'
  | 'lead'
  | 'early'
  | 'speech'
  | 'opens'
  | 'quoted'
  | 'scene'
  | 'person'
  | 'role'
  | 'media';

function whoFigures(salience: Salience, entity: Entity, { order, crowd }: AmongOthers): Figures<WhoFigure> {
  const { count, once, headline, lead, early, speech, opens, quoted, scene } = salience;
  const isPerson = entity.type === 'person';
  return {
    ...{ order, crowd, count, once, headline, lead, early, speech, opens, quoted },
    scene: isPerson ? 0 : scene,
    person: one(isPerson),
    role: one(entity.roles.some(({ text }) => text.includes(' '))),
    media: one(isMedium(entity)),
  };
}

/** What decides whether a place is one where the article happens. */
type WhereFigure =
  | 'share'
  | 'once'
  | 'lead'
  | 'early'
  | 'scene'
  | 'sceneOfLead'
  | 'scenes'
  | 'addressed'
  | 'joined'
  | 'nisbaOnly'
  | 'dateline'
  | 'local'
  | 'known'
  | 'state';

function whereFigures(salience: Salience, { glossary }: Entity, { share }: AmongOthers): Figures<WhereFigure> {
  const { once, lead, early, scene, sceneOfLead, scenes, addressed, joined, nisbaOnly, dateline, local } = salience;
  return {
    ...{ share, once, lead, early, scene, sceneOfLead, scenes, addressed, joined, nisbaOnly, dateline, local },
    known: one(glossary !== null),
    state: one(countryOfId(glossary) !== null),
  };
}

/** A name that a summary may tell, with what speaks for it. */
interface NamedNews<Name extends string> {
  readonly entity: EntityKey;
  /** As readers see it. */
  readonly name: string;
  readonly figures: Figures<Name>;
  /** The first mention that counts, and the letters of the article before it. */
  readonly mention: Mention;
  readonly first: number;
}

/** So many names at least are a crowd. */
const CROWD = 40;

/** Something that is named, before it is known among how many. */
interface Standing extends Omit<NamedNews<never>, 'figures'> {
  readonly salience: Salience;
  readonly of: Entity;
}

/** Weighs the candidates of one question, in the order in which they are first named. */
function weighed<Name extends string>(
  some: readonly Standing[],
  figuresOf: (salience: Salience, entity: Entity, among: AmongOthers) => Figures<Name>,
): NamedNews<Name>[] {
  const total = some.reduce((sum, { salience }) => sum + salience.weight, 0);
  const crowd = Math.min(1, Math.log1p(some.length) / Math.log1p(CROWD));
  return [...some]
    .sort((a, b) => a.first - b.first)
    .map(({ salience, of, ...named }, at) => {
      const among = { order: 1 / (1 + at), share: total === 0 ? 0 : salience.weight / total, crowd };
      return { ...named, figures: figuresOf(salience, of, among) };
    });
}

/** The persons and organizations of an article and its places, with what speaks for each. */
interface AllNamed {
  readonly actors: readonly NamedNews<WhoFigure>[];
  readonly places: readonly NamedNews<WhereFigure>[];
}

/** Weighs what an article names, a few names a step. */
export function* weighingNames(input: SummaryInput): Steps<AllNamed> {
  const sources = sourcesOf(input.article);
  const actors: Standing[] = [];
  const places: Standing[] = [];
  for (const salience of yield* weighing(input)) {
    yield;
    const { entity: key, mention, first } = salience;
    const of = input.entities[key];
    if (!of || mention === null) continue;
    const standing = { entity: key, name: of.name.ar, mention, first, salience, of };
    if (of.type === 'place') places.push(standing);
    else if ((of.type === 'person' || of.type === 'organization') && !sources.has(keyOf(of.name.ar)))
      actors.push(standing);
  }
  yield;
  return {
    actors: weighed(actors, whoFigures),
    places: weighed(places, whereFigures),
  };
}
