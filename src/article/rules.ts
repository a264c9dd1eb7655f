import { SHAPES } from './about/shape';
import type { ArticleRule } from './article-rule';
import { HEADLINE_RULES } from './declared/headline';
import { LAST_RESORTS } from './declared/last-resorts';
import { CAPTIONS } from './lines/image-captions';
import { EDGES } from './paragraphs/edges';
import { TAILS } from './paragraphs/inline-label';
import { SORTING } from './paragraphs/order';
import { REPEATS } from './paragraphs/repeats';

/** All rules of the article stage, in the order in which a page meets them. */
export const ARTICLE_RULES: readonly ArticleRule[] = [
  ...CAPTIONS,
  ...HEADLINE_RULES,
  ...LAST_RESORTS,
  ...SORTING,
  ...EDGES,
  ...REPEATS,
  ...SHAPES,
  ...TAILS,
];
