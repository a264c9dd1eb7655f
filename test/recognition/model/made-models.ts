import { FeatureReader } from '../../../src/recognition/model/features';
import { SLOT_BITS } from '../../../src/recognition/model/hashing';
import { TRANSITIONS } from '../../../src/recognition/model/lattice';
import { Model, writeModel } from '../../../src/recognition/model/model';
import { Tagger } from '../../../src/recognition/model/tagger';
import { beginning, COLUMNS, inside, KINDS, type Kind, OUTSIDE, TAGS } from '../../../src/recognition/model/tags';
import { WordClusters } from '../../../src/recognition/model/word-clusters';
import { WordViews } from '../../../src/recognition/model/word-view';
import { bufferOf } from '../../glossary/tables';
import { proposed } from './proposed';

/** Weights that leave no doubt: what a byte holds, and what a transition does. */
const CERTAIN = 7;
const CERTAIN_STEP = 25;

const noClusters = WordClusters.of(new Map());

/** A tagger over a model that was written and opened like the shipped one. */
function taggerOf(learn: (weights: Float32Array, transitions: Float32Array) => void): Tagger {
  const weights = new Float32Array(2 ** SLOT_BITS * COLUMNS);
  const transitions = new Float32Array(TRANSITIONS);
  learn(weights, transitions);
  const calibration = KINDS.map(() => ({ slope: 1, shift: 0 }));
  return new Tagger(Model.open(bufferOf(writeModel({ weights, transitions, calibration, clusters: noClusters }))));
}

/** The slot of the feature that says which word it is. */
function slotOf(word: string): number {
  const passages = proposed(word).passages;
  const reader = new FeatureReader(new WordViews(noClusters));
  for (const passage of passages) {
    const testimony = { names: [], kinds: [], signs: [], bonds: [] };
    reader.begin({ passage, testimony, from: 0, to: passage.words.length });
    reader.read(0);
  }
  return reader.slots[0] ?? 0;
}

/** A tagger that takes every word for a name of its own of one kind; for `null` it sees no name at all. */
export function taggerThatSeesOnly(kind: Kind | null): Tagger {
  const tag = kind === null ? OUTSIDE : beginning(kind);
  return taggerOf((_, transitions) => {
    for (let index = tag; index < TRANSITIONS; index += TAGS) transitions[index] = CERTAIN_STEP;
  });
}

/** A tagger that knows these names, each word by word, and no other. */
export function taggerThatKnows(names: Readonly<Record<string, Kind>>): Tagger {
  return taggerOf((weights, transitions) => {
    for (let index: number = OUTSIDE; index < TRANSITIONS; index += TAGS) transitions[index] = CERTAIN;
    for (const [name, kind] of Object.entries(names))
      for (const [at, word] of name.split(' ').entries()) {
        const row = slotOf(word) * COLUMNS;
        weights[row + (at === 0 ? beginning(kind) : inside(kind))] = CERTAIN;
        weights[row + OUTSIDE] = -CERTAIN;
      }
  });
}
