import { useRef } from 'preact/hooks';

/**
 * What stood in a field before the reader cleared it, to be brought back; null while something stands there. Letters may
 * go one by one: the longest text since the field was last empty is meant.
 */
export function useCleared(text: string): string | null {
  const fullest = useRef('');
  const last = useRef('');
  if (last.current === '' && text !== '') fullest.current = text;
  else if (text.length >= fullest.current.length) fullest.current = text;
  last.current = text;
  return text === '' && fullest.current !== '' ? fullest.current : null;
}
