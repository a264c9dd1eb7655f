import type { Entity } from '../analysis/analysis';
import { interfaceLanguage } from './phrases';

/** A place's name in the language of the interface, as far as it is known. */
export function placeName({ name }: Pick<Entity, 'name'>): string {
  return interfaceLanguage() === 'ar' ? name.ar : (name.en ?? name.ar);
}
