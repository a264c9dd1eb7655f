import type { Bilingual } from '../../analysis/analysis';
import type { EntryRecord } from '../file/record';
import type { Kind } from '../tables/kinds';
import { inCountries } from './describe-place';
import type { DescriptionWords } from './description-words';
import { countriesOf, isFeminine, kindWord, type NationalKind, nationalKind } from './national-kind';
import { inOrder, joinedByCommas, withLi, withThe } from './wording';
import { yearsOfKind } from './years';

/** «مصرف مركزي روسي، تأسس عام 1990», «محكمة دولية تابعة للأمم المتحدة، مقرها في هولندا، تأسست عام 1945». */
export function describeOrganization(record: EntryRecord, kind: Kind, words: DescriptionWords): Bilingual {
  const { noun, seat, isMission } = ofItsNation(record, kind, words);
  const parent = record.parent === '' ? undefined : words.named(record.parent);
  const belonging = parent && {
    ar: `${isFeminine(kind) ? 'تابعة' : 'تابع'} ${withLi(parent.ar)}`,
    en: `of ${withThe(parent.en)}`,
  };
  const years = yearsOfKind(record, kind);
  if (!belonging) return joinedByCommas(inOrder(noun, seat), years);
  if (isMission) return joinedByCommas(inOrder(noun, belonging, seat), years);
  return joinedByCommas(inOrder(noun, belonging), seat, years);
}

/** Of no single nation where it has several countries, unless its kind sits in one of them. */
function ofItsNation(record: EntryRecord, kind: Kind, words: DescriptionWords): NationalKind {
  const of = nationalKind(record, kind, words);
  if (kind.country === 'all') return { ...of, noun: inOrder(kindWord(kind), inCountries(record, kind, words)) };
  return countriesOf(record).length > 1 && of.seat.ar === '' ? { ...of, noun: kindWord(kind) } : of;
}
