import { attributeOf, nameOf, parentOf } from '../article/page/nodes';
import type { PageElement } from '../article/page/page';
import { isElement } from '../article/page/page-text';

/** More selectors than this cost more than they save; then elements are told by their names alone. */
const MOST_SELECTORS = 40;

/** A name that needs no escape in a selector; others («md:w-1/2») tell of looks rather than of place. */
const PLAIN = /^[a-z_][\w-]*$/i;

const plainNameOf = (element: PageElement): string => (PLAIN.test(nameOf(element)) ? nameOf(element) : '*');

/** The element by its id or a class; null where it has none that is plain. */
function handleOf(element: PageElement): string | null {
  const id = attributeOf(element, 'id') ?? '';
  if (PLAIN.test(id)) return `#${id}`;
  const className = attributeOf(element, 'class')
    ?.split(/\s+/)
    .find((name) => PLAIN.test(name));
  return className === undefined ? null : `.${className}`;
}

function parentElementOf(element: PageElement): PageElement | null {
  const parent = parentOf(element);
  return parent && isElement(parent) ? parent : null;
}

/** Not the outermost elements, whose classes tell what the browser can do rather than where something stands. */
function nearestHandle(element: PageElement): string | null {
  for (let around = parentElementOf(element); around; around = parentElementOf(around)) {
    if (!parentElementOf(around)) break;
    const handle = nameOf(around) === 'body' ? null : handleOf(around);
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
    const name = plainNameOf(element);
    names.add(name);
    if (selectors.size <= MOST_SELECTORS) selectors.add(handle === null ? name : `${handle} ${name}`);
  }
  return [...(selectors.size <= MOST_SELECTORS ? selectors : names)];
}
