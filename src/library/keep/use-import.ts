import { useState } from 'preact/hooks';
import { FileFault } from '../../backup/file-fault';
import { readFile } from '../../backup/read-file';
import { askFileDone, stopFile, takeOverFile } from '../../messages/backup';
import { askBackground } from '../../messages/question';
import type { NoteLibrary } from '../../notes/library';
import type { TakingOver, Waiting } from '../../notes/taking-over';
import { useWork, type Work } from '../use-work';
import { type Preview, previewOf } from './preview';

/** What has become of a file that is not taken over. */
type Untaken = 'stopped' | 'unreadable' | 'full' | 'newer' | 'failed';

/** How far the import of a file is. */
export type Importing =
  | { readonly at: 'start' }
  | { readonly at: 'checking' }
  | { readonly at: 'refused'; readonly fault: FileFault }
  | { readonly at: 'untaken'; readonly why: Untaken }
  | { readonly at: 'checked' | 'asked-again'; readonly file: File; readonly preview: Preview }
  | { readonly at: 'taking' }
  | { readonly at: 'taken'; readonly how: TakingOver };

interface ImportInHand {
  readonly state: Importing;
  readonly work: Work;
  /** Checks a file and compares it with what is here. */
  check(file: File): void;
  /** Asks the reader once more before all is replaced. */
  askAgain(): void;
  take(how: TakingOver): void;
  cancel(): void;
}

/** How often it is asked how much of a file is taken over, or told that it is to stop, in milliseconds. */
const LOOK_EVERY = 250;

/** Takes a file over by way of the background, which reads it for itself. A stop may come too late. */
async function taken(file: File, how: TakingOver, { told, signal }: Waiting): Promise<Importing> {
  const address = { file: URL.createObjectURL(file) };
  // Again and again, also to stop: a background that is stopped in the middle begins anew and knows of nothing.
  const look = async (): Promise<void> => {
    if (signal.aborted) await askBackground(stopFile, address);
    else told(await askBackground(askFileDone, address));
  };
  const looking = setInterval(() => void look().catch(() => undefined), LOOK_EVERY);
  try {
    const became = await askBackground(takeOverFile, { ...address, how });
    return became === 'done' ? { at: 'taken', how } : { at: 'untaken', why: became };
  } catch {
    return { at: 'untaken', why: 'failed' };
  } finally {
    clearInterval(looking);
    URL.revokeObjectURL(address.file);
  }
}

/** Imports a file: checked, compared, taken over. */
export function useImport(library: NoteLibrary, fileTaken: () => void): ImportInHand {
  const [state, setState] = useState<Importing>({ at: 'start' });
  const work = useWork();

  async function check(file: File): Promise<void> {
    setState({ at: 'checking' });
    const preview = await work.run(async (told, signal) =>
      previewOf(await readFile(file, told, signal), library, signal),
    );
    setState(preview ? { at: 'checked', file, preview } : { at: 'untaken', why: 'stopped' });
  }

  async function take(file: File, how: TakingOver): Promise<void> {
    setState({ at: 'taking' });
    await work.run(async (told, signal) => {
      const end = await taken(file, how, { told, signal });
      setState(end);
      if (end.at === 'taken') fileTaken();
    });
  }

  const isChecked = state.at === 'checked' || state.at === 'asked-again';
  return {
    state,
    work,
    check: (file) =>
      void check(file).catch((error: unknown) =>
        setState(error instanceof FileFault ? { at: 'refused', fault: error } : { at: 'untaken', why: 'unreadable' }),
      ),
    askAgain: () => isChecked && setState({ ...state, at: 'asked-again' }),
    take: (how) => {
      if (isChecked) void take(state.file, how);
    },
    cancel: () => setState({ at: 'start' }),
  };
}
