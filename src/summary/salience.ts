import capitals from '../../assets/summary/capitals.json' with { type: 'json' };
import weights from '../../assets/summary/weights.json' with { type: 'json' };
import words from '../../assets/summary/words.json' with { type: 'json' };
import type { DateMention, Entity, EntityKey, Mention, Quote } from '../analysis/analysis';
import { keyOf } from '../arabic/normalise';
import { firstWordFrom, type Word } from '../arabic/words';
import type { Article } from '../article/article';
import { type PlacedText, textAt } from '../recognition/text/in-texts';
import type { Steps } from '../steps';

/** All that a summary is made from. */
export interface SummaryInput {
  readonly article: Article;
  readonly mentions: readonly Mention[];
  readonly entities: Readonly<Record<EntityKey, Entity>>;
  readonly dates: readonly DateMention[];
  readonly quotes: readonly Quote[];
  /** The body. All of these come in reading order. */
  readonly texts: readonly PlacedText[];
}

/** Mentions or entities that are looked at in one step. */
const WEIGHED_A_STEP = 64;

/** How an article treats one entity; figures from 0 to 1. */
export interface Salience {
  readonly entity: EntityKey;
  /** Mentions by weight, against the most mentioned of the article. */
  readonly count: number;
  readonly headline: number;
  readonly lead: number;
  /** 1 at the very beginning of the body, 0 at its end. */
  readonly early: number;
  readonly spread: number;
  readonly speech: number;
  /** A place that the text goes to, is in or comes from. */
  readonly scene: number;
  /** 1 where the article only has adjectives of the place («الفلسطينيين»), never its name. */
  readonly nisbaOnly: number;
  /** Letters of title and body before the first mention that counts. */
  readonly first: number;
}

const decisionVerbs = new Set(
  words.decisionVerbs.flatMap((verb) => [keyOf(verb), `${keyOf(verb).replace(/[اي]$/, '')}ت`]),
);
const scenePrepositions = new Set(words.scenePrepositions.map(keyOf));
const countryOfCapital = new Map(
  Object.entries(capitals).flatMap(([country, names]) => names.map((name) => [keyOf(name), country] as const)),
);

/** A present verb after a city, which is feminine: «موسكو ترفض», «كييف قد تحتاج», «واشنطن لن تقبل». */
const FEMININE_PRESENT = /^(?:س)?ت\p{L}{3,}$/u;
const BEFORE_A_VERB = new Set(['قد', 'لن', 'لا', 'لم', 'سوف']);

/** Finds the words around mentions. */
class Surroundings {
  private readonly texts: readonly PlacedText[];

  constructor(texts: readonly PlacedText[]) {
    this.texts = texts;
  }

  before({ paragraph, start }: Mention): Word | undefined {
    const text = textAt(this.texts, paragraph, start);
    return text?.words[firstWordFrom(text, start) - 1];
  }

  /** The two words after a mention. */
  after({ paragraph, start, end }: Mention): readonly Word[] {
    const text = textAt(this.texts, paragraph, start);
    if (!text) return [];
    const at = firstWordFrom(text, end);
    return text.words.slice(at, at + 2);
  }
}

/** A capital that decides, demands or refuses is its government: «طلبت سيول», «موسكو ترفض». */
function standsForGovernment(mention: Mention, around: Surroundings): boolean {
  if (mention.coreStart > mention.start + 1) return false;
  const before = around.before(mention)?.key.replace(/^[وف](?=.{3})/, '') ?? '';
  if (decisionVerbs.has(before)) return true;
  if (scenePrepositions.has(before)) return false;
  const [next, afterNext] = around.after(mention);
  if (next?.gap.trim() !== '') return false;
  return FEMININE_PRESENT.test((BEFORE_A_VERB.has(next.key) ? afterNext : next)?.key ?? '');
}

/** End of the dateline in the first paragraph: what stands in it is where the report comes from, not where it happens. */
function datelineEnd(article: Article): number {
  const { dateline } = article;
  const at = dateline ? (article.paragraphs[0]?.indexOf(dateline) ?? -1) : -1;
  return dateline && at >= 0 && at < 3 ? at + dateline.length : 0;
}

interface Tally {
  weight: number;
  headline: number;
  firstParagraph: number;
  first: number;
  scene: number;
  named: boolean;
  readonly paragraphs: Set<number>;
  speeches: number;
}

/** The countries and capitals among the entities. */
interface States {
  /** Countries by their code. */
  readonly countries: ReadonlyMap<string, EntityKey>;
  /** For each capital the code of its country. */
  readonly capitals: ReadonlyMap<EntityKey, string>;
}

function* findingStates(entities: SummaryInput['entities']): Steps<States> {
  const countries = new Map<string, EntityKey>();
  const capitals = new Map<EntityKey, string>();
  for (const key in entities) {
    yield;
    const entity = entities[key];
    if (entity?.type !== 'place') continue;
    const code = /^places\/([A-Z]{2})$/.exec(entity.glossary ?? '')?.[1];
    if (code !== undefined && !countries.has(code)) countries.set(code, key);
    const country = countryOfCapital.get(keyOf(entity.name.ar));
    if (country !== undefined) capitals.set(key, country);
  }
  return { countries, capitals };
}

/** How much the article makes of each of its entities. */
export function* weighing(input: SummaryInput): Steps<readonly Salience[]> {
  const { article, mentions, entities, quotes } = input;
  const paragraphs = article.paragraphs.length;
  const around = new Surroundings(input.texts);
  const { countries, capitals } = yield* findingStates(entities);
  const dateline = datelineEnd(article);
  const begins = offsetsOf(article);
  const tallies = new Map<EntityKey, Tally>();
  const tally = (key: EntityKey): Tally => {
    const known = tallies.get(key);
    if (known) return known;
    const fresh: Tally = {
      weight: 0,
      headline: 0,
      firstParagraph: paragraphs,
      first: Number.POSITIVE_INFINITY,
      scene: 0,
      named: false,
      paragraphs: new Set(),
      speeches: 0,
    };
    tallies.set(key, fresh);
    return fresh;
  };
  const counted = (key: EntityKey, mention: Mention, weight: number): void => {
    const one = tally(key);
    one.weight += weight;
    if (mention.paragraph < 0) one.headline = Math.max(one.headline, weight);
    else {
      one.firstParagraph = Math.min(one.firstParagraph, mention.paragraph);
      one.paragraphs.add(mention.paragraph);
    }
    one.first = Math.min(one.first, (begins[mention.paragraph] ?? 0) + mention.start);
  };
  for (const [at, mention] of mentions.entries()) {
    if (at % WEIGHED_A_STEP === 0) yield;
    if (mention.paragraph === 0 && mention.start < dateline) continue;
    const capitalOf = capitals.get(mention.entity);
    if (capitalOf !== undefined && mention.form === 'name' && standsForGovernment(mention, around)) {
      const country = countries.get(capitalOf);
      counted(mention.entity, mention, weights.mention.governmentCity);
      if (country !== undefined) counted(country, mention, weights.mention.government);
      continue;
    }
    counted(mention.entity, mention, weights.mention[mention.form]);
    if (mention.form === 'name') tally(mention.entity).named = true;
    const before = around.before(mention)?.key ?? '';
    const proclitic =
      mention.coreStart > mention.start && /ب$/.test(mention.surface.slice(0, mention.coreStart - mention.start));
    if (mention.form === 'name' && (proclitic || scenePrepositions.has(before))) tally(mention.entity).scene = 1;
  }
  for (const quote of quotes) if (quote.speaker !== null) tally(quote.speaker).speeches++;
  yield;
  let heaviest = 1;
  for (const { weight } of tallies.values()) heaviest = Math.max(heaviest, weight);
  yield;
  return [...tallies].map(([entity, one]) => ({
    entity,
    count: Math.log1p(one.weight) / Math.log1p(heaviest),
    headline: one.headline,
    lead: one.firstParagraph < weights.leadParagraphs ? 1 : 0,
    early: paragraphs === 0 ? 0 : 1 - one.firstParagraph / paragraphs,
    spread: Math.min(1, one.paragraphs.size / weights.spreadParagraphs),
    speech: Math.min(1, one.speeches / weights.speeches),
    scene: one.scene,
    nisbaOnly: one.named ? 0 : 1,
    first: one.first,
  }));
}

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
