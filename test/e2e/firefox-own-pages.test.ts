import { testInBrowser } from './test-in-browser';

testInBrowser('Firefox', 'own pages');
