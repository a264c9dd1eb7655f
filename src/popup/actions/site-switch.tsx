import { useState } from 'preact/hooks';
import { type SiteState, switchSite } from '../../messages/messages';
import { askBackground } from '../../messages/question';
import { chooseSite, dismissSite } from '../../settings/sites';
import { type PhraseKey, phrase } from '../../ui/phrases';

interface SiteSwitchProps {
  readonly site: SiteState;
  /** Called once the choice is kept. */
  switched(on: boolean): void;
}

interface SwitchProps {
  readonly label: PhraseKey;
  readonly host: string;
  readonly on: boolean;
  choose(on: boolean): void;
}

function Switch({ label, host, on, choose }: SwitchProps) {
  return (
    <label class="site">
      <input type="checkbox" checked={on} onChange={(event) => choose(event.currentTarget.checked)} />
      <span>{phrase(label, `\u2068${host.replace(/^www\./, '')}\u2069`)}</span>
    </label>
  );
}

/** On a site that is not on the list: whether Hashiya runs there always. The browser asks the reader first. */
function ChosenSite({ site: { host, reach } }: Pick<SiteSwitchProps, 'site'>) {
  const [isChosen, setChosen] = useState(reach === 'chosen');
  const choose = (on: boolean): void => {
    setChosen(on);
    if (on) chooseSite(host).then(setChosen, () => setChosen(false));
    else void dismissSite(host);
  };
  return <Switch label="popupAlways" host={host} on={isChosen} choose={choose} />;
}

/** Whether Hashiya runs by itself on this site. */
export function SiteSwitch({ site, switched }: SiteSwitchProps) {
  const { host, on, reach, isPrivate } = site;
  // What is granted is granted outside private windows, too, and would tell where the reader has been.
  if (reach === 'section' || (reach === 'asked' && (isPrivate || host === ''))) return null;
  if (reach !== 'listed' && on && !isPrivate) return <ChosenSite site={site} />;
  const choose = (chosen: boolean): void =>
    void askBackground(switchSite, { host, on: chosen, isPrivate }).then(() => switched(chosen));
  return <Switch label="popupSiteSwitch" host={host} on={on} choose={choose} />;
}
