import defective from '../../../assets/vocabulary/defective-nouns.json' with { type: 'json' };
import article from '../../../assets/vocabulary/english-article.json' with { type: 'json' };
import type { Bilingual } from '../../analysis/analysis';

const STARTS = new RegExp(`^(?:${article.first.join('|')})\\b(?! (?:${article.notBefore.join('|')})$)`);
const WHOLE = new Set(article.whole);
const ENDS = new RegExp(`\\b(${article.last.join('|')})$| of `);
const HAS_ARTICLE = /^the /i;

/** An English name inside a sentence, with «the» where it takes one. */
export function withThe(name: string): string {
  if (HAS_ARTICLE.test(name)) return `the ${name.slice(4)}`;
  return WHOLE.has(name) || STARTS.test(name) || ENDS.test(name) ? `the ${name}` : name;
}

/** An Arabic name after the preposition ل: للأمم المتحدة، لحركة حماس، للجنة الدولية. */
export function withLi(name: string): string {
  if (name.startsWith('الل')) return `لل${name.slice(3)}`;
  return name.startsWith('ال') ? `لل${name.slice(2)}` : `ل${name}`;
}

/** Items of an Arabic list: «أ وب وج». */
export function joinedInArabic(items: readonly string[]): string {
  return items.join(' و');
}

/** Items of an English list: «a, b and c». */
export function joinedInEnglish(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length > 1 ? `${items.slice(0, -1).join(', ')} and ${last}` : last;
}

/** Parts of a phrase, empty ones left out: «منظمة دولية» and «مقرها في مصر». */
export function inOrder(...parts: readonly Bilingual[]): Bilingual {
  return joined(parts, ' ', ' ');
}

/** Phrases of a description with commas between them, empty ones left out. */
export function joinedByCommas(...phrases: readonly Bilingual[]): Bilingual {
  return joined(phrases, '، ', ', ');
}

function joined(parts: readonly Bilingual[], ar: string, en: string): Bilingual {
  return {
    ar: parts.flatMap((part) => part.ar || []).join(ar),
    en: parts.flatMap((part) => part.en || []).join(en),
  };
}

/** «في مصر», «in Egypt». */
export function inPlace(place: Bilingual): Bilingual {
  return { ar: `في ${place.ar}`, en: `in ${withThe(place.en)}` };
}

/** The year of a year or ISO date, before Christ with a minus. */
export function yearOf(date: string): string {
  return /^-?\d+/.exec(date)?.[0] ?? '';
}

function withFirstWord(phrase: string, from: readonly string[], to: readonly string[]): string {
  const [first = '', ...rest] = phrase.split(' ');
  const at = from.indexOf(first);
  return at < 0 ? phrase : [to[at], ...rest].join(' ');
}

/** An occupation before an adjective: «محام مصري». */
export function indefinite(phrase: string): string {
  return withFirstWord(phrase, defective.construct, defective.indefinite);
}

/** An occupation before a name: «قاضي المحكمة». */
export function inIdafa(phrase: string): string {
  return withFirstWord(phrase, defective.indefinite, defective.construct);
}
