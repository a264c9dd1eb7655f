import { useMemo } from 'preact/hooks';
import type { Entity } from '../../analysis/analysis';
import { askPronunciation, type Pronunciation } from '../../messages/pronunciation';
import { phrase } from '../../ui/phrases';
import { isOwn } from './own-words';
import { useAnswer } from './use-answer';

interface NamesProps {
  readonly entity: Entity;
}

/** How a person's or place's name is pronounced; nothing until the background has said so, or where it does not know. */
function usePronunciation(entity: Entity): Pronunciation | null | undefined {
  const { type, name, glossary } = entity;
  const isAsked = !isOwn(entity);
  const request = useMemo(
    () => (isAsked && (type === 'person' || type === 'place') ? { name: name.ar, type, id: glossary } : null),
    [isAsked, type, name.ar, glossary],
  );
  return useAnswer(askPronunciation, request);
}

/**
 * The Arabic name, with vowel signs as soon as they are known: they take no room, so that nothing in the card moves. Below it the
 * one in Latin letters, as the glossary has it or, of people it does not have, as its other names suggest.
 */
export function Names({ entity }: NamesProps) {
  const { vowelled = null, latin = null } = usePronunciation(entity) ?? {};
  const { ar, en } = entity.name;
  return (
    <>
      <span class="name">
        <bdi lang="ar">{vowelled ?? ar}</bdi>
      </span>
      {en !== null && (
        <span class="second-name">
          <bdi lang="en">{en}</bdi>
        </span>
      )}
      {en === null && latin !== null && (
        <span class="second-name">
          <bdi lang="ar-Latn">{latin}</bdi> ({phrase('cardApproximateSpelling')})
        </span>
      )}
    </>
  );
}
