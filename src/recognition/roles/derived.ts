import type { Rule } from '../../inspection';
import type { Named } from '../links/link';
import { bondBefore, readWord, sentenceBreaksBefore } from '../text/passage';
import { type GivenRole, wordsOf } from './given';
import { isPerson, nameFrom, procliticsOf, type Scene } from './scene';
import { counterparts, feminineOf, isFeminine, isPossessed, severalOf } from './titles';

/** Gives roles that the article words for several or for somebody else: the roles that the words at `at` give. */
export interface DerivingRule extends Rule {
  readonly derive: (scene: Scene, at: number, given: readonly GivenRole[]) => readonly GivenRole[];
}

const NONE: readonly GivenRole[] = [];

/** Of several holders no more are read. */
const MOST_HOLDERS = 6;

/** Words of the office that several share: «وزراء [الشؤون الخارجية]». */
const MOST_SHARED = 3;

/** An adjective and the name right after it: «الروسي سيرغي لافروف». */
interface Adjoined {
  readonly adjective: Named;
  readonly holder: Named;
}

function adjoinedAt(scene: Scene, at: number): Adjoined | null {
  const adjective = nameFrom(scene, at);
  if (adjective?.candidate.form !== 'nisba') return null;
  const { to } = adjective.candidate;
  const bond = bondBefore(scene.passage, to);
  const holder = bond === 'space' || bond === 'comma' ? nameFrom(scene, to) : null;
  return holder && isPerson(holder) && holder.candidate.proclitics === 0 ? { adjective, holder } : null;
}

/** An office in the gender of an adjective that is its holder's; null where the title has no such form. */
function inGenderOf(adjective: string, title: string): string | null {
  if (isFeminine(adjective) === isFeminine(title)) return title;
  return isFeminine(adjective) ? feminineOf(title) : title.slice(0, -1);
}

/** The role of one of several: the title of one, the office they share, the adjective of the one. */
function roleOf(scene: Scene, { adjective, holder }: Adjoined, title: string, office: string): GivenRole | null {
  const { from, to, proclitics } = adjective.candidate;
  const own = wordsOf(scene.passage, { from, to, proclitics });
  const agreeing = inGenderOf(own.split(' ')[0] ?? '', title);
  if (agreeing === null) return null;
  const text = [agreeing, office, own].filter((part) => part !== '').join(' ');
  return { passage: scene.passage, from, to, proclitics, title, text, former: false, telling: 4, holder };
}

/** The one office told before in the sentence, without its country; null where there are two, or none is plain. */
function officeBefore(scene: Scene, at: number, given: readonly GivenRole[]): string | null {
  let sentence = at;
  while (sentence > 0 && !sentenceBreaksBefore(scene.passage, sentence)) sentence--;
  const told = given.filter((role) => role.passage === scene.passage && role.from >= sentence && role.telling >= 3);
  const [one] = told;
  if (!one || one.former || isPossessed(one.title) || told.some(({ text }) => text !== one.text)) return null;
  let to = one.to;
  const last = scene.names[to - 1];
  if (last?.candidate.form === 'nisba' && last.candidate.from > one.from) to = last.candidate.from;
  for (let word = one.from; word < to; word++) if (scene.names[word]) return null;
  return wordsOf(scene.passage, { from: one.from, to, proclitics: one.proclitics });
}

export const DERIVING_RULES: readonly DerivingRule[] = [
  {
    id: 'roles/counterpart',
    example: 'هاتف وزير الخارجية المصري بدر عبد العاطي نظيره الإيراني عباس عراقجي.',
    source: 'grammar: «نظيره» holds the same office elsewhere',
    derive: (scene, at, given) => {
      const word = readWord(scene.passage, at, (key) => counterparts.has(key));
      const adjoined = word && adjoinedAt(scene, at + 1);
      const office = adjoined && officeBefore(scene, at, given);
      if (!adjoined || !office) return NONE;
      const [title = '', ...rest] = office.split(' ');
      const role = roleOf(scene, adjoined, title, rest.join(' '));
      return role ? [role] : NONE;
    },
  },
  {
    id: 'roles/of-several',
    example: 'بحث وزيرا الخارجية الأميركي أنتوني بلينكن والروسي سيرغي لافروف الأزمة.',
    source: 'grammar: a title in the dual or plural, then each holder with an adjective',
    derive: (scene, at) => {
      const word = readWord(scene.passage, at, (key) => severalOf.has(key));
      if (!word) return NONE;
      let next = at + 1;
      while (next <= at + MOST_SHARED && !scene.names[next] && bondBefore(scene.passage, next) === 'space') next++;
      const office = next === at + 1 ? '' : wordsOf(scene.passage, { from: at + 1, to: next, proclitics: 0 });
      const holders: Adjoined[] = [];
      for (let one = adjoinedAt(scene, next); one && holders.length < MOST_HOLDERS; one = adjoinedAt(scene, next)) {
        if (holders.length > 0 && procliticsOf(one.adjective.candidate) !== 'و') break;
        holders.push(one);
        next = one.holder.candidate.to;
      }
      if (holders.length < 2) return NONE;
      return holders.flatMap((one) => roleOf(scene, one, severalOf.get(word.key) ?? '', office) ?? []);
    },
  },
];
