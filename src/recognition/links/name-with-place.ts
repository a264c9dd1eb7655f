import type { EntryNumber } from '../../glossary/glossary';
import type { Candidate } from '../proposals/candidate';
import { bondBefore } from '../text/passage';

/** «في غزة», «بغزة». As keys. */
const IN = /^(?:في$|ب.{2,})/;

/**
 * The organization whose listed name says where it is, although a name is read as ending before that: «[وزارة الصحة] في غزة»
 * is not the ministry of another government. Undefined where the glossary lists no such name here.
 */
export function entryWithPlace({ passage, from, to, type }: Candidate): EntryNumber | undefined {
  if (type !== 'organization') return undefined;
  if (!IN.test(passage.keys[to] ?? '') || bondBefore(passage, to) !== 'space') return undefined;
  const longer = (passage.listed[from] ?? []).find((listed) => listed.to > to);
  return longer?.uses.find((use) => use.sure && !use.nisba && use.type === 'organization')?.entry;
}
