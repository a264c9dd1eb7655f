import { countPhrase } from '../../ui/phrases';
import type { Leaf } from '../leaf';

/** How many notes there are, on how many articles. */
export function Tally({ leaves }: { readonly leaves: readonly Leaf[] }) {
  return (
    <>
      {countPhrase(
        'libraryNotes',
        leaves.reduce((sum, { notes }) => sum + notes.length, 0),
      )}
      {' · '}
      {countPhrase('libraryArticles', leaves.filter(({ article }) => article !== null).length)}
    </>
  );
}
