import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Replies to every question as the background would; what it was asked is kept. */
export function replyAsBackground(reply: unknown): unknown[] {
  const asked: unknown[] = [];
  fakeBrowser.runtime.onMessage.addListener((message: unknown) => {
    asked.push(message);
    return Promise.resolve(reply);
  });
  return asked;
}
