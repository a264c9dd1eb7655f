import { ChromiumUnderTest } from './chromium-under-test';
import { allFacts } from './facts/all-facts';

allFacts('Chromium', 'ar', (wishes) => ChromiumUnderTest.open(wishes));
