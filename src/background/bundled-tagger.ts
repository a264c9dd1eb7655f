import { Tagger } from '../recognition/model/tagger';
import { openBundledModel } from './bundled-model';

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
