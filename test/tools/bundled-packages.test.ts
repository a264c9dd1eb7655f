import { expect, test } from 'vitest';
import { packageFolder } from '../../src/tools/bundled-packages';

test.each([
  ['/home/x/hashiya/node_modules/preact/dist/preact.module.js', 'node_modules/preact'],
  ['/home/x/hashiya/node_modules/@floating-ui/dom/dist/dom.mjs', 'node_modules/@floating-ui/dom'],
  ['C:\\hashiya\\node_modules\\valibot\\dist\\index.js?v=1', 'node_modules/valibot'],
  ['/x/node_modules/wxt/node_modules/@wxt-dev/browser/src/index.mjs', 'node_modules/wxt/node_modules/@wxt-dev/browser'],
  ['\0/x/node_modules/papaparse/papaparse.min.js?commonjs-module', 'node_modules/papaparse'],
  ['\0rolldown/runtime.js', 'node_modules/rolldown'],
  ['\0vite/preload-helper.js', 'node_modules/vite'],
  ['\0virtual:wxt-background-entrypoint?/home/x/entrypoints/background.ts', 'node_modules/wxt'],
])('%j comes from %s', (module, folder) => {
  expect(packageFolder(module)).toBe(folder);
});

test('the project’s own modules come from no package', () => {
  expect(packageFolder('/home/x/hashiya/src/analyse.ts')).toBeNull();
});

test('a module that some other tool wrote is not passed over', () => {
  expect(() => packageFolder('\0commonjsHelpers.js')).toThrow(RangeError);
});
