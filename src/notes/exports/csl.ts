import { citationOf } from './citation';
import { inertJson } from './inert';
import { inJsonList } from './json-list';
import type { ArticleRecord, ExportWriter } from './record';

/** Nothing for what says nothing: JSON then leaves the field out. */
const told = (text: string): string | undefined => (text === '' ? undefined : text);

function itemOf(record: ArticleRecord) {
  const { title, publisher, author, issued, address, language, abstract, keywords, notes } = citationOf(record);
  return {
    id: told(address) ?? title,
    type: 'article-newspaper',
    title,
    author: author === '' ? undefined : [{ literal: author }],
    'container-title': told(publisher),
    publisher: told(publisher),
    issued: issued.length > 0 ? { 'date-parts': [issued] } : undefined,
    language,
    URL: told(address),
    abstract: told(abstract.join('\n')),
    keyword: told(keywords.join(', ')),
    note: told(notes.map((lines) => lines.join('\n')).join('\n\n')),
  };
}

/** A reference for Zotero and programs that cite (CSL-JSON). Source: Citation Style Language, schema of input data 1.0. */
export const csl: ExportWriter = {
  write: (record) => inertJson([itemOf(record)]),
  several: inJsonList(itemOf),
};
