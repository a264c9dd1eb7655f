import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Knowledge } from '../knowledge';
import { Model } from '../recognition/model/model';
import { Tagger } from '../recognition/model/tagger';
import { ASSETS } from './glossary-files';
import { loadGlossary } from './load-glossary';

/** The model, as it is committed and shipped. `npm run train` makes it. */
export const MODEL_FILE = join(ASSETS, 'static', 'recogniser.bin');

/**
 * Opens the model in Node.
 * @throws {SectionFileError} where it is damaged or of another version
 */
export function loadModel(): Model {
  const file = readFileSync(MODEL_FILE);
  const buffer = new ArrayBuffer(file.byteLength);
  new Uint8Array(buffer).set(file);
  return Model.open(buffer);
}

/** All that an analysis goes by, in Node; the glossary is compiled first where its tables are newer. */
export const loadKnowledge = (): Knowledge => ({ glossary: loadGlossary(), tagger: new Tagger(loadModel()) });
