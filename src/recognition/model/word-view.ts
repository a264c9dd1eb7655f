import type { Word } from '../../arabic/words';
import {
  administrativeHeads,
  afterTitle,
  boundaries,
  clubHeads,
  definiteOrganizationHeads,
  directions,
  eventHeads,
  familyNamesFirst,
  followingParts,
  formerMarks,
  isConstructTitle,
  isDefiniteNoun,
  isDirectTitle,
  isGivenName,
  isOrdinary,
  isSureGivenName,
  joiningParts,
  namedEventHeads,
  namedPlaceHeads,
  productHeads,
  speechVerbs,
  strongOrganizationHeads,
  transparentHeads,
  vesselHeads,
  weakOrganizationHeads,
  withoutProclitics,
  wordsBeforePlaces,
} from '../text/lexicon';
import { hashOf } from './hashing';
import { type Sign, sign } from './signs';
import type { WordClusters } from './word-clusters';

/** What a word looks like by itself: each part of it that tells something, as a hash. */
export interface WordView {
  readonly whole: number;
  /** Without all the proclitics it may carry. */
  readonly core: number;
  /** Without some of them. */
  readonly stems: readonly number[];
  /** Its first one to three letters, its last one to three, its core's first three and four and last three. */
  readonly affixes: readonly number[];
  /** Every three letters of its core that stand together, its ends included. */
  readonly trigrams: readonly number[];
  readonly beginning: number;
  readonly ending: number;
  readonly shape: number;
  /** The word lists that have it. */
  readonly lists: readonly Sign[];
  /** Its cluster, or its core's; 0 where neither is known. */
  readonly cluster: number;
}

/** The word lists, by the name under which a sign tells of them. */
const LISTS: Readonly<Record<string, (key: string) => boolean>> = {
  'direct-title': isDirectTitle,
  'construct-title': isConstructTitle,
  'after-title': (key) => afterTitle.has(key),
  former: (key) => formerMarks.has(key),
  'sure-given-name': isSureGivenName,
  'given-name': isGivenName,
  'family-name-first': (key) => familyNamesFirst.has(key),
  'joining-part': (key) => joiningParts.has(key),
  'following-part': (key) => followingParts.has(key),
  'speech-verb': (key) => speechVerbs.has(key),
  boundary: (key) => boundaries.has(key),
  ordinary: isOrdinary,
  'definite-noun': isDefiniteNoun,
  'strong-organization-head': (key) => strongOrganizationHeads.has(key),
  'weak-organization-head': (key) => weakOrganizationHeads.has(key),
  'transparent-head': (key) => transparentHeads.has(key),
  'definite-organization-head': (key) => definiteOrganizationHeads.has(key),
  'club-head': (key) => clubHeads.has(key),
  'administrative-head': (key) => administrativeHeads.has(key),
  'place-head': (key) => namedPlaceHeads.has(key),
  direction: (key) => directions.has(key),
  'before-place': (key) => wordsBeforePlaces.has(key),
  'product-head': (key) => productHeads.has(key),
  'event-head': (key) => eventHeads.has(key),
  'named-event-head': (key) => namedEventHeads.has(key),
  'vessel-head': (key) => vesselHeads.has(key),
};

/** Lists in which a word with a prefix is not sought: nearly every word would be on one. */
const AS_WRITTEN = new Set(['ordinary', 'boundary', 'given-name', 'joining-part']);

const SHORT = 4;
const LONG = 6;

/** What kind of word it is: digits, Latin, with an article, with one behind a prefix, or bare; short, middling or long. */
function shapeOf(key: string, exact: string): string {
  const first = key.charAt(0);
  if (/\p{N}/u.test(first)) return `digits ${Math.min(key.length, 5)}`;
  if (/[A-Za-z\u00C0-\u024F]/.test(first)) return key.length > SHORT ? 'latin' : 'short latin';
  if (!/\p{L}/u.test(first)) return 'none';
  const length = key.length > LONG ? 'long' : key.length < SHORT ? 'short' : 'middling';
  if (/^ال/.test(exact)) return `article ${length}`;
  if (/^[وف]?[بلك]?ال/.test(exact) || /^[وف]?لل/.test(exact)) return `prefixed article ${length}`;
  if (/^[أإآ]/.test(exact)) return `hamza ${length}`;
  return `bare ${length}`;
}

/** The cluster of the first reading that has one, as a hash. */
function clusterOf(readings: readonly { readonly key: string }[], clusters: WordClusters | null): number {
  for (const { key } of readings) {
    const cluster = clusters?.clusterOf(key);
    if (cluster !== undefined) return cluster + 1;
  }
  return 0;
}

/** Letters of a word of which trigrams are taken. */
const LONGEST_IN_TRIGRAMS = 12;

function trigramsOf(core: string): number[] {
  const letters = `<${core.slice(0, LONGEST_IN_TRIGRAMS)}>`;
  return Array.from({ length: Math.max(0, letters.length - 2) }, (_, at) => hashOf(letters.slice(at, at + 3)));
}

/** Numbers of as many digits are alike. */
function numberView(key: string, cluster: number): WordView {
  const alike = hashOf(`digits ${key.length}`);
  return { ...EDGE, whole: alike, core: alike, shape: hashOf(shapeOf(key, key)), cluster };
}

function viewOf(key: string, exact: string, clusters: WordClusters | null): WordView {
  const readings = withoutProclitics(key);
  const stems = readings.slice(1).map((reading) => reading.key);
  const core = stems.reduce((shortest, stem) => (stem.length < shortest.length ? stem : shortest), key);
  if (/^\p{N}+$/u.test(key)) return numberView(key, clusterOf(readings, clusters));
  return {
    whole: hashOf(key),
    core: hashOf(core),
    stems: stems.map(hashOf),
    affixes: [
      ...[1, 2, 3].map((letters) => hashOf(key.slice(0, letters))),
      ...[1, 2, 3].map((letters) => hashOf(key.slice(-letters))),
      ...[3, 4].map((letters) => hashOf(core.slice(0, letters))),
      hashOf(core.slice(-3)),
    ],
    trigrams: trigramsOf(core),
    beginning: hashOf(key.slice(0, 3)),
    ending: hashOf(key.slice(-2)),
    shape: hashOf(shapeOf(key, exact)),
    lists: Object.entries(LISTS)
      .filter(([name, has]) => has(key) || (!AS_WRITTEN.has(name) && stems.some(has)))
      .map(([name]) => sign(`list ${name}`)),
    cluster: clusterOf(readings, clusters),
  };
}

/** What stands before the first and after the last word of a sentence. */
export const EDGE: WordView = {
  whole: hashOf('edge'),
  core: hashOf('edge'),
  stems: [],
  affixes: [],
  trigrams: [],
  beginning: hashOf('edge'),
  ending: hashOf('edge'),
  shape: hashOf('edge'),
  lists: [],
  cluster: 0,
};

/** Different words whose looks are remembered; an article has some hundreds. */
const MOST_VIEWS = 8192;

/** From this length on, an engine may keep the text alive that a word was cut from. */
const SLICED_FROM = 13;

/** Looks at words; those that recur are looked at once. */
export class WordViews {
  readonly #views = new Map<string, WordView>();
  readonly #clusters: WordClusters | null;

  constructor(clusters: WordClusters | null) {
    this.#clusters = clusters;
  }

  of({ key, exact }: Pick<Word, 'key' | 'exact'>): WordView {
    const known = this.#views.get(exact);
    if (known) return known;
    if (this.#views.size >= MOST_VIEWS) this.#views.clear();
    const view = viewOf(key, exact, this.#clusters);
    if (exact.length < SLICED_FROM) this.#views.set(exact, view);
    return view;
  }
}
