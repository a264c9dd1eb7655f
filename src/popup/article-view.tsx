import { useMemo, useState } from 'preact/hooks';
import { interfaceLanguage, type PhraseKey, phrase } from '../ui/phrases';
import { Actions } from './actions/actions';
import { ArticleNote } from './actions/article-note';
import { OwnPages } from './actions/own-pages';
import { SiteSwitch } from './actions/site-switch';
import { Headline } from './parts/headline';
import { placesOf } from './places';
import { Said } from './said';
import { SearchResults } from './search/search-results';
import type { ArticleState } from './state';
import { momentsOf } from './when/moments';
import { When } from './when/when';
import { Where } from './where/where';
import { Who, whoOf } from './who/who';

interface ArticleViewProps {
  readonly article: ArticleState;
  switched(on: boolean): void;
}

interface Part {
  readonly id: string;
  readonly title: PhraseKey;
  readonly count: number;
}

function partsOf({ analysis }: ArticleState): Part[] {
  const { people, organizations } = whoOf(analysis);
  return [
    { id: 'who', title: 'popupWho', count: people.rows.length + organizations.rows.length },
    { id: 'where', title: 'popupWhere', count: placesOf(analysis).rows.length },
    { id: 'when', title: 'popupWhen', count: momentsOf(analysis).resolved.filter(({ mention }) => mention).length },
    { id: 'said', title: 'popupSaid', count: analysis.quotes.length },
  ];
}

function Contents({ article }: { readonly article: ArticleState }) {
  const parts = useMemo(() => partsOf(article), [article]);
  const numerals = new Intl.NumberFormat(interfaceLanguage());
  return (
    <nav aria-label={phrase('popupContents')}>
      {parts.map(({ id, title, count }) => (
        <a key={id} href={`#${id}`}>
          {phrase(title)} <span class="count">{numerals.format(count)}</span>
        </a>
      ))}
    </nav>
  );
}

/** All that is known of the article: who, where, when, what was said, and the reader's own note. */
export function ArticleView({ article, switched }: ArticleViewProps) {
  const [query, setQuery] = useState('');
  const { analysis } = article;
  const isSearching = query.trim() !== '';
  const clearOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || query === '') return;
    event.preventDefault();
    setQuery('');
  };
  return (
    <>
      <Headline article={analysis.article} />
      <div class="tools">
        {!isSearching && <Contents article={article} />}
        <search>
          <input
            type="search"
            dir="auto"
            value={query}
            aria-label={phrase('popupSearch')}
            placeholder={phrase('popupSearchShort')}
            onInput={(event) => setQuery(event.currentTarget.value)}
            onKeyDown={clearOnEscape}
          />
        </search>
      </div>
      {isSearching ? (
        <SearchResults analysis={analysis} query={query} />
      ) : (
        <>
          <Who analysis={analysis} />
          <Where analysis={analysis} />
          <When analysis={analysis} />
          <Said analysis={analysis} />
          <ArticleNote article={article} />
        </>
      )}
      <OwnPages />
      <footer>
        <Actions article={article} />
        <SiteSwitch site={article.site} switched={switched} />
      </footer>
    </>
  );
}
