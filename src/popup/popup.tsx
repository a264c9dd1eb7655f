import { useCallback, useState } from 'preact/hooks';
import type { Span } from '../analysis/analysis';
import { goToMention } from '../messages/messages';
import { askReader } from '../messages/question';
import { type PhraseKey, phrase } from '../ui/phrases';
import { OwnPages } from './actions/own-pages';
import { SiteSwitch } from './actions/site-switch';
import { ArticleView } from './article-view';
import { JumpContext } from './jump';
import type { PopupState } from './state';
import { usePopupState } from './use-popup-state';

type OtherState = Exclude<PopupState, { kind: 'article' }>;

const MESSAGES: Readonly<Record<OtherState['kind'], PhraseKey>> = {
  loading: 'popupReading',
  restricted: 'popupForbidden',
  off: 'popupOff',
  'no-article': 'popupNoArticle',
  failed: 'popupFailed',
};

interface MessageProps {
  readonly state: OtherState;
  tryAnyway(): void;
  switched(on: boolean): void;
}

function Message({ state, tryAnyway, switched }: MessageProps) {
  const hasTried = state.kind === 'no-article' && state.tried;
  const mayTry = state.kind === 'off' || state.kind === 'failed' || (state.kind === 'no-article' && !hasTried);
  return (
    <div class={`message ${state.kind}`}>
      <h1>{phrase('name')}</h1>
      <p role="status">{phrase(hasTried ? 'popupNoArticleTried' : MESSAGES[state.kind])}</p>
      {mayTry && (
        <button type="button" onClick={tryAnyway}>
          {phrase(state.kind === 'failed' ? 'popupTryAgain' : 'popupTryAnyway')}
        </button>
      )}
      {'site' in state && <SiteSwitch site={state.site} switched={switched} />}
      <OwnPages />
    </div>
  );
}

interface PopupProps {
  /** Called when the page in this tab shows what a row leads to. */
  arrived(tabId: number): void;
}

/** The popup: what Hashiya knows of the page in the current tab. */
export function Popup({ arrived }: PopupProps) {
  const { state, tryAnyway, siteSwitched } = usePopupState();
  const [isGone, setGone] = useState(false);
  const tabId = state.kind === 'article' ? state.tabId : null;
  const jump = useCallback(
    (span: Span): void => {
      if (tabId === null) return;
      askReader(tabId, goToMention, span).then(
        (isThere) => {
          setGone(!isThere);
          if (isThere) arrived(tabId);
        },
        () => setGone(true),
      );
    },
    [tabId, arrived],
  );
  if (state.kind !== 'article') return <Message state={state} tryAnyway={tryAnyway} switched={siteSwitched} />;
  return (
    <JumpContext.Provider value={jump}>
      <ArticleView article={state} switched={siteSwitched} />
      <p role="status" class={isGone ? 'gone' : 'unseen'}>
        {isGone && phrase('popupGone')}
      </p>
    </JumpContext.Provider>
  );
}
