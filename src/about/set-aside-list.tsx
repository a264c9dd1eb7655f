import { useLayoutEffect, useState } from 'preact/hooks';
import { interfaceLanguage, phrase } from '../ui/phrases';
import { saveFile } from '../ui/save-file';
import { readSetAside, type SetAside } from './set-aside';

const NAME = { notes: 'setAsideNotes', 'own-entries': 'setAsideOwnEntries' } as const;

function Item({ item: { kind, time, address, text } }: { readonly item: SetAside }) {
  const when = new Intl.DateTimeFormat(interfaceLanguage(), { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <li>
      <details>
        <summary>
          {phrase(NAME[kind])} · <time dateTime={time}>{when.format(new Date(time))}</time>
          {address !== null && (
            <>
              {' · '}
              <bdi>{address}</bdi>
            </>
          )}
        </summary>
        <pre dir="ltr">{text}</pre>
      </details>
      <button
        type="button"
        onClick={() => saveFile(`hashiya-${kind}-${time.replace(/[:.]/g, '-')}.json`, 'application/json', text)}
      >
        {phrase('setAsideSave')}
      </button>
    </li>
  );
}

/** Notes and own entries that could not be read, to be looked at and taken away; nothing where there are none. */
export function SetAsideList() {
  const [items, setItems] = useState<readonly SetAside[]>([]);
  useLayoutEffect(() => {
    readSetAside().then(setItems, () => undefined);
  }, []);
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="set-aside">
      <h2 class="margin" id="set-aside">
        {phrase('setAside')}
      </h2>
      <div>
        <p>{phrase('setAsideText')}</p>
        <ul class="set-aside">
          {items.map((item) => (
            <Item key={item.key} item={item} />
          ))}
        </ul>
      </div>
    </section>
  );
}
