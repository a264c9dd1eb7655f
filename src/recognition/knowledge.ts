import type { Glossary } from '../glossary/glossary';
import type { CorrectionsInForce } from '../glossary/own/corrections';
import type { Amount } from './amount';
import type { Tagger } from './model/tagger';

/** What an analysis goes by. */
export interface Knowledge {
  readonly glossary: Glossary;
  /** Finds names by what was learned; null where its model is missing or damaged: then only sure names are told. */
  readonly tagger: Tagger | null;
  /** How many names the reader wants to be told; as usual where nothing else is said. */
  readonly amount?: Amount;
  /** What the reader has corrected, as far as it holds in the article; none where nothing else is said. */
  readonly corrections?: CorrectionsInForce | null;
}
