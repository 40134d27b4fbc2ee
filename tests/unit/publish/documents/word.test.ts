import { expect, it } from 'vitest';
import { readDocument } from '../../../../lib/publish/documents/read-document';
import { writeZip } from '../../../../lib/tables/xlsx/zip-write';

const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const cell = (...runs: string[]): string => `<w:tc><w:p>${runs.join('')}</w:p></w:tc>`;
const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;

const XMLNS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const style = (id: string, properties: string, base = 'Normal') =>
  `<w:style w:type="character" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${base}"/><w:rPr>${properties}</w:rPr></w:style>`;
const STYLES = `<w:styles ${XMLNS}>${style('Gone', '<w:strike/>')}${style('Child', '<w:b/>', 'Gone')}${style('Back', '<w:strike w:val="0"/>', 'Gone')}</w:styles>`;

const sheetOf = (...rows: string[]) =>
  sheetOfTable(row(cell(run('机构名称')), cell(run('处理结果'))), ...rows);

async function sheetOfTable(...rows: string[]) {
  const body = `<w:tbl>${rows.join('')}</w:tbl>`;
  const parts: [string, string][] = [
    ['[Content_Types].xml', '<Types/>'],
    ['word/styles.xml', STYLES],
    ['word/document.xml', `<w:document ${XMLNS}><w:body>${body}</w:body></w:document>`],
  ];
  const bytes = writeZip(
    new Map(parts.map(([path, xml]) => [path, new TextEncoder().encode(xml)])),
  );
  const { sheets } = await readDocument({ name: '名单.docx', bytes });
  return sheets[0];
}

it.each([
  ['one line', '<w:strike/>', true],
  ['two lines', '<w:dstrike/>', true],
  ['two lines, one being off', '<w:strike w:val="0"/><w:dstrike w:val="true"/>', true],
  ['none', '<w:dstrike w:val="false"/>', false],
])('words of a Word table that %s cross out are seen', async (_, properties, isStruck) => {
  const sheet = await sheetOf(
    row(cell(run('余姚市'), run('示例启明', properties)), cell(run('警告'))),
  );
  expect(sheet?.rows[1]).toEqual(['余姚市示例启明', '警告']);
  expect(sheet?.marks?.get(1)?.get(0)?.isStruck ?? false).toBe(isStruck);
});

it.each([
  ['that strikes', '', '<w:rStyle w:val="Gone"/>', true],
  ['that comes from one', '', '<w:rStyle w:val="Child"/><w:b/>', true],
  ['of their paragraph', '<w:pPr><w:pStyle w:val="Gone"/></w:pPr>', '', true],
  ['of their paragraph, in bold', '<w:pPr><w:pStyle w:val="Gone"/></w:pPr>', '<w:b/>', true],
  ['that takes it back', '', '<w:rStyle w:val="Back"/>', false],
  ['that they take back', '', '<w:rStyle w:val="Gone"/><w:strike w:val="0"/>', false],
  ['that nobody defines', '', '<w:rStyle w:val="Other"/>', false],
])('words of a Word table that have a style %s', async (_, paragraph, properties, isStruck) => {
  const sheet = await sheetOf(row(cell(paragraph, run('示例启明', properties)), cell(run('警告'))));
  expect(sheet?.rows[1]).toEqual(['示例启明', '警告']);
  const struck = [0, 1].map((at) => sheet?.marks?.get(1)?.get(at)?.isStruck ?? false);
  expect(struck).toEqual([isStruck, false]);
});

it('a cell of a Word table reaches from a row that pages repeat into the next one', async () => {
  const merged = (text: string, how = '') =>
    `<w:tc><w:tcPr><w:vMerge${how}/></w:tcPr><w:p>${run(text)}</w:p></w:tc>`;
  const head = `<w:tr><w:trPr><w:tblHeader/></w:trPr>${merged('机构名称', ' w:val="restart"')}${cell(run('行政处罚'))}</w:tr>`;
  const data = row(cell(run('示例启明')), cell(run('警告')));
  const { rows } = (await sheetOfTable(head, row(merged(''), cell(run('处罚内容'))), data)) ?? {};
  expect(rows?.map(([first]) => first)).toEqual(['机构名称', '机构名称', '示例启明']);
});

it('a reviewer’s comment is no part of a Word table, and no fault of it', async () => {
  const comment = '<w:r><w:commentReference w:id="0"/></w:r>';
  const sheet = await sheetOf(row(cell(run('示例启明'), comment), cell(run('警告'))));
  expect(sheet?.rows[1]).toEqual(['示例启明', '警告']);
});

it('words of a Word table that are hidden are gone, and a row of such words alone is told', async () => {
  const hidden = '<w:vanish/>';
  const sheet = await sheetOf(
    row(cell(run('示例启明'), run('（旧）', hidden)), cell(run('警告'))),
    row(cell(run('示例晨光', hidden)), cell(run('警告', hidden), run(' '))),
    row(cell(run('示例云帆', '<w:vanish w:val="0"/>')), cell(run('警告'))),
  );
  expect(sheet?.rows.slice(1)).toEqual([
    ['示例启明', '警告'],
    ['示例晨光', '警告'],
    ['示例云帆', '警告'],
  ]);
  expect([...(sheet?.hidden ?? [])]).toEqual([2]);
});
