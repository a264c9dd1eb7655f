import { browser } from '../browser';
import type { Glossary } from '../glossary/glossary';
import { openGlossary } from '../glossary/open';
import { releaseFile } from '../glossary-release/store';

let opened: Promise<Glossary> | undefined;

/** The release that the reader has loaded, if it can be opened and the extension has not caught up with it; else none. */
async function newerThan(bundled: Glossary): Promise<Glossary | undefined> {
  try {
    const file = await releaseFile();
    const release = file && openGlossary(file);
    return release && release.edition > bundled.edition ? release : undefined;
  } catch (error) {
    console.warn('The loaded glossary cannot be opened; the bundled one goes on', error);
    return undefined;
  }
}

async function open(): Promise<Glossary> {
  const file = await fetch(browser.runtime.getURL('glossary.bin'));
  const bundled = openGlossary(await file.arrayBuffer());
  return (await newerThan(bundled)) ?? bundled;
}

/** The glossary that comes with the extension, or a newer release that the reader has loaded, opened once. */
export function bundledGlossary(): Promise<Glossary> {
  opened ??= open().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/** Another release is in use: the next to ask gets it. */
export function letGoOfGlossary(): void {
  opened = undefined;
}
