import type { Reader } from '../rule';
import { centuries } from './centuries';
import { dayNames } from './day-names';
import { daysAndMonths } from './days-and-months';
import { daysToldTwice } from './days-told-twice';
import { distances } from './distances';
import { figures } from './figures';
import { partsOfYears } from './parts-of-years';
import { periods } from './periods';
import { weekdays } from './weekdays';
import { years } from './years';

export { objections } from './objections';
export { ranges } from './ranges';

/** Readers of one date, in their order: the first that reads something is right, longer ones stand before shorter. */
export const singles: readonly Reader[] = [
  ...daysToldTwice,
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
