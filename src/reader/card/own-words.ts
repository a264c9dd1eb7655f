import type { Entity, Mention } from '../../analysis/analysis';
import { interfaceLanguage } from '../../ui/phrases';

/** Whether an entity stands in the reader's own glossary. */
export const isOwn = ({ glossary }: Entity): boolean => glossary?.startsWith('own/') ?? false;

/** What the reader has written of an entity in the glossary of their own, in lines. */
export function ownWords(entity: Entity): string[] {
  if (!isOwn(entity)) return [];
  const { name, description } = entity;
  return [name.ar, name.en ?? '', description?.[interfaceLanguage()] ?? ''].filter((line) => line !== '');
}

/** An entity as a page may see it: of the reader's own entry only what the page itself says. */
export function withoutOwnWords(entity: Entity, { surface, start, coreStart }: Mention): Entity {
  if (!isOwn(entity)) return entity;
  return { ...entity, name: { ar: surface.slice(coreStart - start), en: null }, description: null };
}
