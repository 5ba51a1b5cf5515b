/** Ascending numbers for each of many words, as distances from one to the next in groups of seven bits. */
export interface Lists {
  bytes: Uint8Array;
  /** Where the list of each word begins in `bytes`; one more at the end. */
  byteStarts: Uint32Array;
}

/** Calls back for each entry of all lists; those of one word in ascending order. */
export type EachEntry = (visit: (word: number, distance: number) => void) => void;

/** Packs the lists of words that are numbered as they came; `order` names them as they shall stand. */
export function packLists(order: number[], each: EachEntry): Lists {
  const sizes = new Uint32Array(order.length);
  each((word, distance) => {
    sizes[word] = (sizes[word] as number) + bytesFor(distance);
  });
  const byteStarts = new Uint32Array(order.length + 1);
  const next = new Uint32Array(order.length);
  for (const [at, word] of order.entries()) {
    next[word] = byteStarts[at] as number;
    byteStarts[at + 1] = (byteStarts[at] as number) + (sizes[word] as number);
  }
  const bytes = new Uint8Array(byteStarts[order.length] as number);
  each((word, distance) => {
    let at = next[word] as number;
    let rest = distance;
    for (; rest > 127; rest >>>= 7) bytes[at++] = (rest & 127) | 128;
    bytes[at++] = rest;
    next[word] = at;
  });
  return { bytes, byteStarts };
}

function bytesFor(distance: number): number {
  return distance < 1 << 7 ? 1 : distance < 1 << 14 ? 2 : distance < 1 << 21 ? 3 : distance < 1 << 28 ? 4 : 5;
}

let room = new Uint32Array(1 << 12);

/** The numbers packed in [from, to), in room that the next call uses again. */
export function unpackList(bytes: Uint8Array, from: number, to: number): Uint32Array {
  if (room.length < to - from) room = new Uint32Array(2 * (to - from));
  let number = 0;
  let length = 0;
  for (let at = from; at < to; ) {
    let byte = bytes[at++] as number;
    let distance = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++] as number;
      distance |= (byte & 127) << shift;
    }
    number += distance;
    room[length++] = number;
  }
  return room.subarray(0, length);
}

/** Sets the bits of the numbers packed in [from, to). It reads them itself: by `unpackList` it would take 1.7 times as long. */
export function markList(bits: Uint8Array, bytes: Uint8Array, from: number, to: number) {
  let number = 0;
  for (let at = from; at < to; ) {
    let byte = bytes[at++] as number;
    let distance = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++] as number;
      distance |= (byte & 127) << shift;
    }
    number += distance;
    mark(bits, number);
  }
}

/** Bytes of a row of bits, one for each of so many: whole words, so that rows are joined 32 bits at a time. */
export function rowBytes(count: number): number {
  return ((count + 31) >> 5) << 2;
}

/** Is this bit set? */
export function has(bits: Uint8Array, at: number): boolean {
  return at >= 0 && ((bits[at >> 3] as number) & (1 << (at & 7))) !== 0;
}

/** Sets a bit. */
export function mark(bits: Uint8Array, at: number) {
  bits[at >> 3] = (bits[at >> 3] as number) | (1 << (at & 7));
}
