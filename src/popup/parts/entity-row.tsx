import type { ComponentChildren } from 'preact';
import type { Entity } from '../../analysis/analysis';
import { evidenceOf, sentenceOf } from '../../analysis/evidence';
import type { Article } from '../../article/article';
import { highlightKindOf } from '../../settings/highlight-kind';
import { countPhrase, interfaceLanguage } from '../../ui/phrases';
import type { EntityRow } from '../ranking';
import { EvidenceLine } from './evidence-line';
import { Row } from './row';

/** A name, underlined as it is on the page, with how often the article has it. */
function Heading({ entity }: { readonly entity: Entity }) {
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

interface EntityRowViewProps {
  readonly row: EntityRow;
  readonly article: Article;
  /** What is known of it, between its name and the sentence. */
  readonly children?: ComponentChildren;
}

/** An entity with the first sentence that shows it, to which it leads. */
export function EntityRowView({ row: { entity, mention }, article, children }: EntityRowViewProps) {
  const evidence = evidenceOf(article, mention);
  return (
    <Row to={mention} heading={<Heading entity={entity} />} tooltip={sentenceOf(evidence)}>
      {children}
      <EvidenceLine evidence={evidence} />
    </Row>
  );
}
