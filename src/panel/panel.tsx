import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Span } from '../analysis/analysis';
import { paragraphText } from '../analysis/evidence';
import type { Article } from '../article/article';
import { JumpContext } from '../popup/jump';
import { Message } from '../popup/message';
import type { PopupState } from '../popup/state';
import { useJump } from '../popup/use-jump';
import { interfaceLanguage, phrase } from '../ui/phrases';
import { LookedUpWords } from './looked-up-words';
import { PanelView } from './panel-view';
import { followRowKeys } from './row-keys';
import { useFollowedPage } from './use-followed-page';
import { useLookedUp } from './use-looked-up';

interface PanelProps {
  /** The tab that the panel tells of; null for the one in front. */
  readonly bound: number | null;
  /** Called when the page in this tab shows what a row leads to. */
  arrived(tabId: number): void;
}

const articleOf = (state: PopupState): Article | null => (state.kind === 'article' ? state.analysis.article : null);

/** Where the page stands now, told once a step: words and paragraph. */
function placeTold(article: Article, span: Span): string {
  const words = paragraphText(article, span.paragraph).slice(span.start, span.end);
  if (span.paragraph === -1) return phrase('panelShownInTitle', words);
  const numerals = new Intl.NumberFormat(interfaceLanguage());
  const [at, all] = [span.paragraph + 1, article.paragraphs.length].map((number) => numerals.format(number));
  return phrase('panelShown', words, at ?? '', all ?? '');
}

/** The panel: what Hashiya knows of the page beside it. */
export function Panel({ bound, arrived }: PanelProps) {
  const { state, onScreen, tryAnyway, siteSwitched } = useFollowedPage(bound);
  const { words, forget } = useLookedUp(bound);
  const [place, setPlace] = useState('');
  const article = articleOf(state);
  const show = useCallback(
    (tabId: number, span: Span): void => {
      setPlace(article ? placeTold(article, span) : '');
      arrived(tabId);
    },
    [article, arrived],
  );
  const { jump, isGone } = useJump(state.kind === 'article' ? state.tabId : null, show);
  useEffect(() => {
    const life = new AbortController();
    followRowKeys(document, life.signal);
    return () => life.abort();
  }, []);
  const lookedUp = words !== null && (
    <LookedUpWords words={words} analysis={state.kind === 'article' ? state.analysis : null} close={forget} />
  );
  if (state.kind !== 'article')
    return (
      <>
        {lookedUp}
        <Message
          key={'tabId' in state ? state.tabId : null}
          state={state}
          forbidden="panelForbidden"
          tryAnyway={tryAnyway}
          switched={siteSwitched}
        />
      </>
    );
  return (
    <JumpContext.Provider value={jump}>
      {lookedUp}
      <PanelView key={`${state.tabId} ${state.address}`} article={state} onScreen={onScreen} switched={siteSwitched} />
      <p role="status" class={isGone ? 'gone' : 'unseen'}>
        {isGone ? phrase('popupGone') : place}
      </p>
    </JumpContext.Provider>
  );
}
