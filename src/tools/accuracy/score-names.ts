import type { Mention } from '../../analysis/analysis';
import type { Compared } from './compared';
import { wordsOf } from './marked-article';
import { isName, type NameKind, type NameMark } from './marks';
import type { ScoreSheet } from './score-sheet';
import { shared, within } from './spans';

/** A mention without what is attached before it, and what a mark would call it. */
export interface ToldName {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly kind: NameKind;
  readonly mention: Mention;
}

function kindOf({ form, type }: Mention): NameKind {
  if (form === 'nisba') return 'nisba';
  return type === 'person' || type === 'organization' || type === 'place' ? type : 'other';
}

/** The names that are told, as marks would have them. */
export const toldNames = ({ analysis }: Compared): ToldName[] =>
  analysis.mentions.map((mention) => ({
    paragraph: mention.paragraph,
    start: mention.coreStart,
    end: mention.end,
    kind: kindOf(mention),
    mention,
  }));

/** Whether a told name has just the words and the kind of a mark. */
export const isOf = (told: ToldName, mark: NameMark): boolean =>
  told.paragraph === mark.paragraph && told.start === mark.start && told.end === mark.end && told.kind === mark.kind;

/** Counts names and nisbas by extent and kind. A nisba within a longer name is not marked and may be told. */
export function scoreNames(compared: Compared, sheet: ScoreSheet): void {
  const marks = compared.article.marks.filter(isName);
  const all = toldNames(compared);
  const told = all.filter(
    (one) =>
      one.kind !== 'nisba' || ![...marks, ...all].some((longer) => longer.kind !== 'nisba' && within(one, longer)),
  );
  for (const mark of marks) {
    const instead = told.filter((one) => shared(one, mark) > 0);
    const outcome = told.some((one) => isOf(one, mark)) ? 'found' : instead.length > 0 ? 'wrong' : 'silent';
    sheet.wanted(mark.kind, outcome);
    if (mark.kind !== 'nisba') sheet.wanted('names', outcome);
    if (outcome === 'found') continue;
    const what = instead.map((one) => `«${wordsOf(compared.article, one)}» as ${one.kind}`).join(', ');
    sheet.fault({
      subject: mark.kind,
      paragraph: mark.paragraph,
      words: wordsOf(compared.article, mark),
      what: what === '' ? 'not told' : `told ${what}`,
    });
  }
  for (const one of told) {
    const isRight = marks.some((mark) => isOf(one, mark));
    sheet.told(one.kind, isRight);
    if (one.kind !== 'nisba') sheet.told('names', isRight);
    if (!isRight && !marks.some((mark) => shared(one, mark) > 0))
      sheet.fault({
        subject: one.kind,
        paragraph: one.paragraph,
        words: wordsOf(compared.article, one),
        what: 'told and not marked',
      });
  }
}
