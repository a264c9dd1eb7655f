import { browser } from '../../browser';

const GIVEN_UNDER = 'keep-in-private';

/**
 * Whether the reader has said that notes written in private windows are to be kept. Asked anew each time the browser
 * starts, since it is itself a trace of a private window.
 */
export class PrivateConsent {
  async isGiven(): Promise<boolean> {
    return (await browser.storage.session.get(GIVEN_UNDER))[GIVEN_UNDER] === true;
  }

  give(): Promise<void> {
    return browser.storage.session.set({ [GIVEN_UNDER]: true });
  }
}
