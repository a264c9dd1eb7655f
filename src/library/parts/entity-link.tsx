import type { Named } from '../../notes/named';
import { highlightKindOf } from '../../settings/highlight-kind';
import { typePhrase } from '../../ui/phrases';
import { entityAddress } from '../route';
import { piecesOf } from '../search/excerpt';
import { Marked } from './marked';

interface EntityLinkProps {
  readonly named: Named;
  /** What is looked for. */
  readonly stems?: readonly string[];
}

/** A name that leads to its page in the library. */
export function EntityLink({ named, stems = [] }: EntityLinkProps) {
  return (
    <a
      class={`name ${highlightKindOf(named.type)}`}
      href={entityAddress(named)}
      lang="ar"
      dir="auto"
      title={typePhrase(named.type)}
    >
      <Marked pieces={piecesOf(named.name, stems)} />
    </a>
  );
}
