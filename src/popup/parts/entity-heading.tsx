import { highlightKindOf } from '../../reader/highlights';
import type { Entity } from '../../recognition/analysis';
import { countPhrase, interfaceLanguage } from '../../ui/phrases';

/** A name, underlined as it is on the page, with how often the article has it. */
export function EntityHeading({ entity }: { readonly entity: Entity }) {
  const language = interfaceLanguage();
  return (
    <>
      <span class={`name ${highlightKindOf(entity.type)}`} lang="ar" dir="rtl">
        {entity.name.ar}
      </span>
      {language === 'en' && entity.name.en !== null && (
        <span class="english" lang="en" dir="ltr">
          {entity.name.en}
        </span>
      )}
      <span class="count" title={countPhrase('cardMentions', entity.count)}>
        <span aria-hidden="true">{new Intl.NumberFormat(language).format(entity.count)}</span>
        <span class="unseen">{countPhrase('cardMentions', entity.count)}</span>
      </span>
    </>
  );
}
