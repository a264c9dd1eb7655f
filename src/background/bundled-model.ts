import { browser } from '../browser';
import { Model } from '../recognition/model/model';

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
