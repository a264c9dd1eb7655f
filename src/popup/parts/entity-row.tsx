import type { ComponentChildren } from 'preact';
import { evidenceOf, sentenceOf } from '../../analysis/evidence';
import type { Article } from '../../article/article';
import { interfaceLanguage } from '../../ui/phrases';
import type { EntityRow } from '../ranking';
import { EvidenceLine } from './evidence-line';
import { NameHeading } from './name-heading';
import { Row } from './row';

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
    <Row
      to={mention}
      heading={<NameHeading entity={entity} inBothScripts={interfaceLanguage() === 'en'} />}
      tooltip={sentenceOf(evidence)}
    >
      {children}
      <EvidenceLine evidence={evidence} />
    </Row>
  );
}
