/** The tables that `template` writes: headers, and one example of an invented institution. */

export interface TemplateTable {
  name: string;
  /** Header and example; a row that begins with `#` is never read. */
  rows: [headers: string[], example: string[]];
}

const tableOf = (name: string, columns: readonly [header: string, example: string][]) => ({
  name,
  rows: [
    columns.map(([header]) => header),
    columns.map(([, example], at) => (at === 0 ? `# 示例行，不会被读取：${example}` : example)),
  ] as TemplateTable['rows'],
});

export const TEMPLATE_TABLES: readonly TemplateTable[] = [
  tableOf('机构名单', [
    ['机构名称', '余姚市示例启明培训学校有限公司'],
    ['统一社会信用代码', '91330281MA0EXAMP1T'],
    ['办学地点', '浙江省宁波市余姚市示例路1号'],
    ['列入原因', '以非法获取的学生个人信息电话营销'],
    ['处理结果', '罚款5万元'],
    ['作出机关', '余姚市市场监督管理局'],
    ['列入日期', '2026-09-01'],
    ['移出日期', ''],
    ['公示截止日期', ''],
    ['文号', '示市监处罚〔2026〕2号'],
    ['原文链接', 'https://notices.example.org/2.html'],
    ['品牌', '示例启明课堂'],
    ['曾用名', ''],
    ['网址', 'qiming.example.com'],
    ['备案号', '浙ICP备99999901号'],
    ['核验日期', '2026-09-10'],
    ['核验来源', 'https://qiming.example.com/'],
    ['已核', ''],
  ]),
  tableOf('应用通报', [
    ['应用名称', '示例口算'],
    ['开发者', '示例启明教育科技有限公司'],
    ['版本', '7.4.620'],
    ['应用来源', '应用宝'],
    ['所涉问题', '超范围收集/违规收集'],
    ['通报类型', '批次通报'],
    ['通报机关', '浙江省通信管理局'],
    ['批次', '2026年第5批'],
    ['通报日期', '2026-09-01'],
    ['原文链接', 'https://notices.example.org/1.html'],
  ]),
];

/** An example of a mapping file; every line but the header is commented. */
export const MAPPING_EXAMPLE: readonly (readonly string[])[] = [
  ['表头', '对应列', '固定值'],
  ['# 左列写你们表格里的表头，中列写我们的列名；不要的列写“不使用”', '', ''],
  ['# 处罚机构', '作出机关', ''],
  ['# 网格编号', '不使用', ''],
  ['# 整张表都一样而表中没有的列：左列空着，右列写固定值', '', ''],
  ['# （空）', '作出机关', '余姚市教育局'],
];
