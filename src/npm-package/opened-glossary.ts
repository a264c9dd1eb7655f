import { analyse as analysisOf } from '../analyse';
import type { Analysis } from '../analysis/analysis';
import type { Article } from '../article/article';
import { openGlossary as openCompiled } from '../glossary/open';
import type { Amount } from '../recognition/amount';
import type { Knowledge } from '../recognition/knowledge';
import { Model } from '../recognition/model/model';
import { Tagger } from '../recognition/model/tagger';

/** Bytes of a file; they must not be changed once something has been opened over them. Threads may share them. */
export type FileBytes = ArrayBufferLike | Uint8Array;

/** The bytes of the two files that come with the package. */
export interface GlossaryFiles {
  /** `hashiya/glossary.bin`: who and what is known. */
  readonly glossary: FileBytes;
  /** `hashiya/recogniser.bin`: the model that decides what is named. */
  readonly model: FileBytes;
}

/** Glossary and model, open: what `analyse` goes by. Open them once, they serve any number of articles. */
export interface OpenedGlossary {
  /** ISO day of the glossary's release. */
  readonly edition: string;
  /** Entries; institutions that are made by rule for each country are not counted. */
  readonly size: number;
}

/** How an analysis is made. */
export interface AnalyseOptions {
  /** How many names are told: those that are all but certain, as usual (`usual`, if missing), or doubtful ones, too. */
  readonly amount?: Amount;
}

/** What stands behind each glossary; it is nobody else's to change or to build upon. */
const knowledgeBehind = new WeakMap<OpenedGlossary, Knowledge>();

/**
 * Opens the glossary and the model over their bytes. In Node, `openGlossary` of `hashiya/node` finds the files itself.
 * @throws {SectionFileError} where a file is cut off, damaged, no such file, or of another version of Hashiya
 * @throws {TypeError} where there are no bytes
 */
export function openGlossary({ glossary, model }: GlossaryFiles): OpenedGlossary {
  const knowledge = {
    glossary: openCompiled(wholeBuffer(glossary)),
    tagger: new Tagger(Model.open(wholeBuffer(model))),
  };
  const { edition, size } = knowledge.glossary;
  const opened = Object.freeze({ edition, size });
  knowledgeBehind.set(opened, knowledge);
  return opened;
}

/**
 * All that Hashiya tells of an article: what it names, when, who says what, and the sum of it. Works alone and at once,
 * linear in the article's length; any text is accepted. Of a title the first 1,000 UTF-16 code units are read, of the
 * body the first million.
 * @throws {TypeError} where `glossary` was not opened by `openGlossary`
 */
export function analyse(
  article: Article,
  glossary: OpenedGlossary,
  { amount = 'usual' }: AnalyseOptions = {},
): Analysis {
  const knowledge = knowledgeBehind.get(glossary);
  if (!knowledge) throw new TypeError('analyse wants a glossary that openGlossary has opened');
  return analysisOf(article, { ...knowledge, amount });
}

/** Sections of a file are counted from the beginning of a buffer. */
function wholeBuffer(bytes: FileBytes): ArrayBufferLike {
  if (typeof bytes !== 'object') throw new TypeError('openGlossary wants the bytes of files, not what they are called');
  if (!ArrayBuffer.isView(bytes)) return bytes;
  const { buffer, byteOffset, byteLength } = bytes;
  return byteLength === buffer.byteLength ? buffer : buffer.slice(byteOffset, byteOffset + byteLength);
}
