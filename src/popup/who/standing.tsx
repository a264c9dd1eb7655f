import type { Entity } from '../../analysis/analysis';
import { knownAsOf } from '../../ui/known-as-of';
import { interfaceLanguage, phrase, typePhrase } from '../../ui/phrases';
import type { RoleLine } from './role-line';

/** What the glossary says of an entity, and as of when; nothing where that is no more than the type. */
export function Known({ entity: { description, type, knownAsOf: asOf } }: { readonly entity: Entity }) {
  const text = description?.[interfaceLanguage()] ?? '';
  if (text === '' || text.toLowerCase() === typePhrase(type).toLowerCase()) return null;
  return (
    <p class="standing">
      {text}
      {asOf !== null && ` · ${knownAsOf(asOf)}`}
    </p>
  );
}

/** What somebody is in this article. */
export function InArticle({ role: { text, former, affiliation } }: { readonly role: RoleLine }) {
  return (
    <p class="standing">
      <span lang="ar" dir="rtl" class="role">
        {text}
      </span>
      {former && ` (${phrase('cardFormerRole')})`}
      {affiliation !== null && (
        <>
          {' · '}
          <bdi lang="ar">{affiliation}</bdi>
        </>
      )}
    </p>
  );
}
