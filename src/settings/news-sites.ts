/** A news outlet that publishes in Arabic: one row of `assets/sites/news-sites.tsv`. */
export interface NewsSite {
  readonly name: { readonly ar: string; readonly en: string };
  /** ISO 3166-1 alpha-2 of the country it reports from or for, `INT` where there is no one country. */
  readonly country: string;
  /** Domains, with the path of the Arabic pages where a domain carries other languages too (`bbc.com/arabic`). */
  readonly domains: readonly string[];
}

/** A row of the table of news sites that cannot be read. */
export class NewsSiteError extends Error {
  override name = 'NewsSiteError';
}

/**
 * Reads the table of news sites: a heading, then a row an outlet, domains separated by spaces.
 * @throws {NewsSiteError} on a row without all its cells.
 */
export function readNewsSites(table: string): NewsSite[] {
  return table
    .split('\n')
    .slice(1)
    .filter((row) => row.trim() !== '')
    .map((row) => {
      const [ar, en, country, domains] = row.split('\t').map((cell) => cell.trim());
      if (!ar || !en || !country || !domains) throw new NewsSiteError(`Incomplete row: ${row}`);
      return { name: { ar, en }, country, domains: domains.split(/ +/) };
    });
}

/** Match patterns of a domain with everything below it, or of one section of it: the section itself and its pages. */
export function matchPatterns(domain: string): string[] {
  const slash = domain.indexOf('/');
  if (slash === -1) return [`*://*.${domain}/*`];
  return [`*://*.${domain}`, `*://*.${domain}/*`];
}
