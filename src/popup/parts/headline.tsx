import type { ComponentChildren } from 'preact';
import type { Article } from '../../article/article';
import { readDateValue, writtenDate } from '../../ui/absolute-date';
import { interfaceLocale, phrase } from '../../ui/phrases';

/** Also a title that begins with a Latin name reads from the right: «FIFA تعلن …». */
const LETTER_OF_ARABIC = /\p{Script=Arabic}/u;

interface HeadlineProps {
  readonly article: Article;
  /** Stands at the end of the line below. */
  readonly children?: ComponentChildren;
}

/** What the article is called, who published it and when. */
export function Headline({ article: { title, publisher, published, cutShort }, children }: HeadlineProps) {
  const date = published === null ? null : readDateValue(published);
  const locale = interfaceLocale();
  return (
    <header>
      <h1 lang="ar" dir={title !== null && LETTER_OF_ARABIC.test(title) ? 'rtl' : 'auto'}>
        {title ?? phrase('popupUntitled')}
      </h1>
      <div class="source">
        <p>
          {publisher !== null && <bdi lang="ar">{publisher}</bdi>}
          {publisher !== null && date && <span aria-hidden="true"> · </span>}
          {date && <time dateTime={published ?? undefined}>{writtenDate(date, { locale, calendar: 'gregory' })}</time>}
        </p>
        {children}
      </div>
      {cutShort && <p class="cut-short">{phrase('popupCutShort')}</p>}
    </header>
  );
}
