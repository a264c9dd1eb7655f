import { afterAll, vi } from 'vitest';
import { builtinEnvironments } from 'vitest/runtime';

// Test files that share a process would share its document: each begins with a window of its own, and with modules that take
// from it what they take once. What is shared is the code of the window, which takes longer to load than all the rest.
vi.resetModules();
const { teardown } = await builtinEnvironments['happy-dom'].setup(globalThis, {});
afterAll(() => teardown(globalThis));
