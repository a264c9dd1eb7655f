import { afterAll } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// Test files that share a process share its fake browser. What a file changes in it that `reset` does not know, as the
// language or that the extension was removed, goes with the file.
const parts = [fakeBrowser, ...Object.values(fakeBrowser)]
  .filter((part) => typeof part === 'object')
  .map((part) => ({ part, members: Object.getOwnPropertyDescriptors(part) }));

afterAll(() => {
  for (const { part, members } of parts) {
    for (const name of Object.keys(part)) if (!Object.hasOwn(members, name)) Reflect.deleteProperty(part, name);
    Object.defineProperties(part, members);
  }
  fakeBrowser.reset();
});
