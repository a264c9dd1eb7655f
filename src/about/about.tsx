import type { ComponentChildren } from 'preact';
import { browser } from '../browser';
import { Part } from '../ui/part';
import { interfaceLanguage, type PhraseKey, phrase } from '../ui/phrases';
import { dataSources, learnedFrom, libraries, type Source } from './licences';
import { NewerNotes } from './newer-notes';
import { SetAsideList } from './set-aside-list';
import { WithoutModel } from './without-model';

function Outward({ to, children }: { readonly to: string; readonly children: string }) {
  return (
    <a href={to} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}

function SourceRow({ source: { name, use, licence, holder, address } }: { readonly source: Source }) {
  const language = interfaceLanguage();
  return (
    <li>
      <strong>
        <bdi>
          <Outward to={address}>{name}</Outward>
        </bdi>
      </strong>
      {use && <span>{use[language]}</span>}
      <small>
        {holder !== '' && <bdi>{holder}</bdi>}
        {holder !== '' && <span aria-hidden="true"> · </span>}
        <bdi>
          <Outward to={licence.address}>{licence.name[language]}</Outward>
        </bdi>
      </small>
    </li>
  );
}

/** Whose texts the model was learned from. */
function LearnedFrom() {
  const language = interfaceLanguage();
  return (
    <>
      <p>{phrase('aboutLearned')}</p>
      <ul>
        {learnedFrom.map(({ name, use }) => (
          <li key={name.en}>
            <strong>
              <bdi>{name[language]}</bdi>
            </strong>
            <span>{use[language]}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

interface AboutPartProps {
  readonly title: PhraseKey;
  readonly text: PhraseKey;
  readonly sources?: readonly Source[];
  readonly children?: ComponentChildren;
}

function AboutPart({ title, text, sources = [], children }: AboutPartProps) {
  return (
    <Part title={title}>
      <p>{phrase(text)}</p>
      {sources.length > 0 && (
        <ul>
          {sources.map((source) => (
            <SourceRow key={source.name} source={source} />
          ))}
        </ul>
      )}
      {children}
    </Part>
  );
}

/** What Hashiya is, that it keeps everything to itself, and whose data and code it is made with. */
export function About() {
  return (
    <>
      <header>
        <h1>{phrase('name')}</h1>
        <p class="source">{phrase('aboutVersion', `\u2068${browser.runtime.getManifest().version}\u2069`)}</p>
      </header>
      <WithoutModel />
      <AboutPart title="aboutWhat" text="aboutWhatText" />
      <AboutPart title="aboutPrivacy" text="aboutPrivacyText" />
      <NewerNotes />
      <SetAsideList />
      <AboutPart title="aboutData" text="aboutDataText" sources={dataSources}>
        <LearnedFrom />
      </AboutPart>
      <AboutPart title="aboutCode" text="aboutCodeText" sources={libraries}>
        <p>
          <a href="/licences.txt" target="_blank" rel="noreferrer">
            {phrase('aboutLicences')}
          </a>
        </p>
      </AboutPart>
    </>
  );
}
