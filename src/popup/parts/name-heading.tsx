import type { Entity } from '../../analysis/analysis';
import { highlightKindOf } from '../../settings/highlight-kind';
import { countPhrase, interfaceLanguage } from '../../ui/phrases';

interface NameHeadingProps {
  readonly entity: Entity;
  /** With the English name beside the Arabic one, where it is known. */
  readonly inBothScripts: boolean;
}

/** A name, underlined as it is on the page, with how often the article has it. */
export function NameHeading({ entity, inBothScripts }: NameHeadingProps) {
  return (
    <>
      <span class={`name ${highlightKindOf(entity.type)}`} lang="ar" dir="rtl">
        {entity.name.ar}
      </span>
      {inBothScripts && entity.name.en !== null && (
        <span class="english" lang="en" dir="ltr">
          {entity.name.en}
        </span>
      )}
      <span class="count" title={countPhrase('cardMentions', entity.count)}>
        <span aria-hidden="true">{new Intl.NumberFormat(interfaceLanguage()).format(entity.count)}</span>
        <span class="unseen">{countPhrase('cardMentions', entity.count)}</span>
      </span>
    </>
  );
}
