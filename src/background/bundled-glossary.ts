import { browser } from '../browser';
import type { Glossary } from '../glossary/glossary';
import { openGlossary } from '../glossary/open';

let opened: Promise<Glossary> | undefined;

async function open(): Promise<Glossary> {
  const file = await fetch(browser.runtime.getURL('glossary.bin'));
  return openGlossary(await file.arrayBuffer());
}

/** The glossary that comes with the extension, opened once for as long as the background lives. */
export function bundledGlossary(): Promise<Glossary> {
  opened ??= open().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}
