import type { Analysis, Quote } from '../analysis/analysis';
import { saidIn } from '../analysis/evidence';
import { highlightKindOf } from '../settings/highlight-kind';

import { phrase } from '../ui/phrases';
import { Row } from './parts/row';
import { RowList } from './parts/row-list';
import { Nothing, Section } from './parts/section';
import { topOf } from './ranking';

interface SaidProps {
  readonly analysis: Analysis;
}

const SHOWN = { fewest: 3, most: 3 };

/** What is shown at once: quotes whose speaker is certain before others, in the order of the article. */
function tellingQuotes(quotes: readonly Quote[]): readonly Quote[] {
  const bySpeaker = [...quotes].sort((one, other) => Number(one.speaker === null) - Number(other.speaker === null));
  const chosen = new Set(bySpeaker.slice(0, topOf(0, quotes.length, SHOWN)));
  return quotes.filter((quote) => chosen.has(quote));
}

function Speaker({ quote: { speaker }, analysis }: SaidProps & { readonly quote: Quote }) {
  const entity = speaker === null ? undefined : analysis.entities[speaker];
  if (!entity) return <span class="unknown">{phrase('popupUnknownSpeaker')}</span>;
  return (
    <bdi class={`name ${highlightKindOf(entity.type)}`} lang="ar">
      {entity.name.ar}
    </bdi>
  );
}

/** What is quoted, with who said it, in the order of the article. */
export function Said({ analysis }: SaidProps) {
  const { quotes, article } = analysis;
  const words = (quote: Quote): string => (quote.direct ? `«${saidIn(article, quote)}»` : saidIn(article, quote));
  return (
    <Section id="said" title="popupSaid">
      {quotes.length === 0 ? (
        <Nothing text="popupNothingSaid" />
      ) : (
        <RowList items={quotes} top={tellingQuotes(quotes)} keyOf={({ paragraph, start }) => `${paragraph}:${start}`}>
          {(quote) => (
            <Row to={quote} heading={<Speaker quote={quote} analysis={analysis} />} tooltip={words(quote)}>
              <p class="words" lang="ar" dir="rtl">
                {words(quote)}
              </p>
            </Row>
          )}
        </RowList>
      )}
    </Section>
  );
}
