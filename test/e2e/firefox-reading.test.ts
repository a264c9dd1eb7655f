import { testInBrowser } from './test-in-browser';

testInBrowser('Firefox', 'reading');
