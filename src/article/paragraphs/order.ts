import { DATE_LINE, FURNITURE } from './furniture';
import { AFTER_APPEAL, LABELLED_LINES } from './labelled-lines';
import { NAMED_LINES } from './named-lines';
import { AFTER_RELATED_LABEL, OTHER_ARTICLES } from './other-articles';
import type { SortingRule } from './sorting';
import { SKIPPED_BOX } from './systems/bbc';
import { EMBEDDED_POST } from './systems/twitter';
import { TEASER } from './teasers';

/** The rules by which each line of a body is sorted, in their order: the first that knows the line decides. */
export const SORTING: readonly SortingRule[] = [
  ...NAMED_LINES,
  ...AFTER_RELATED_LABEL,
  ...OTHER_ARTICLES,
  ...LABELLED_LINES,
  SKIPPED_BOX,
  AFTER_APPEAL,
  DATE_LINE,
  ...FURNITURE,
  EMBEDDED_POST,
  TEASER,
];
