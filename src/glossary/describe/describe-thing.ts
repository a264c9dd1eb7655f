import type { Bilingual } from '../../analysis/analysis';
import type { EntryRecord } from '../file/record';
import type { Kind } from '../tables/kinds';
import type { DescriptionWords } from './description-words';
import { countriesOf, kindWord, nationalKind } from './national-kind';
import { inOrder, inPlace, joinedByCommas, withThe } from './wording';
import { yearsOfKind } from './years';

/** Products and works: «صاروخ روسي، دخل الخدمة عام 2007», «تطبيق أميركي، أُطلق عام 2010», «فيلم مصري، 1969». */
export function describeMade(record: EntryRecord, kind: Kind, words: DescriptionWords): Bilingual {
  return joinedByCommas(withNation(record, kind, words), yearsOfKind(record, kind));
}

/** «حرب في السودان، بدأت عام 2023», «قانون أميركي», «قرار أممي بشأن فلسطين», «مهرجان في تونس، منذ 1964». */
export function describeEvent(record: EntryRecord, kind: Kind, words: DescriptionWords): Bilingual {
  return joinedByCommas(withCountry(record, kind, words), yearsOfKind(record, kind));
}

function withNation(record: EntryRecord, kind: Kind, words: DescriptionWords): Bilingual {
  const { noun, seat } = nationalKind(record, kind, words);
  return inOrder(noun, seat);
}

function withCountry(record: EntryRecord, kind: Kind, words: DescriptionWords): Bilingual {
  if (kind.country === 'nisba') return withNation(record, kind, words);
  const countries = countriesOf(record);
  const only = countries.length === 1 ? words.named(countries[0] ?? '') : undefined;
  if (kind.country === 'none' || !only) return kindWord(kind);
  const about = { ar: `بشأن ${only.ar}`, en: `on ${withThe(only.en)}` };
  return inOrder(kindWord(kind), kind.country === 'about' ? about : inPlace(only));
}
