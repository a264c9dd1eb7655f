import fc from 'fast-check';
import jsonld from 'jsonld';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { annotations } from '../../src/notes/exports/annotations';
import type { ArticleRecord } from '../../src/notes/exports/record';
import { CONTEXT_ADDRESS, context } from './annotation-context';
import { hostileWords, recordSaying } from './hostile';
import { recordWith } from './record';

const selectorSchema = v.variant('type', [
  v.strictObject({ type: v.literal('TextQuoteSelector'), exact: v.string(), prefix: v.string(), suffix: v.string() }),
  v.strictObject({ type: v.literal('TextPositionSelector'), start: v.number(), end: v.number() }),
]);
const wordsSchema = v.object({
  type: v.literal('SpecificResource'),
  source: v.string(),
  selector: v.array(selectorSchema),
});
const annotationSchema = v.object({
  id: v.string(),
  type: v.literal('Annotation'),
  motivation: v.picklist(['commenting', 'tagging']),
  body: v.array(v.object({ purpose: v.string(), value: v.string() })),
  target: v.union([v.string(), wordsSchema, v.array(wordsSchema)]),
});
const collectionSchema = v.object({
  type: v.literal('AnnotationCollection'),
  total: v.number(),
  first: v.object({ type: v.literal('AnnotationPage'), items: v.array(annotationSchema) }),
});

const annotationsOf = (record: ArticleRecord) =>
  v.parse(collectionSchema, JSON.parse(annotations.write(record))).first.items;

/** Quotes and positions, target by target. */
const placesOf = ({ target }: v.InferOutput<typeof annotationSchema>) =>
  (Array.isArray(target) ? target : [target]).flatMap((one) => (typeof one === 'string' ? [] : [one.selector]));

/** What a processor of JSON-LD understands, which knows no other document than the context. Throws on what it does not. */
function understood(written: string): Promise<unknown> {
  return jsonld.canonize(JSON.parse(written), {
    format: 'application/n-quads',
    documentLoader: async (address: string) => {
      if (address !== CONTEXT_ADDRESS) throw new Error(`${address} was asked for`);
      return { documentUrl: address, document: context };
    },
  });
}

describe('Web Annotations', () => {
  const items = annotationsOf(recordWith('راجع الأرقام'));

  it('hold every note and every name', () => {
    expect(items.map(({ motivation, body }) => [motivation, body[0]?.value])).toEqual([
      ['commenting', 'راجع الأرقام'],
      ['commenting', 'راجع الأرقام'],
      ['commenting', 'راجع الأرقام'],
      ['tagging', 'مسقط'],
      ['tagging', 'بدر البوسعيدي'],
    ]);
  });

  it('put a note on the words it is on, and on the article where there are none', () => {
    const [onArticle, onMuscat, onNobody] = items;
    expect(onArticle?.target).toBe('https://news.example/a');
    expect(onMuscat && placesOf(onMuscat)).toEqual([
      [
        { type: 'TextQuoteSelector', exact: 'مسقط', prefix: 'اجتماع في ', suffix: ' يبحث أمن الملاحة' },
        { type: 'TextPositionSelector', start: 10, end: 14 },
      ],
    ]);
    expect(onNobody?.target).toBe('https://news.example/a');
    expect(onNobody?.body[1]).toMatchObject({ purpose: 'tagging', value: 'ليلى الحارثي' });
  });

  it('tell the same words by quote and by position, counted in characters', () => {
    const record = recordWith('');
    const { article } = record.analysis;
    const title = `😀 ${article.title}`;
    const mentions = record.analysis.mentions.map((mention) =>
      mention.paragraph < 0
        ? { ...mention, coreStart: mention.coreStart + 3, start: mention.start + 3, end: mention.end + 3 }
        : mention,
    );
    const moved = { ...record, analysis: { ...record.analysis, mentions, article: { ...article, title } } };
    const characters = [...[title, ...article.paragraphs].join('\n')];
    const places = annotationsOf(moved).flatMap(placesOf);
    expect(places).toHaveLength(4);
    for (const [quote, position] of places) {
      if (quote?.type !== 'TextQuoteSelector' || position?.type !== 'TextPositionSelector') throw new Error('No place');
      expect(characters.slice(position.start, position.end).join('')).toBe(quote.exact);
      expect(characters.slice(0, position.start).join('').endsWith(quote.prefix)).toBe(true);
      expect(characters.slice(position.end).join('').startsWith(quote.suffix)).toBe(true);
    }
  });

  it('are understood by a processor of JSON-LD, word for word', async () => {
    const triples = await understood(annotations.write(recordWith('راجع «الأرقام»')));
    for (const said of [
      '<https://news.example/a#hashiya> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/activitystreams#OrderedCollection>',
      '<https://news.example/a#hashiya-2> <http://www.w3.org/ns/oa#motivatedBy> <http://www.w3.org/ns/oa#commenting>',
      '<http://www.w3.org/ns/oa#exact> "بدر البوسعيدي"',
      '<http://www.w3.org/1999/02/22-rdf-syntax-ns#value> "راجع «الأرقام»"',
      '<http://purl.org/dc/terms/created> "2026-03-05T10:00:00.000Z"^^<http://www.w3.org/2001/XMLSchema#dateTime>',
    ])
      expect(triples).toContain(said);
  });

  it('are only called understood where every word was', async () => {
    const strange = annotations.write(recordWith('')).replaceAll('"motivation"', '"reason"');
    await expect(understood(strange)).rejects.toThrow();
  });

  it('are understood whatever pages and readers write, and lead nowhere else', async () => {
    await fc.assert(
      fc.asyncProperty(hostileWords, async (words) => {
        const record = recordSaying(words);
        await understood(annotations.write(record));
        for (const { id, target, body } of annotationsOf(record)) {
          expect(id).toMatch(/^(?:https:\/\/news\.example\/|urn:hashiya:article#)/);
          if (typeof target === 'string') expect(target).toMatch(/^(?:https:\/\/news\.example\/|urn:hashiya:article$)/);
          expect(body.length).toBeGreaterThan(0);
        }
        const notes = annotationsOf(record).filter(({ motivation }) => motivation === 'commenting');
        expect(notes.map(({ body }) => body[0]?.value)).toEqual(record.notes?.notes.map(({ text }) => text));
      }),
      { seed: 20261130, numRuns: 100 },
    );
  }, 60_000);
});
