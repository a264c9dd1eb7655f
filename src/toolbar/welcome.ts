import { browser } from '../browser';

/** Opens the page that greets a new reader in a tab in front; not for those who load Hashiya from a folder, as its tests do. */
export async function openWelcome(): Promise<void> {
  if ((await browser.management.getSelf()).installType === 'development') return;
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
