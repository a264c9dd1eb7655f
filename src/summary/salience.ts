import weights from '../../assets/summary/weights.json' with { type: 'json' };
import type { DateMention, Entity, EntityKey, Mention, Quote } from '../analysis/analysis';
import { countryOfId } from '../analysis/country-id';
import { keyOf } from '../arabic/normalise';
import type { Article } from '../article/article';
import { firstFrom, type PlacedText } from '../recognition/text/in-texts';
import type { Steps } from '../steps';
import { countryOfCapital, type States, Surroundings } from './surroundings';

/** All that a summary is made from. */
export interface SummaryInput {
  readonly article: Article;
  readonly mentions: readonly Mention[];
  readonly entities: Readonly<Record<EntityKey, Entity>>;
  readonly dates: readonly DateMention[];
  readonly quotes: readonly Quote[];
  /** Title and body. All of these come in reading order. */
  readonly texts: readonly PlacedText[];
}

/** Mentions or entities that are looked at in one step. */
const WEIGHED_A_STEP = 64;

/** So many times the text is in a place that it is about. */
const SCENES_OF_MAIN_PLACE = 3;

/** How an article treats one entity; figures from 0 to 1. */
export interface Salience {
  readonly entity: EntityKey;
  /** Mentions by weight. */
  readonly weight: number;
  /** The same, as a logarithm against the most mentioned of the article. */
  readonly count: number;
  /** Named once in all. */
  readonly once: number;
  readonly headline: number;
  readonly lead: number;
  /** 1 where the article begins, 0 where it ends, by letters. */
  readonly early: number;
  readonly speech: number;
  /** Stands somewhere as the subject of a sentence does. */
  readonly opens: number;
  /** Share of the mentions that stand in what somebody says. */
  readonly quoted: number;
  /** Share of the mentions that «و» joins to others. */
  readonly joined: number;
  /** A place that the text goes to, is in or comes from; a body where something happens. */
  readonly scene: number;
  /** The same in headline or lead. */
  readonly sceneOfLead: number;
  /** How often, counted in full from three times on. */
  readonly scenes: number;
  /** Share of its names after ل: «لمصر» is for whom something is, not where. */
  readonly addressed: number;
  /** 1 where the article only has adjectives of the place («الفلسطينيين»), never its name. */
  readonly nisbaOnly: number;
  /** A place in the country of most places that are named. */
  readonly local: number;
  /** The report comes from there, and it is in the country of most places that are named. */
  readonly dateline: number;
  /** Letters of title and body before the first mention that counts; infinite where none does. */
  readonly first: number;
  /** The first mention that counts; null where none does. */
  readonly mention: Mention | null;
}

/** End of the dateline in the first paragraph. */
function datelineEnd(article: Article): number {
  const { dateline } = article;
  const at = dateline ? (article.paragraphs[0]?.indexOf(dateline) ?? -1) : -1;
  return dateline && at >= 0 && at < 3 ? at + dateline.length : 0;
}

function* findingStates(entities: SummaryInput['entities']): Steps<States> {
  const countries = new Map<string, EntityKey>();
  const capitals = new Map<EntityKey, string>();
  for (const key in entities) {
    yield;
    const entity = entities[key];
    if (entity?.type !== 'place') continue;
    const code = countryOfId(entity.glossary);
    if (code !== null && !countries.has(code)) countries.set(code, key);
    const country = countryOfCapital.get(keyOf(entity.name.ar));
    if (country !== undefined) capitals.set(key, country);
  }
  return { countries, capitals };
}

/** What has been counted of one entity. */
class Tally {
  weight = 0;
  mentions = 0;
  headline = 0;
  firstParagraph = Number.POSITIVE_INFINITY;
  first = Number.POSITIVE_INFINITY;
  mention: Mention | null = null;
  opens = false;
  quoted = 0;
  joined = 0;
  names = 0;
  addressed = 0;
  scenes = 0;
  sceneOfLead = false;
  dateline = false;
  speeches = 0;

  /** The report comes from there, which is no mention of it. */
  reportFrom(mention: Mention): void {
    this.dateline = true;
    this.mention ??= mention;
  }

  /** Counts a mention for as much as it weighs; `offset` is where its paragraph begins in the article. */
  count(mention: Mention, weight: number, offset: number): void {
    this.weight += weight;
    if (mention.paragraph < 0) this.headline = Math.max(this.headline, weight);
    else this.firstParagraph = Math.min(this.firstParagraph, mention.paragraph);
    if (offset + mention.start >= this.first) return;
    this.first = offset + mention.start;
    this.mention = mention;
  }
}

/** How much the article makes of each of its entities. */
export function* weighing(input: SummaryInput): Steps<readonly Salience[]> {
  const { article, mentions, entities, quotes } = input;
  const roles = Object.values(entities).flatMap((entity) => entity.roles);
  yield;
  const around = new Surroundings(input.texts, roles);
  const { countries, capitals } = yield* findingStates(entities);
  const dateline = datelineEnd(article);
  const begins = offsetsOf(article);
  const tallies = new Map<EntityKey, Tally>();
  const tally = (key: EntityKey): Tally => {
    const known = tallies.get(key) ?? new Tally();
    tallies.set(key, known);
    return known;
  };
  const counted = (key: EntityKey, mention: Mention, weight: number): void =>
    tally(key).count(mention, weight, begins[mention.paragraph] ?? 0);
  for (const [at, mention] of mentions.entries()) {
    if (at % WEIGHED_A_STEP === 0) yield;
    if (mention.paragraph === 0 && mention.start < dateline) {
      tally(mention.entity).reportFrom(mention);
      continue;
    }
    const capitalOf = capitals.get(mention.entity);
    if (capitalOf !== undefined && mention.form === 'name' && around.standsForGovernment(mention)) {
      const country = countries.get(capitalOf);
      if (country !== undefined) counted(country, mention, weights.mention.government);
      continue;
    }
    counted(mention.entity, mention, weights.mention[mention.form]);
    look(tally(mention.entity), mention, around, quotes);
  }
  for (const quote of quotes) if (quote.speaker !== null) tally(quote.speaker).speeches++;
  yield;
  const home = homeOf(tallies, entities);
  let heaviest = 1;
  for (const { weight } of tallies.values()) heaviest = Math.max(heaviest, weight);
  yield;
  return [...tallies].map(([entity, one]) => {
    const local = home !== null && entities[entity]?.country === home ? 1 : 0;
    const figures = figuresOf(one, heaviest, lengthOf(article));
    return { ...figures, entity, local, dateline: one.dateline ? local : 0 };
  });
}

/** Notes how a mention stands. */
function look(one: Tally, mention: Mention, around: Surroundings, quotes: readonly Quote[]): void {
  one.mentions++;
  one.opens ||= around.opens(mention);
  if (isSaid(mention, quotes)) one.quoted++;
  const prefix = mention.surface.slice(0, mention.coreStart - mention.start);
  if (prefix.startsWith('و')) one.joined++;
  if (mention.form !== 'name') return;
  one.names++;
  if (prefix.includes('ل')) one.addressed++;
  if (!around.isScene(mention)) return;
  one.scenes++;
  one.sceneOfLead ||= mention.paragraph < weights.leadParagraphs;
}

/** A mention stands in what somebody is quoted as saying; quotes hold no others. */
function isSaid({ paragraph, start, end }: Mention, quotes: readonly Quote[]): boolean {
  const last = quotes[firstFrom(quotes, paragraph, start + 1) - 1];
  return last?.paragraph === paragraph && end <= last.end;
}

/** The country, as its code, of most of what is named of places; null where none is named. */
function homeOf(tallies: ReadonlyMap<EntityKey, Tally>, entities: SummaryInput['entities']): string | null {
  const byCountry = new Map<string, number>();
  let home: string | null = null;
  for (const [key, { weight }] of tallies) {
    const entity = entities[key];
    if (entity?.type !== 'place' || entity.country === null) continue;
    const sum = (byCountry.get(entity.country) ?? 0) + weight;
    byCountry.set(entity.country, sum);
    if (home === null || sum > (byCountry.get(home) ?? 0)) home = entity.country;
  }
  return home;
}

function figuresOf(one: Tally, heaviest: number, length: number): Omit<Salience, 'entity' | 'local' | 'dateline'> {
  const share = (some: number): number => (one.mentions === 0 ? 0 : some / one.mentions);
  return {
    weight: one.weight,
    count: Math.log1p(one.weight) / Math.log1p(heaviest),
    once: one.mentions === 1 ? 1 : 0,
    headline: one.headline,
    lead: one.firstParagraph < weights.leadParagraphs ? 1 : 0,
    early: 1 - Math.min(1, one.first / Math.max(1, length)),
    speech: Math.min(1, one.speeches / weights.speeches),
    opens: one.opens ? 1 : 0,
    quoted: share(one.quoted),
    joined: share(one.joined),
    scene: one.scenes > 0 ? 1 : 0,
    sceneOfLead: one.sceneOfLead ? 1 : 0,
    scenes: Math.min(1, one.scenes / SCENES_OF_MAIN_PLACE),
    addressed: one.names === 0 ? 0 : one.addressed / one.names,
    nisbaOnly: one.names > 0 ? 0 : 1,
    first: one.first,
    mention: one.mention,
  };
}

/** Letters of title and body. */
const lengthOf = ({ title, paragraphs }: Article): number =>
  paragraphs.reduce((sum, paragraph) => sum + paragraph.length, title?.length ?? 0);

/** For each paragraph the letters of the body before it; the title, −1, is before all. */
function offsetsOf(article: Article): number[] {
  const offsets: number[] = [];
  let at = article.title?.length ?? 0;
  for (const paragraph of article.paragraphs) {
    offsets.push(at);
    at += paragraph.length;
  }
  return offsets;
}
