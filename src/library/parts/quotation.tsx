import type { PassageSelector } from '../../notes/anchors/passage';
import { beginningOf } from '../../notes/beginning';
import { piecesOf } from '../search/excerpt';
import { Marked } from './marked';

const WEB = /^https?:/;

/** Letters of a passage by which browsers find it in its page; with more it is likelier that one of them has changed. */
const SOUGHT = 60;

/** Where a passage stands in its page (URL Fragment Text Directives). */
export function addressOfPassage(address: string, { exact }: PassageSelector): string {
  const [line = ''] = exact.split('\n');
  const [page = ''] = address.split('#:~:');
  // A hyphen would tell a directive that what stands before or behind it is context.
  return `${page}#:~:text=${encodeURIComponent(beginningOf(line, SOUGHT)).replace(/-/g, '%2D')}`;
}

interface QuotationProps {
  readonly of: PassageSelector;
  /** The article's. */
  readonly address: string | null;
  /** What is looked for. */
  readonly stems: readonly string[];
}

/** The words that a note is on, which lead to their place in the article where that is on the web. */
export function Quotation({ of, address, stems }: QuotationProps) {
  const words = <Marked pieces={piecesOf(of.exact, stems)} />;
  return (
    <blockquote lang="ar" dir="auto">
      {address !== null && WEB.test(address) ? (
        <a href={addressOfPassage(address, of)} target="_blank" rel="noreferrer">
          {words}
        </a>
      ) : (
        words
      )}
    </blockquote>
  );
}
