import { keyOf } from '../../arabic/normalise';
import type { Glossary } from '../../glossary/glossary';
import type { Cluster, Named } from '../links/link';
import type { Candidate } from '../proposals/candidate';
import type { ReadPassage } from '../proposals/listed-names';
import { addressed, bare, isFeminine } from './titles';

/** A passage with what its words were found to name. */
export interface Scene {
  readonly passage: ReadPassage;
  /** For each word the longest name it is part of. */
  readonly names: readonly (Named | undefined)[];
  readonly glossary: Glossary;
}

/** The scenes of the passages, given the names of each in reading order. */
export function sceneOf(passage: ReadPassage, named: readonly Named[], glossary: Glossary): Scene {
  const names = new Array<Named | undefined>(passage.words.length).fill(undefined);
  for (const one of named) for (let at = one.candidate.from; at < one.candidate.to; at++) names[at] ??= one;
  return { passage, names, glossary };
}

export const isPerson = ({ cluster }: Named): boolean => cluster.type === 'person';

/** The name that begins right at a word. */
export function nameFrom(scene: Scene, at: number): Named | null {
  const name = scene.names[at];
  return name && name.candidate.from === at ? name : null;
}

/** The name whose last word is right before a word. */
export function nameUpTo(scene: Scene, at: number): Named | null {
  const name = at > 0 ? scene.names[at - 1] : undefined;
  return name && name.candidate.to === at ? name : null;
}

/** The proclitics of a name, as keys: «و», «ل». */
export function procliticsOf({ passage, from, proclitics }: Candidate): string {
  return (passage.keys[from] ?? '').slice(0, proclitics);
}

/** What the glossary calls somebody or something, as a key («رئيس الولايات المتحدة»); empty where it says nothing. */
const descriptionOf = ({ entry }: Cluster, glossary: Glossary): string =>
  entry === null ? '' : keyOf(glossary.entry(entry).description.ar);

const callingOf = (cluster: Cluster, glossary: Glossary): string =>
  descriptionOf(cluster, glossary).split(' ')[0] ?? '';

/** A medium, which after ل is spoken to: «رئيس النادي لرويترز». */
export const isMedium = (cluster: Cluster, glossary: Glossary): boolean =>
  cluster.type === 'organization' && [...addressed].some((kind) => descriptionOf(cluster, glossary).startsWith(kind));

/** The glossary describes somebody by this title. */
export const isKnownAs = (cluster: Cluster, title: string, glossary: Glossary): boolean =>
  callingOf(cluster, glossary) === bare(title);

/** The glossary calls somebody by a noun of this gender; null where it says nothing. */
export function genderOf(cluster: Cluster, glossary: Glossary): 'masculine' | 'feminine' | null {
  const calling = callingOf(cluster, glossary);
  return calling === '' ? null : isFeminine(calling) ? 'feminine' : 'masculine';
}
