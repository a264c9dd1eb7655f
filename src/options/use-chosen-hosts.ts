import { useEffect, useState } from 'preact/hooks';
import { chosenPatterns, hostOf, watchChosenSites } from '../settings/sites';

/** Hosts of the sites on which the reader has let Hashiya run always, as they are now. */
export function useChosenHosts(): readonly string[] {
  const [hosts, setHosts] = useState<readonly string[]>([]);
  useEffect(() => {
    const read = (): void => void chosenPatterns().then((patterns) => setHosts(patterns.map(hostOf)));
    read();
    watchChosenSites(read);
  }, []);
  return hosts;
}
