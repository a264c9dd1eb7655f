import type { RefObject } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { type PhraseKey, phrase } from './phrases';

interface FileButtonProps {
  readonly label: PhraseKey;
  /** What is said of the file below the button. */
  readonly hint?: PhraseKey;
  /** Endings and media types of the files that are offered, as `accept` of an input takes them. */
  readonly accept: string;
  readonly disabled?: boolean;
  /** Gets the button, for who gives it the focus. */
  readonly button?: RefObject<HTMLButtonElement | null>;
  chosen(file: File): void;
}

/**
 * A button by which the reader chooses a file. The browser's own has words of the browser's language, not the interface's.
 * The same file can be chosen again, once it has been put right.
 */
export function FileButton({ label, hint, accept, disabled = false, button, chosen }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const hintId = useId();
  return (
    <>
      <button
        ref={button ?? null}
        type="button"
        disabled={disabled}
        aria-describedby={hint && hintId}
        onClick={() => input.current?.click()}
      >
        {phrase(label)}
      </button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          currentTarget.value = '';
          if (file) chosen(file);
        }}
      />
      {hint && <small id={hintId}>{phrase(hint)}</small>}
    </>
  );
}
