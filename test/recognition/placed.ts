import { tokenise } from '../../src/arabic/words';
import type { PlacedText } from '../../src/recognition/text/in-texts';

/** Paragraphs, and a title before them, as the rooms of recognition pass them on. */
export function placed(paragraphs: readonly string[], title: string | null = null): PlacedText[] {
  const body = paragraphs.map((text, paragraph) => ({ paragraph, text: tokenise(text) }));
  return title === null ? body : [{ paragraph: -1, text: tokenise(title) }, ...body];
}
