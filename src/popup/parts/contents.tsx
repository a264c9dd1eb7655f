import { interfaceLanguage, type PhraseKey, phrase } from '../../ui/phrases';

/** A part of the page as its contents name it. */
export interface PartInContents {
  readonly id: string;
  readonly title: PhraseKey;
  /** How many rows it has. */
  readonly count: number;
}

/** Leads to the parts of the page, each with its count. */
export function Contents({ parts }: { readonly parts: readonly PartInContents[] }) {
  const numerals = new Intl.NumberFormat(interfaceLanguage());
  return (
    <nav aria-label={phrase('popupContents')}>
      {parts.map(({ id, title, count }) => (
        <a key={id} href={`#${id}`}>
          {phrase(title)} <span class="count">{numerals.format(count)}</span>
        </a>
      ))}
    </nav>
  );
}
