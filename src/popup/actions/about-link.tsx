import { phrase } from '../../ui/phrases';

/** Leads to the page about Hashiya, in a tab of its own. */
export function AboutLink() {
  return (
    <a class="about" href="/about.html" target="_blank" rel="noreferrer">
      {phrase('about')}
    </a>
  );
}
