import { type Picture, readPng, writeIndexedPng } from './png';

const COLOURS = 256;

interface Colour {
  rgb: readonly [number, number, number];
  count: number;
}
type Box = Colour[];

/** The channel in which a box is widest, and how wide it is there. */
function widest(box: Box): { channel: 0 | 1 | 2; width: number } {
  const widths = ([0, 1, 2] as const).map((channel) => {
    const values = box.map(({ rgb }) => rgb[channel]);
    return { channel, width: Math.max(...values) - Math.min(...values) };
  });
  return widths.reduce((best, each) => (each.width > best.width ? each : best));
}

/** Cuts a box in two in its widest channel, half of its pixels in each. */
function cut(box: Box): [Box, Box] {
  const { channel } = widest(box);
  const sorted = box.toSorted((one, two) => one.rgb[channel] - two.rgb[channel]);
  const half = sorted.reduce((sum, { count }) => sum + count, 0) / 2;
  let seen = 0;
  const at = sorted.findIndex(({ count }) => {
    seen += count;
    return seen >= half;
  });
  const middle = Math.min(Math.max(at, 1), sorted.length - 1);
  return [sorted.slice(0, middle), sorted.slice(middle)];
}

/** The colour of most of a box's pixels, so that grounds stay exactly what they are. */
const commonest = (box: Box): Colour['rgb'] =>
  box.reduce((best, each) => (each.count > best.count ? each : best)).rgb;

/** Median cut (Heckbert, 1982): at most 256 boxes of similar colours. */
function boxesOf(colours: Box): Box[] {
  const boxes = [colours];
  while (boxes.length < COLOURS) {
    const rated = boxes.map((box) => widest(box).width * Math.sqrt(box.length));
    const at = rated.indexOf(Math.max(...rated));
    const box = boxes[at];
    if (!box || box.length < 2) break;
    boxes.splice(at, 1, ...cut(box));
  }
  return boxes;
}

const keyAt = (rgb: Uint8Array, at: number): number =>
  ((rgb[at] ?? 0) << 16) | ((rgb[at + 1] ?? 0) << 8) | (rgb[at + 2] ?? 0);

function coloursOf({ rgb }: Picture): Box {
  const counts = new Map<number, number>();
  for (let at = 0; at < rgb.length; at += 3) {
    const key = keyAt(rgb, at);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([key, count]) => ({
    rgb: [key >> 16, (key >> 8) & 255, key & 255],
    count,
  }));
}

/** A browser's screenshot with at most 256 colours, in about a third of the bytes. */
export function quantise(png: Uint8Array): Buffer {
  const picture = readPng(Buffer.from(png));
  const boxes = boxesOf(coloursOf(picture));
  const palette = Uint8Array.from(boxes.flatMap(commonest));
  const boxOf = new Map<number, number>();
  boxes.forEach((box, at) => {
    for (const { rgb } of box) boxOf.set((rgb[0] << 16) | (rgb[1] << 8) | rgb[2], at);
  });
  const indexes = new Uint8Array(picture.width * picture.height).map(
    (_, at) => boxOf.get(keyAt(picture.rgb, at * 3)) ?? 0,
  );
  return writeIndexedPng(picture, palette, indexes);
}
