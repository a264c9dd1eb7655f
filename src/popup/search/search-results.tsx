import { useMemo } from 'preact/hooks';
import type { Analysis } from '../../analysis/analysis';
import { highlightKindOf } from '../../settings/highlight-kind';

import { interfaceLanguage, phrase, typePhrase } from '../../ui/phrases';
import { EntityRowView } from '../parts/entity-row';
import { Row } from '../parts/row';
import { Nothing } from '../parts/section';
import { searchArticle } from './article-search';
import { type FoundEntry, useGlossarySearch } from './use-glossary-search';

interface SearchResultsProps {
  readonly analysis: Analysis;
  readonly query: string;
}

/** Entries of the glossary shown for one query. */
const MOST_ENTRIES = 12;

function Entry({ entry: { name, type, description } }: { readonly entry: FoundEntry }) {
  const language = interfaceLanguage();
  return (
    <Row
      to={null}
      heading={
        <>
          <span class={`name ${highlightKindOf(type)}`} lang="ar" dir="rtl">
            {name.ar}
          </span>
          {name.en !== '' && (
            <span class="english" lang="en" dir="ltr">
              {name.en}
            </span>
          )}
        </>
      }
    >
      <p class="standing">{description?.[language] || typePhrase(type)}</p>
    </Row>
  );
}

/** What a query finds in the article, and in the glossary beyond it. */
export function SearchResults({ analysis, query }: SearchResultsProps) {
  const { entries, isPending } = useGlossarySearch(query);
  const here = useMemo(
    () => searchArticle(analysis, query, new Set(isPending ? [] : entries.map(({ id }) => id))),
    [analysis, query, entries, isPending],
  );
  const known = new Set(here.map(({ entity }) => entity.glossary));
  const beyond = entries.filter(({ id }) => !known.has(id)).slice(0, MOST_ENTRIES);
  const isEmpty = here.length === 0 && beyond.length === 0;
  return (
    <div class="results">
      <div role="status" class={isPending ? 'pending' : undefined}>
        {isEmpty && <Nothing text={isPending ? 'popupSearching' : 'popupNothingFound'} />}
      </div>
      {here.length > 0 && (
        <section>
          <h2>{phrase('popupFoundHere')}</h2>
          <ul>
            {here.map((row) => (
              <li key={row.key}>
                <EntityRowView row={row} article={analysis.article} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {beyond.length > 0 && (
        <section>
          <h2>{phrase('popupFoundInGlossary')}</h2>
          <ul>
            {beyond.map((entry) => (
              <li key={entry.id}>
                <Entry entry={entry} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
