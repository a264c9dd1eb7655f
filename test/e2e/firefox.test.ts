import { allFacts } from './facts/all-facts';
import { FirefoxUnderTest } from './firefox-under-test';

allFacts('Firefox', 'en', (wishes) => FirefoxUnderTest.open(wishes));
