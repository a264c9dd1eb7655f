import type { Mention } from '../../analysis/analysis';
import type { TokenisedText } from '../../arabic/words';
import type { Rule } from '../../inspection';
import { withClosingMark } from './quoted-spans';

/** What a headline quotes: UTF-16 offsets, end-exclusive. */
interface HeadlineQuote {
  readonly start: number;
  readonly end: number;
  readonly speaker: string;
  readonly direct: false;
}

export interface HeadlineRule extends Rule {
  readonly quote: (title: TokenisedText, names: readonly Mention[]) => HeadlineQuote | null;
}

export const HEADLINE_RULES: readonly HeadlineRule[] = [
  {
    id: 'quotes/headline',
    example: 'ليلى حداد: الميناء مفتوح للجميع',
    source: 'Headlines: a person’s name and a colon quote.',
    quote: (title, names) => {
      const colon = title.words.findIndex((word) => /^ ?: ?"?$/.test(word.gap));
      const first = title.words[colon];
      const last = title.words.at(-1);
      if (colon <= 0 || !first || !last) return null;
      const speaker = names.find(({ type, start, end }) => type === 'person' && start === 0 && end >= first.start - 4);
      if (!speaker || speaker.end > first.start) return null;
      const end = withClosingMark(title.text.original, first.start, last.end);
      return { start: first.start, end, speaker: speaker.entity, direct: false };
    },
  },
];
