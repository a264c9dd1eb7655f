import { join } from 'node:path';
import { openGlossary } from '../glossary/open';
import type { Knowledge } from '../recognition/knowledge';
import { Model } from '../recognition/model/model';
import { Tagger } from '../recognition/model/tagger';
import { fileBuffer, sharedFileBuffer } from './file-buffer';
import { ASSETS } from './glossary-files';
import { COMPILED, loadGlossary } from './load-glossary';

/** The model, as it is committed and shipped. `npm run train` makes it. */
export const MODEL_FILE = join(ASSETS, 'static', 'recogniser.bin');

/**
 * Opens the model in Node.
 * @throws {SectionFileError} where it is damaged or of another version
 */
export const loadModel = (): Model => Model.open(fileBuffer(MODEL_FILE));

/** All that an analysis goes by, in Node; the glossary is compiled first where its tables are newer. */
export const loadKnowledge = (): Knowledge => ({ glossary: loadGlossary(), tagger: new Tagger(loadModel()) });

/** The bytes of all that an analysis goes by, for threads to open without a copy of each its own. */
export interface SharedKnowledge {
  readonly glossary: SharedArrayBuffer;
  readonly model: SharedArrayBuffer;
}

/** Reads these bytes; the glossary is compiled first where its tables are newer. */
export function shareKnowledge(): SharedKnowledge {
  loadGlossary();
  return { glossary: sharedFileBuffer(COMPILED), model: sharedFileBuffer(MODEL_FILE) };
}

/**
 * Opens what `shareKnowledge` has read.
 * @throws {SectionFileError} where a file is damaged or of another version
 */
export const openShared = ({ glossary, model }: SharedKnowledge): Knowledge => ({
  glossary: openGlossary(glossary),
  tagger: new Tagger(Model.open(model)),
});
