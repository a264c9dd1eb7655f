import { browser } from '../browser';

/** An area whose owner can say who may read it; Firefox has none. */
interface GuardedArea {
  setAccessLevel(access: { readonly accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

const isGuarded = (area: object): area is GuardedArea => 'setAccessLevel' in area;

/** Shuts scripts in pages out of what is stored, where the browser can: a page's process may be in other hands. */
export async function keepStorageToOwnPages(): Promise<void> {
  const area: object = browser.storage.local;
  if (isGuarded(area)) await area.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
}
