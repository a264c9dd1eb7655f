import { phrase } from '../ui/phrases';
import { ArticleView } from './article-view';
import { JumpContext } from './jump';
import { Message } from './message';
import { useJump } from './use-jump';
import { usePopupState } from './use-popup-state';

interface PopupProps {
  /** Called when the page in this tab shows what a row leads to. */
  arrived(tabId: number): void;
}

/** The popup: what Hashiya knows of the page in the current tab. */
export function Popup({ arrived }: PopupProps) {
  const { state, tryAnyway, siteSwitched } = usePopupState();
  const { jump, isGone } = useJump(state.kind === 'article' ? state.tabId : null, arrived);
  if (state.kind !== 'article')
    return <Message state={state} forbidden="popupForbidden" tryAnyway={tryAnyway} switched={siteSwitched} />;
  return (
    <JumpContext.Provider value={jump}>
      <ArticleView article={state} switched={siteSwitched} />
      <p role="status" class={isGone ? 'gone' : 'unseen'}>
        {isGone && phrase('popupGone')}
      </p>
    </JumpContext.Provider>
  );
}
