const FOLD = 4 * 2 ** 20;

/** Gathers pieces into one Blob. What was gathered moves out of the page's memory now and then. */
export class BlobWriter {
  #parts: BlobPart[] = [];
  #size = 0;

  push(part: string | Uint8Array) {
    this.#parts.push(part as BlobPart);
    this.#size += part.length;
    if (this.#size < FOLD) return;
    this.#parts = [new Blob(this.#parts)];
    this.#size = 0;
  }

  finish(type: string): Blob {
    return new Blob(this.#parts, { type });
  }
}
