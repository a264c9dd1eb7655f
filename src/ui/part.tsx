import type { ComponentChildren } from 'preact';
import { type PhraseKey, phrase } from './phrases';

interface PartProps {
  readonly title: PhraseKey;
  readonly children: ComponentChildren;
}

/** A part of one of the extension's own pages, its title in the margin. */
export function Part({ title, children }: PartProps) {
  return (
    <section aria-labelledby={title}>
      <h2 class="margin" id={title}>
        {phrase(title)}
      </h2>
      <div>{children}</div>
    </section>
  );
}
