import type { Rule } from './inspection';
import { objections, ranges, singles } from './recognition/dates/rules/all-rules';

/** Every rule of every stage, in the order in which stages and rules are asked. */
export const RULES: readonly Rule[] = [...ranges, ...singles, ...objections];
