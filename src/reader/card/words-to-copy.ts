import type { Entity } from '../../analysis/analysis';
import { isOwn } from './own-words';
import { tellingDescription } from './telling';

/** A name in both scripts, what is known of it and its glossary id, a line each. Of the reader's own entries no id. */
export function wordsToCopy(entity: Entity): string {
  const { name, glossary } = entity;
  const names = [name.ar, name.en].filter((one) => one !== null).join(' · ');
  const id = isOwn(entity) ? null : glossary;
  return [names, tellingDescription(entity), id].filter((line) => line !== null).join('\n');
}
