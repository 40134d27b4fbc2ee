/** Files that are only ever added to: a value a line, as JSON. */

const FEED = 0x0a;

/** The bytes up to the last line that was written to its end. */
export const wholeLines = (bytes: Uint8Array): Uint8Array =>
  bytes.subarray(0, bytes.lastIndexOf(FEED) + 1);

/** A line that is none: which, counted from 1. */
export class LineFault extends Error {
  override name = 'LineFault';
  constructor(readonly line: number) {
    super(`line ${line}`);
  }
}

/** What whole lines say, empty ones left out. Throws a `LineFault` for the first that `parse` throws at. */
export function parseLines<T>(bytes: Uint8Array, parse: (value: unknown) => T): T[] {
  return new TextDecoder()
    .decode(bytes)
    .split('\n')
    .flatMap((text, at) => {
      if (text === '') return [];
      try {
        return [parse(JSON.parse(text))];
      } catch {
        throw new LineFault(at + 1);
      }
    });
}

export const textOfLines = (values: readonly unknown[]): string =>
  values.map((value) => `${JSON.stringify(value)}\n`).join('');
