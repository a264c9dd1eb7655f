/** How nodes of a page are read, live or parsed: never by asking them themselves, see `own-members.ts`. */
import { ownMember } from './own-members';
import type { PageElement, PageNode } from './page';

/** Where there is no browser, pages are parsed, and their nodes are asked as they are. */
const NODE = typeof Node === 'undefined' ? undefined : Node;
const ELEMENT = typeof Element === 'undefined' ? undefined : Element;

const nodeType = ownMember(NODE, 'nodeType', function (this: PageNode) {
  return this.nodeType;
});
const parentNode = ownMember(NODE, 'parentNode', function (this: PageNode) {
  return this.parentNode;
});
const firstChild = ownMember(NODE, 'firstChild', function (this: PageNode) {
  return this.firstChild;
});
const nextSibling = ownMember(NODE, 'nextSibling', function (this: PageNode) {
  return this.nextSibling;
});
const textContent = ownMember(NODE, 'textContent', function (this: PageElement) {
  return this.textContent;
});
const localName = ownMember(ELEMENT, 'localName', function (this: PageElement) {
  return this.localName;
});
const shadowRoot = ownMember(ELEMENT, 'shadowRoot', function (this: PageElement) {
  return this.shadowRoot;
});
const hasAttributes = ownMember(ELEMENT, 'hasAttributes', function (this: PageElement) {
  return this.hasAttributes();
});
const getAttribute = ownMember(ELEMENT, 'getAttribute', function (this: PageElement, name: string) {
  return this.getAttribute(name);
});
const getElementsByTagName = ownMember(ELEMENT, 'getElementsByTagName', function (this: PageElement, name: string) {
  return this.getElementsByTagName(name);
});

/** The DOM's `nodeType`. */
export const typeOf = (node: PageNode): number => nodeType.call(node);
export const parentOf = (node: PageNode): PageNode | null => parentNode.call(node);
/** The first child. */
export const firstIn = (node: PageNode): PageNode | null => firstChild.call(node);
/** The next sibling. */
export const nextOf = (node: PageNode): PageNode | null => nextSibling.call(node);
/** The element's name, lower case for HTML. */
export const nameOf = (element: PageElement): string => localName.call(element);
/** The open shadow root, whose children are what the reader sees. */
export const shadowOf = (element: PageElement): PageNode | null => shadowRoot.call(element) ?? null;
export const hasAnyAttribute = (element: PageElement): boolean => hasAttributes.call(element);
export const attributeOf = (element: PageElement, name: string): string | null => getAttribute.call(element, name);
/** All text in the element, of scripts and styles too. */
export const contentOf = (element: PageElement): string => textContent.call(element) ?? '';
/** All elements of a name in the element, see `PageElement`. */
export const elementsIn = (element: PageElement, name: string): ReturnType<PageElement['getElementsByTagName']> =>
  getElementsByTagName.call(element, name);
/** What a frame of the same origin shows. Frames are no forms, and hide nothing. */
export const pageIn = (frame: PageElement): PageNode | null => frame.contentDocument ?? null;
