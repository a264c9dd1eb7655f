import type { Entity } from '../../analysis/analysis';
import { interfaceLanguage, typePhrase } from '../../ui/phrases';
import type { PlacedMention } from '../placed-mentions';
import { isOwn } from './own-words';

/** A description that says more than the type above it does; null where there is none. */
export function tellingDescription({ description, type }: Entity): string | null {
  const text = description?.[interfaceLanguage()] ?? '';
  return text === '' || text.toLowerCase() === typePhrase(type).toLowerCase() ? null : text;
}

/**
 * Whether a card has more to tell than what kind of name it is. One that has not is no answer to a pointer that only rests
 * somewhere; who asks by a click, a tap or a key gets it.
 */
export function tellsMore(placed: PlacedMention): boolean {
  if (placed.kind === 'date') return true;
  const entity = placed.article.analysis.entities[placed.mention.entity];
  if (!entity) return false;
  const { name, roles, count } = entity;
  return isOwn(entity) || name.en !== null || roles.length > 0 || count > 1 || tellingDescription(entity) !== null;
}
