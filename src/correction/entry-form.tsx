import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import * as v from 'valibot';
import { ENTITY_TYPES, type EntityType } from '../analysis/entity-types';
import { NewEntry } from '../glossary/own/changes';
import { interfaceLanguage, type PhraseKey, phrase, typePhrase } from '../ui/phrases';
import { problemPhrase } from './problem-phrases';

interface EntryFormProps {
  /** What stands in the fields at first. */
  readonly start: NewEntry;
  /** Asks for what a name cannot do without; the rest of `start` stays as it is. */
  readonly isShort?: boolean;
  save(entry: NewEntry): void;
  cancel(): void;
}

/** An entry with nothing in it but its type and name. */
export function emptyEntry(type: EntityType, ar: string): NewEntry {
  return { type, ar, en: '', arAliases: [], enAliases: [], country: '', noteAr: '', noteEn: '', replaces: '' };
}

/** What parts several names in one field. */
const BETWEEN_NAMES = /[;؛]/;

interface FieldProps {
  readonly name: keyof NewEntry;
  readonly label: PhraseKey;
  readonly hint?: PhraseKey;
  /** What is wrong with it. */
  readonly problem: string | undefined;
  readonly children: ComponentChildren;
}

function Field({ name, label, hint, problem, children }: FieldProps) {
  return (
    <div class={`field ${name}`}>
      <label for={`own-${name}`}>
        {phrase(label)}
        {hint && <small> {phrase(hint)}</small>}
      </label>
      {children}
      <p id={`own-${name}-problem`} class="problem" role="alert">
        {problem !== undefined && problemPhrase(problem)}
      </p>
    </div>
  );
}

/** Which fields of an entry are faulty, and how; the first problem of each. */
function problemsOf(entry: NewEntry): ReadonlyMap<string, string> {
  const { issues = [] } = v.safeParse(NewEntry, entry, { abortPipeEarly: true });
  const problems = new Map<string, string>();
  for (const issue of issues) {
    const [field = ''] = (v.getDotPath(issue) ?? '').split('.');
    if (!problems.has(field)) problems.set(field, issue.message);
  }
  return problems;
}

/** The fields of an entry of the reader's. Nothing is saved while one of them is faulty; each says what is wrong with it. */
export function EntryForm({ start, isShort = false, save, cancel }: EntryFormProps) {
  const [entry, setEntry] = useState(start);
  const [aliases, setAliases] = useState(start.arAliases.join('؛ '));
  const [problems, setProblems] = useState<ReadonlyMap<string, string>>(new Map());
  const form = useRef<HTMLFormElement>(null);
  const set = (part: Partial<NewEntry>): void => setEntry((before) => ({ ...before, ...part }));
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [problems]);

  const submit = (event: Event): void => {
    event.preventDefault();
    const names = aliases.split(BETWEEN_NAMES).map((name) => name.trim());
    const written = { ...entry, arAliases: names.filter((name) => name !== '') };
    const found = problemsOf(written);
    setProblems(found);
    if (found.size === 0) save(written);
  };
  /** What all fields of text have in common. */
  const field = (name: keyof NewEntry, value: string, change: (value: string) => void) => ({
    id: `own-${name}`,
    value,
    'aria-invalid': problems.has(name),
    'aria-describedby': `own-${name}-problem`,
    onInput: ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => change(currentTarget.value),
  });
  const note = (name: 'noteAr' | 'noteEn', label: PhraseKey) => (
    <Field name={name} label={label} problem={problems.get(name)}>
      <input {...field(name, entry[name], (value) => set({ [name]: value }))} dir="auto" />
    </Field>
  );

  return (
    <form ref={form} class="entry-form" noValidate onSubmit={submit}>
      <Field name="type" label="ownType" problem={problems.get('type')}>
        <select
          id="own-type"
          value={entry.type}
          onChange={({ currentTarget: { value } }) => {
            const type = ENTITY_TYPES.find((one) => one === value);
            if (type) set({ type });
          }}
        >
          {ENTITY_TYPES.map((type) => (
            <option key={type} value={type}>
              {typePhrase(type)}
            </option>
          ))}
        </select>
      </Field>
      <Field name="ar" label="ownArabic" problem={problems.get('ar')}>
        <input {...field('ar', entry.ar, (ar) => set({ ar }))} lang="ar" dir="rtl" required />
      </Field>
      {!isShort && (
        <Field
          name="arAliases"
          label="ownArabicAliases"
          hint="ownArabicAliasesHint"
          problem={problems.get('arAliases')}
        >
          <input {...field('arAliases', aliases, setAliases)} lang="ar" dir="rtl" />
        </Field>
      )}
      <Field name="en" label="ownEnglish" problem={problems.get('en')}>
        <input {...field('en', entry.en, (en) => set({ en }))} lang="en" dir="ltr" />
      </Field>
      {isShort ? (
        note(interfaceLanguage() === 'ar' ? 'noteAr' : 'noteEn', 'ownNote')
      ) : (
        <>
          {note('noteAr', 'ownNoteArabic')}
          {note('noteEn', 'ownNoteEnglish')}
          <Field name="country" label="ownCountry" hint="ownCountryHint" problem={problems.get('country')}>
            <input
              {...field('country', entry.country, (country) => set({ country: country.toUpperCase() }))}
              dir="ltr"
              maxLength={2}
            />
          </Field>
        </>
      )}
      <p class="buttons">
        <button type="submit" class="main">
          {phrase('ownSave')}
        </button>
        <button type="button" onClick={cancel}>
          {phrase('ownCancel')}
        </button>
      </p>
    </form>
  );
}
