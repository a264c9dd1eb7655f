import type { Span } from '../../analysis/analysis';
import { paragraphText } from '../../analysis/evidence';
import type { PassageSelector } from '../anchors/passage';
import type { Note } from '../note';
import { inertJson, pageAddress } from './inert';
import { inJsonList } from './json-list';
import {
  type ArticleRecord,
  type ExportWriter,
  type RecordedEntity,
  type RecordedNote,
  recordedEntities,
  recordedNotes,
} from './record';
import { TextPositions } from './text-positions';

/** Characters of the text before and after the words, by which a page finds them again. */
const AROUND = 32;

/** Stands for an article whose address leads to no page. */
const UNADDRESSED = 'urn:hashiya:article';

/** What browsers leave in an address that no IRI has. Source: RFC 3987, 2.2. */
const NO_IRI = /[<>"{}|\\^`\s]/g;

/** An article with the places in its text. */
interface Source {
  readonly record: ArticleRecord;
  readonly positions: TextPositions;
  /** Its address, without a place in it, as an IRI. */
  readonly iri: string;
}

function sourceOf(record: ArticleRecord): Source {
  const page = pageAddress(record.address)?.replace(/#.*$/, '') ?? UNADDRESSED;
  return {
    record,
    positions: new TextPositions(record.analysis.article),
    iri: page.replace(NO_IRI, encodeURIComponent),
  };
}

/** Words of the article, by what they are and what is around them, and by where they stand in its text as it was read. */
function wordsAt({ paragraph, start, end }: Span, { record, positions, iri }: Source) {
  const text = paragraphText(record.analysis.article, paragraph);
  // Characters have two code units at most.
  const before = [...text.slice(Math.max(0, start - 2 * AROUND), start)].slice(-AROUND);
  const after = [...text.slice(end, end + 2 * AROUND)].slice(0, AROUND);
  return {
    type: 'SpecificResource',
    source: iri,
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: text.slice(start, end),
        prefix: before.join(''),
        suffix: after.join(''),
      },
      { type: 'TextPositionSelector', start: positions.at(paragraph, start), end: positions.at(paragraph, end) },
    ],
  };
}

/** A passage by the words that were kept of it: the article may have changed since, and lack its paragraph. */
function keptPassage({ exact, prefix, suffix, paragraph, start }: PassageSelector, { positions, iri }: Source) {
  const at = positions.at(paragraph, start);
  return {
    type: 'SpecificResource',
    source: iri,
    selector: [
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      ...(at === null ? [] : [{ type: 'TextPositionSelector', start: at, end: at + [...exact].length }]),
    ],
  };
}

const textBody = (purpose: string, value: string, language?: string) => ({
  type: 'TextualBody',
  purpose,
  value,
  format: 'text/plain',
  language,
});

/** Names a place in the text: what is named there, and who or what it is. */
function tagging({ key, entity, description, roles }: RecordedEntity, source: Source) {
  const { name } = entity;
  const mentions = source.record.analysis.mentions.filter((mention) => mention.entity === key);
  return {
    type: 'Annotation',
    motivation: 'tagging',
    body: [
      textBody('tagging', name.ar, 'ar'),
      ...(name.en === null ? [] : [textBody('tagging', name.en, 'en')]),
      ...(description === null ? [] : [textBody('describing', description, source.record.language)]),
      ...roles.map((role) => textBody('describing', role, 'ar')),
    ],
    target:
      mentions.length > 0
        ? mentions.map((mention) => wordsAt({ ...mention, start: mention.coreStart }, source))
        : source.iri,
  };
}

/** The words that a note is on; the whole article, where it is on none that stand there. */
function targetOf({ subject }: Note, place: Span | null, source: Source) {
  if (subject.kind === 'passage') return keptPassage(subject.passage, source);
  return place ? wordsAt(place, source) : source.iri;
}

/** A note on the first place where its subject is named; on the article, where that is nowhere, with the name beside it. */
function commenting({ note, named, place }: RecordedNote, source: Source) {
  return {
    type: 'Annotation',
    motivation: 'commenting',
    created: note.written,
    modified: note.changed,
    body: [textBody('commenting', note.text), ...(named ? [textBody('tagging', named.name, 'ar')] : [])],
    target: targetOf(note, place, source),
  };
}

function collectionOf(record: ArticleRecord) {
  const source = sourceOf(record);
  const items = [
    ...recordedNotes(record).map((note) => commenting(note, source)),
    ...recordedEntities(record).map((entity) => tagging(entity, source)),
  ].map((annotation, at) => ({ id: `${source.iri}#hashiya-${at + 1}`, ...annotation }));
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${source.iri}#hashiya`,
    type: 'AnnotationCollection',
    label: record.analysis.article.title ?? record.address,
    total: items.length,
    first: { id: `${source.iri}#hashiya-page`, type: 'AnnotationPage', startIndex: 0, items },
  };
}

/**
 * The notes and the names as annotations of the article's text, for programs that show them on the page (W3C Web
 * Annotation Data Model 2017, JSON-LD); of several articles a collection each.
 */
export const annotations: ExportWriter = {
  write: (record) => inertJson(collectionOf(record)),
  several: inJsonList(collectionOf),
};
