import zones from '../../../assets/dates/zones.json' with { type: 'json' };
import type { DayNumber } from '../../arabic/hijri';
import { dayNumber, exists } from './calendar';

const byCountry: Readonly<Record<string, string>> = zones.countries;

/** A time told in UTC, as publishing systems store it. */
const UTC = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]00:?00)$/;

/** The date of an instant by the clock of a country; null where its zone is not known. */
function dateIn(country: string, instant: string): string | null {
  const timeZone = byCountry[country.toUpperCase()];
  const time = Date.parse(instant);
  if (timeZone === undefined || Number.isNaN(time)) return null;
  const format = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const parts = new Map(format.formatToParts(time).map(({ type, value }) => [type, value]));
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
}

/**
 * The day of an ISO date or date-time: as its own zone counts days, or, where it is told in UTC, as the newsroom's country
 * does (ISO 3166-1 alpha-2). Null where it is none or does not exist.
 */
export function publicationDay(iso: string | null, country?: string): DayNumber | null {
  const local = iso !== null && country !== undefined && UTC.test(iso) ? dateIn(country, iso) : null;
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(local ?? iso ?? '');
  if (!parts) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return year > 0 && exists(year, month, day) ? dayNumber(year, month, day) : null;
}
