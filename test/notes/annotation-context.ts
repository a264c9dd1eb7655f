import type { ContextDefinition } from 'jsonld';

/**
 * What the context of Web Annotations says of the terms that exports use, for a processor without a network. Source: W3C
 * Web Annotation Vocabulary 2017, appendix A.
 */
export const CONTEXT_ADDRESS = 'http://www.w3.org/ns/anno.jsonld';

const figure = (id: string) => ({ '@id': id, '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger' });
const time = (id: string) => ({ '@id': id, '@type': 'http://www.w3.org/2001/XMLSchema#dateTime' });
const node = (id: string) => ({ '@id': id, '@type': '@id' as const });

/** The document at `CONTEXT_ADDRESS`, as far as it is needed. */
export const context: { readonly '@context': ContextDefinition } = {
  '@context': {
    oa: 'http://www.w3.org/ns/oa#',
    as: 'http://www.w3.org/ns/activitystreams#',
    dc: 'http://purl.org/dc/elements/1.1/',
    dcterms: 'http://purl.org/dc/terms/',
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
    id: '@id',
    type: '@type',
    Annotation: 'oa:Annotation',
    AnnotationCollection: 'as:OrderedCollection',
    AnnotationPage: 'as:OrderedCollectionPage',
    TextualBody: 'oa:TextualBody',
    SpecificResource: 'oa:SpecificResource',
    TextQuoteSelector: 'oa:TextQuoteSelector',
    TextPositionSelector: 'oa:TextPositionSelector',
    commenting: 'oa:commenting',
    describing: 'oa:describing',
    tagging: 'oa:tagging',
    motivation: { '@id': 'oa:motivatedBy', '@type': '@vocab' },
    purpose: { '@id': 'oa:hasPurpose', '@type': '@vocab' },
    body: node('oa:hasBody'),
    target: node('oa:hasTarget'),
    source: node('oa:hasSource'),
    selector: node('oa:hasSelector'),
    exact: 'oa:exact',
    prefix: 'oa:prefix',
    suffix: 'oa:suffix',
    start: figure('oa:start'),
    end: figure('oa:end'),
    value: 'rdf:value',
    format: 'dc:format',
    language: 'dc:language',
    label: 'rdfs:label',
    created: time('dcterms:created'),
    modified: time('dcterms:modified'),
    first: node('as:first'),
    items: { ...node('as:items'), '@container': '@list' },
    total: figure('as:totalItems'),
    startIndex: figure('as:startIndex'),
  },
};
