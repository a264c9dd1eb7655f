/** More selectors than this cost more than they save; then elements are told by their names alone. */
const MOST_SELECTORS = 40;

/** A name that needs no escape in a selector; others («md:w-1/2») tell of looks rather than of place. */
const PLAIN = /^[a-z_][\w-]*$/i;

const nameOf = ({ localName }: Element): string => (PLAIN.test(localName) ? localName : '*');

/** The element by its id or a class; null where it has none that is plain. */
function handleOf({ id, classList }: Element): string | null {
  if (PLAIN.test(id)) return `#${id}`;
  const className = [...classList].find((name) => PLAIN.test(name));
  return className === undefined ? null : `.${className}`;
}

/** Not the outermost elements, whose classes tell what the browser can do rather than where something stands. */
function nearestHandle(element: Element): string | null {
  for (let around = element.parentElement; around?.parentElement; around = around.parentElement) {
    const handle = around.localName === 'body' ? null : handleOf(around);
    if (handle !== null) return handle;
  }
  return null;
}

/**
 * Selectors that these elements match and that few others do: each by its name below the nearest element around it with
 * an id or a class. They may match more than asked for, never less, as long as the page keeps those names.
 */
export function textSelectors(elements: Iterable<Element>): string[] {
  const selectors = new Set<string>();
  const names = new Set<string>();
  for (const element of elements) {
    const handle = nearestHandle(element);
    const name = nameOf(element);
    names.add(name);
    if (selectors.size <= MOST_SELECTORS) selectors.add(handle === null ? name : `${handle} ${name}`);
  }
  return [...(selectors.size <= MOST_SELECTORS ? selectors : names)];
}
