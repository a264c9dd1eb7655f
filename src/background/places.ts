import type { Glossary } from '../glossary/glossary';

/** A place of the glossary; degrees WGS 84. */
interface PlaceFound {
  readonly id: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** Where the entries of these ids are, those that have coordinates. */
export function placesOf(glossary: Glossary, ids: readonly string[]): PlaceFound[] {
  return ids.flatMap((id) => {
    const number = glossary.find(id);
    const coordinates = number === undefined ? null : glossary.entry(number).coordinates;
    return coordinates ? [{ id, ...coordinates }] : [];
  });
}
