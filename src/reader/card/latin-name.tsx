import { useEffect, useState } from 'preact/hooks';
import type { Entity } from '../../analysis/analysis';
import { askLatinSpelling } from '../../messages/latin-spelling';
import { askBackground } from '../../messages/question';
import { phrase } from '../../ui/phrases';

interface LatinNameProps {
  readonly entity: Entity;
}

/** How somebody would be spelled of whom only the article tells; null until the background has said so, or where it does not know. */
function useApproximateSpelling({ type, name, glossary }: Entity): string | null {
  const asked = type === 'person' && glossary === null ? name.ar : null;
  const [spelling, setSpelling] = useState<string | null>(null);
  useEffect(() => {
    if (asked === null) return;
    let isThere = true;
    askBackground(askLatinSpelling, { name: asked }).then(
      (answer) => isThere && setSpelling(answer),
      // Without it the card tells what it told before.
      () => undefined,
    );
    return () => {
      isThere = false;
    };
  }, [asked]);
  return spelling;
}

/** A name in Latin letters: as the glossary has it or, of people it does not have, as its other names suggest. */
export function LatinName({ entity }: LatinNameProps) {
  const spelling = useApproximateSpelling(entity);
  const { en } = entity.name;
  if (en !== null)
    return (
      <span class="second-name">
        <bdi lang="en">{en}</bdi>
      </span>
    );
  if (spelling === null) return null;
  return (
    <span class="second-name">
      <bdi lang="ar-Latn">{spelling}</bdi> ({phrase('cardApproximateSpelling')})
    </span>
  );
}
