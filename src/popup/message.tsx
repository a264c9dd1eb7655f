import { type PhraseKey, phrase } from '../ui/phrases';
import { OwnPages } from './actions/own-pages';
import { SiteSwitch } from './actions/site-switch';
import type { PopupState } from './state';

type OtherState = Exclude<PopupState, { kind: 'article' }>;

const MESSAGES: Readonly<Record<Exclude<OtherState['kind'], 'restricted'>, PhraseKey>> = {
  loading: 'popupReading',
  off: 'popupOff',
  'no-article': 'popupNoArticle',
  failed: 'popupFailed',
};

interface MessageProps {
  readonly state: OtherState;
  /** What is said where no extension may run, as far as whoever shows it can know. */
  readonly forbidden: PhraseKey;
  tryAnyway(): void;
  switched(on: boolean): void;
}

/** What is shown instead of an article: why there is none, and what the reader can do about it. */
export function Message({ state, forbidden, tryAnyway, switched }: MessageProps) {
  const hasTried = state.kind === 'no-article' && state.tried;
  const mayTry = state.kind === 'off' || state.kind === 'failed' || (state.kind === 'no-article' && !hasTried);
  return (
    <div class={`message ${state.kind}`}>
      <h1>{phrase('name')}</h1>
      <p role="status">
        {phrase(hasTried ? 'popupNoArticleTried' : state.kind === 'restricted' ? forbidden : MESSAGES[state.kind])}
      </p>
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
