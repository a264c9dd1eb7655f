/** The Hijri calendar of the reader's locale, and whether it comes before the Gregorian one there. */
export interface HijriChoice {
  /** Name of the calendar for Intl. */
  readonly calendar: string;
  readonly first: boolean;
}

/** `getCalendars` is a method in newer browsers and a property in older ones, and absent in some. */
interface LocaleCalendars {
  getCalendars?: () => string[];
  calendars?: string[];
}

function calendarsOf(locale: string): readonly string[] {
  try {
    const intl: Intl.Locale & LocaleCalendars = new Intl.Locale(locale);
    return intl.getCalendars?.() ?? intl.calendars ?? [];
  } catch {
    return [];
  }
}

/** The Hijri calendar that people of a BCP 47 locale use beside the Gregorian one; null where they do not. */
export function hijriOf(locale: string): HijriChoice | null {
  const calendars = calendarsOf(locale);
  if (!calendars.some((name) => name.startsWith('islamic'))) return null;
  return { calendar: 'islamic-umalqura', first: calendars[0]?.startsWith('islamic') ?? false };
}
