import { type Evidence, splitLead } from '../evidence';

/** A sentence of the article with the words it is shown for marked: short at first, whole where its row has the focus. */
export function EvidenceLine({ evidence: { before, words, after } }: { readonly evidence: Evidence }) {
  const { far, near } = splitLead(before);
  return (
    <p class="evidence" lang="ar" dir="rtl">
      {far !== '' && (
        <>
          <span class="ellipsis" aria-hidden="true">
            …
          </span>
          <span class="far">{far}</span>
        </>
      )}
      {near}
      <mark>{words}</mark>
      {after}
    </p>
  );
}
