import { ARTICLE_RULES } from './article/rules';
import type { Rule } from './inspection';
import { objections, ranges, singles } from './recognition/dates/rules/all-rules';
import { linkRules } from './recognition/links/choose-entry';
import { institutionRules } from './recognition/links/rules-of-institutions';
import { QUOTE_RULES } from './recognition/quotes/find-quotes';
import { COMPLEMENT_RULES } from './recognition/roles/complement';
import { DERIVING_RULES } from './recognition/roles/derived';
import { HOLDER_RULES } from './recognition/roles/holders';
import { TITLE_RULES } from './recognition/roles/title-rules';

/** Every rule of every stage, in the order in which stages and rules are asked. */
export const RULES: readonly Rule[] = [
  ...ARTICLE_RULES,
  ...linkRules,
  ...institutionRules,
  ...TITLE_RULES,
  ...COMPLEMENT_RULES,
  ...HOLDER_RULES,
  ...DERIVING_RULES,
  ...ranges,
  ...singles,
  ...objections,
  ...QUOTE_RULES,
];
