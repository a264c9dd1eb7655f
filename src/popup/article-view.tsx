import { useMemo, useState } from 'preact/hooks';
import type { Analysis } from '../analysis/analysis';
import { Actions } from './actions/actions';
import { ArticleNote } from './actions/article-note';
import { BesidePage } from './actions/beside-page';
import { OwnPages } from './actions/own-pages';
import { SiteSwitch } from './actions/site-switch';
import { GlanceLines } from './glance/glance-lines';
import { Contents, type PartInContents } from './parts/contents';
import { Headline } from './parts/headline';
import { SearchField } from './parts/search-field';
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

/** The parts that popup and panel share. */
export function partsOf(analysis: Analysis): PartInContents[] {
  const { people, organizations } = whoOf(analysis);
  return [
    { id: 'who', title: 'popupWho', count: people.rows.length + organizations.rows.length },
    { id: 'where', title: 'popupWhere', count: placesOf(analysis).rows.length },
    { id: 'when', title: 'popupWhen', count: momentsOf(analysis).resolved.filter(({ mention }) => mention).length },
    { id: 'said', title: 'popupSaid', count: analysis.quotes.length },
  ];
}

/** All that is known of the article: who, where, when, what was said, and the reader's own note. */
export function ArticleView({ article, switched }: ArticleViewProps) {
  const [query, setQuery] = useState('');
  const { analysis } = article;
  const isSearching = query.trim() !== '';
  const parts = useMemo(() => partsOf(analysis), [analysis]);
  return (
    <>
      <Headline article={analysis.article}>
        <BesidePage tabId={article.tabId} />
      </Headline>
      {!isSearching && <GlanceLines analysis={analysis} />}
      <div class="tools">
        {!isSearching && <Contents parts={parts} />}
        <SearchField query={query} setQuery={setQuery} label="popupSearch" hint="popupSearchShort" />
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
