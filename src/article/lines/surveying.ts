import type { PageElement } from '../page/page';
import type { Steps } from './steps';
import type { Survey } from './survey';
import { Walk } from './walk';

/** Nodes between two looks at the clock. */
const NODES_A_STEP = 500;

/** A page that keeps taking away what is being walked is walked in one go after so many attempts. */
const MOST_ATTEMPTS = 3;

/**
 * Walks a page, or a part of one, once: linear in its nodes, without recursion, so no depth is too deep. Each `yield` is
 * a chance for the page to do something else; where it has changed under the walk meanwhile, the walk begins anew.
 */
export function* surveying(root: PageElement): Steps<Survey> {
  for (let attempt = 1; attempt < MOST_ATTEMPTS; attempt++) {
    const walk = new Walk(root);
    while (!walk.isTorn()) {
      if (walk.step(NODES_A_STEP)) return walk;
      yield;
    }
  }
  return survey(root);
}

/** The same without a pause. */
export function survey(root: PageElement): Survey {
  const walk = new Walk(root);
  while (!walk.step(Number.POSITIVE_INFINITY));
  return walk;
}
