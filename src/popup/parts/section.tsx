import type { ComponentChildren } from 'preact';
import { type PhraseKey, phrase } from '../../ui/phrases';

interface SectionProps {
  readonly id: string;
  readonly title: PhraseKey;
  readonly children: ComponentChildren;
  /** Stands beside the title. */
  readonly aside?: ComponentChildren;
}

/** A part of the popup with its title in the margin. */
export function Section({ id, title, aside, children }: SectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} tabIndex={-1}>
      <div class="margin">
        <h2 id={`${id}-title`}>{phrase(title)}</h2>
        {aside}
      </div>
      <div class="column">{children}</div>
    </section>
  );
}

/** Says in a word that a part has nothing to show. */
export function Nothing({ text }: { readonly text: PhraseKey }) {
  return <p class="nothing">{phrase(text)}</p>;
}
