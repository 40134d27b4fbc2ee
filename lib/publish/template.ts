import type { FormColumn } from '../tables/xlsx/write';

/** The tables that `template` writes: headers, and one example of an invented institution. */

interface TemplateColumn extends FormColumn {
  header: string;
  example: string;
}

interface TemplateTable {
  name: string;
  columns: readonly TemplateColumn[];
}

/** Header and example; a row that begins with `#` is never read. */
export const templateRows = ({
  columns,
}: TemplateTable): [headers: string[], example: string[]] => [
  columns.map(({ header }) => header),
  columns.map(({ example }, at) => (at === 0 ? `# 示例行，不会被读取：${example}` : example)),
];

/** Widths in characters: for a name or a link, for a sentence, for a code or a date. */
const [WIDE, MIDDLE, NARROW] = [40, 26, 14];

const tableOf = (
  name: string,
  columns: readonly [header: string, example: string, width: number, choices?: string[]][],
): TemplateTable => ({
  name,
  columns: columns.map(([header, example, width, choices]) => ({
    header,
    example,
    width,
    choices,
  })),
});

/** As decisions word them; most say more, such as the sum of a fine. */
const RESULTS = [
  '警告',
  '罚款',
  '没收违法所得',
  '责令停止招收学员',
  '责令停止举办',
  '吊销办学许可证',
  '列入黑名单',
  '列入严重违法失信名单',
  '列入经营异常名录',
  '约谈',
];

export const INSTITUTION_TABLE = tableOf('机构名单', [
  ['机构名称', '余姚市示例启明培训学校有限公司', WIDE],
  ['统一社会信用代码', '91330281MA0EXAMP1T', MIDDLE],
  ['办学地点', '浙江省宁波市余姚市示例路1号', WIDE],
  ['列入原因', '以非法获取的学生个人信息电话营销', WIDE],
  ['处理结果', '罚款5万元', MIDDLE, RESULTS],
  ['作出机关', '余姚市市场监督管理局', MIDDLE],
  ['列入日期', '2026-09-01', NARROW],
  ['移出日期', '', NARROW],
  ['公示截止日期', '', NARROW],
  ['文号', '示市监处罚〔2026〕2号', MIDDLE],
  ['原文链接', 'https://notices.example.org/2.html', WIDE],
  ['品牌', '示例启明课堂', MIDDLE],
  ['曾用名', '', MIDDLE],
  ['网址', 'qiming.example.com', MIDDLE],
  ['备案号', '浙ICP备99999901号', MIDDLE],
  ['核验日期', '2026-09-10', NARROW],
  ['核验来源', 'https://qiming.example.com/', WIDE],
  ['已核', '', NARROW, ['已核']],
  ['机构回应', '', WIDE],
  ['回应日期', '', NARROW],
  ['回应链接', '', WIDE],
]);

export const TEMPLATE_TABLES: readonly TemplateTable[] = [
  INSTITUTION_TABLE,
  tableOf('应用通报', [
    ['应用名称', '示例口算', WIDE],
    ['开发者', '示例启明教育科技有限公司', WIDE],
    ['版本', '7.4.620', NARROW],
    ['应用来源', '应用宝', NARROW],
    ['所涉问题', '超范围收集/违规收集', WIDE],
    ['通报类型', '批次通报', NARROW, ['批次通报', '整改复核', '未完成整改', '下架处置']],
    ['通报机关', '浙江省通信管理局', MIDDLE],
    ['批次', '2026年第5批', NARROW],
    ['通报日期', '2026-09-01', NARROW],
    ['原文链接', 'https://notices.example.org/1.html', WIDE],
  ]),
];

/** An example of a mapping file; every line but the header is commented. */
export const MAPPING_EXAMPLE: readonly (readonly string[])[] = [
  ['表头', '对应列', '固定值'],
  ['# 左列写自己表格里的表头，中列写这里的列名；不要的列写“不使用”', '', ''],
  ['# 处罚机构', '作出机关', ''],
  ['# 网格编号', '不使用', ''],
  ['# 整张表都一样而表中没有的列：左列空着，右列写固定值', '', ''],
  ['# （空）', '作出机关', '余姚市教育局'],
];

/** What a clerk who starts from nothing reads first; `program` is how the command is called there. */
export const templateReadme = (program: string): string => `名单发布说明
============

一、填表
  1. 机构用“机构名单”，应用（APP、小程序）用“应用通报”，.xlsx 和 .csv 任选一种。
     一行写一次处理；同一家有几次处理就写几行，会自动并成一条。
  2. 以 # 开头的行不会被读取，示例行可以留着，也可以删掉；自己的行不要以 # 开头。
  3. 必须有：名称、处理结果（应用可不填）、作出机关、日期、原文链接。
     原文链接写官方网页的地址，家长点开能看到原文。
     处理结果照决定书的用语写（下拉的只是常见的几种，可以写别的），例如：警告、罚款5万元。
     责令改正、限期整改、注销等不是行政处罚，不会登载。
  4. 日期写 2026-09-01 或 2026年9月1日。只知道年份就写 2026。
  5. 代码、电话、版本请用文本格式（.xlsx 里已设好），否则电子表格会改掉开头和末尾的 0。
  6. 不要写：法定代表人、负责人、学生、家长的姓名，手机号，身份证号。
     有这样的列，程序会整列丢弃；列入原因里也请不要写。
  7. 名称里有 *、某某 的行不会登载：不知道是谁，就不能标记任何人。
  8. 一格只写一家。几家写在一格里，能分清的拆开并提醒，分不清的、代码等只属于其中一家的，
     整行不登载。
  9. 字号像个人姓名的（张三英语培训部、李小明艺术培训中心），先查登记信息：是个体工商户或个人的，
     不登载；确是公司、民办非企业单位等单位的，在“已核”列写“已核”，才会登载。
 10. 双公示的标准表可以直接用：处罚内容、违法事实为准，处罚类别、违法行为类型作补充；
     行政相对人类别是自然人的行不登载；公示截止期就是公示的最后一天。
 11. “核验日期”是最近一次打开原文、确认仍在公示的日期（写了“核验来源”的，也要一并核对）；没有核对就空着。
     超过最短公示期（一般 3 个月，吊销、黑名单等 12 个月）的，90 天内没有核对就不再显示（应用通报不受此限）。
     每次检查都会说明哪些行该核对了。
 12. 该单位对这一次处理有回应或异议的，把原话写在“机构回应”（最多 1000 字），“回应日期”写到日，
     有公开网址的写“回应链接”。读者在这次处理下面能看到；处理本身照样显示。应用通报也可以加这三列。

二、检查（什么都不会写出）
  ${program} build 机构名单.xlsx --dry-run --report 报告.html
  打开 报告.html，看每一行的结果和原因。改好再查，直到没有错误。

三、生成密钥（只做一次）
  ${program} keygen -o 密钥
  root.key.json 是根密钥：拷到 U 盘锁起来，平时不用。
  release.key.json 是发布密钥：每次发布时用。
  两个文件都不能发给别人，不能放进要发布的文件夹。

四、发布
  ${program} build 机构名单.xlsx -o site/list/v1 --title 示例市名单 --publisher 示例市教育局 --key 密钥/release.key.json --root-key 密钥/root.key.json --url https://贵单位的网站/list/v1/
  把 site 整个上传到网站（先传其他文件，最后传 latest.json）。
  屏幕上的“订阅地址”告诉家长。表格旁边的 list.json 记下了这些，以后在这个文件夹里只需：
  ${program} build

五、改正、撤下
  改表中的那一行（或填“移出日期”，或删掉那一行），再发布一次就行。
  一次撤下超过一半时会停下来报数，确认无误再加 --allow-shrink；少给了一个文件时也会这样。
  发布前想看会改动哪些：${program} diff

六、平时
  ${program} verify https://贵单位的网站/list/v1/      逐项检查已发布的名单
  ${program} renew                               内容不变，延长有效期（90 天）
  ${program} help rotate                         发布密钥丢了或被盗

七、表头不一样怎么办
  表头次序不限，常见的叫法都认得，标题行在上面也没关系。认不得的列会列出来，
  照“列对应.csv”的样子写一份对应表，加上 --mapping 列对应.csv。
`;
