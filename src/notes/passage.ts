import * as v from 'valibot';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/**
 * A passage of an article, by its words and by its place, so that it is found again when one of them has changed: what
 * TextQuoteSelector and TextPositionSelector hold (Web Annotation Data Model, § 4.2.4 and § 4.2.5).
 */
export const passageSelectorSchema = v.object({
  /** The words as they stand in the paragraph. */
  exact: v.string(),
  /** What stands before and behind them. */
  prefix: v.string(),
  suffix: v.string(),
  /** Paragraph from 0, -1 the title. */
  paragraph: v.pipe(v.number(), v.integer(), v.minValue(-1)),
  /** UTF-16 offsets in the paragraph, end-exclusive. */
  start: offset,
  end: offset,
});

export type PassageSelector = v.InferOutput<typeof passageSelectorSchema>;

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
