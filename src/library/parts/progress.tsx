import { type PhraseKey, phrase } from '../../ui/phrases';
import type { Work } from '../use-work';

interface ProgressProps {
  readonly work: Work;
  /** What is going on. */
  readonly label: PhraseKey;
}

/** How far some work is, where that takes long, and a way to stop it. */
export function Progress({ work: { done, stop }, label }: ProgressProps) {
  if (done === null) return null;
  return (
    <p class="progress">
      <progress value={done} aria-label={phrase(label)} />
      <button type="button" onClick={stop}>
        {phrase('keepStop')}
      </button>
    </p>
  );
}
