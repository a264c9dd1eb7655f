import type { Compared } from './compared';
import { wordsOf } from './marked-article';
import { isName } from './marks';
import { isOf, toldNames } from './score-names';
import type { ScoreSheet } from './score-sheet';

/**
 * Counts whether names that were found have the right entry. Wanted is an entry where the glossary knows the key; told to
 * an invented name, every entry is wrong.
 */
export function scoreLinks(compared: Compared, sheet: ScoreSheet): void {
  const { article, analysis, english } = compared;
  const told = toldNames(compared);
  for (const mark of article.marks.filter(isName)) {
    const name = told.find((one) => isOf(one, mark));
    if (!name) continue;
    const id = analysis.entities[name.mention.entity]?.glossary ?? null;
    const isRight = id !== null && !mark.invented && english.isNameOf(mark.key, mark.kind, id);
    if (id !== null) sheet.told('links', isRight);
    const isKnown = !mark.invented && english.named(mark.key).size > 0;
    if (isKnown || isRight) sheet.wanted('links', isRight ? 'found' : id === null ? 'silent' : 'wrong');
    if (isRight || (id === null && !isKnown)) continue;
    const wanted = mark.invented ? `${mark.key}, invented` : mark.key;
    const what = id === null ? `${wanted} is hidden` : `${id} for ${wanted}`;
    sheet.fault({ subject: 'links', paragraph: mark.paragraph, words: wordsOf(article, mark), what });
  }
}
