import { useMemo } from 'preact/hooks';
import type { Analysis, Span } from '../../analysis/analysis';
import { evidenceOf, sentenceOf } from '../../analysis/evidence';
import { highlightKindOf } from '../../settings/highlight-kind';
import { readDateValue, writtenDate } from '../../ui/absolute-date';
import { interfaceLanguage, interfaceLocale, phrase, typePhrase } from '../../ui/phrases';
import { type FoundEntry, useGlossarySearch } from '../../ui/use-glossary-search';
import { EntityRowView } from '../parts/entity-row';
import { EvidenceLine } from '../parts/evidence-line';
import { Row } from '../parts/row';
import { Nothing } from '../parts/section';
import { searchArticle } from './article-search';
import { placesOfWords } from './words-of-article';

interface SearchResultsProps {
  /** Null where there is no article, and only the glossary is searched. */
  readonly analysis: Analysis | null;
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

/** A sentence of the article that has the words of the query. */
function Place({ analysis: { article, dates }, span }: { readonly analysis: Analysis; readonly span: Span }) {
  const evidence = evidenceOf(article, span);
  const date = dates.find((one) => one.paragraph === span.paragraph && one.start < span.end && span.start < one.end);
  const value = date?.value ? readDateValue(date.value) : null;
  const locale = interfaceLocale();
  return (
    <Row
      to={span}
      tooltip={sentenceOf(evidence)}
      heading={
        <>
          <bdi class="wording" lang="ar">{`«${date?.surface ?? evidence.words}»`}</bdi>
          {value && <time>{writtenDate(value, { locale, calendar: 'gregory' })}</time>}
        </>
      }
    >
      <EvidenceLine evidence={evidence} />
    </Row>
  );
}

/** What a query finds in the article, its names, roles and words, and in the glossary beyond it. */
export function SearchResults({ analysis, query }: SearchResultsProps) {
  const { entries, isPending } = useGlossarySearch(query);
  const here = useMemo(
    () => (analysis ? searchArticle(analysis, query, new Set(isPending ? [] : entries.map(({ id }) => id))) : []),
    [analysis, query, entries, isPending],
  );
  const places = useMemo(() => (analysis ? placesOfWords(analysis.article, query) : []), [analysis, query]);
  const known = new Set(here.map(({ entity }) => entity.glossary));
  const beyond = entries.filter(({ id }) => !known.has(id)).slice(0, MOST_ENTRIES);
  const isEmpty = here.length === 0 && places.length === 0 && beyond.length === 0;
  return (
    <div class="results">
      <div role="status" class={isPending ? 'pending' : undefined}>
        {isEmpty && <Nothing text={isPending ? 'popupSearching' : 'popupNothingFound'} />}
      </div>
      {analysis && here.length > 0 && (
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
      {analysis && places.length > 0 && (
        <section>
          <h2>{phrase('popupFoundWords')}</h2>
          <ul>
            {places.map((span) => (
              <li key={`${span.paragraph}:${span.start}`}>
                <Place analysis={analysis} span={span} />
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
