import { readXml } from './xml';

/** How a number is shown: as a date, with so many digits (`000000` keeps leading zeros), or as it is. */
export type NumberStyle = 'date' | 'plain' | { digits: number };

/** Formats with a number of their own that show dates, in Chinese workbooks too (ECMA-376, 18.8.30). */
const isDateId = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** The style that a format's code asks for: `yyyy"年"m"月"` is a date, `000000` has six digits. */
function styleOfCode(code: string): NumberStyle {
  if (/^0{2,}$/.test(code)) return { digits: code.length };
  // Quoted text, escaped characters, colours and locales say nothing of what is shown.
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').replace(/General|G\/通用格式/gi, '');
  return /[yd年日]/i.test(bare) ? 'date' : 'plain';
}

/** The style of each cell format (`s` of a cell is an index into these). */
export function readStyles(xml: Uint8Array | null): NumberStyle[] {
  const codes = new Map<number, string>();
  const styles: NumberStyle[] = [];
  let isCellFormats = false;
  const styleOf = (id: number): NumberStyle => {
    const code = codes.get(id);
    if (code !== undefined) return styleOfCode(code);
    return isDateId(id) ? 'date' : 'plain';
  };
  if (xml)
    readXml(xml, {
      open(name, { numFmtId, formatCode }) {
        if (name === 'numFmt') codes.set(Number(numFmtId), formatCode ?? '');
        if (name === 'cellXfs') isCellFormats = true;
        if (name === 'xf' && isCellFormats) styles.push(styleOf(Number(numFmtId ?? 0)));
      },
      close(name) {
        if (name === 'cellXfs') isCellFormats = false;
      },
    });
  return styles;
}
