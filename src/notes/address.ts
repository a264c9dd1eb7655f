import tracking from '../../assets/sites/tracking-parameters.json' with { type: 'json' };

const TRACKING_NAMES = new Set(tracking.names);

function isTracking(name: string): boolean {
  return TRACKING_NAMES.has(name) || tracking.prefixes.some((prefix) => name.startsWith(prefix));
}

function parsed(url: string | null): URL | null {
  return url !== null && URL.canParse(url) ? new URL(url) : null;
}

/** A host without what sets a site's phone and accelerated pages apart. */
function siteOf({ hostname }: URL): string {
  return hostname.replace(/^(?:www|m|mobile|amp)\./, '');
}

/** Whether two addresses are of one site; what is no web address only of itself. */
export function isSameSite(one: string, other: string): boolean {
  const [here, there] = [parsed(one), parsed(other)];
  return here?.hostname && there?.hostname ? siteOf(here) === siteOf(there) : one === other;
}

/**
 * Whether a page's own word for its address can be believed: on the same site, and not the front page that careless
 * templates name on every article.
 */
function isCredible(canonical: URL, location: URL): boolean {
  const namesFrontPage = canonical.pathname === '/' && canonical.search === '' && location.pathname !== '/';
  return siteOf(canonical) === siteOf(location) && !namesFrontPage;
}

/**
 * The address under which notes on an article are kept: the canonical one where it is credible, without fragment and
 * tracking parameters. An address that is no URL comes back as it is.
 */
export function articleAddress(location: string, canonical: string | null): string {
  const here = parsed(location);
  if (!here) return location;
  const claimed = parsed(canonical);
  const address = claimed && isCredible(claimed, here) ? claimed : here;
  address.hash = '';
  const names: string[] = [];
  // Not by iterating, which Firefox forbids to content scripts.
  address.searchParams.forEach((_, name) => void names.push(name));
  for (const name of names.filter(isTracking)) address.searchParams.delete(name);
  address.searchParams.sort();
  return address.href;
}
