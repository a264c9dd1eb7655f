import type { IsHidden } from './page/page';

/** What is known of a page from outside. */
export interface PageOptions {
  /** The page's address, which may tell the day of publication; null where it is not known. */
  readonly url: string | null;
  /** Milliseconds since 1970, against which future dates are refused; the present if missing. */
  readonly now?: number;
  /** Where there is layout, which elements it does not show. */
  readonly isHidden?: IsHidden;
  /**
   * The reader wants to read what does not look like an article too: where the text found is a list or a stub, or none
   * is found, the largest Arabic text of the page is taken. Other languages are refused as ever.
   */
  readonly anyway?: boolean;
}
