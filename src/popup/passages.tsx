import { useEffect, useState } from 'preact/hooks';
import { type PassageNote, passageNotes } from '../messages/noted';
import { askBackground } from '../messages/question';
import { phrase } from '../ui/phrases';
import { Row } from './parts/row';
import { RowList } from './parts/row-list';
import { Section } from './parts/section';
import type { ArticleState } from './state';

/** Passages that are shown at once. */
const SHOWN = 5;

function PassageRow({ note: { passage, text, place } }: { readonly note: PassageNote }) {
  const [firstLine = ''] = text.trim().split('\n');
  return (
    <Row
      to={place && { ...place, passage }}
      heading={
        <q class="quotation" lang="ar" dir="auto">
          {passage.exact}
        </q>
      }
    >
      <p class="first-line" dir="auto">
        {firstLine}
      </p>
      {place === null && <p class="left-page">{phrase('passageGone')}</p>}
    </Row>
  );
}

/** The passages of the article with notes of the reader's; nothing where there are none. */
export function Passages({ article }: { readonly article: ArticleState }) {
  const [notes, setNotes] = useState<readonly PassageNote[]>([]);
  useEffect(() => {
    let isWanted = true;
    const { address, analysis } = article;
    askBackground(passageNotes, { address, paragraphs: [...analysis.article.paragraphs] }).then(
      (found) => isWanted && setNotes(found),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [article]);
  if (notes.length === 0) return null;
  return (
    <Section id="passages" title="passagesTitle">
      <RowList items={notes} top={SHOWN} keyOf={({ id }) => id}>
        {(note) => <PassageRow note={note} />}
      </RowList>
    </Section>
  );
}
