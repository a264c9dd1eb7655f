import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Gives the browser of the tests permissions, which it has not: these origins are granted, and can be taken back. */
export function grant(...origins: readonly string[]): void {
  const granted = new Set(origins);
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const event = { addListener: (listener: () => void) => void listeners.add(listener) };
  Object.assign(fakeBrowser.permissions, {
    getAll: async () => ({ origins: [...granted] }),
    remove: async ({ origins: gone }: { readonly origins: readonly string[] }) => {
      for (const origin of gone) granted.delete(origin);
      tell();
      return true;
    },
    onAdded: event,
    onRemoved: event,
  });
  Object.assign(fakeBrowser.runtime, {
    getManifest: vi.fn(() => ({
      host_permissions: ['*://listed.example/*', '*://*.world.example/arabic', '*://*.world.example/arabic/*'],
    })),
  });
}
