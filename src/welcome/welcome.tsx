import { useEffect, useRef } from 'preact/hooks';
import { notesAddress } from '../library/route';
import { hasRoomBeside } from '../open-panel';
import { hasKeys, Keys } from '../options/keys';
import { Part } from '../ui/part';
import { type PhraseKey, phrase } from '../ui/phrases';
import { annotateExample } from './annotate-example';
import { paragraphs } from './example';

/** A few lines of news in which names are marked and have their cards. */
function Example() {
  const text = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const life = new AbortController();
    // Without its marks the text is still worth reading, and the page has the rest to tell.
    annotateExample(text.current?.querySelectorAll('p') ?? [], life.signal).catch(() => undefined);
    return () => life.abort();
  }, []);
  return (
    <section class="example" aria-labelledby="welcomeTry">
      <h2 id="welcomeTry">{phrase('welcomeTry')}</h2>
      <p class="hint">{phrase('welcomeTryHint')}</p>
      <div class="news" lang="ar" dir="rtl" ref={text}>
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
    </section>
  );
}

function Points({ points }: { readonly points: readonly PhraseKey[] }) {
  return (
    <ul>
      {points.map((point) => (
        <li key={point}>{phrase(point)}</li>
      ))}
    </ul>
  );
}

/** How a page is told of by Hashiya's button, which phones keep in the browser's menu. */
const BY_TOOLBAR: readonly PhraseKey[] = ['welcomeBeginElsewhere', 'welcomeBeginPanel'];
const BY_MENU: readonly PhraseKey[] = ['welcomeBeginMenu', 'welcomeBeginGlance'];

const FURTHER: readonly { readonly to: string; readonly label: PhraseKey }[] = [
  { to: '/options.html', label: 'optionsTitle' },
  { to: notesAddress({}), label: 'library' },
  { to: '/about.html', label: 'aboutTitle' },
];

/** What greets a new reader: what Hashiya is, by an example that is alive, how to begin, and what it never does. */
export function Welcome() {
  return (
    <>
      <header>
        <h1>{phrase('welcomeTitle')}</h1>
        <p>{phrase('welcomeWhat')}</p>
      </header>
      <Example />
      <div class="parts">
        <Part title="welcomeBegin">
          <Points points={['welcomeBeginListed', ...(hasRoomBeside() ? BY_TOOLBAR : BY_MENU)]} />
        </Part>
        <Part title="welcomeNever">
          <Points points={['welcomeNeverNetwork', 'welcomeNeverPages', 'welcomeNeverSees']} />
        </Part>
        {hasKeys() && (
          <Part title="welcomeKeys">
            <Keys />
          </Part>
        )}
      </div>
      <nav aria-label={phrase('welcomeFurther')}>
        {FURTHER.map(({ to, label }) => (
          <a key={to} href={to}>
            {phrase(label)}
          </a>
        ))}
      </nav>
    </>
  );
}
