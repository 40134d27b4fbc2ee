import { writeZip } from '../../../lib/tables/xlsx/zip-write';

/** Workbooks as spreadsheets save them, for tests: the XML of each cell is the test's own. */

interface TestSheet {
  name: string;
  /** `<row>` elements. */
  rows: string;
  /** What stands after `sheetData`: merged cells, hyperlinks. */
  after?: string;
  hidden?: boolean;
  /** Targets of hyperlinks by relation id. */
  links?: Record<string, string>;
}

export interface TestWorkbook {
  sheets: TestSheet[];
  strings?: string[];
  from1904?: boolean;
}

/** Format 1 is a date, 2 shows six digits, 3 is a Chinese date of the user's own, 4 is crossed out. */
const STYLES = `<styleSheet xmlns="m"><numFmts><numFmt numFmtId="176" formatCode="000000"/><numFmt numFmtId="177" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/><numFmt numFmtId="178" formatCode="yyyy&quot;年&quot;m&quot;月&quot;;@"/><numFmt numFmtId="179" formatCode="[$-409]mmm-yy;@"/></numFmts><fonts><font/><font><strike/></font><font><strike val="0"/></font></fonts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="176"/><xf numFmtId="177"/><xf numFmtId="0" fontId="1"/><xf numFmtId="0" fontId="2"/><xf numFmtId="178"/><xf numFmtId="179"/><xf numFmtId="57"/><xf numFmtId="17"/></cellXfs></styleSheet>`;

const relations = (entries: readonly [id: string, target: string][]): string =>
  `<Relationships>${entries.map(([id, target]) => `<Relationship Id="${id}" Target="${target}"/>`).join('')}</Relationships>`;

export async function workbook({
  sheets,
  strings = [],
  from1904,
}: TestWorkbook): Promise<Uint8Array> {
  const refs = sheets.map(
    ({ name, hidden }, at) =>
      `<sheet name="${name}" sheetId="${at + 1}" r:id="r${at + 1}"${hidden ? ' state="hidden"' : ''}/>`,
  );
  const parts: [string, string][] = [
    [
      'xl/workbook.xml',
      `<workbook xmlns:r="r"><workbookPr${from1904 ? ' date1904="1"' : ''}/><sheets>${refs.join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relations(sheets.map((_, at) => [`r${at + 1}`, `worksheets/sheet${at + 1}.xml`])),
    ],
    ['xl/styles.xml', STYLES],
    ['xl/sharedStrings.xml', `<sst>${strings.map((text) => `<si>${text}</si>`).join('')}</sst>`],
    ...sheets.flatMap(({ rows, after = '', links = {} }, at): [string, string][] => [
      [
        `xl/worksheets/sheet${at + 1}.xml`,
        `<worksheet xmlns:r="r"><sheetData>${rows}</sheetData>${after}</worksheet>`,
      ],
      [`xl/worksheets/_rels/sheet${at + 1}.xml.rels`, relations(Object.entries(links))],
    ]),
  ];
  const encoder = new TextEncoder();
  return writeZip(new Map(parts.map(([path, xml]) => [path, encoder.encode(xml)])));
}

/** A text cell, in one of the formats above. */
export const styled = (text: string, style: number): string =>
  `<c s="${style}" t="inlineStr"><is><t>${text}</t></is></c>`;
export const t = (text: string): string => styled(text, 0);
/** A number cell in one of the formats above. */
export const n = (number: number | string, style = 0): string =>
  `<c s="${style}"><v>${number}</v></c>`;
export const row = (...cells: string[]): string => `<row>${cells.join('')}</row>`;
