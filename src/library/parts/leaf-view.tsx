import { useContext, useState } from 'preact/hooks';
import { countPhrase, phrase } from '../../ui/phrases';
import type { Leaf } from '../leaf';
import { EVERYTHING, exportAddress } from '../route';
import { RemovalsContext } from '../use-removals';
import { ArticleHeading } from './article-heading';
import { NoteView } from './note-view';
import { Removable } from './removable';

/** Notes on one article that are shown at once. */
const SHOWN = 5;

interface LeafProps {
  readonly leaf: Leaf;
  /** What is looked for. */
  readonly stems: readonly string[];
}

function Notes({ leaf: { notes }, stems }: LeafProps) {
  const [isWhole, setWhole] = useState(false);
  return (
    <>
      <ul>
        {(isWhole ? notes : notes.slice(0, SHOWN)).map((note) => (
          <li key={note.id}>
            <NoteView note={note} stems={stems} />
          </li>
        ))}
      </ul>
      {notes.length > SHOWN && (
        <button type="button" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? phrase('popupFewer') : countPhrase('libraryAllNotes', notes.length)}
        </button>
      )}
    </>
  );
}

/** An article with its notes, or a note that belongs to every article. */
export function LeafView({ leaf, stems }: LeafProps) {
  const { removed, removeArticle, bringBack } = useContext(RemovalsContext);
  const { article } = leaf;
  if (!article) return <Notes leaf={leaf} stems={stems} />;
  return (
    <Removable
      isGone={removed.has(article.address)}
      gone="libraryArticleRemoved"
      bringBack={() => bringBack(article.address)}
    >
      <article>
        <ArticleHeading article={article} stems={stems} />
        <Notes leaf={leaf} stems={stems} />
        <p class="below">
          <a href={exportAddress({ ...EVERYTHING, article: article.address })}>{phrase('libraryExport')}</a>
          <button type="button" class="plain remove" onClick={() => removeArticle(article.address)}>
            {phrase('libraryRemoveArticle')}
          </button>
        </p>
      </article>
    </Removable>
  );
}
