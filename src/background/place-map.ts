import { countryOfId } from '../analysis/country-id';
import { withThe } from '../glossary/describe/wording';
import type { Glossary, GlossaryEntry } from '../glossary/glossary';
import type { Outline } from '../map/outlines';
import { drawPlace } from '../map/place-drawing';
import type { PlaceMap } from '../messages/place-map';

function entryOf(glossary: Glossary, id: string): GlossaryEntry | null {
  const number = glossary.find(id);
  return number === undefined ? null : glossary.entry(number);
}

/** The map of a glossary's place; null where it has no coordinates. Outlines are opened only for one that has. */
export async function mapOfPlace(
  glossary: Glossary,
  id: string,
  outlines: () => Promise<readonly Outline[]>,
): Promise<PlaceMap | null> {
  const entry = entryOf(glossary, id);
  if (!entry?.coordinates) return null;
  const own = countryOfId(id);
  // What several countries share, a gulf or a river, is on the map of none of them.
  const [country = null, ...sharing] = entry.countries;
  const place = { ...entry.coordinates, own, country: sharing.length > 0 ? null : country };
  const { code, ...drawing } = drawPlace(place, await outlines());
  const on = code === null || code === own ? null : entryOf(glossary, `places/${code}`);
  return { ...drawing, on: on && { ar: on.name.ar, en: withThe(on.name.en) } };
}
