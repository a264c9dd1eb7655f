import type { Evidence } from '../../analysis/evidence';

/** Words in front of the mention that are seen at once, in UTF-16 code units. */
const LEAD = 28;

/** Splits what stands before the words so that they come into view: only `near` is seen at once. */
export function splitLead(before: string): { readonly far: string; readonly near: string } {
  if (before.length <= LEAD + 10) return { far: '', near: before };
  const space = before.indexOf(' ', before.length - LEAD);
  const at = space === -1 ? before.length - LEAD : space + 1;
  return { far: before.slice(0, at), near: before.slice(at) };
}

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
