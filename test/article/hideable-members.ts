/** Members of nodes that the reading of pages may want; of a form or a document each may be an element of that name. */
export const NODE_MEMBERS = [
  ...['nodeType', 'nodeName', 'nodeValue', 'parentNode', 'parentElement', 'firstChild', 'lastChild', 'childNodes'],
  ...['nextSibling', 'previousSibling', 'textContent', 'isConnected', 'ownerDocument', 'getRootNode', 'localName'],
  ...['tagName', 'className', 'classList', 'attributes', 'children', 'shadowRoot', 'hasAttributes', 'getAttribute'],
  ...['getElementsByTagName', 'querySelector', 'querySelectorAll', 'matches', 'closest', 'checkVisibility'],
  ...['getBoundingClientRect', 'scrollIntoView', 'addEventListener'],
];

/** The same of documents only. */
export const DOCUMENT_MEMBERS = [
  ...['documentElement', 'defaultView', 'title', 'body', 'head', 'URL', 'location', 'hidden', 'activeElement'],
  ...['createElement', 'createTreeWalker', 'createRange', 'getSelection', 'caretPositionFromPoint'],
  ...['caretRangeFromPoint', 'elementFromPoint', 'visibilityState'],
];
