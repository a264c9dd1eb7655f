import { useEffect, useRef, useState } from 'preact/hooks';
import { interfaceLanguage, phrase, typePhrase } from '../ui/phrases';
import { type FoundEntry, useGlossarySearch } from '../ui/use-glossary-search';

/** Entries that are offered for one query. */
const MOST_OFFERED = 8;

interface OtherEntryProps {
  /** What is looked for at first. */
  readonly words: string;
  /** Id of what is told now, which is not meant; null for none. */
  readonly told: string | null;
  /** Chooses an entry, or none of them. */
  choose(entry: FoundEntry | null): void;
}

function Offered({ entry: { name, type, description } }: { readonly entry: FoundEntry }) {
  const language = interfaceLanguage();
  return (
    <>
      <bdi class="name" lang="ar">
        {name.ar}
      </bdi>
      <span class="what">
        <bdi>{description?.[language] || typePhrase(type)}</bdi>
      </span>
    </>
  );
}

/** Asks which entry of the glossary words mean. */
export function OtherEntry({ words, told, choose }: OtherEntryProps) {
  const [query, setQuery] = useState(words);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const { entries, isPending } = useGlossarySearch(query);
  const offered = entries.filter(({ id }) => id !== told).slice(0, MOST_OFFERED);
  return (
    <>
      <input
        ref={field}
        type="search"
        dir="auto"
        value={query}
        aria-label={phrase('correctSearch')}
        placeholder={phrase('correctSearch')}
        onInput={({ currentTarget: { value } }) => setQuery(value)}
      />
      <p role="status" class="aside">
        {isPending && phrase('popupSearching')}
        {!isPending && offered.length === 0 && phrase('correctNotFound')}
      </p>
      <ul class="choices" aria-busy={isPending}>
        {offered.map((entry) => (
          <li key={entry.id}>
            <button type="button" onClick={() => choose(entry)}>
              <Offered entry={entry} />
            </button>
          </li>
        ))}
        {told !== null && (
          <li>
            <button type="button" onClick={() => choose(null)}>
              {phrase('correctNobody')}
            </button>
          </li>
        )}
      </ul>
    </>
  );
}
