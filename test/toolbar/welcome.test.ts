import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openWelcome } from '../../src/toolbar/welcome';

beforeEach(() => fakeBrowser.reset());

const opened = async (): Promise<readonly (string | undefined)[]> =>
  (await fakeBrowser.tabs.query({})).map(({ url }) => url).filter((url) => url?.includes('welcome'));

test.each([
  ['normal', 1],
  ['development', 0],
])('where Hashiya was installed as %s, %d pages greet its reader', async (installType, pages) => {
  const getSelf = vi.fn(async () => ({ installType }));
  Object.assign(fakeBrowser, { management: { getSelf } });
  await openWelcome();
  expect(await opened()).toHaveLength(pages);
});
