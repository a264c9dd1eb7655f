import months from '../../assets/arabic/months.json' with { type: 'json' };
import text from '../../assets/summary/text.json' with { type: 'json' };

/** The languages of the interface. */
export type Language = 'ar' | 'en';

const arabicMonths = months.gregorian.map(({ names }) => names[0] ?? '');

/** Day, month or year of a single ISO date, as precise as it is: «27 أكتوبر 2024», "October 2024", "2024". */
function one(iso: string, language: Language): string {
  const [year = '', month, day] = iso.split('-');
  if (month === undefined) return String(Number(year));
  const names = language === 'ar' ? arabicMonths : text.monthsInEnglish;
  const named = `${names[Number(month) - 1] ?? month} ${Number(year)}`;
  return day === undefined ? named : `${Number(day)} ${named}`;
}

/** An ISO value of a date, interval included, in words of the interface's language. */
export function dateInWords(value: string, language: Language): string {
  const [from = '', to] = value.split('/');
  if (to === undefined) return one(from, language);
  const words = text[language];
  return [words.from, one(from, language), words.to, one(to, language)].filter((part) => part !== '').join(' ');
}
