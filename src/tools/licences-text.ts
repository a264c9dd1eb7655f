import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import spdx from 'spdx-license-list/full.js';
import * as v from 'valibot';
import written from '../../assets/licences.json' with { type: 'json' };

/** Name of the file with all licences in the built extension. */
export const LICENCES_FILE = 'licences.txt';

/** Data under it need no licence. */
const PUBLIC_DOMAIN = 'public-domain';

/** Something is about to be shipped without a licence that allows it, or without its text. */
export class LicenceError extends Error {
  override name = 'LicenceError';
}

const manifestSchema = v.object({
  name: v.string(),
  version: v.string(),
  license: v.string(),
  repository: v.union([
    v.string(),
    v.pipe(
      v.object({ url: v.string() }),
      v.transform(({ url }) => url),
    ),
  ]),
});

type Manifest = v.InferOutput<typeof manifestSchema>;

function manifestOf(folder: string): Manifest {
  return v.parse(manifestSchema, JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
}

/** Where somebody reads a package's source: the MPL asks for that. */
function sourceOf({ repository }: Manifest): string {
  return repository
    .replace(/^git\+|^git(?=:)/, (prefix) => (prefix === 'git' ? 'https' : ''))
    .replace(/^github:|^(?=[\w.-]+\/[\w.-]+$)/, 'https://github.com/')
    .replace(/\.git$/, '');
}

/** Licence and notices in a package's folder; of a file that goes on with those of its tools, the first part. */
function ownText(folder: string): string | null {
  const files = readdirSync(folder).filter((name) => /^(?:licen[cs]e|notice)(?:\.(?:md|txt))?$/i.test(name));
  const texts = files.map((name) => readFileSync(join(folder, name), 'utf8').split(/^# Licenses of bundled dep/m)[0]);
  return texts.length > 0 ? texts.join('\n').trim() : null;
}

/** The text of a licence without the names of those who first used it; null where it has none. */
function textOf(licence: string): string | null {
  const text = spdx[licence]?.licenseText;
  return text ? text.replace(/^Copyright \(c\) (?:<year>|[\d-]+ by Internet).*\n+/gm, '').trim() : null;
}

/** The text for a package that forgot it, with the holder whom assets/licences.json names. */
function namedText({ name, license }: Manifest): string | null {
  const holder = written.code.find(({ packages }) => packages.includes(name))?.holder;
  const text = textOf(license);
  return holder && text ? `Copyright (c) ${holder}\n\n${text}` : null;
}

function codePart(folder: string, all: readonly string[]): string {
  const manifest = manifestOf(folder);
  const { name, version, license } = manifest;
  if (!written.allowedInCode.includes(license))
    throw new LicenceError(`${name} is under ${license}, which is not allowed`);
  // Parts of one repository do not all repeat its licence.
  const siblings = all.filter((other) => sourceOf(manifestOf(other)) === sourceOf(manifest));
  const text = [folder, ...siblings].map(ownText).find((found) => found !== null) ?? namedText(manifest);
  if (!text) throw new LicenceError(`${name} comes without the text of its licence`);
  return `${name} ${version}\n${license}\n${sourceOf(manifest)}\n\n${text}`;
}

function dataPart({ name, use, licence, holder, address }: (typeof written.data)[number]): string {
  return [name, use.en, licence, ...(holder ? [`Copyright (c) ${holder}`] : []), address].join('\n');
}

/** Whose texts were read and nothing taken of: no licence follows. */
function learnedPart(): string {
  const texts = written.learnedFrom.map(({ name, use }) => `${name.en}: ${use.en}`);
  return [
    'LEARNED FROM\n\nTexts that the model was learned from and measured on, with antcorpus. They are their publishers’, and',
    'nothing of them is contained.\n',
    ...texts,
  ].join('\n');
}

function licencePart(id: string): string[] {
  if (id === PUBLIC_DOMAIN) return [];
  const text = textOf(id);
  if (!text) throw new LicenceError(`The text of the licence ${id} is not known`);
  return [`${id}\n\n${text}`];
}

const RULE = `\n\n${'='.repeat(80)}\n\n`;

/**
 * All licences of what the extension, or the package for builders, contains, in full: its own, those of the packages in
 * these folders, those of the data. Begins with a byte order mark, by which browsers see that it is UTF-8.
 * @throws {LicenceError} where one is not allowed or has no text.
 */
export function licencesText(folders: readonly string[], container: 'extension' | 'package' = 'extension'): string {
  const licencesOfData = [...new Set(written.data.map(({ licence }) => licence))];
  const parts = [
    `Hashiya\n\n${readFileSync('LICENSE', 'utf8').trim()}`,
    `CODE\n\nPackages whose code the ${container} contains.`,
    ...folders.map((folder) => codePart(folder, folders)),
    'DATA\n\nWhat the glossary, the word lists, the model and the map were made with; the licences follow.',
    ...written.data.map(dataPart),
    learnedPart(),
    ...licencesOfData.flatMap(licencePart),
  ];
  return `\uFEFF${parts.join(RULE)}\n`;
}
