import type { GlossaryRow } from '../tables/rows';

/** Members of the Arab League: names from there have one spelling, those of others are transcribed. */
const ARAB = new Set('DZ BH DJ EG IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN AE YE EH'.split(' '));

/** Where a given name of two syllables is written as one word or two. */
const EAST_ASIA = new Set('CN HK KP KR MM SG TW VN KH LA'.split(' '));

/** Most spellings that the rules may add to one name. */
const MOST_SPELLINGS = 6;

/** Towns smaller than this get no further spellings. */
const SPELLED_TOWN = 100_000;

/**
 * Other spellings of a name by rule, as word keys: g as غ ج ك ق, hamza on its carrier or not, parts joined or split, a kunya
 * in its cases.
 * What a reader types with Persian letters or with ه for ة is resolved at look-up (spellings-at-look-up.ts).
 */
export function spellingsOf(words: readonly string[], row: GlossaryRow): string[][] {
  if (row.generated && Number(row.population) < SPELLED_TOWN) return [];
  const name = words.join(' ');
  const spellings = new Set([name]);
  for (const rule of [hardG, withoutCarrier, joinedOrSplit, declinedKunya])
    for (const spelling of [...spellings]) for (const other of rule(spelling, row)) spellings.add(other);
  spellings.delete(name);
  return [...spellings].slice(0, MOST_SPELLINGS).map((spelling) => spelling.split(' '));
}

function isTranscribed(row: GlossaryRow): boolean {
  return row.countries.length > 0 && !row.countries.some((country) => ARAB.has(country));
}

/** Where the Arabic has غ, any g of the English name but a gh is the sound of «go». */
const SOME_G = /g(?!h)/i;
const HARD_G = /g(?![heiy])|gue/i;
const SOFT_G = /j|g[eiy]/i;

/** غ as ج by Egyptians, ك and ق too in names of one word; ج as غ where the English g is surely hard. */
function hardG(name: string, row: GlossaryRow): string[] {
  if (!isTranscribed(row) || !SOME_G.test(row.en)) return [];
  const letters = row.generated || name.includes(' ') ? ['ج'] : ['ج', 'ك', 'ق'];
  if (name.includes('غ')) return letters.map((letter) => name.replaceAll('غ', letter));
  if (name.includes('ج') && HARD_G.test(row.en) && !SOFT_G.test(row.en)) return [name.replaceAll('ج', 'غ')];
  return [];
}

/** رائول is also written رايول, and لؤي لوي. */
function withoutCarrier(name: string): string[] {
  return /[ئؤ]/.test(name) ? [name.replaceAll('ئ', 'ي').replaceAll('ؤ', 'و').replaceAll('ييي', 'يي')] : [];
}

/** A kunya, not a family name after a given one: «محمد أبو تريكة» stays as it is. */
const KUNYA = /^ابو(?= )/;

/** Of its five nouns grammar has أبو in the nominative, أبا in the accusative, أبي in the genitive: «أبي عبيدة». */
function declinedKunya(name: string, row: GlossaryRow): string[] {
  return row.kind === 'person' && KUNYA.test(name) ? [name.replace(KUNYA, 'ابا'), name.replace(KUNYA, 'ابي')] : [];
}

const SERVANT_OF = /(^| )عبد ال/;
const SERVANT_JOINED = /(^| )عبدال(?=.{3})/;
const FATHER_OF = /(^| )ابو (?!ال)/;
const OF_GOD = /(?<=[^ ]{2}) الله( |$)/;
const OF_GOD_JOINED = /(?<=(^| )[^ ]{2,5})الله( |$)/;
const TWO_WORDS = /^[^ ]{2,7} [^ ]{2,7}$/;

/** عبد الله، عبدالله · أبو ظبي، أبوظبي · نصر الله، نصرالله · شي جين بينغ، شي جينبينغ · نيو يورك، نيويورك. */
function joinedOrSplit(name: string, row: GlossaryRow): string[] {
  const spellings: string[] = [];
  if (SERVANT_OF.test(name)) spellings.push(name.replace(SERVANT_OF, '$1عبدال'));
  if (SERVANT_JOINED.test(name)) spellings.push(name.replace(SERVANT_JOINED, '$1عبد ال'));
  if (FATHER_OF.test(name)) spellings.push(name.replace(FATHER_OF, '$1ابو'));
  if (row.kind === 'person' && !name.includes('عبد')) {
    if (OF_GOD.test(name)) spellings.push(name.replace(OF_GOD, 'الله$1'));
    else if (OF_GOD_JOINED.test(name)) spellings.push(name.replace(OF_GOD_JOINED, ' الله$2'));
  }
  if (row.kind === 'person' && row.countries.some((country) => EAST_ASIA.has(country))) {
    const parts = name.split(' ');
    if (parts.length === 3) spellings.push(`${parts[0]} ${parts[1]}${parts[2]}`);
  }
  const foreignPlace = row.type === 'place' && isTranscribed(row);
  if (foreignPlace && TWO_WORDS.test(name) && !/(^| )ال/.test(name)) spellings.push(name.replace(' ', ''));
  return spellings;
}
