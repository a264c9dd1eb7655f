import { phrase } from '../../ui/phrases';

/** Lead to the pages with the settings and about Hashiya, each in a tab of its own. */
export function OwnPages() {
  return (
    <span class="own-pages">
      <a href="/options.html" target="_blank" rel="noreferrer">
        {phrase('optionsTitle')}
      </a>
      <a href="/about.html" target="_blank" rel="noreferrer">
        {phrase('about')}
      </a>
    </span>
  );
}
