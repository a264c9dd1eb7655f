import { useEffect, useState } from 'preact/hooks';
import { hashOf, type Route, routeOf } from './route';

/** How long typing must pause before the page's address follows it, in milliseconds: browsers take few changes a second. */
const FOLLOW_AFTER = 250;

interface RouteInHand {
  readonly route: Route;
  /** Goes elsewhere; the browser's «back» leads back. */
  go(route: Route): void;
  /** Changes where the reader is, as with every letter of a query; «back» knows nothing of it. */
  adjust(route: Route): void;
}

/** Where in the library the reader is: what stands behind # in the page's address. */
export function useRoute(): RouteInHand {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const end = new AbortController();
    const follow = (): void => {
      const there = routeOf(location.hash);
      setRoute((now) => (hashOf(now) === hashOf(there) ? now : there));
    };
    window.addEventListener('hashchange', follow, { signal: end.signal });
    // A link may have been followed before anybody listened.
    follow();
    return () => end.abort();
  }, []);
  useEffect(() => {
    const hash = hashOf(route);
    if (hash === hashOf(routeOf(location.hash))) return;
    const timer = setTimeout(() => history.replaceState(null, '', hash), FOLLOW_AFTER);
    return () => clearTimeout(timer);
  }, [route]);
  const go = (to: Route): void => {
    // What was typed last belongs to the place that is left.
    history.replaceState(null, '', hashOf(route));
    location.hash = hashOf(to);
  };
  return { route, go, adjust: setRoute };
}
