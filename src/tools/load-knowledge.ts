import { join } from 'node:path';
import type { Knowledge } from '../recognition/knowledge';
import { Model } from '../recognition/model/model';
import { Tagger } from '../recognition/model/tagger';
import { fileBuffer } from './file-buffer';
import { ASSETS } from './glossary-files';
import { loadGlossary } from './load-glossary';

/** The model, as it is committed and shipped. `npm run train` makes it. */
export const MODEL_FILE = join(ASSETS, 'static', 'recogniser.bin');

/**
 * Opens the model in Node.
 * @throws {SectionFileError} where it is damaged or of another version
 */
export const loadModel = (): Model => Model.open(fileBuffer(MODEL_FILE));

/** All that an analysis goes by, in Node; the glossary is compiled first where its tables are newer. */
export const loadKnowledge = (): Knowledge => ({ glossary: loadGlossary(), tagger: new Tagger(loadModel()) });
