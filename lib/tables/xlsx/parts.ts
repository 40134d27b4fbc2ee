import type { Budget } from '../limits';
import { ownText, readXml } from './xml';

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

/** The shared strings, in order. Runs of rich text are joined; phonetic hints (`rPh`) are left out. */
export function readStrings(xml: Uint8Array | null, budget: Budget): string[] {
  const strings: string[] = [];
  let parts: string[] = [];
  let isText = false;
  let hints = 0;
  if (xml)
    readXml(xml, budget, {
      open(name) {
        if (name === 'si') parts = [];
        if (name === 'rPh') hints++;
        isText = name === 't' && hints === 0;
      },
      text(text) {
        if (isText) parts.push(text);
      },
      close(name) {
        if (name === 'rPh') hints--;
        if (name === 't') isText = false;
        if (name === 'si') strings.push(unescapeText(ownText(parts)));
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

export interface Workbook {
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
