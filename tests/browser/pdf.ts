import { constants, inflateSync } from 'node:zlib';

/** A packing whose last byte is a line end by chance looks cut off. */
const MAYBE_CUT = { finishFlush: constants.Z_SYNC_FLUSH };

/** Pages of a PDF. Firefox packs the objects that tell them. */
export function sheetsOf(pdf: Uint8Array): number {
  const text = Buffer.from(pdf).toString('latin1');
  const packed = [...text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, data = '']) => {
    try {
      return inflateSync(Buffer.from(data, 'latin1'), MAYBE_CUT).toString('latin1');
    } catch {
      return ''; // A picture or a font of another packing.
    }
  });
  return [text, ...packed].join('\n').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
