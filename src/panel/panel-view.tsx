import { useMemo, useState } from 'preact/hooks';
import type { EntityKey } from '../analysis/analysis';
import { OwnPages } from '../popup/actions/own-pages';
import { SiteSwitch } from '../popup/actions/site-switch';
import { partsOf } from '../popup/article-view';
import { GlanceLines } from '../popup/glance/glance-lines';
import { Contents } from '../popup/parts/contents';
import { Headline } from '../popup/parts/headline';
import { SearchField } from '../popup/parts/search-field';
import { Nothing, Section } from '../popup/parts/section';
import { Said } from '../popup/said';
import type { ArticleState } from '../popup/state';
import { When } from '../popup/when/when';
import { Where } from '../popup/where/where';
import { Who } from '../popup/who/who';
import { countPhrase, phrase } from '../ui/phrases';
import { namesByKind } from './names';
import { NamesList } from './names-list';
import { FILTER_KEY } from './row-keys';

/** Where only names on the screen are shown, no mark tells them from others. */
const NONE: ReadonlySet<EntityKey> = new Set();

interface PanelViewProps {
  readonly article: ArticleState;
  readonly onScreen: ReadonlySet<EntityKey>;
  switched(on: boolean): void;
}

/** Who, where, when, what was said, and every name of the article; only names while the reader looks for some. */
export function PanelView({ article, onScreen, switched }: PanelViewProps) {
  const [query, setQuery] = useState('');
  const [isOnScreenOnly, setOnScreenOnly] = useState(false);
  const { analysis, site } = article;
  const isTyped = query.trim() !== '';
  const isNarrowed = isTyped || isOnScreenOnly;
  const names = useMemo(
    () => namesByKind(analysis, { query, among: isOnScreenOnly ? onScreen : null }),
    [analysis, query, isOnScreenOnly, onScreen],
  );
  const count = names.reduce((sum, { rows }) => sum + rows.length, 0);
  const parts = useMemo(() => partsOf(analysis), [analysis]);
  return (
    <>
      <Headline article={analysis.article} />
      {!isNarrowed && <GlanceLines analysis={analysis} />}
      <div class="tools">
        <SearchField
          query={query}
          setQuery={setQuery}
          label="panelFilter"
          hint="panelFilterShort"
          shortcut={FILTER_KEY}
        />
        <button
          type="button"
          class="toggle"
          aria-pressed={isOnScreenOnly}
          onClick={() => setOnScreenOnly(!isOnScreenOnly)}
        >
          {phrase('panelOnScreen')}
        </button>
        {!isNarrowed && <Contents parts={[...parts, { id: 'names', title: 'panelNames', count }]} />}
      </div>
      {!isNarrowed && (
        <>
          <Who analysis={analysis} />
          <Where analysis={analysis} />
          <When analysis={analysis} />
          <Said analysis={analysis} />
        </>
      )}
      <Section id="names" title="panelNames">
        <div role="status" class={count > 0 ? 'unseen' : undefined}>
          {count === 0 ? (
            <Nothing text={isTyped ? 'popupNothingFound' : 'panelNoNames'} />
          ) : (
            isTyped && countPhrase('panelFound', count)
          )}
        </div>
        <NamesList names={names} analysis={analysis} onScreen={isOnScreenOnly ? NONE : onScreen} />
      </Section>
      <OwnPages />
      <footer>
        <SiteSwitch site={site} switched={switched} />
      </footer>
    </>
  );
}
