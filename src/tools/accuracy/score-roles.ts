import { tokenise } from '../../arabic/words';
import type { Compared } from './compared';
import { wordsOf } from './marked-article';
import { isName } from './marks';
import type { ScoreSheet } from './score-sheet';
import { shared } from './spans';

/** Share of words from which two wordings are one role: a word may be missing from three or four, none from two. */
const ALIKE = 0.7;

/** What two wordings share of their words, 0 to 1 (Dice's coefficient). */
function alike(one: string, other: string): number {
  const [words, others] = [one, other].map((text) => tokenise(text).words.map(({ key }) => key));
  if (!words || !others || words.length + others.length === 0) return 0;
  return (2 * words.filter((word) => others.includes(word)).length) / (words.length + others.length);
}

/** Counts which marked roles are told of whom the mark names. */
export function scoreRoles({ article, analysis }: Compared, sheet: ScoreSheet): void {
  for (const mark of article.marks.filter(isName)) {
    const { role } = mark;
    if (role === null) continue;
    const roles = analysis.mentions
      .filter((mention) => mention.form === 'name' && shared(mention, mark) > 0)
      .flatMap(({ entity }) => analysis.entities[entity]?.roles ?? []);
    const isFound = roles.some(({ text }) => alike(text, role) >= ALIKE);
    sheet.wanted('roles', isFound ? 'found' : roles.length > 0 ? 'wrong' : 'silent');
    if (isFound) continue;
    const told = roles.map(({ text }) => `«${text}»`).join(', ');
    const what = `«${role}»; told ${told === '' ? 'none' : told}`;
    sheet.fault({ subject: 'roles', paragraph: mark.paragraph, words: wordsOf(article, mark), what });
  }
}
