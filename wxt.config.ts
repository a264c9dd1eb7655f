import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

export default defineConfig({
  srcDir: '.',
  imports: false,
  publicDir: 'assets/static',
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  vite: () => ({ plugins: [preact()] }),
  manifest: {
    default_locale: 'en',
    name: '__MSG_name__',
    description: '__MSG_description__',
  },
});
