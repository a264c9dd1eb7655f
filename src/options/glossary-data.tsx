import { useRef, useState } from 'preact/hooks';
import type { ReleaseFault } from '../glossary/release';
import { interfaceLanguage, type PhraseKey, phrase } from '../ui/phrases';
import { type ReleaseInUse, useRelease } from './use-release';

const REFUSED: Readonly<Record<ReleaseFault | 'not-kept', PhraseKey>> = {
  'other-kind': 'optionsGlossaryOtherKind',
  'other-version': 'optionsGlossaryOtherVersion',
  'cut-off': 'optionsGlossaryCutOff',
  damaged: 'optionsGlossaryDamaged',
  'too-large': 'optionsGlossaryTooLarge',
  older: 'optionsGlossaryOlder',
  'too-few': 'optionsGlossaryTooFew',
  'not-kept': 'optionsGlossaryNotKept',
};

function InUse({ release: { edition, entries, loaded } }: { readonly release: ReleaseInUse }) {
  const language = interfaceLanguage();
  const count = new Intl.NumberFormat(language).format(entries);
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(edition));
  return <p>{phrase(loaded ? 'optionsGlossaryLoaded' : 'optionsGlossaryBundled', count, day)}</p>;
}

/** Which glossary is in use, and a newer one from a file. */
export function GlossaryData() {
  const { release, load, takeBack } = useRelease();
  const [said, say] = useState<PhraseKey | null>(null);
  const file = useRef<HTMLInputElement>(null);

  async function loadChosen(chosen: File | undefined): Promise<void> {
    if (!chosen) return;
    say('optionsGlossaryChecking');
    const refused = await load(chosen);
    say(refused === null ? 'optionsGlossaryTaken' : REFUSED[refused]);
    if (file.current) file.current.value = '';
  }

  return (
    <>
      {release && <InUse release={release} />}
      <label class="file">
        <span class="button">{phrase('optionsGlossaryLoad')}</span>
        <input
          ref={file}
          type="file"
          accept=".bin,application/octet-stream"
          onChange={(event) => void loadChosen(event.currentTarget.files?.[0])}
        />
        <small>{phrase('optionsGlossaryHint')}</small>
      </label>
      {release?.loaded && (
        <button type="button" onClick={() => void takeBack().then(() => say(null))}>
          {phrase('optionsGlossaryTakeBack')}
        </button>
      )}
      <p role="status">{said && phrase(said)}</p>
    </>
  );
}
