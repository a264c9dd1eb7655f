import type { Glossary } from './glossary/glossary';
import type { Tagger } from './recognition/model/tagger';

/** What an analysis goes by. */
export interface Knowledge {
  readonly glossary: Glossary;
  /** Finds names by what was learned; null where its model is missing or damaged: then only sure names are told. */
  readonly tagger: Tagger | null;
}
