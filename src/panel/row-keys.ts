/** The key that leads to the filter, as `aria-keyshortcuts` names it. */
export const FILTER_KEY = '/';

/** The same key where another alphabet stands on it: «ظ» in Arabic. */
const FILTER_CODE = 'Slash';

/** Where each of these keys leads from the row of this number; -1 is the filter, from which the arrow down leads, too. */
const WAYS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_, last) => last,
};

/** Where a key leads from here; null where it leads nowhere. */
function destination(page: Document, { target, key, code }: KeyboardEvent): HTMLElement | null {
  const filter = page.querySelector<HTMLElement>('input[type="search"]');
  const isInFilter = target === filter;
  if (key === FILTER_KEY || code === FILTER_CODE) return isInFilter ? null : filter;
  const rows = [...page.querySelectorAll<HTMLElement>('button.heading')];
  const at = target instanceof HTMLElement ? rows.indexOf(target) : -1;
  // In the filter Home and End belong to what is typed.
  if (at === -1 && !(isInFilter && key === 'ArrowDown')) return null;
  const to = WAYS[key]?.(at, rows.length - 1);
  return (to === -1 ? filter : rows[to ?? -1]) ?? null;
}

/** Goes from row to row and to the filter by single keys, until `signal` ends it. */
export function followRowKeys(page: Document, signal: AbortSignal): void {
  const press = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
    const to = destination(page, event);
    if (!to) return;
    event.preventDefault();
    to.focus();
  };
  page.addEventListener('keydown', press, { signal });
}
