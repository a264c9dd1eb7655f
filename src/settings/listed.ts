import { MatchPattern } from 'wxt/utils/match-patterns';
import { browser } from '../browser';

/** Patterns of the sites on which Hashiya may run by itself, as the manifest has them. */
export function listedPatterns(): readonly string[] {
  return browser.runtime.getManifest().host_permissions ?? [];
}

/** Whether Hashiya runs by itself at this address. */
export function isListed(url: string): boolean {
  return listedPatterns().some((pattern) => new MatchPattern(pattern).includes(url));
}
