import { firstIn, nameOf, nextOf, typeOf } from './nodes';
import type { PageElement, PageNode, PageText } from './page';

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

export const isElement = (node: PageNode): node is PageElement => typeOf(node) === ELEMENT_NODE;
export const isText = (node: PageNode): node is PageText => typeOf(node) === TEXT_NODE;

/** The first child of `node` that is an element of that name. */
export function childNamed(node: PageNode, localName: string): PageElement | null {
  for (let child = firstIn(node); child; child = nextOf(child))
    if (isElement(child) && nameOf(child) === localName) return child;
  return null;
}

/** Values that a page gives of itself are no titles, names, addresses or dates beyond this many UTF-16 code units. */
export const LONGEST_VALUE = 2000;

/** Nodes among which a short text stands; who has more is no title. */
const MOST_NODES = 2000;

/** What a node's text nodes hold together, at most `limit` UTF-16 code units; for short texts such as a title's. */
export function textOf(root: PageNode, limit = LONGEST_VALUE): string {
  let text = '';
  const open: PageNode[] = [root];
  for (let seen = 0; text.length < limit && seen < MOST_NODES; seen++) {
    const node = open.pop();
    if (!node) break;
    if (isText(node)) text += node.data;
    const children: PageNode[] = [];
    for (let child = firstIn(node); child && children.length < MOST_NODES; child = nextOf(child)) children.push(child);
    for (let child = children.pop(); child; child = children.pop()) open.push(child);
  }
  return text.slice(0, limit);
}

/** White space as HTML shows it: runs become one space, none at the ends. */
export const collapse = (text: string): string => (UNEVEN_SPACE.test(text) ? text.replace(/\s+/g, ' ').trim() : text);

/** White space that HTML does not show as it stands; most paragraphs have none and need not be copied. */
const UNEVEN_SPACE = /^\s|\s\s|[^\S ]|\s$/;

/** A text without any of these signs at its ends; a regular expression for its end is not linear. */
export function withoutEdges(text: string, start: string, end = start): string {
  let from = 0;
  let to = text.length;
  while (from < to && start.includes(text.charAt(from))) from++;
  while (to > from && end.includes(text.charAt(to - 1))) to--;
  return text.slice(from, to);
}
