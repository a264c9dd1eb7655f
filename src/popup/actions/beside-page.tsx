import { hasRoomBeside, openPanel } from '../../open-panel';
import { phrase } from '../../ui/phrases';

/** Opens the panel in the popup's stead: beside the page of this tab, or as the list of all its names where there is no room. */
export function BesidePage({ tabId }: { readonly tabId: number }) {
  return (
    <button type="button" class="beside" onClick={() => void openPanel(tabId).then(() => window.close())}>
      {phrase(hasRoomBeside() ? 'popupBeside' : 'popupAllNames')}
    </button>
  );
}
