import { notesAddress } from '../../library/route';
import { phrase } from '../../ui/phrases';

/** Lead to the library, the settings and the page about Hashiya, each in a tab of its own. */
export function OwnPages() {
  return (
    <span class="own-pages">
      <a href={notesAddress({})} target="_blank" rel="noreferrer">
        {phrase('library')}
      </a>
      <a href="/options.html" target="_blank" rel="noreferrer">
        {phrase('optionsTitle')}
      </a>
      <a href="/about.html" target="_blank" rel="noreferrer">
        {phrase('about')}
      </a>
    </span>
  );
}
