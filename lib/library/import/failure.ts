/** Why a file is refused as a whole, as a word that the interface has a sentence for. */
export type FileFailure =
  /** No format that we read. */
  | 'unknown'
  /** Cut off, or not what its own checksums say. */
  | 'damaged'
  /** Written by a newer version of Readout. */
  | 'newer'
  | 'tooLarge'
  /** Grows beyond measure when it is unpacked. */
  | 'bomb'
  /** Neither UTF-8 nor UTF-16. */
  | 'encoding';

/** Refuses a file as a whole. */
export class FileError extends Error {
  readonly reason: FileFailure;
  /** The name of the file, once it is known. */
  file = '';
  constructor(reason: FileFailure) {
    super(`The file is refused: ${reason}.`);
    this.name = 'FileError';
    this.reason = reason;
  }
}
