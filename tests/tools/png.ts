import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** A picture of 8 bits a channel, without an alpha channel; rows from the top, three bytes a pixel. */
export interface Picture {
  width: number;
  height: number;
  rgb: Uint8Array;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function* chunksOf(bytes: Buffer): Generator<{ type: string; data: Buffer }> {
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    yield {
      type: bytes.toString('latin1', at + 4, at + 8),
      data: bytes.subarray(at + 8, at + 8 + length),
    };
    at += length + 12;
  }
}

/** PNG specification 9.4: the predictor of filter type 4. */
function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [toLeft, toAbove, toCorner] = [left, above, corner].map((each) => Math.abs(guess - each));
  if ((toLeft ?? 0) <= (toAbove ?? 0) && (toLeft ?? 0) <= (toCorner ?? 0)) return left;
  return (toAbove ?? 0) <= (toCorner ?? 0) ? above : corner;
}

function predicted(filter: number, left: number, above: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return (left + above) >> 1;
  return filter === 4 ? paeth(left, above, corner) : 0;
}

/** Undoes the filters of PNG specification 9.2; what lies outside of the picture counts as 0. */
function unfilter(data: Buffer, stride: number, step: number): Buffer {
  const rows = data.length / (stride + 1);
  const plain = Buffer.alloc(rows * stride);
  const byte = (row: number, at: number): number =>
    row < 0 || at < 0 ? 0 : (plain[row * stride + at] ?? 0);
  for (let row = 0; row < rows; row += 1) {
    const from = row * (stride + 1);
    const filter = data[from] ?? 0;
    for (let at = 0; at < stride; at += 1) {
      const guess = predicted(
        filter,
        byte(row, at - step),
        byte(row - 1, at),
        byte(row - 1, at - step),
      );
      plain[row * stride + at] = (data[from + 1 + at] ?? 0) + guess;
    }
  }
  return plain;
}

/** Reads what browsers write: 8 bits, RGB or opaque RGBA, not interlaced. Throws on anything else. */
export function readPng(bytes: Buffer): Picture {
  const chunks = [...chunksOf(bytes)];
  const head = chunks.find(({ type }) => type === 'IHDR')?.data;
  const step = head?.[9] === 2 ? 3 : 4;
  if (head?.[8] !== 8 || ![2, 6].includes(head[9] ?? 0) || head[12] !== 0)
    throw new Error('not a PNG as browsers write it');
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const parts = chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data);
  const plain = unfilter(inflateSync(Buffer.concat(parts)), width * step, step);
  const rgb = new Uint8Array(width * height * 3);
  for (let pixel = 0; pixel < width * height; pixel += 1)
    rgb.set(plain.subarray(pixel * step, pixel * step + 3), pixel * 3);
  return { width, height, rgb };
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** A PNG of at most 256 colours: three bytes each in `palette`, one index a pixel. */
export function writeIndexedPng(
  { width, height }: Picture,
  palette: Uint8Array,
  indexes: Uint8Array,
): Buffer {
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 3, 0, 0, 0]);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Filter type 0 in front of each row, which suits indexed pictures best.
  const rows = Buffer.alloc(height * (width + 1));
  for (let row = 0; row < height; row += 1)
    rows.set(indexes.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}
