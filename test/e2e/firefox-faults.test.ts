import { testInBrowser } from './test-in-browser';

testInBrowser('Firefox', 'faults');
