import type { Budget } from '../../../tables/limits';
import { WorkbookFault } from '../../../tables/xlsx/zip';
import { struckStrings } from './xls-rich-strings';

/** The crossed-out cells of each sheet, as `row column` from 0; the sheets are numbered in their order. */
export type StruckCells = ReadonlyMap<number, ReadonlySet<string>>;

const BOF = [0x0009, 0x0209, 0x0409, 0x0809];
const [BOUNDSHEET, FONT, XF, FILEPASS] = [0x85, 0x31, 0xe0, 0x2f];
/** Records of one cell: formulas, labels, numbers, truths and blanks of all versions. */
const CELLS = new Set([
  0x06, 0x206, 0x406, 0x01, 0x201, 0x02, 0x03, 0x203, 0x04, 0x204, 0x05, 0x205, 0xd6, 0xfd, 0x7e,
  0x27e,
]);
const [MULBLANK, MULRK] = [0xbe, 0xbd];
const BLANKS: ReadonlySet<number> = new Set([0x01, 0x201, MULBLANK]);
/** Shared strings, what continues a record, and a cell of such a string. */
const [SST, CONTINUE, LABEL_SST] = [0xfc, 0x3c, 0xfd];
const STRIKEOUT = 0x08;
/** Font 4 does not exist: those behind it are counted one too high. */
const NO_FONT = 4;

/** Which cell formats cross out what they show. */
class Formats {
  readonly #fonts: boolean[] = [];
  readonly #formats: number[] = [];

  read(kind: number, view: DataView): void {
    if (kind === FONT && view.byteLength >= 4)
      this.#fonts.push((view.getUint16(2, true) & STRIKEOUT) !== 0);
    if (kind === XF && view.byteLength >= 2) this.#formats.push(view.getUint16(0, true));
  }

  isStruck(format: number): boolean {
    return this.isStruckFont(this.#formats[format] ?? 0);
  }

  isStruckFont(font: number): boolean {
    return this.#fonts[font > NO_FONT ? font - 1 : font] ?? false;
  }
}

interface BiffRecord {
  at: number;
  kind: number;
  body: DataView;
}

function* recordsOf({ buffer, byteOffset, byteLength }: Uint8Array): Generator<BiffRecord> {
  const view = new DataView(buffer, byteOffset, byteLength);
  for (let at = 0; at + 4 <= byteLength; ) {
    const length = view.getUint16(at + 2, true);
    const next = at + 4 + length;
    if (next > byteLength) return;
    const body = new DataView(buffer, byteOffset + at + 4, length);
    yield { at, kind: view.getUint16(at, true), body };
    at = next;
  }
}

/** A cell lies in memory as an object, where it takes as much as so many elements of XML. */
const WEIGHT = 3;

/** What a record may become: of several cells in one, each takes two bytes or more. */
const weightOf = ({ kind, body }: BiffRecord): number =>
  kind === MULBLANK || kind === MULRK ? WEIGHT + (body.byteLength >> 1) : WEIGHT;

/** A record of many cells holds numbers: no name is crossed out there. */
const isFilledCell = ({ kind, body }: BiffRecord): boolean =>
  CELLS.has(kind) && !BLANKS.has(kind) && body.byteLength >= 6;

/** Gathers the shared strings, which stand before the sheets. */
class SharedStrings {
  readonly #parts: DataView[] = [];
  #isOpen = false;
  #struck: ReadonlySet<number> | undefined;

  constructor(readonly formats: Formats) {}

  read(kind: number, body: DataView): void {
    this.#isOpen = kind === SST || (this.#isOpen && kind === CONTINUE);
    if (this.#isOpen) this.#parts.push(body);
  }

  /** Has the string of a cell words that are crossed out? */
  isStruck({ kind, body }: BiffRecord): boolean {
    if (kind !== LABEL_SST || body.byteLength < 10) return false;
    this.#struck ??= struckStrings(this.#parts, (font) => this.formats.isStruckFont(font));
    return this.#struck.has(body.getUint32(6, true));
  }
}

/**
 * Reads the records of a BIFF stream before a library does ([MS-XLS], 2.3), for what that leaves out. It counts the cells
 * without making any, so that a file of 65,536 × 256 cells ends here. Throws a `LimitFault`, or a `WorkbookFault` where it
 * has a password.
 */
export function readStruck(stream: Uint8Array, budget: Budget): StruckCells {
  const struck = new Map<number, Set<string>>();
  const formats = new Formats();
  const strings = new SharedStrings(formats);
  const sheets: number[] = [];
  let sheet = -1;
  for (const record of recordsOf(stream)) {
    const { at, kind, body } = record;
    budget.spend('nodes', weightOf(record));
    if (kind === FILEPASS) throw new WorkbookFault('password');
    if (BOF.includes(kind)) sheet = sheets.indexOf(at);
    if (kind === BOUNDSHEET && body.byteLength >= 4) sheets.push(body.getUint32(0, true));
    formats.read(kind, body);
    strings.read(kind, body);
    if (sheet < 0 || !isFilledCell(record)) continue;
    if (!formats.isStruck(body.getUint16(4, true)) && !strings.isStruck(record)) continue;
    const cells = struck.get(sheet) ?? new Set();
    struck.set(sheet, cells.add(`${body.getUint16(0, true)} ${body.getUint16(2, true)}`));
  }
  return struck;
}
