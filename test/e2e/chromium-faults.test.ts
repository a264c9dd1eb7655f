import { testInBrowser } from './test-in-browser';

testInBrowser('Chromium', 'faults');
