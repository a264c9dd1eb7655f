import { useLayoutEffect, useState } from 'preact/hooks';
import { openBundledModel } from '../background/bundled-model';
import { phrase } from '../ui/phrases';

/**
 * That names are recognised without the bundled model, because it cannot be opened, and what to do; nothing where it can.
 * Opens the file by itself: the background may have gone since it tried.
 */
export function WithoutModel() {
  const [unusable, setUnusable] = useState(false);
  useLayoutEffect(() => {
    openBundledModel().catch(() => setUnusable(true));
  }, []);
  if (!unusable) return null;
  return (
    <section aria-labelledby="without-model">
      <h2 class="margin" id="without-model">
        {phrase('withoutModel')}
      </h2>
      <div>
        <p>{phrase('withoutModelText')}</p>
        <p>{phrase('withoutModelRemedy')}</p>
      </div>
    </section>
  );
}
