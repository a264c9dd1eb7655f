import { type SiteState, switchSite } from '../../messages/messages';
import { askBackground } from '../../messages/question';
import { phrase } from '../../ui/phrases';

interface SiteSwitchProps {
  readonly site: SiteState;
  /** Called once the choice is kept. */
  switched(on: boolean): void;
}

/** Whether Hashiya runs by itself on this site. */
export function SiteSwitch({ site: { host, on, isPrivate }, switched }: SiteSwitchProps) {
  const choose = (chosen: boolean): void =>
    void askBackground(switchSite, { host, on: chosen, isPrivate }).then(() => switched(chosen));
  return (
    <label class="site">
      <input type="checkbox" checked={on} onChange={(event) => choose(event.currentTarget.checked)} />
      <span>{phrase('popupSiteSwitch', `\u2068${host.replace(/^www\./, '')}\u2069`)}</span>
    </label>
  );
}
