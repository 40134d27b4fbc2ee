import { describe, expect, it } from 'vitest';
import { nearestHeader, parseMapping } from '../../../../lib/publish/sheets/mapping';
import { tableOf } from '../helpers';

const mappingOf = (text: string, file = '对应.csv') =>
  parseMapping(new TextEncoder().encode(text), file);

const THEIRS =
  '培训点,处分,办理部门,日子,网页\n示例启明,约谈,余姚市教育局,2026-09-01,https://b.example.org/1';

describe('a mapping', () => {
  it.each([
    [
      'as CSV',
      '对应.csv',
      '表头,对应列,固定值\n培训点,机构名称,\n处分,处理结果,\n办理部门,作出机关,\n日子,日期,\n网页,原文链接,\n# 说明,,\n',
    ],
    [
      'as JSON',
      '对应.json',
      '{"列":{"培训点":"机构名称","处分":"处理结果","办理部门":"作出机关","日子":"日期","网页":"原文链接"}}',
    ],
  ])('%s names the columns of an office', (_, file, text) => {
    const table = tableOf(THEIRS, '表.csv', mappingOf(text, file));
    expect(table.rows[0]?.cells.get('institution')).toBe('示例启明');
    expect(table.columns.get('authority')).toBe('办理部门');
    expect(table.notices).toEqual([]);
  });

  it('knows a heading in traditional characters', () => {
    const mapping = mappingOf('表头,对应列,固定值\n培訓點,机构名称,\n');
    const table = tableOf(THEIRS.replace('培训点', '培訓點'), '表.csv', {
      ...mapping,
      columns: new Map([
        ...mappingOf(
          '{"列":{"处分":"处理结果","办理部门":"作出机关","日子":"日期","网页":"原文链接"}}',
          '对应.json',
        ).columns,
        ...mapping.columns,
      ]),
    });
    expect(table.rows[0]?.cells.get('institution')).toBe('示例启明');
  });

  it('gives values to columns that a table lacks, and not to those that it has', () => {
    const mapping = mappingOf(
      '{"固定值":{"作出机关":"余姚市教育局","原文链接":"https://b.example.org/1","日期":"2020"}}',
      '对应.json',
    );
    const table = tableOf('机构名称,处理结果,日期\n示例,约谈,2026-09-01', '表.csv', mapping);
    expect(Object.fromEntries(table.rows[0]?.cells ?? [])).toMatchObject({
      authority: '余姚市教育局',
      source: 'https://b.example.org/1',
      date: '2026-09-01',
    });
    expect(table.notices).toEqual(['表中已有“日期”列，对应表中的固定值未使用']);
  });

  it('can leave a column out', () => {
    const mapping = mappingOf('表头,对应列\n网址,不使用\n');
    const head = '机构名称,处理结果,作出机关,日期,原文链接,网址\n';
    expect(tableOf(head, '表.csv', mapping).columns.has('site')).toBe(false);
  });

  it.each([
    [
      '表头,对应列\n甲,作处机关\n',
      '对应.csv',
      '对应.csv·第2行·没有名为“作处机关”的列，是否为“作出机关”？',
    ],
    [
      '表头,对应列\n法定代表人,机构名称\n',
      '对应.csv',
      '对应.csv·第2行·“法定代表人”含个人信息，不能对应到任何列',
    ],
    [
      '表头,对应列\n,机构名称\n',
      '对应.csv',
      '对应.csv·第2行·应写明“表头”（表格里的列名）或“固定值”',
    ],
    ['甲,乙\n', '对应.csv', '对应.csv·第1行·对应表的列应为：表头,对应列,固定值'],
    ['{', '对应.json', '对应.json·文件·不是 JSON'],
    ['{"列":{"甲":1}}', '对应.json', '对应.json·列·甲·应为文字'],
    ['[]', '对应.json', '对应.json·文件·没有“列”或“固定值”'],
  ])('that reads %j is refused', (text, file, message) => {
    expect(() => mappingOf(text, file)).toThrow(message);
  });
});

describe('an unknown header', () => {
  it.each([
    ['处罚机关名称', 'authority'],
    ['被列入日期', 'date'],
    ['统一社会信用代码证号', 'uscc'],
    ['原文链接地址', 'source'],
  ])('%s is near a known one', (header, field) => {
    expect(nearestHeader(header)?.field).toBe(field);
  });

  it.each([
    '颜色',
    '数据来源系统',
    '经度',
    '主办单位',
    '告知书链接页码',
    '立案机关',
    '拟处罚结果',
    '送达日期',
    '下载链接',
    '检查时间段',
  ])('%s is near none', (header) => {
    expect(nearestHeader(header)).toBeNull();
  });

  it('is told with what it may be, also where a needed column is missing', () => {
    expect(() => tableOf('机构名称,处理结果,作处机关,日期,原文链接\n')).toThrow(
      '表.csv·第1行·缺少列“作出机关”；“作处机关”列无法识别，未使用；是否即“作出机关”？是则用 --mapping 对应',
    );
  });
});

const HEAD = '机构名称,处理结果,作出机关,日期,原文链接';
const ROW = '余姚市示例启明培训学校有限公司,约谈,余姚市教育局,2026-09-01,https://b.example.org/1';

describe('the header of a table', () => {
  it('is found below titles, which are told', () => {
    const table = tableOf(`余姚市校外培训机构黑名单,,,,\n（2026年9月）,,,,\n,,,,\n${HEAD}\n${ROW}`);
    expect(table.rows.map(({ place }) => place.row)).toEqual([5]);
    expect(table.notices).toEqual([
      '表头在第 4 行；上面的 2 行（余姚市校外培训机构黑名单）不是数据，未读取',
    ]);
  });

  it('of two rows is the second', () => {
    const table = tableOf(`机构名称,处罚情况,处罚情况,处罚情况,处罚情况\n${HEAD}\n${ROW}`);
    expect(table.rows.map(({ place }) => place.row)).toEqual([3]);
  });

  it('that comes again on every page is passed over, and so are rows that begin with #', () => {
    const table = tableOf(`${HEAD}\n# 示例,,,,\n${ROW}\n${HEAD}\n${ROW}`);
    expect(table.rows.map(({ place }) => place.row)).toEqual([3, 5]);
    expect(table.notices).toEqual([
      '以 # 开头的行未读取：第 2 行（# 示例）',
      '表头重复出现，已略过：第 4 行（机构名称 处理结果 作出机关 日期 原文链接）',
    ]);
  });

  it.each([
    '法定代表人（负责人）',
    '法定代表人或负责人',
    '负责人电话',
    '联系人手机号',
    '经营者',
    '手机',
    '学生姓名',
    '居民身份证号码',
    '证件号码',
  ])('%s is personal', (header) => {
    const table = tableOf(`${HEAD},${header}\n${ROW},王小明`);
    expect(table.notices).toEqual([`“${header}”列含个人信息，已整列丢弃，不读取、不发布`]);
    expect([...(table.rows[0]?.cells.values() ?? [])]).not.toContain('王小明');
  });
});
