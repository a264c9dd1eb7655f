/** Why a file is refused. */
export type FileRefusal = 'too-large' | 'encoding' | 'no-json' | 'cut-off' | 'other-kind' | 'newer' | 'damaged';

/** Thrown on reading a file that is not taken over. */
export class FileFault extends Error {
  override readonly name = 'FileFault';

  /** @param place where it is damaged: `notes 17 · text`, rows from 1 */
  constructor(
    readonly refusal: FileRefusal,
    readonly place = '',
  ) {
    super(`${refusal} ${place}`.trim());
  }
}
