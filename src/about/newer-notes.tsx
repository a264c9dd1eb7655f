import { useLayoutEffect, useState } from 'preact/hooks';
import { areNotesNewer } from '../notes/database';
import { phrase } from '../ui/phrases';

/** That a newer version of Hashiya has kept the notes, and what to do; nothing where this one can read them. */
export function NewerNotes() {
  const [areNewer, setNewer] = useState(false);
  useLayoutEffect(() => {
    void areNotesNewer().then(setNewer);
  }, []);
  if (!areNewer) return null;
  return (
    <section aria-labelledby="newer-notes">
      <h2 class="margin" id="newer-notes">
        {phrase('newerNotes')}
      </h2>
      <div>
        <p>{phrase('newerNotesText')}</p>
      </div>
    </section>
  );
}
