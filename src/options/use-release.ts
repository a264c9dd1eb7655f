import { useEffect, useState } from 'preact/hooks';
import { browser } from '../browser';
import type { Glossary } from '../glossary/glossary';
import { openGlossary } from '../glossary/open';
import { checkRelease, LARGEST_GROWTH, type ReleaseFault } from '../glossary/release';
import { keepRelease, loadedRelease, releaseFile, takeBackRelease, watchRelease } from '../glossary-release/store';

/** The glossary that articles are read with. */
export interface ReleaseInUse {
  /** ISO day. */
  readonly edition: string;
  readonly entries: number;
  /** From a file of the reader's; else it came with the extension. */
  readonly loaded: boolean;
}

interface Present {
  readonly glossary: Glossary;
  readonly bytes: number;
}

async function bundled(): Promise<Present> {
  const file = await (await fetch(browser.runtime.getURL('glossary.bin'))).arrayBuffer();
  return { glossary: openGlossary(file), bytes: file.byteLength };
}

async function present(): Promise<Present> {
  const file = await releaseFile();
  return file ? { glossary: openGlossary(file), bytes: file.byteLength } : bundled();
}

async function inUse(): Promise<ReleaseInUse> {
  const loaded = await loadedRelease();
  if (loaded) return { ...loaded, loaded: true };
  const { glossary } = await bundled();
  return { edition: glossary.edition, entries: glossary.size, loaded: false };
}

/** Why a file is not taken; null where it is in use now. */
async function load(file: File): Promise<ReleaseFault | 'not-kept' | null> {
  const there = await present();
  if (file.size > there.bytes * LARGEST_GROWTH) return 'too-large';
  const bytes = await file.arrayBuffer();
  const checked = checkRelease(bytes, there);
  if ('fault' in checked) return checked.fault;
  const { edition, size } = checked.glossary;
  return keepRelease(bytes, { edition, entries: size }).then(
    () => null,
    () => 'not-kept',
  );
}

/** The glossary in use, followed, and how it changes. */
export function useRelease() {
  const [release, setRelease] = useState<ReleaseInUse | null>(null);
  useEffect(() => {
    const life = new AbortController();
    const look = (): void => void inUse().then(setRelease, () => setRelease(null));
    look();
    watchRelease(look, life.signal);
    return () => life.abort();
  }, []);
  return { release, load, takeBack: takeBackRelease };
}
