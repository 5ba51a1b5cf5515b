import { FileError, type FileFailure } from './failure.ts';

/** Bytes as text: UTF-8 or UTF-16, by the mark at their start or by their zeros. Rejects with `encoding`, or `unknown` for what is no text. */
export async function* decode(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let encoding: Encoding | undefined;
  let decoder: TextDecoder | undefined;
  for await (const chunk of chunks) {
    encoding ??= encodingOf(chunk);
    decoder ??= new TextDecoder(encoding.name, { fatal: true });
    const text = decoded(decoder, encoding.isGuess ? 'unknown' : 'encoding', chunk);
    if (text.includes('\0')) throw new FileError('unknown');
    if (text) yield text;
  }
  // Half a character at the end: the file was cut there.
  if (decoder) decoded(decoder, encoding?.isGuess ? 'unknown' : 'damaged');
}

function decoded(decoder: TextDecoder, failure: FileFailure, chunk?: Uint8Array): string {
  try {
    return decoder.decode(chunk, { stream: chunk !== undefined });
  } catch {
    throw new FileError(chunk?.some(isControl) ? 'unknown' : failure);
  }
}

/** No text holds these, but for tab, line and page breaks. */
function isControl(byte: number): boolean {
  return byte < 9 || (byte > 13 && byte < 32);
}

interface Encoding {
  name: string;
  isGuess?: true;
}

/** The mark itself is dropped by TextDecoder. Without one, every second byte of Latin text in UTF-16 is zero. */
function encodingOf(start: Uint8Array): Encoding {
  const [a, b] = start;
  if (a === 0xff && b === 0xfe) return { name: 'utf-16le' };
  if (a === 0xfe && b === 0xff) return { name: 'utf-16be' };
  const sample = start.subarray(0, 64);
  const zeros = (parity: number) => sample.filter((byte, at) => at % 2 === parity && byte === 0).length;
  if (zeros(0) + zeros(1) < sample.length / 4) return { name: 'utf-8' };
  return { name: zeros(1) > zeros(0) ? 'utf-16le' : 'utf-16be', isGuess: true };
}
