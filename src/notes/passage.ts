import * as v from 'valibot';
import type { PassageSelector } from './anchors/passage';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A passage as it is stored: see `PassageSelector`. */
export const passageSelectorSchema = v.object({
  exact: v.string(),
  prefix: v.string(),
  suffix: v.string(),
  paragraph: v.pipe(v.number(), v.integer(), v.minValue(-1)),
  start: offset,
  end: offset,
  isRepeated: v.exactOptional(v.boolean()),
});

/** Whether two selectors hold the same passage of the same text. */
export function isSamePassage(one: PassageSelector, other: PassageSelector): boolean {
  return (
    one.paragraph === other.paragraph &&
    one.start === other.start &&
    one.end === other.end &&
    one.exact === other.exact &&
    one.prefix === other.prefix &&
    one.suffix === other.suffix
  );
}
