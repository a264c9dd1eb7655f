import { text } from '../../notes/exports/text';
import { exportLabels } from '../../ui/export-labels';
import { interfaceLanguage } from '../../ui/phrases';
import type { ArticleState } from '../state';

/** Who, where and when in a form to paste into a message. */
export function summaryToPaste({ address, analysis }: ArticleState): string {
  return text.write({ address, analysis, notes: null, labels: exportLabels(), language: interfaceLanguage() });
}
