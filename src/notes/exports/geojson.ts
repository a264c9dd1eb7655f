import { inertJson, inertJsonLine } from './inert';
import { type ArticleRecord, type ExportWriter, type RecordedEntity, recordedEntities } from './record';

function feature({ entity, description, sentences, notes }: RecordedEntity, { address, analysis }: ArticleRecord) {
  const { coordinates, name, glossary, country, count } = entity;
  if (!coordinates) return [];
  const { title, published } = analysis.article;
  return [
    {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [coordinates.longitude, coordinates.latitude] },
      properties: {
        name_ar: name.ar,
        name_en: name.en,
        description,
        country,
        glossary,
        count,
        sentences,
        notes: notes.map(({ text }) => text),
        title,
        address,
        published,
      },
    },
  ];
}

function features(record: ArticleRecord) {
  return recordedEntities(record).flatMap((entity) => feature(entity, record));
}

/** The places that have coordinates, for maps (GeoJSON, RFC 7946): how often and in which sentences each is named. */
export const geojson: ExportWriter = {
  write: (record) =>
    inertJson({
      type: 'FeatureCollection',
      // What desktop maps call the layer.
      name: record.analysis.article.title ?? record.address,
      features: features(record),
    }),
  several: {
    frame: ({ title }) => ({
      before: `{"type":"FeatureCollection","name":${inertJsonLine(title)},"features":[\n`,
      between: ',\n',
      behind: '\n]}\n',
    }),
    part: (record) => features(record).map(inertJsonLine).join(',\n'),
  },
};
