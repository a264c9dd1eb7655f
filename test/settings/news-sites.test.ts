import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MatchPattern } from 'wxt/utils/match-patterns';
import { matchPatterns, NewsSiteError, readNewsSites } from '../../src/settings/news-sites';

const sites = readNewsSites(readFileSync('assets/sites/news-sites.tsv', 'utf8'));
const domains = sites.flatMap((site) => site.domains);

const ARAB_COUNTRIES = 'AE BH DJ DZ EG IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN YE'.split(' ');

test('every Arab country has an outlet, and there are at least eighty', () => {
  const countries = new Set(sites.map(({ country }) => country));
  expect(ARAB_COUNTRIES.filter((country) => !countries.has(country))).toEqual([]);
  expect(sites.length).toBeGreaterThanOrEqual(80);
});

test('no domain is listed twice', () => {
  expect(domains.filter((domain, at) => domains.indexOf(domain) !== at)).toEqual([]);
});

test('every domain makes patterns that browsers accept', () => {
  for (const domain of domains) {
    expect(domain).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+(\/[a-z0-9-]+)*$/);
    for (const pattern of matchPatterns(domain)) expect(() => new MatchPattern(pattern)).not.toThrow();
  }
});

test('a domain’s patterns cover its subdomains and no other site', () => {
  const matches = (url: string): boolean =>
    matchPatterns('news.example').some((pattern) => new MatchPattern(pattern).includes(url));
  expect(matches('https://www.news.example/a')).toBe(true);
  expect(matches('http://news.example/')).toBe(true);
  expect(matches('https://fakenews.example/')).toBe(false);
  expect(matches('https://news.example.org/')).toBe(false);
});

test('of a site in several languages only the Arabic pages are covered', () => {
  const matches = (url: string): boolean =>
    matchPatterns('news.example/ar').some((pattern) => new MatchPattern(pattern).includes(url));
  expect(matches('https://www.news.example/ar')).toBe(true);
  expect(matches('https://www.news.example/ar/politics/7')).toBe(true);
  expect(matches('https://www.news.example/arts/7')).toBe(false);
  expect(matches('https://www.news.example/en/7')).toBe(false);
});

test('a row without all its cells is refused', () => {
  expect(() => readNewsSites('name_ar\tname_en\tcountry\tdomains\nاسم\tName\tEG')).toThrow(NewsSiteError);
});
