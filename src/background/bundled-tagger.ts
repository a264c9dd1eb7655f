import { browser } from '../browser';
import { Model } from '../recognition/model/model';
import { Tagger } from '../recognition/model/tagger';

/** Name of the model's file in the package. */
const MODEL = 'recogniser.bin';

/**
 * Opens the model that comes with the extension.
 * @throws {SectionFileError} where it is damaged or of another version
 * @throws {TypeError} where it is missing
 */
export async function openBundledModel(): Promise<Model> {
  const file = await fetch(browser.runtime.getURL(MODEL));
  return Model.open(await file.arrayBuffer());
}

let opened: Promise<Tagger | null> | undefined;

/**
 * What finds names by the bundled model, opened once for as long as the background lives; null where the model cannot be
 * used: articles are then read without it, and the about page says so.
 */
export function bundledTagger(): Promise<Tagger | null> {
  opened ??= openBundledModel().then(
    (model) => new Tagger(model),
    () => null,
  );
  return opened;
}
