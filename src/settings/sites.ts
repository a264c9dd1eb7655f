import { MatchPattern } from 'wxt/utils/match-patterns';
import { browser } from '../browser';

/** Patterns of the news sites on which Hashiya runs by itself, as the manifest has them. */
export function listedPatterns(): readonly string[] {
  return browser.runtime.getManifest().host_permissions ?? [];
}

/** Permissions are for whole hosts, also where a pattern names a section of one: `bbc.com/arabic`. */
const wholeHost = (pattern: string): string => pattern.replace(/(?<!\/|:)\/.*$/, '/*');

const listedHosts = (): readonly string[] => listedPatterns().map(wholeHost);

/**
 * Patterns of the sites on which the reader has let it run always. The browser remembers them, as what it was asked for
 * and granted; a reader can take them back in its settings, too.
 */
export async function chosenPatterns(): Promise<readonly string[]> {
  const listed = new Set(listedHosts());
  const { origins = [] } = await browser.permissions.getAll();
  // Chromium tells what it granted as the manifest words it, Firefox as hosts.
  return origins.filter((pattern) => !listed.has(wholeHost(pattern)));
}

const isAmong = (patterns: readonly string[], url: string): boolean =>
  patterns.some((pattern) => new MatchPattern(pattern).includes(url));

/**
 * Why Hashiya runs at an address: by itself, as `listed` or `chosen` by the reader, or only when it is `asked`. Of a
 * listed site with more languages, the other `section`s cannot be chosen: the browser has granted the host already.
 */
export type Reach = 'listed' | 'chosen' | 'asked' | 'section';

/** How far Hashiya reaches at this address. */
export async function reachAt(url: string): Promise<Reach> {
  if (isAmong(listedPatterns(), url)) return 'listed';
  if (isAmong(listedHosts(), url)) return 'section';
  return isAmong(await chosenPatterns(), url) ? 'chosen' : 'asked';
}

/** The pattern of one site; null for what is no site, such as a file. */
export const patternOf = (host: string): string | null => (host === '' ? null : `*://${host}/*`);

/** The host of a site's pattern. */
export const hostOf = (pattern: string): string => pattern.replace(/^.*?:\/\//, '').replace(/\/.*$/, '');

/** Asks the browser, which asks the reader, for this one site; only in answer to a click. False where the answer is no. */
export function chooseSite(host: string): Promise<boolean> {
  const pattern = patternOf(host);
  return pattern === null ? Promise.resolve(false) : browser.permissions.request({ origins: [pattern] });
}

/** Takes a site that the reader has chosen back. */
export async function dismissSite(host: string): Promise<void> {
  const pattern = patternOf(host);
  if (pattern !== null) await browser.permissions.remove({ origins: [pattern] });
}

/** Tells of every change of what sites the reader has chosen, for as long as the script lives. */
export function watchChosenSites(changed: () => void): void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
}
