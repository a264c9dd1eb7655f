import { openPanel } from '../../open-panel';
import { phrase } from '../../ui/phrases';

/** Opens the panel beside the page of this tab, in the popup's stead. */
export function BesidePage({ tabId }: { readonly tabId: number }) {
  return (
    <button type="button" class="beside" onClick={() => void openPanel(tabId).then(() => window.close())}>
      {phrase('popupBeside')}
    </button>
  );
}
