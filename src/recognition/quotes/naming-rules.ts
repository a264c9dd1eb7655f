import type { EntityKey, Mention } from '../../analysis/analysis';
import type { Rule } from '../../inspection';
import {
  isConstructTitle,
  isDirectTitle,
  isTitle,
  strongOrganizationHeads,
  transparentHeads,
  weakOrganizationHeads,
} from '../text/lexicon';
import { bare, type Descriptions } from './descriptions';
import type { NounPhrase, Part } from './noun-phrase';
import type { Scene } from './scene';
import {
  agents,
  complementing,
  hasPossessive,
  interviews,
  issued,
  oneOf,
  placesBefore,
  spokesFor,
  statements,
  unnamed,
} from './speech';

/** A way in which the words after a verb tell whom they mean: the entity, null for nobody known, undefined where it does not apply. */
export interface NamingRule extends Rule {
  readonly names: (phrase: NounPhrase, scene: Scene) => EntityKey | null | undefined;
}

const isSpeaker = (name: Mention | undefined): name is Mention =>
  name !== undefined &&
  name.form === 'name' &&
  (name.type === 'person' || name.type === 'organization' || name.type === 'place') &&
  !unnamed.has(name.surface);

const isPerson = (part: Part | undefined): boolean => isSpeaker(part?.name) && part?.name?.type === 'person';

const isHead = (key: string): boolean =>
  strongOrganizationHeads.has(key) || weakOrganizationHeads.has(key) || transparentHeads.has(key);

/** «محامي فلان» is somebody else than he; «الشيخ فلان», «وزير الدفاع فلان» are not. */
function isOfPerson(main: readonly Part[], index: number): boolean {
  const before = main[index - 1];
  if (!before || before.name || main[index]?.paused) return false;
  // «قال محاميه فلان»: a noun with a possessive has its complement already.
  const definite = before.key.startsWith('ال') || hasPossessive(before.key);
  if (index === 1) return !definite && !isDirectTitle(before.key) && before.key.length > 1;
  const owner = main[index - 2];
  return definite && isDirectTitle(before.key) && owner !== undefined && !owner.name && !owner.key.startsWith('ال')
    ? !/^نائب/.test(owner.key)
    : false;
}

/**
 * How many of a phrase's parts belong to its first noun. A definite word or a name completes a noun; an indefinite one after
 * it begins another, the verb's object («نفى المتحدث مقتل فلان»), unless it is a second title («ووزير») or joins one («باسم»).
 */
function ofFirstNoun(main: readonly Part[]): number {
  let complete = false;
  for (const [index, { key, name, paused }] of main.entries()) {
    if (name?.form === 'nisba' || key.startsWith('ال')) complete = true;
    else if (name) {
      if (name.type === 'person') return index + 1;
      complete = true;
    } else if (/^[بل]/.test(key) || spokesFor.has(key) || isTitle(key) || isTitle(key.replace(/^و/, '')))
      complete = false;
    else if (complete && !paused) return index;
  }
  return main.length;
}

/** The person whom a title in front of the name means. */
function titled({ parts, main }: NounPhrase): EntityKey | null | undefined {
  const [head] = main;
  if (!head || isSpeaker(head.name)) return undefined;
  if (unnamed.has(head.key) && !isTitle(head.key)) return undefined;
  const index = main
    .slice(0, ofFirstNoun(main))
    .findIndex((part, at) => at > 0 && isPerson(part) && !/^و/.test(part.key));
  const person = main[index];
  if (!person) return undefined;
  // «تطرق نائب المدير إلى زيارة المبعوث، فلان»: he is the envoy.
  if (person.paused && parts.some(({ at, beside }) => at < person.at && complementing.has(beside))) return undefined;
  return isOfPerson(main, index) ? null : (main[index]?.name?.entity ?? null);
}

/** Whether a nisba and an entity are of two countries. */
const isForeign = (descriptions: Descriptions, nisba: Mention, entity: EntityKey): boolean => {
  const [of, its] = [descriptions.countryOf(nisba.entity), descriptions.countryOf(entity)];
  return of !== null && its !== null && of !== its;
};

/** Words of a phrase that may narrow its first: «المتحدث الصحفي للرئاسة». */
const NARROWING = 5;

/** Whom a definite noun may mean among those named lately: with the word after it in the description, if it narrows the noun. */
function described({ parts, main: [first, second] }: NounPhrase, scene: Scene): EntityKey | null {
  const head = first?.key ?? '';
  const next = second?.paused ? undefined : second;
  const narrowing = new Set(parts.slice(1, NARROWING).map(({ key }) => bare(key.replace(/^لل/, ''))));
  const { descriptions } = scene;
  const definite = head.startsWith('ال');
  const fits = scene.named.filter((entity) => {
    if (!definite && descriptions.typeOf(entity) !== 'person') return false;
    const known = descriptions.beginning(entity, bare(head));
    if (known.length === 0) return false;
    if (!next) return definite;
    if (known.some((words) => words.slice(1).some((word) => narrowing.has(word)))) return true;
    if (!definite) return false;
    if (next.name?.form !== 'nisba') return !next.key.startsWith('ال');
    return descriptions.countryOf(entity) !== null && !isForeign(descriptions, next.name, entity);
  });
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

/** Who issued a paper, told by a verb or participle after it: «تقرير أصدرته الهيئة», «بيان صادر عن الهيئة». */
function issuerOf(parts: readonly Part[]): EntityKey | undefined {
  const at = parts.findIndex(({ key }) => issued.has(key));
  if (at < 0) return undefined;
  const issuer = parts[at + 1]?.key === 'عن' ? parts[at + 2] : parts[at + 1];
  return isSpeaker(issuer?.name) ? issuer.name.entity : undefined;
}

/** Most telling first: the first that applies decides. */
export const NAMING_RULES: readonly NamingRule[] = [
  {
    id: 'quotes/elsewhere',
    example: 'زارت ليلى حداد هيئة الموانئ. قالت هيئة الموانئ في موسكو إن الجسر آمن تماما.',
    source: 'A ministry named with another country is that country’s, whatever ministry of the name is known.',
    names: ({ parts, main: [body] }, { descriptions }) => {
      if (body?.name?.type !== 'organization') return undefined;
      const at = parts.indexOf(body);
      const [joint, place] = [parts[at + 1], parts[at + 2]];
      if (place?.name?.type !== 'place' || !joint || !placesBefore.has(joint.key)) return undefined;
      return isForeign(descriptions, place.name, body.name.entity) ? null : undefined;
    },
  },
  {
    id: 'quotes/role',
    example: 'قالت مديرة الميناء لشؤون العمال مع هيئة الموانئ ليلى حداد إن الجسر آمن تماما.',
    source: 'Arabic: a role with its holder’s name after it is one noun phrase, however long.',
    names: ({ main }) => main[0]?.holder,
  },
  {
    id: 'quotes/name',
    example: 'قالت حركة الساحل إن الجسر آمن تماما.',
    source: 'Arabic: the subject follows its verb.',
    names: ({ main: [first, second] }) => {
      if (!isSpeaker(first?.name)) return undefined;
      // «البيت الأبيض جون كيربي» has lost the title before it.
      return first.name.type === 'place' && isPerson(second) && !second?.paused ? undefined : first.name.entity;
    },
  },
  {
    id: 'quotes/class-noun',
    example: 'قالت صحيفة وكالة البحر إن الجسر آمن تماما.',
    source: 'Arabic: «صحيفة», «شركة», «حركة» before a name say what bears it.',
    names: ({ main: [head, body] }) => {
      if (!head || head.name || !body || body.paused || !isHead(head.key)) return undefined;
      const name = body.name;
      if (name?.form !== 'name' || name.type === 'person' || name.type === 'place') return undefined;
      return name.entity;
    },
  },
  {
    id: 'quotes/spoken-for',
    example: 'قال المتحدث باسم سمير الراوي إن الجسر آمن تماما.',
    source: 'A spokesman speaks for whom he names and is somebody else.',
    names: (phrase) => {
      const at = phrase.main.findIndex((part) => spokesFor.has(part.key));
      if (at < 0 || !isPerson(phrase.main[at + 1])) return undefined;
      return titled({ ...phrase, main: [...phrase.main.slice(0, at), ...phrase.main.slice(at + 2)] }) ?? null;
    },
  },
  {
    id: 'quotes/title',
    example: 'قال مهندس الجسر سمير الراوي إن العمل مستمر.',
    source: 'Arabic: a noun before a name is its bearer’s title, with complements between them.',
    names: titled,
  },
  {
    id: 'quotes/one-of-them',
    example: 'قال أحد العمال في الميناء، سمير الراوي، إن الجسر آمن تماما.',
    source: 'Arabic: «أحد المشاركين» is nobody known, unless the name stands beside it between commas.',
    names: ({ main: [head, ...rest] }) =>
      head && oneOf.has(head.key) ? rest.find((part) => part.paused && isPerson(part))?.name?.entity : undefined,
  },
  {
    id: 'quotes/title-with-place',
    example: 'قال كبير المهندسين في موسكو سمير الراوي إن الجسر آمن تماما.',
    source: 'Arabic: a title may be held in a place or body, and the holder’s name stands right after it.',
    names: ({ parts, main }) => {
      const [head] = main;
      if (!head || head.name || main.length > 4 || (unnamed.has(head.key) && !isTitle(head.key))) return undefined;
      const index = parts.findIndex((part) => isPerson(part));
      const person = parts[index];
      // «في الجامعة الدكتورة فلانة»
      const before = parts[index - 1] && isDirectTitle(parts[index - 1]?.key ?? '') ? index - 2 : index - 1;
      const [joint, place] = [parts[before - 1], parts[before]];
      if (!place?.name || place.name.type === 'person' || !joint || !person || person.paused) return undefined;
      const held = placesBefore.has(joint.key) || place.beside === 'ل';
      return held && person.beside === place.beside ? person.name?.entity : undefined;
    },
  },
  {
    id: 'quotes/statement-of',
    example: 'وأورد بيان لهيئة الموانئ أن الجسر آمن تماما.',
    source: 'News: a statement, a report or a post speaks for whoever made it.',
    names: ({ parts }, scene) => {
      const [paper, maker] = parts;
      if (!paper || paper.name || !statements.has(paper.key.replace(/^ل/, ''))) return undefined;
      const entity = maker?.reference ?? (isSpeaker(maker?.name) ? maker.name.entity : issuerOf(parts));
      const type = entity && scene.descriptions.typeOf(entity);
      const noun = paper.key.replace(/^ل/, '');
      if (entity === undefined || type === 'place' || (type !== 'person' && interviews.has(noun))) return null;
      scene.make([noun], entity);
      return entity;
    },
  },
  {
    id: 'quotes/its-statement',
    example: 'وقالت هيئة الموانئ في بيان إن الجسر آمن تماما. وأضاف البيان أن العمل مستمر.',
    source: 'News: «وأضاف البيان» goes on with whoever said it in a statement.',
    names: ({ main: [paper] }, scene) =>
      paper && !paper.name && paper.key.startsWith('ال') ? scene.makerOf(bare(paper.key)) : undefined,
  },
  {
    id: 'quotes/family-name',
    example: 'وصلت ليلى حداد أمس. وقالت حداد إن الجسر آمن تماما.',
    source: 'Arabic newspapers: after the full name the family’s alone.',
    names: ({ main: [word] }, { named, descriptions }) => {
      if (!word || word.name || isTitle(word.key) || agents.has(word.key) || unnamed.has(word.key)) return undefined;
      const [one, ...others] = named.filter((entity) => descriptions.familyOf(entity) === word.key);
      return others.length === 0 ? one : undefined;
    },
  },
  {
    id: 'quotes/reference',
    example: 'وصل وفد حركة الساحل. وقال التنظيم إن الجسر آمن تماما.',
    source: 'What an article’s references mean without naming it.',
    names: ({ main: [first, second] }) => (second && !second.paused && second.holder ? undefined : first?.reference),
  },
  {
    id: 'quotes/epithet',
    example: 'وصل سمير الراوي أمس. وقال الوزير إن الجسر آمن تماما.',
    source: 'A definite noun is somebody named before who is described with it, if there is only one.',
    names: (phrase, scene) => {
      const [head] = phrase.main;
      if (!head || head.name?.form === 'name' || unnamed.has(head.key)) return undefined;
      if (!head.key.startsWith('ال') && !isConstructTitle(head.key)) return undefined;
      return described(phrase, scene) ?? undefined;
    },
  },
];
