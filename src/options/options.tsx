import { notesAddress } from '../library/route';
import { AMOUNTS, type Amount } from '../recognition/amount';
import type { HighlightKind } from '../settings/highlight-kind';
import type { Settings } from '../settings/settings';
import { dismissSite } from '../settings/sites';
import { Part } from '../ui/part';
import { type PhraseKey, phrase } from '../ui/phrases';
import { GlossaryData } from './glossary-data';
import { hasKeys, Keys } from './keys';
import { useChosenHosts } from './use-chosen-hosts';
import { type SettingsInHand, useSettings } from './use-settings';

interface ChoiceProps {
  readonly type: 'checkbox' | 'radio';
  readonly label: PhraseKey;
  readonly hint?: PhraseKey | undefined;
  readonly name?: string;
  readonly checked: boolean;
  choose(chosen: boolean): void;
}

function Choice({ type, label, hint, name, checked, choose }: ChoiceProps) {
  return (
    <label class="choice">
      <input type={type} name={name} checked={checked} onChange={(event) => choose(event.currentTarget.checked)} />
      <span>
        {phrase(label)}
        {hint && <small>{phrase(hint)}</small>}
      </span>
    </label>
  );
}

type Change = SettingsInHand['change'];

interface PartOfSettings {
  readonly settings: Settings;
  readonly change: Change;
}

/** Settings that are on or off. */
type SwitchName = {
  [Name in keyof Settings]: Settings[Name] extends boolean ? Name : never;
}[keyof Settings];

interface SwitchProps extends PartOfSettings {
  readonly of: SwitchName;
  readonly label: PhraseKey;
  readonly hint?: PhraseKey | undefined;
}

/** A setting that is on or off. */
function Switch({ of, label, hint, settings, change }: SwitchProps) {
  return (
    <Choice
      type="checkbox"
      label={label}
      hint={hint}
      checked={settings[of]}
      choose={(on) => change((before) => ({ ...before, [of]: on }))}
    />
  );
}

const KINDS: Readonly<Record<HighlightKind, PhraseKey>> = {
  person: 'optionsPeople',
  organization: 'optionsOrganizations',
  place: 'optionsPlaces',
  other: 'optionsOther',
  date: 'optionsDates',
};

function Marks(part: PartOfSettings) {
  const { highlights } = part.settings;
  const kinds = Object.keys(highlights).filter((kind): kind is HighlightKind => kind in KINDS);
  return (
    <Part title="optionsMarks">
      {kinds.map((kind) => (
        <Choice
          key={kind}
          type="checkbox"
          label={KINDS[kind]}
          checked={highlights[kind]}
          choose={(on) => part.change((before) => ({ highlights: { ...before.highlights, [kind]: on } }))}
        />
      ))}
      <Switch of="adjectives" label="optionsAdjectives" hint="optionsAdjectivesHint" {...part} />
      <Switch
        of="repeats"
        label="optionsRepeats"
        hint={hasKeys() ? 'optionsRepeatsHint' : 'optionsRepeatsHintNoKeys'}
        {...part}
      />
      <Switch of="badge" label="optionsBadge" hint="optionsBadgeHint" {...part} />
    </Part>
  );
}

function InCards(part: PartOfSettings) {
  return (
    <Part title="optionsInCards">
      <Switch of="vowelSigns" label="optionsVowelSigns" hint="optionsVowelSignsHint" {...part} />
    </Part>
  );
}

function NotesOnPages(part: PartOfSettings) {
  return (
    <Part title="optionsNotes">
      <Switch
        of="noteButton"
        label="optionsNoteButton"
        hint={hasKeys() ? 'optionsNoteButtonHint' : undefined}
        {...part}
      />
      <Switch of="notesOnPages" label="optionsNotesOnPages" hint="optionsNotesOnPagesHint" {...part} />
    </Part>
  );
}

interface OneOfProps<Value> {
  readonly title: PhraseKey;
  readonly choices: readonly { readonly value: Value; readonly label: PhraseKey }[];
  readonly chosen: Value;
  choose(value: Value): void;
}

/** A choice of one among several. */
function OneOf<Value extends string | number>({ title, choices, chosen, choose }: OneOfProps<Value>) {
  return (
    <Part title={title}>
      {choices.map(({ value, label }) => (
        <Choice
          key={value}
          type="radio"
          name={title}
          label={label}
          checked={chosen === value}
          choose={() => choose(value)}
        />
      ))}
    </Part>
  );
}

const AMOUNT_LABELS: Readonly<Record<Amount, PhraseKey>> = {
  few: 'optionsFewNames',
  usual: 'optionsUsualNames',
  many: 'optionsManyNames',
};
const NAMES = AMOUNTS.map((value) => ({ value, label: AMOUNT_LABELS[value] }));

/** Asks whether anything can point without pressing, as no finger can. */
const POINTER_RESTS = '(any-hover: hover)';

/** How long the pointer rests on a name before its card opens, in milliseconds. */
const DELAYS: readonly { readonly value: number; readonly label: PhraseKey }[] = [
  { value: 150, label: 'optionsSoon' },
  { value: 350, label: 'optionsUsual' },
  { value: 900, label: 'optionsLate' },
];

interface SiteListProps {
  readonly hosts: readonly string[];
  readonly empty: PhraseKey;
  readonly button: PhraseKey;
  press(host: string): void;
}

function SiteList({ hosts, empty, button, press }: SiteListProps) {
  if (hosts.length === 0) return <p class="nothing">{phrase(empty)}</p>;
  return (
    <ul class="sites">
      {hosts.map((host) => (
        <li key={host}>
          <bdi>{host}</bdi>
          <button type="button" onClick={() => press(host)}>
            {phrase(button)}
          </button>
        </li>
      ))}
    </ul>
  );
}

function ChosenSites() {
  const hosts = useChosenHosts();
  return (
    <Part title="optionsChosen">
      <SiteList
        hosts={hosts}
        empty="optionsNoneChosen"
        button="optionsTakeBack"
        press={(host) => void dismissSite(host)}
      />
    </Part>
  );
}

function SitesOff({ settings: { sitesOff }, change }: PartOfSettings) {
  return (
    <Part title="optionsSites">
      <SiteList
        hosts={sitesOff}
        empty="optionsNoSites"
        button="optionsSwitchOn"
        press={(host) => change((now) => ({ sitesOff: now.sitesOff.filter((one) => one !== host) }))}
      />
    </Part>
  );
}

/** The reader's choices; each is kept, and followed by open pages, as soon as it is made. */
export function Options() {
  const { settings, isUnkept, change } = useSettings();
  return (
    <>
      <header>
        <h1>{phrase('optionsTitle')}</h1>
        <p role="status" class="failed">
          {isUnkept && phrase('optionsNotKept')}
        </p>
      </header>
      {settings && (
        <>
          <Marks settings={settings} change={change} />
          <OneOf
            title="optionsNames"
            choices={NAMES}
            chosen={settings.names}
            choose={(names) => change(() => ({ names }))}
          />
          {window.matchMedia(POINTER_RESTS).matches && (
            <OneOf
              title="optionsCards"
              choices={DELAYS}
              chosen={settings.hoverDelay}
              choose={(hoverDelay) => change(() => ({ hoverDelay }))}
            />
          )}
          <InCards settings={settings} change={change} />
          <NotesOnPages settings={settings} change={change} />
          <SitesOff settings={settings} change={change} />
        </>
      )}
      <ChosenSites />
      <Part title="library">
        <a href={notesAddress({})} target="_blank" rel="noreferrer">
          {phrase('optionsLibrary')}
        </a>
      </Part>
      <Part title="optionsGlossary">
        <GlossaryData />
      </Part>
      {hasKeys() && (
        <Part title="optionsKeys">
          <Keys />
          {settings && <Switch of="stepsToDates" label="optionsStepsToDates" settings={settings} change={change} />}
        </Part>
      )}
    </>
  );
}
