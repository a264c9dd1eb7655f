import { useEffect, useState } from 'preact/hooks';
import type { Entity } from '../../analysis/analysis';
import { askPronunciation, type Pronunciation } from '../../messages/pronunciation';
import { askBackground } from '../../messages/question';
import { phrase } from '../../ui/phrases';
import { isOwn } from './own-words';

interface NamesProps {
  readonly entity: Entity;
}

const UNKNOWN: Pronunciation = { vowelled: null, latin: null };

/** How a person's or place's name is pronounced; nothing until the background has said so, or where it does not know. */
function usePronunciation(entity: Entity): Pronunciation {
  const { type, name, glossary } = entity;
  const [pronunciation, setPronunciation] = useState(UNKNOWN);
  const isAsked = !isOwn(entity);
  useEffect(() => {
    if (!isAsked || (type !== 'person' && type !== 'place')) return;
    let isThere = true;
    askBackground(askPronunciation, { name: name.ar, type, id: glossary }).then(
      (answer) => isThere && setPronunciation(answer),
      // Without it the card tells what it told before.
      () => undefined,
    );
    return () => {
      isThere = false;
    };
  }, [isAsked, type, name.ar, glossary]);
  return pronunciation;
}

/**
 * The Arabic name, with vowel signs as soon as they are known: they take no room, so that nothing in the card moves. Below it the
 * one in Latin letters, as the glossary has it or, of people it does not have, as its other names suggest.
 */
export function Names({ entity }: NamesProps) {
  const { vowelled, latin } = usePronunciation(entity);
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
