import type { Analysis, Entity } from '../../analysis/analysis';
import type { ListedEntity, NotedArticle } from '../digest';

/** Where places of the glossary are, by id; degrees WGS 84. */
export type PlacesById = ReadonlyMap<string, { readonly latitude: number; readonly longitude: number }>;

function keptEntity({ glossary, name, type, country, count }: ListedEntity, places: PlacesById): Entity {
  return {
    ...{ type, name, glossary, country, count },
    certainty: glossary === null ? 'article' : 'glossary',
    description: null,
    knownAsOf: null,
    wikidata: null,
    coordinates: (glossary === null ? undefined : places.get(glossary)) ?? null,
    roles: [],
  };
}

/**
 * What is still known of an article whose text is not at hand, as an analysis: whom and what it names, and which days it is
 * about. Where, in which words and by whom something is said is not in it.
 */
export function keptAnalysis(
  { address, title, publisher, published, entities, dates }: NotedArticle,
  places: PlacesById,
): Analysis {
  return {
    article: {
      ...{ url: address, title, published, publisher },
      publishedFrom: null,
      modified: null,
      byline: null,
      dateline: null,
      section: null,
      keywords: [],
      language: 'ar',
      paragraphs: [],
    },
    mentions: [],
    references: [],
    dates: [],
    quotes: [],
    entities: Object.fromEntries(entities.map((entity, at) => [`e${at + 1}`, keptEntity(entity, places)])),
    summary: { who: [], where: [], when: dates },
  };
}
