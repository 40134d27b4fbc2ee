import type { Budget } from '../limits';
import { type Attributes, ownText, readXml } from './xml';

/** `_x000D_` is how a workbook writes characters that XML cannot hold (ECMA-376, 22.9.2.19). */
export const unescapeText = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );

/** The other way round: what XML cannot hold, and texts that look like such an escape. */
export const escapeText = (text: string): string =>
  text.replace(
    /_(?=x[0-9A-Fa-f]{4}_)|[^\P{Cc}\t\n]|\p{Cs}|[\ufffe\uffff]/gu,
    (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );

/** Is a property of a font on? `<strike/>` is; `<strike val="0"/>` is not. */
export const isOn = (val: string | undefined): boolean => val !== '0' && val !== 'false';

/** Listens to the words of a cell or shared string. Runs of rich text are joined; phonetic hints (`rPh`) are left out. */
export class Words {
  /** Some of them are crossed out. */
  isStruck = false;
  #parts: string[] = [];
  #isText = false;
  #isRunStruck = false;
  #hints = 0;

  begin(): void {
    [this.isStruck, this.#isRunStruck, this.#parts] = [false, false, []];
  }

  open(name: string, { val }: Attributes): void {
    if (name === 'rPh') this.#hints++;
    else if (name === 'r') this.#isRunStruck = false;
    else if (name === 'strike') this.#isRunStruck = isOn(val);
    this.#isText = (name === 't' || name === 'v') && this.#hints === 0;
  }

  add(text: string): void {
    if (!this.#isText) return;
    this.#parts.push(text);
    if (this.#isRunStruck && text.trim() !== '') this.isStruck = true;
  }

  close(name: string): void {
    if (name === 'rPh') this.#hints--;
    this.#isText = false;
  }

  get raw(): string {
    return ownText(this.#parts);
  }
}

/** A text that cells share. */
export interface SharedString {
  text: string;
  isStruck: boolean;
}

/** The shared strings, in order. */
export function readStrings(xml: Uint8Array | null, budget: Budget): SharedString[] {
  const strings: SharedString[] = [];
  const words = new Words();
  if (xml)
    readXml(xml, budget, {
      open(name, attributes) {
        if (name === 'si') words.begin();
        words.open(name, attributes);
      },
      text: (text) => words.add(text),
      close(name) {
        words.close(name);
        if (name === 'si')
          strings.push({ text: unescapeText(words.raw), isStruck: words.isStruck });
      },
    });
  return strings;
}

export interface SheetRef {
  name: string;
  /** Path of its part in the archive. */
  path: string;
  isHidden: boolean;
}

interface Workbook {
  sheets: SheetRef[];
  /** Days count from 1904 instead of 1900 (files of old Macs). */
  from1904: boolean;
}

/** Targets of a `.rels` part by their ids; `isExternal` ones are addresses. */
export function readRelations(xml: Uint8Array | null, budget: Budget): Map<string, string> {
  const targets = new Map<string, string>();
  if (xml)
    readXml(xml, budget, {
      open(name, { Id, Target }) {
        if (name === 'Relationship' && Id && Target) targets.set(Id, Target);
      },
    });
  return targets;
}

/** `xl/worksheets/sheet1.xml` has its links in `xl/worksheets/_rels/sheet1.xml.rels`. */
export const relationsPath = (path: string): string => path.replace(/([^/]+)$/, '_rels/$1.rels');

/** A target as the archive names it: relative ones lie below `xl/`. */
const pathOf = (target: string): string =>
  target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;

/** The sheets of a workbook in their order; charts and other parts that are no worksheet are left out. */
export function readWorkbook(
  xml: Uint8Array,
  relations: ReadonlyMap<string, string>,
  budget: Budget,
): Workbook {
  const workbook: Workbook = { sheets: [], from1904: false };
  readXml(xml, budget, {
    open(tag, { name = '', id = '', state, date1904 }) {
      if (tag === 'workbookPr') workbook.from1904 = date1904 === '1' || date1904 === 'true';
      const target = relations.get(id);
      if (tag === 'sheet' && target?.includes('worksheets/')) {
        budget.spend('sheets', 1);
        workbook.sheets.push({
          name,
          path: pathOf(target),
          isHidden: state !== undefined && state !== 'visible',
        });
      }
    },
  });
  return workbook;
}
