import { exactOf, keyOf } from '../arabic/normalise';
import { LATIN_ARTICLE } from './variants';

/** A part of an Arabic name that is spelled by itself: one word, or several that many write as one (عبد الله، نور الدين). */
export interface NamePart {
  /** What stands before its Latin spelling: the article, or the house of آل. */
  readonly before: '' | 'al-' | 'Al ';
  /** Look-up form of the rest, without spaces. */
  readonly key: string;
}

/** A part with its Latin spelling, without what stands before it. */
export interface SpelledPart {
  readonly part: NamePart;
  readonly spelling: string;
}

/** Words of one part are joined by it until the parts are told apart. */
const JOINT = '_';

const WITH_NEXT = /(^| )(عبد|آل) /g;
const WITH_LAST = / (الدين|الله)(?= |$)/g;
const HOUSE = `آل${JOINT}`;
/** A shorter rest may as well be a name that begins so: الي. */
const WITH_ARTICLE = /^ال(?!له(?:_|$))(?=.{3})/;

/** The parts of a name in Arabic script. */
export function arabicParts(name: string): NamePart[] {
  const joined = exactOf(name).replace(WITH_NEXT, `$1$2${JOINT}`).replace(WITH_LAST, `${JOINT}$1`);
  return joined.split(/[ -]+/).map((part): NamePart => {
    const [before, rest] = part.startsWith(HOUSE)
      ? (['Al ', part.slice(HOUSE.length)] as const)
      : ([WITH_ARTICLE.test(part) ? 'al-' : '', part.replace(WITH_ARTICLE, '')] as const);
    return { before, key: keyOf(rest).replaceAll(JOINT, '') };
  });
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Abdel Fattah, Abd al-Rahman. */
const SERVANT = /\b(Abd(?:[aeou]?l)?)[\s-]+(?:([ae]\p{L}{1,2})[\s-])?(?=\p{L})/giu;
/** Ahmed El Mejjati. */
const ARTICLE_APART = /(^|\s)(Al|El|al|el|as|ash|ad|an|ar|at|az|es|ech|Es|Ech)\s(?=\p{Lu})/gu;
/** Nur al-Din, Fadl Allah. */
const LATIN_WITH_LAST = /\s(?:([ae]l|[ae]d)[- ]?)?(d[ieu]+n|ull?ah|all?ah)\b/giu;

/** The parts of a name in Latin letters; a hyphen joins, as in Jean-Claude, or divides. */
function latinParts(name: string, hyphenDivides: boolean): string[] {
  const parts = name
    .replace(/[’‘ʿʾ\u0060]/g, "'")
    .replace(/\s*\(.*\)/, '')
    .replace(SERVANT, (_, servant: string, article?: string) => `${servant}${JOINT}${article ? `${article}-` : ''}`)
    .replace(ARTICLE_APART, '$1$2-')
    .replace(
      LATIN_WITH_LAST,
      (_, article: string | undefined, last: string) => `${JOINT}${article ? `${article}-` : ''}${last}`,
    )
    .split(/\s+/);
  if (!hyphenDivides) return parts;
  return parts.flatMap((part) =>
    LATIN_ARTICLE.test(part) || part.includes(JOINT) ? part : part.split('-').map(capitalised),
  );
}

/** The article where it is written together with the name: Alkhorayef, Essebsi. */
const ARTICLE_WITHIN = /^(?:[ae]l(?=[bcdfghjkmnpqrstvwxz])|[ae](?=ss|nn|rr|tt|dd|zz).)/i;

function withoutArticle(spelling: string): string {
  return capitalised(spelling.replace(LATIN_ARTICLE.test(spelling) ? LATIN_ARTICLE : ARTICLE_WITHIN, ''));
}

/**
 * The parts of a name in both scripts, side by side; none where they are not as many. Initials are left out, which spell
 * nothing.
 */
export function spelledParts(arabic: string, latin: string): SpelledPart[] {
  const parts = arabicParts(arabic);
  const joined = latinParts(latin, false);
  const spellings = joined.length === parts.length ? joined : latinParts(latin, true);
  if (spellings.length !== parts.length) return [];
  return parts.flatMap((part, at) => {
    const spelling = spellings[at];
    if (spelling === undefined || spelling.includes('.')) return [];
    const bare = part.before === '' ? spelling : withoutArticle(spelling);
    return [{ part, spelling: bare.replaceAll(JOINT, ' ') }];
  });
}
