/// <reference lib="dom" preserve="true" />

/** The door for builders: everything here runs in Node, in browsers and behind bundlers, and asks nothing of any of them. */
export type {
  Analysis,
  Bilingual,
  DateMention,
  Entity,
  EntityKey,
  Mention,
  MentionSource,
  Quote,
  Reference,
  Role,
  Span,
  Summary,
} from '../analysis/analysis';
export { ENTITY_TYPES, type EntityType } from '../analysis/entity-types';
export type { Article, DateEvidence, LiveUpdate, LocatedArticle, TextBlock, TextPiece } from '../article/article';
export { articleOf, type GivenArticle } from '../article/article-of';
export type { IsHidden, PageElement, PageNode, PageText } from '../article/page/page';
export type { PageOptions } from '../article/page-options';
export { readText } from '../article/read-text';
export { AMOUNTS, type Amount } from '../recognition/amount';
export { SectionFileError, type SectionFileFault } from '../section-file';
export {
  type AnalyseOptions,
  analyse,
  type FileBytes,
  type GlossaryFiles,
  type OpenedGlossary,
  openGlossary,
} from './opened-glossary';
export { readArticle } from './read-article';
