import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import type { BrowserFamily } from '../../src/tools/browsers';
import { builtExtension } from '../../src/tools/build-extension';

const manifestSchema = v.looseObject({
  manifest_version: v.number(),
  permissions: v.array(v.string()),
  host_permissions: v.array(v.string()),
  optional_permissions: v.optional(v.array(v.string()), []),
  optional_host_permissions: v.optional(v.array(v.string()), []),
  content_scripts: v.array(v.looseObject({ matches: v.array(v.string()), js: v.array(v.string()) })),
  content_security_policy: v.optional(v.unknown()),
  web_accessible_resources: v.optional(v.array(v.looseObject({ resources: v.array(v.string()) })), []),
});

/** The manifest of a packed extension, as far as it says what the extension may do. */
export type PackedManifest = v.InferOutput<typeof manifestSchema>;

/** The manifest that stores get. */
export function manifestOf(family: BrowserFamily): PackedManifest {
  return v.parse(manifestSchema, JSON.parse(fileOf(family, 'manifest.json').toString('utf8')));
}

/** A file of the packed extension. */
export function fileOf(family: BrowserFamily, path: string): Buffer {
  return readFileSync(join(builtExtension(family, false), path));
}

/** Size of a file in bytes, as it travels. */
export function gzipSize(family: BrowserFamily, path: string): number {
  return gzipSync(fileOf(family, path), { level: 9 }).length;
}

/** Paths of all files of the packed extension. */
export function filesOf(family: BrowserFamily): string[] {
  return readdirSync(builtExtension(family, false), { recursive: true, encoding: 'utf8' }).map((path) =>
    path.replaceAll('\\', '/'),
  );
}
