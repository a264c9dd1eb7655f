import { type PhraseKey, phrase } from '../../ui/phrases';

interface SearchFieldProps {
  readonly query: string;
  setQuery(query: string): void;
  readonly label: PhraseKey;
  /** Stands in the field while it is empty. */
  readonly hint: PhraseKey;
  /** A key that leads to the field, as `aria-keyshortcuts` names it. */
  readonly shortcut?: string;
}

/** Where the reader types what is looked for; Escape empties it. */
export function SearchField({ query, setQuery, label, hint, shortcut }: SearchFieldProps) {
  const clearOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || query === '') return;
    event.preventDefault();
    setQuery('');
  };
  return (
    <search>
      <input
        type="search"
        dir="auto"
        value={query}
        aria-label={phrase(label)}
        aria-keyshortcuts={shortcut}
        placeholder={phrase(hint)}
        onInput={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={clearOnEscape}
      />
    </search>
  );
}
