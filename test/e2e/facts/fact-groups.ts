import { describe } from 'vitest';
import type { Desk } from '../desk';
import { accessibilityFacts } from './accessibility-facts';
import { articleFacts } from './article-facts';
import { badInputFacts } from './bad-input-facts';
import { cardFacts } from './card-facts';
import { closingFacts } from './closing-facts';
import { correctionFacts } from './correction-facts';
import { dateFacts } from './date-facts';
import { faultFacts } from './fault-facts';
import { glossaryFacts } from './glossary-facts';
import { hourFacts } from './hour-facts';
import { keepFacts } from './keep-facts';
import { languageFacts } from './language-facts';
import { lateFacts } from './late-facts';
import { libraryFacts } from './library-facts';
import { loadFacts } from './load-facts';
import { mapFacts } from './map-facts';
import { noteFacts } from './note-facts';
import { pageProcessFacts } from './page-process-facts';
import { panelFacts } from './panel-facts';
import { passageFacts } from './passage-facts';
import { passageNoteFacts } from './passage-note-facts';
import { phoneFacts } from './phone-facts';
import { popupFacts } from './popup-facts';
import { popupLooksFacts } from './popup-looks-facts';
import { privacyFacts } from './privacy-facts';
import { privateFacts } from './private-facts';
import { secrecyFacts } from './secrecy-facts';
import { settingsFacts } from './settings-facts';
import { toolbarFacts } from './toolbar-facts';
import { topLayerFacts } from './top-layer-facts';
import { welcomeFacts } from './welcome-facts';

type Facts = (desk: Desk) => void;

/** What `npm run faults` tries many times. */
function underLoadAndFaults(desk: Desk): void {
  describe('under load and faults', () => {
    for (const facts of [noteFacts, closingFacts, badInputFacts, loadFacts, faultFacts]) facts(desk);
  });
}

/**
 * Everything the project claims of browsers, in groups of which each has a window of its own, so that no two of them
 * take each other's turn: of about the same length, since they run side by side.
 */
const FACT_GROUPS = {
  /** An article as it is read: its marks, cards and dates, what is selected in it, the popup that tells of it. */
  reading: [
    articleFacts,
    lateFacts,
    cardFacts,
    mapFacts,
    dateFacts,
    topLayerFacts,
    passageFacts,
    passageNoteFacts,
    popupFacts,
    toolbarFacts,
    welcomeFacts,
    privateFacts,
    languageFacts,
  ],
  /** The extension's own pages, what is kept in them, and how all of them look. */
  'own pages': [
    settingsFacts,
    glossaryFacts,
    correctionFacts,
    libraryFacts,
    keepFacts,
    hourFacts,
    popupLooksFacts,
    panelFacts,
    phoneFacts,
    accessibilityFacts,
  ],
  /** Many tabs, long pages, hostile pages, and a browser that ends what it likes. */
  faults: [underLoadAndFaults, secrecyFacts, pageProcessFacts],
} satisfies Readonly<Record<string, readonly Facts[]>>;

export type FactGroup = keyof typeof FACT_GROUPS;

/** Tests a group of facts, and at last that none of them has sent anything out. */
export function testGroup(group: FactGroup, desk: Desk): void {
  for (const facts of [...FACT_GROUPS[group], privacyFacts]) facts(desk);
}
