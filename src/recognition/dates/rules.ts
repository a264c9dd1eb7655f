import type { Reader } from './rule';
import { centuries } from './rules/centuries';
import { dayNames } from './rules/day-names';
import { daysAndMonths } from './rules/days-and-months';
import { distances } from './rules/distances';
import { figures } from './rules/figures';
import { partsOfYears } from './rules/parts-of-years';
import { periods } from './rules/periods';
import { weekdays } from './rules/weekdays';
import { years } from './rules/years';

export { objections } from './rules/objections';
export { ranges } from './rules/ranges';

/** Readers of one date, in their order: the first that reads something is right, longer ones stand before shorter. */
export const singles: readonly Reader[] = [
  ...figures,
  ...weekdays,
  ...daysAndMonths,
  ...years,
  ...partsOfYears,
  ...periods,
  ...dayNames,
  ...distances,
  ...centuries,
];
