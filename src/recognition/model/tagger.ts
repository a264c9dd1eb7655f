import type { Glossary } from '../../glossary/glossary';
import type { Steps } from '../../steps';
import { overlap } from '../proposals/candidate';
import type { ReadPassage } from '../proposals/listed-names';
import type { Proposals } from '../proposals/proposals';
import { kindOfCandidate } from './candidate-kind';
import { FeatureReader, type Sentence } from './features';
import { Lattice } from './lattice';
import type { Model } from './model';
import { sentencesOf } from './sentences';
import { beginning, inside, type Kind, kindOf, OUTSIDE, TAGS } from './tags';
import { subjectOf } from './templates';
import { NamesOfArticle, type Testimony, testimonyOf } from './testimony';
import { WordViews } from './word-view';

/** A stretch of a passage's words that the model takes for a name. */
export interface TaggedName {
  readonly from: number;
  /** The word after the last. */
  readonly to: number;
  readonly kind: Kind;
  /** Code units of proclitics before the name in its first word. */
  readonly proclitics: number;
  /** 0 to 1: of all names told with it this share is right. */
  readonly probability: number;
}

/** What one subject's features say for a name and against there being none; less than 0 is against it. */
export interface Weighed {
  readonly subject: string;
  readonly weight: number;
}

/** A name that is told, or that only the rules see, with what speaks for it, the weightiest first. */
export interface WeighedName extends Omit<TaggedName, 'probability'> {
  readonly passage: ReadPassage;
  /** Null for what the model did not take for a name. */
  readonly probability: number | null;
  readonly reasons: readonly Weighed[];
}

/** Finds names with one model. What it knows of words is kept from article to article. */
export class Tagger {
  readonly #model: Model;
  readonly #lattice: Lattice;
  readonly #features: FeatureReader;

  constructor(model: Model) {
    this.#model = model;
    this.#lattice = new Lattice(model.transitions);
    this.#features = new FeatureReader(new WordViews(model.clusters));
  }

  /** The names of each passage, in reading order, a sentence or so a step. */
  *tagging(proposals: Proposals, glossary: Glossary): Steps<readonly (readonly TaggedName[])[]> {
    const { passages, chosen } = proposals;
    const names = yield* NamesOfArticle.learning(passages, chosen);
    const found: TaggedName[][] = [];
    for (const [index, passage] of passages.entries()) {
      const testimony = testimonyOf(proposals, index, names, glossary);
      yield;
      found.push(yield* this.#taggingPassage(passage, testimony));
    }
    return found;
  }

  /** The same names, and those that the rules choose where the model sees none, with what speaks for each. */
  *weighing(proposals: Proposals, glossary: Glossary): Steps<readonly WeighedName[]> {
    const tagged = yield* this.tagging(proposals, glossary);
    const { passages, chosen } = proposals;
    const names = yield* NamesOfArticle.learning(passages, chosen);
    const weighed: WeighedName[] = [];
    for (const [index, passage] of passages.entries()) {
      const found = tagged[index] ?? [];
      const missed = (chosen[index] ?? [])
        .filter((one) => !found.some((name) => overlap(name, one)))
        .map((one) => ({ ...one, kind: kindOfCandidate(one), probability: null }));
      const testimony = testimonyOf(proposals, index, names, glossary);
      for (const { from: begin, to: end } of sentencesOf(passage)) {
        this.#features.begin({ passage, testimony, from: begin, to: end });
        for (const { from, to, kind, proclitics, probability } of [...found, ...missed])
          if (begin <= from && from < end)
            weighed.push({
              passage,
              from,
              to,
              kind,
              proclitics,
              probability,
              reasons: this.#reasonsFor(from, to, kind),
            });
        yield;
      }
    }
    return weighed;
  }

  /** What each subject says of words of the sentence at hand. */
  #reasonsFor(from: number, to: number, kind: Kind): Weighed[] {
    const sums = new Map<string, number>();
    for (let at = from; at < to; at++) {
      const tag = at === from ? beginning(kind) : inside(kind);
      this.#features.read(at);
      for (let feature = 0; feature < this.#features.count; feature++) {
        const slot = this.#features.slots[feature] ?? 0;
        const subject = subjectOf(this.#features.templates[feature] ?? 0);
        const weight = this.#model.weightOf(slot, tag) - this.#model.weightOf(slot, OUTSIDE);
        sums.set(subject, (sums.get(subject) ?? 0) + weight);
      }
    }
    const reasons = [...sums].map(([subject, weight]) => ({ subject, weight }));
    return reasons.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  }

  *#taggingPassage(passage: ReadPassage, testimony: Testimony): Steps<TaggedName[]> {
    const found: TaggedName[] = [];
    for (const { from, to } of sentencesOf(passage)) {
      found.push(...this.#namesIn({ passage, testimony, from, to }));
      yield;
    }
    return found;
  }

  /** Where the model sees proclitics, those that leave a word it knows, else the fewest; «بال» and «لل» go whole. */
  #procliticsOf(passage: ReadPassage, at: number): number {
    const [whole, ...stripped] = passage.readings[at] ?? [];
    const [fewest] = stripped;
    if (!whole || !fewest) return 0;
    this.#features.read(at);
    if (!this.#model.carriesProclitics(this.#features.slots, this.#features.count)) return 0;
    const definite = stripped.find(({ key }) => key.startsWith('ال'));
    const known = stripped.find(({ key }) => this.#model.clusters.clusterOf(key) !== undefined);
    return (definite ?? known ?? fewest).length;
  }

  #namesIn(sentence: Sentence): TaggedName[] {
    const { from, to } = sentence;
    this.#features.begin(sentence);
    for (let at = from; at < to; at++) {
      this.#features.read(at);
      this.#model.score(this.#features.slots, this.#features.count, this.#lattice.scores, (at - from) * TAGS);
    }
    this.#lattice.weigh(to - from);
    return this.#lattice.mostProbable().flatMap((stretch): TaggedName[] => {
      const kind = kindOf(stretch.tag);
      if (kind === undefined) return [];
      const probability = this.#model.calibrated(kind, this.#lattice.stretchProbability(stretch));
      const first = from + stretch.from;
      return [
        {
          from: first,
          to: from + stretch.to,
          kind,
          proclitics: this.#procliticsOf(sentence.passage, first),
          probability,
        },
      ];
    });
  }
}
