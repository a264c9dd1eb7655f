import { useState } from 'preact/hooks';
import type { ReleaseFault } from '../glossary/release';
import { FileButton } from '../ui/file-button';
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

  async function loadChosen(chosen: File): Promise<void> {
    say('optionsGlossaryChecking');
    const refused = await load(chosen);
    say(refused === null ? 'optionsGlossaryTaken' : REFUSED[refused]);
  }

  return (
    <>
      {release && <InUse release={release} />}
      <p class="file">
        <FileButton
          label="optionsGlossaryLoad"
          hint="optionsGlossaryHint"
          accept=".bin,application/octet-stream"
          chosen={(chosen) => void loadChosen(chosen)}
        />
      </p>
      {release?.loaded && (
        <button type="button" onClick={() => void takeBack().then(() => say(null))}>
          {phrase('optionsGlossaryTakeBack')}
        </button>
      )}
      <p role="status">{said && phrase(said)}</p>
    </>
  );
}
