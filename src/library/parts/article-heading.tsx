import type { NotedArticle } from '../../notes/digest';
import { phrase } from '../../ui/phrases';
import { notesAddress } from '../route';
import { piecesOf } from '../search/excerpt';
import { declaredDay } from '../written';
import { Marked } from './marked';

const WEB = /^https?:/;

interface ArticleHeadingProps {
  readonly article: NotedArticle;
  /** What is looked for. */
  readonly stems: readonly string[];
}

/** An article's title, which leads to its page where that is on the web, with site and day. */
export function ArticleHeading({
  article: { address, title, published, publisher, site },
  stems,
}: ArticleHeadingProps) {
  const heading = <Marked pieces={piecesOf(title ?? phrase('popupUntitled'), stems)} />;
  const day = published === null ? null : declaredDay(published);
  return (
    <>
      <h3 lang={title === null ? undefined : 'ar'} dir="auto">
        {WEB.test(address) ? (
          <a href={address} target="_blank" rel="noreferrer">
            {heading}
          </a>
        ) : (
          heading
        )}
      </h3>
      <p class="source">
        {site !== '' && (
          <a href={notesAddress({ site })}>
            <bdi>{publisher ?? site}</bdi>
          </a>
        )}
        {day !== null && (
          <>
            {site !== '' && <span aria-hidden="true"> · </span>}
            <time dateTime={published ?? undefined}>{phrase('libraryPublished', day)}</time>
          </>
        )}
      </p>
    </>
  );
}
