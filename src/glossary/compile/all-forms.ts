import type { Form } from '../file/form-trie';
import { GENERATED, USE } from '../file/sections';
import { bareForms, inflectedForms, latinForms, type NisbaRow, writtenForms } from '../forms/forms';
import { spellingsOf } from '../forms/spellings';
import type { GlossaryRow } from '../tables/rows';
import { SUBDIVISIONS } from '../tables/subdivisions';
import { isCommon, isPersonal, type WordLists } from '../tables/word-lists';

/** A form that was left out or that somebody must decide on, with the rows it concerns. */
export interface FormNotice {
  readonly row: GlossaryRow;
  readonly form: string;
  /** `common`: also a common word; `shared`: also a name of `other`. */
  readonly reason: 'common' | 'shared';
  readonly other: GlossaryRow | undefined;
  /** `dropped`: a rule made the form and it is left out; `undecided`: a table names it without a mark. */
  readonly outcome: 'dropped' | 'undecided';
}

/** All forms of all entries, entry numbers as in `rows`, and what is to be told about them. */
export function allForms(
  rows: readonly GlossaryRow[],
  nisbas: readonly NisbaRow[],
  lists: WordLists,
): { forms: Form[]; notices: FormNotice[] } {
  const written = rows.map((row, number) => [...writtenForms(row, number), ...bareForms(row, number)]);
  const named = byText(written.flat());
  /** A nisba gives way to names of its form, but not to those that want a cue or are generated («السوداني» as a surname). */
  const mayBeNisba = (form: Form): boolean =>
    (named.get(textOf(form)) ?? []).every(({ entry, flags }) => rows[entry]?.generated || (flags & USE.needsCue) !== 0);
  const numbers = new Map(rows.map((row, number) => [row.id, number]));
  const inflected = nisbas.flatMap((nisba) => {
    const number = numbers.get(nisba.place);
    return number === undefined ? [] : inflectedForms(nisba, number).filter(mayBeNisba);
  });
  const nisbaTexts = new Set(inflected.map(textOf));
  const notices: FormNotice[] = [];
  const cued = written.map((forms, number) => {
    const row = rows[number];
    return row ? withCues(forms, row, rows, named, lists, nisbaTexts, notices) : forms;
  });
  const made = rows.flatMap((row, number) => madeForms(row, number, cued[number] ?? [], rows, named, lists, notices));
  const latin = rows.flatMap((row, number) => latinForms(row, number));
  return { forms: withoutRepeats([...cued.flat(), ...inflected, ...made, ...latin]), notices };
}

const textOf = (form: Form): string => form.words.join(' ');

function byText(forms: readonly Form[]): Map<string, Form[]> {
  const named = new Map<string, Form[]>();
  for (const form of forms) {
    const text = textOf(form);
    const known = named.get(text);
    if (known) known.push(form);
    else named.set(text, [form]);
  }
  return named;
}

/** Shortest name of a generated place that is shown without a cue, unless it is a large town. */
const SHORTEST_SAFE = 5;
const LARGE_TOWN = 100_000;

/** Where towns are named like people (Lawrence, Troy, Tyler) as often as not. */
const NAMED_LIKE_PEOPLE = new Set(['US', 'GB', 'CA', 'AU', 'NZ', 'IE']);

/** Is a generated place of this one-word name more likely something else in running text? */
function isDoubtful(row: GlossaryRow, text: string, lists: WordLists, nisbas: ReadonlySet<string>): boolean {
  if (isPersonal(lists, text) || nisbas.has(text) || text.length < SHORTEST_SAFE - 1) return true;
  const large = Number(row.population) >= LARGE_TOWN;
  const likePeople = row.countries.some((country) => NAMED_LIKE_PEOPLE.has(country)) && !SUBDIVISIONS.has(row.kind);
  return !large && (text.length < SHORTEST_SAFE || likePeople);
}

/**
 * Marks forms that want a cue though no table says so: common words, and names of generated places that are doubtful or a
 * curated entry's. A province's bare name gives way to the town it is called after.
 */
function withCues(
  forms: readonly Form[],
  row: GlossaryRow,
  rows: readonly GlossaryRow[],
  named: ReadonlyMap<string, readonly Form[]>,
  lists: WordLists,
  nisbas: ReadonlySet<string>,
  notices: FormNotice[],
): Form[] {
  return forms.flatMap((form) => {
    const text = textOf(form);
    const marked = (form.flags & (USE.needsCue | USE.strict)) !== 0;
    const others = (named.get(text) ?? []).filter((other) => other.entry !== form.entry);
    const towns = others.some((other) => isTownOf(rows[other.entry], row));
    if (form.name === GENERATED && others.length > 0) return [];
    if (marked) return [form];
    const common = form.words.length === 1 && isCommon(lists, text);
    const clash = others.find((other) => !rows[other.entry]?.generated);
    const other = clash && rows[clash.entry];
    if (!row.generated) {
      if (common) notices.push({ row, form: text, reason: 'common', other: undefined, outcome: 'undecided' });
      else if (clash && other && undecided(form, clash, row, other))
        notices.push({ row, form: text, reason: 'shared', other, outcome: 'undecided' });
    }
    const doubtful = form.words.length === 1 && isDoubtful(row, text, lists, nisbas);
    const wanted = common || (row.generated && (doubtful || towns || clash !== undefined));
    return [wanted ? { ...form, flags: form.flags | USE.needsCue } : form];
  });
}

function isTownOf(other: GlossaryRow | undefined, province: GlossaryRow): boolean {
  if (other?.type !== 'place' || SUBDIVISIONS.has(other.kind)) return false;
  return other.countries.some((country) => province.countries.includes(country));
}

const isInPlaces = (row: GlossaryRow): boolean => row.id.startsWith('places/');

/** Two curated entries of one unmarked name, other than places (hospitals among them) of one country; told once. */
function undecided(form: Form, clash: Form, row: GlossaryRow, other: GlossaryRow): boolean {
  if ((clash.flags & (USE.needsCue | USE.strict)) !== 0 || form.entry > clash.entry) return false;
  const places = isInPlaces(row) && isInPlaces(other);
  return !(places && row.countries.some((country) => other.countries.includes(country)));
}

/** Spellings by rule of a row's names; what is somebody else's name or a common word is dropped. */
function madeForms(
  row: GlossaryRow,
  number: number,
  forms: readonly Form[],
  rows: readonly GlossaryRow[],
  named: ReadonlyMap<string, readonly Form[]>,
  lists: WordLists,
  notices: FormNotice[],
): Form[] {
  const spelled = forms.filter((form) => (form.flags & USE.strict) === 0);
  return spelled.flatMap((form) =>
    spellingsOf(form.words, row).flatMap((words) => {
      const text = words.join(' ');
      const namesake = named.get(text)?.find((other) => other.entry !== number);
      const common = words.length === 1 && isCommon(lists, text);
      if (!namesake && !common) return [{ words, entry: number, flags: form.flags & USE.needsCue, name: GENERATED }];
      const other = namesake && rows[namesake.entry];
      notices.push({ row, form: text, reason: common ? 'common' : 'shared', other, outcome: 'dropped' });
      return [];
    }),
  );
}

/** One use for each form and entry, the first one given. */
function withoutRepeats(forms: readonly Form[]): Form[] {
  const seen = new Set<string>();
  return forms.filter((form) => {
    const key = `${form.entry} ${textOf(form)}`;
    if (form.words.length === 0 || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
