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

/** What a clerk who starts from nothing reads first. */
export const TEMPLATE_README = `名单发布说明
============

一、填表
  1. 机构用“机构名单”，应用（APP、小程序）用“应用通报”，.xlsx 和 .csv 任选一种。
     一行写一次处理；同一家有几次处理就写几行，会自动并成一条。
  2. 以 # 开头的行不会被读取，示例行可以留着，也可以删掉。
  3. 必须有：名称、处理结果（应用可不填）、作出机关、日期、原文链接。
     原文链接写官方网页的地址，家长点开能看到原文。
     处理结果照决定书的用语写，例如：警告、罚款5万元、责令停止招收学员、吊销办学许可证。
     责令改正、限期整改、注销等不是行政处罚，不会登载。
  4. 日期写 2026-09-01 或 2026年9月1日。只知道年份就写 2026。
  5. 代码、电话、版本请用文本格式，否则电子表格会改掉开头和末尾的 0。
  6. 不要写：法定代表人、负责人、学生、家长的姓名，手机号，身份证号。
     有这样的列，程序会整列丢弃；列入原因里也请不要写。
  7. 名称里有 *、某某 的行不会登载：不知道是谁，就不能标记任何人。
  8. 一格只写一家。几家写在一格里，能分清的拆开并提醒，分不清的、代码等只属于其中一家的，
     整行不登载。
  9. 字号像个人姓名的（张三英语培训部、李小明艺术培训中心），先查登记信息：是个体工商户或个人的，
     不登载；确是公司、民办非企业单位等单位的，在“已核”列写“已核”，才会登载。
 10. 双公示的标准表可以直接用：处罚内容、违法事实为准，处罚类别、违法行为类型作补充；
     行政相对人类别是自然人的行不登载；公示截止期就是公示的最后一天。

  8. “核验日期”是最近一次打开原文、确认仍在公示的日期（写了“核验来源”的，也要一并核对）；没有核对就空着。
     超过最短公示期（一般 3 个月，吊销、黑名单等 12 个月）的，90 天内没有核对就不再显示。
     每次检查都会说明哪些行该核对了。

二、检查（什么都不会写出）
  npm run list -- build 机构名单.xlsx --dry-run --report 报告.html
  打开 报告.html，看每一行的结果和原因。改好再查，直到没有错误。

三、生成密钥（只做一次）
  npm run list -- keygen -o 密钥文件夹
  root.key.json 是根密钥：拷到 U 盘锁起来，平时不用。
  release.key.json 是发布密钥：每次发布时用。
  两个文件都不能发给别人，不能放进要发布的文件夹。

四、发布
  npm run list -- build 机构名单.xlsx -o site/list/v1 --title 示例市名单 --publisher 示例市教育局 \\
    --root-key 密钥文件夹/root.key.json --key 密钥文件夹/release.key.json --url https://你的网站/list/v1/
  把 site 整个上传到网站（先传其他文件，最后传 latest.json）。
  屏幕上的“订阅地址”告诉家长。以后每次发布不再需要 --root-key 和 --title。

五、改正、撤下
  改表中的那一行（或填“移出日期”，或删掉那一行），再发布一次就行。
  一次撤下一半以上时会停下来报数，确认无误再加 --allow-shrink；少给了一个文件时也会这样。
  发布前想看会改动哪些：npm run list -- diff 机构名单.xlsx --against site/list/v1

六、平时
  npm run list -- verify https://你的网站/list/v1/      逐项检查已发布的名单
  npm run list -- renew site/list/v1 --key …           内容不变，延长有效期（默认 90 天）
  npm run list -- rotate site/list/v1 --root-key … --new-key …   发布密钥丢了或被盗

七、表头不一样怎么办
  表头次序不限，常见的叫法都认得，标题行在上面也没关系。认不得的列会列出来，
  照“列对应.csv”的样子写一份对应表，加上 --mapping 列对应.csv。
`;
