import { beforeEach, expect, test } from 'vitest';
import { chosenPatterns, hostOf, patternOf, reachAt } from '../../src/settings/sites';
import { grant } from './granted';

beforeEach(() => grant('*://listed.example/*', '*://*.world.example/*', '*://chosen.example/*'));

test.each([
  ['https://listed.example/a', 'listed'],
  ['https://chosen.example/a', 'chosen'],
  ['https://www.chosen.example/a', 'asked'],
  ['https://other.example/', 'asked'],
  ['https://www.world.example/arabic/1', 'listed'],
  ['https://www.world.example/sport', 'section'],
])('at %s Hashiya runs as it is %s', async (url, reach) => {
  expect(await reachAt(url)).toBe(reach);
});

test('what the manifest lists was not chosen by the reader', async () => {
  expect((await chosenPatterns()).map(hostOf)).toEqual(['chosen.example']);
});

test('nor was the section of a site that the manifest lists, as Chromium tells it', async () => {
  grant('*://*.world.example/arabic', '*://*.world.example/arabic/*', '*://chosen.example/*');
  expect((await chosenPatterns()).map(hostOf)).toEqual(['chosen.example']);
});

test('a file is no site', () => {
  expect(patternOf('')).toBeNull();
  expect(patternOf('news.example:8080')).toBe('*://news.example:8080/*');
});
