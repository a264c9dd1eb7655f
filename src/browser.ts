/** The browser's extension API. The one place where it is imported. */
import browser from 'webextension-polyfill';

export { browser };
