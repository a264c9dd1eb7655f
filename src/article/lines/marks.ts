import regions from '../../../assets/article/regions.json' with { type: 'json' };
import { phrasesByFirstWord } from '../words/spelled-out';

/** What the names on an element (class, id, role, itemprop) say about what stands in it; one bit each. */
export const Mark = {
  body: 1,
  caption: 4,
  byline: 8,
  dateLine: 16,
  today: 32,
  aside: 64,
  invisible: 128,
  /** `itemprop="articleBody"`: the page itself says that this is the text. */
  declaredBody: 256,
  headline: 512,
  published: 1024,
  modified: 2048,
  quote: 4096,
} as const;

const NOT_ASIDE = -1;
const KINDS = ['body', 'caption', 'byline', 'dateLine', 'today', 'aside', 'quote', 'invisible'] as const;

/** Names of what stands in an element, by their first word, with the mark that each gives. */
const namesFrom = phrasesByFirstWord([
  ...KINDS.flatMap((kind) => regions[kind].map((name) => [name, Mark[kind]] as const)),
  ...regions.notAside.map((name) => [name, NOT_ASIDE] as const),
]);
const ASIDE_ROLES = new Set(regions.asideRoles);
/** Schema.org microdata, and the same in RDFa, whose names have a prefix (`schema:articleBody`, `dc:date`). */
const ITEM_PROPERTIES: Readonly<Record<string, number>> = {
  articlebody: Mark.declaredBody,
  headline: Mark.headline,
  datepublished: Mark.published,
  datemodified: Mark.modified,
  date: Mark.published | Mark.dateLine,
  created: Mark.published | Mark.dateLine,
  creator: Mark.byline,
  author: Mark.byline,
  caption: Mark.caption,
};

/** The words of one class name: `td-post-content`, `relatedNews`, `cnn_strytmstmp`. */
function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
}

function marksOfName(name: string): number {
  const words = wordsOf(name);
  let marks = 0;
  let never = 0;
  for (const [at, word] of words.entries()) {
    const known = namesFrom(word);
    if (known.length === 0) continue;
    const rest = `${words.slice(at).join(' ')} `;
    for (const { text, meaning } of known) {
      if (!rest.startsWith(`${text} `)) continue;
      if (meaning === NOT_ASIDE) never |= Mark.aside;
      else marks |= meaning;
    }
  }
  return marks & ~never;
}

/** Class attributes repeat hundreds of times on a page. */
const remembered = new Map<string, number>();
const MOST_REMEMBERED = 4000;
/** Longer attributes are generated, and a hostile page could make them arbitrarily long. */
const LONGEST_NAMES = 600;

/** The marks that class and id give. */
export function marksOfNames(names: string): number {
  if (names.length > LONGEST_NAMES) return marksOfNames(names.slice(0, LONGEST_NAMES));
  const known = remembered.get(names);
  if (known !== undefined) return known;
  let marks = 0;
  for (const name of names.split(/\s+/)) marks |= marksOfName(name);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(names, marks);
  return marks;
}

export const marksOfRole = (role: string): number => (ASIDE_ROLES.has(role) ? Mark.aside : 0);

export function marksOfItemProperty(property: string): number {
  let marks = 0;
  for (const name of property.split(/\s+/)) marks |= ITEM_PROPERTIES[name.replace(/^.*:/, '').toLowerCase()] ?? 0;
  return marks;
}
