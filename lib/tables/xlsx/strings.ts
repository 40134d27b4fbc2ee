import { ownText, readXml } from './xml';

/** `_x000D_` is how a workbook writes characters that XML cannot hold (ECMA-376, 22.9.2.19). */
export const unescapeText = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );

/** The shared strings, in order. Runs of rich text are joined; phonetic hints (`rPh`) are left out. */
export function readStrings(xml: Uint8Array | null): string[] {
  const strings: string[] = [];
  let parts: string[] = [];
  let isText = false;
  let hints = 0;
  if (xml)
    readXml(xml, {
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
