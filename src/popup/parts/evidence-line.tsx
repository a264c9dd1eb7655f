import type { Evidence } from '../evidence';
import { splitLead } from '../evidence';

/** A sentence of the article with the words it is shown for marked: short at first, whole on focus and as a tooltip. */
export function EvidenceLine({ evidence: { before, words, after } }: { readonly evidence: Evidence }) {
  const { far, near } = splitLead(before);
  return (
    <span class="evidence" lang="ar" dir="rtl" title={before + words + after}>
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
    </span>
  );
}
