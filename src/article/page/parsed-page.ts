import { html, parse, type Token, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5';
import type { PageElement, PageText } from './page';

const NodeType = { element: 1, text: 3, comment: 8, document: 9, doctype: 10, fragment: 11 } as const;

/**
 * Nodes that a page may have. Big pages have 50,000; a tag of three letters makes a node of 700 bytes, and unclosed ones
 * are made anew in every paragraph, so that a small file could fill any memory.
 */
const MOST_NODES = 1_000_000;
/** Nodes of the page that is being parsed. */
let made = 0;

/** A node of a page parsed outside a browser: the part of the DOM that `page.ts` names, read-only once parsed. */
export class ParsedNode implements PageElement, PageText {
  parentNode: ParsedNode | null = null;
  firstChild: ParsedNode | null = null;
  lastChild: ParsedNode | null = null;
  previousSibling: ParsedNode | null = null;
  nextSibling: ParsedNode | null = null;
  data = '';
  attributes: Token.Attribute[] = [];
  namespace: html.NS = html.NS.HTML;
  mode: html.DOCUMENT_MODE = html.DOCUMENT_MODE.NO_QUIRKS;
  /** What a `<template>` holds. */
  content: ParsedNode | null = null;

  constructor(
    readonly nodeType: number,
    readonly localName = '',
  ) {
    if (++made > MOST_NODES) throw new RangeError(`has more than ${MOST_NODES} elements and texts`);
  }

  hasAttributes(): boolean {
    return this.attributes.length > 0;
  }

  getAttribute(name: string): string | null {
    for (const attribute of this.attributes) if (attribute.name === name) return attribute.value;
    return null;
  }

  get textContent(): string {
    let text = '';
    for (const { nodeType, data } of this.descendants()) if (nodeType === NodeType.text) text += data;
    return text;
  }

  getElementsByTagName(localName: string): ParsedNode[] {
    const found: ParsedNode[] = [];
    for (const node of this.descendants())
      if (node.nodeType === NodeType.element && node.localName === localName) found.push(node);
    return found;
  }

  /** All that stands in this node, in reading order. */
  private *descendants(): Generator<ParsedNode, undefined, undefined> {
    let node = this.firstChild;
    while (node && node !== this) {
      yield node;
      let next: ParsedNode | null = node.firstChild;
      for (let up: ParsedNode | null = node; !next && up && up !== this; up = up.parentNode) next = up.nextSibling;
      node = next;
    }
  }

  /** Declarative shadow DOM: the content of a `<template shadowrootmode="open">` right inside the element. */
  get shadowRoot(): ParsedNode | null {
    for (let child = this.firstChild; child; child = child.nextSibling)
      if (child.localName === 'template' && child.getAttribute('shadowrootmode') === 'open') return child.content;
    return null;
  }

  /** A frame whose page stands in its own `srcdoc`; others would have to be fetched. */
  get contentDocument(): ParsedNode | null {
    const source = this.localName === 'iframe' ? this.getAttribute('srcdoc') : null;
    return source ? parsePage(source) : null;
  }

  insertBefore(node: ParsedNode, next: ParsedNode | null): void {
    node.detach();
    const previous = next ? next.previousSibling : this.lastChild;
    node.parentNode = this;
    node.previousSibling = previous;
    node.nextSibling = next;
    if (previous) previous.nextSibling = node;
    else this.firstChild = node;
    if (next) next.previousSibling = node;
    else this.lastChild = node;
  }

  detach(): void {
    const { parentNode: parent, previousSibling: previous, nextSibling: next } = this;
    if (!parent) return;
    if (previous) previous.nextSibling = next;
    else parent.firstChild = next;
    if (next) next.previousSibling = previous;
    else parent.lastChild = previous;
    this.parentNode = this.previousSibling = this.nextSibling = null;
  }

  /** Adds text before `next`, to the text node that already stands there if there is one, as the HTML standard asks. */
  insertText(text: string, next: ParsedNode | null): void {
    const previous = next ? next.previousSibling : this.lastChild;
    if (previous?.nodeType === NodeType.text) previous.data += text;
    else this.insertBefore(textNode(text), next);
  }

  children(): ParsedNode[] {
    const children: ParsedNode[] = [];
    for (let child = this.firstChild; child; child = child.nextSibling) children.push(child);
    return children;
  }
}

function textNode(data: string): ParsedNode {
  const node = new ParsedNode(NodeType.text);
  node.data = data;
  return node;
}

type ParsedTree = TreeAdapterTypeMap<
  ParsedNode,
  ParsedNode,
  ParsedNode,
  ParsedNode,
  ParsedNode,
  ParsedNode,
  ParsedNode,
  ParsedNode,
  ParsedNode,
  ParsedNode
>;

const treeAdapter: TreeAdapter<ParsedTree> = {
  createDocument: () => new ParsedNode(NodeType.document),
  createDocumentFragment: () => new ParsedNode(NodeType.fragment),
  createElement(localName, namespace, attributes) {
    const element = new ParsedNode(NodeType.element, localName);
    element.namespace = namespace;
    element.attributes = attributes;
    return element;
  },
  createCommentNode(data) {
    const comment = new ParsedNode(NodeType.comment);
    comment.data = data;
    return comment;
  },
  createTextNode: textNode,
  appendChild: (parent, node) => parent.insertBefore(node, null),
  insertBefore: (parent, node, next) => parent.insertBefore(node, next),
  insertText: (parent, text) => parent.insertText(text, null),
  insertTextBefore: (parent, text, next) => parent.insertText(text, next),
  detachNode: (node) => node.detach(),
  adoptAttributes(element, attributes) {
    for (const attribute of attributes)
      if (element.getAttribute(attribute.name) === null) element.attributes.push(attribute);
  },
  setTemplateContent(template, content) {
    template.content = content;
  },
  getTemplateContent: (template) => template.content ?? new ParsedNode(NodeType.fragment),
  setDocumentType: (document, name) => document.insertBefore(new ParsedNode(NodeType.doctype, name), null),
  setDocumentMode(document, mode) {
    document.mode = mode;
  },
  getDocumentMode: (document) => document.mode,
  getFirstChild: (parent) => parent.firstChild,
  getChildNodes: (parent) => parent.children(),
  getParentNode: (node) => node.parentNode,
  getAttrList: (element) => element.attributes,
  getTagName: (element) => element.localName,
  getNamespaceURI: (element) => element.namespace,
  getTextNodeContent: (node) => node.data,
  getCommentNodeContent: (node) => node.data,
  getDocumentTypeNodeName: (node) => node.localName,
  getDocumentTypeNodePublicId: () => '',
  getDocumentTypeNodeSystemId: () => '',
  isTextNode: (node): node is ParsedNode => node.nodeType === NodeType.text,
  isCommentNode: (node): node is ParsedNode => node.nodeType === NodeType.comment,
  isDocumentTypeNode: (node): node is ParsedNode => node.nodeType === NodeType.doctype,
  isElementNode: (node): node is ParsedNode => node.nodeType === NodeType.element,
  getNodeSourceCodeLocation: () => null,
  setNodeSourceCodeLocation: () => {},
  updateNodeSourceCodeLocation: () => {},
};

/**
 * Parses a saved page as a browser would. Any string is a page; nothing is fetched or run. Throws a `RangeError` where
 * the page has more than `MOST_NODES`.
 */
export function parsePage(source: string): ParsedNode {
  made = 0;
  return parse(source, { treeAdapter });
}
