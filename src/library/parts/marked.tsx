import type { Piece } from '../search/excerpt';

/** A text with the found words marked. */
export function Marked({ pieces }: { readonly pieces: readonly Piece[] }) {
  return (
    <>
      {pieces.map(({ text, isFound }, at) => (isFound ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>))}
    </>
  );
}
