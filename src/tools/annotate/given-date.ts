import { publicationDay } from '../../recognition/dates/publication-day';

const ISO = /^\d{4}-\d\d-\d\d(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:0\d|1[0-4]):?[0-5]\d)?)?$/;

/** What `isGivenDate` accepts, for messages. */
export const GIVEN_DATE = 'a day of the calendar like 2024-10-27, or 2024-10-27T14:05:00+03:00';

/** Whether a day of publication is an ISO 8601 date or date-time, its zone left out or not, that exists. */
export function isGivenDate(text: string): boolean {
  return ISO.test(text) && publicationDay(text) !== null;
}
