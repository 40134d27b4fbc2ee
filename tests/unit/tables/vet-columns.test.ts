import { describe, expect, it } from 'vitest';
import { findColumns, unaskedNames } from '../../../lib/tables/vet-columns';

const NAME = '余姚市示例启明培训学校有限公司';
const CODE = '91330281MA0EXAMP1T';
const OTHER = '余姚市示例蓝天幼儿园';

describe('columns', () => {
  it.each([
    [[['序号', '机构名称', '统一社会信用代码', '办学地址']], 0, [null, 'name', 'uscc', 'place']],
    [[['2026 年合作机构'], ['学校名称', '官网（选填）']], 1, ['name', 'site']],
    [[['供应商', '链接', '当事人名称']], 0, ['name', 'site', null]],
    [[['应用名称', '开发者', '名称']], 0, ['app', 'developer', 'name']],
    [[['名称', '机构名称']], 0, ['name', null]],
    [[[NAME]], null, ['any']],
    [
      [['1', NAME, '91330281MA2EXAMP1X', 'a.example.com', '0574-62123456']],
      null,
      [null, 'any', 'uscc', 'site', 'phone'],
    ],
    [[['地址'], ['余姚市']], null, ['any']],
  ])('of %j', (rows, header, fields) => {
    expect(findColumns(rows)).toEqual({ header, fields });
  });
});

/** The cells of a text, a row a line. */
const table = (text: string): string[][] => text.split('\n').map((line) => line.split(','));

describe('a column of names that no known heading tells', () => {
  it.each([
    // Beside a number or a place: without it the rows would be told as not listed.
    [`序号,校名,联系电话\n1,${NAME},0574-11111111`, 0, [null, 'any', 'phone']],
    [`承办单位,联系电话\n${NAME},0574-11111111`, 0, ['any', 'phone']],
    ['商家,电话\n启明,0574-11111111', 0, ['any', 'phone']],
    [`,电话,网址,备案号\n${NAME},,,`, 0, ['any', 'phone', 'site', 'icp']],
    [`区县,乙方,地址\n余姚市,${NAME},余姚市示例路1号`, 0, ['place', 'name', 'place']],
    [`品牌,电话\n示例启明,0574-11111111`, 0, ['any', 'phone']],
    // Beside a school's own name.
    [`学校,第三方机构,电话\n${OTHER},${NAME},`, 0, ['name', 'any', 'phone']],
    [`学校,第三方机构\n${OTHER},无\n甲校,—\n乙校,${NAME}`, 0, ['name', 'any']],
    [`学校名称,供应商\n${OTHER},${NAME}`, 0, ['name', 'any']],
    [`应用名称,公司\n示例口算,${NAME}`, 0, ['app', 'any']],
    // Keys by their cells.
    [`机构名称,税号\n${NAME},${CODE}`, 0, ['name', 'uscc']],
    [`机构名称,咨询热线\n${NAME},0574-62123456`, 0, ['name', 'phone']],
    [`机构名称,公司网址\n${NAME},qiming.example.com`, 0, ['name', 'site']],
    [`机构名称,网站备案\n${NAME},浙ICP备12345678号-1`, 0, ['name', 'icp']],
    ['学习平台,客服热线\n示例口算,400-123-4567\n示例词典,0574-62123456', null, ['any', 'phone']],
    // Apps.
    [`机构名称,学习平台\n${NAME},示例口算`, 0, ['name', 'app']],
    ['教育类App,网址\n示例口算,qiming.example.com', 0, ['app', 'site']],
    // Below a title and a note.
    [`${NAME},,\n填表说明,,\n序号,校名,电话\n1,${OTHER},`, 2, [null, 'any', 'phone']],
    [`${NAME},${NAME}\n校名,电话\n${OTHER},`, 1, ['any', 'phone']],
    // Below who fills it in, and with a heading that reads like a name.
    [`填报单位,余姚市示例中心学校,\n序号,机构名称,电话\n1,${NAME},`, 1, [null, 'name', 'phone']],
    [`引进第三方机构的学校,机构名称,电话\n${OTHER},${NAME},`, 0, ['any', 'name', 'phone']],
    // Two pairs in a line of an upright table are no header.
    [`机构名称,${NAME},电话,0574-62123456\n${OTHER},,,`, null, ['any', null, null, 'phone']],
    // Without a header.
    [`机构名称,${NAME}\n统一社会信用代码,${CODE}\n电话,0574-62123456`, null, [null, 'any']],
    [`1,城东街道,${NAME}`, null, [null, null, 'any']],
    [`张三,启明托管\n李四,晨光托管`, null, [null, 'any']],
    [`机构,${NAME}\n机构,${OTHER}`, null, [null, 'any']],
    // A kind that all rows share, or one institution's contacts: both columns are asked.
    ['艺术培训,启明\n艺术培训,晨光', null, ['any', 'name']],
    ['企业,示例启明,甲\n企业,示例晨光,甲', null, ['any', 'name', null]],
    ['示例启明,张三\n示例启明,李四', null, ['any', 'name']],
    ['示例启明,张三\n示例晨光,李四', null, ['any', null]],
    // A school and its supplier, each of whom may stand first.
    [`${OTHER},${NAME}\n${OTHER},${NAME}`, null, ['any', 'name']],
    [`${NAME},${OTHER}\n${NAME},甲校`, null, ['any', null]],
    // Whose side of a contract keeps the table is no supplier, and its code is none of the supplier's.
    [`甲方,乙方\n${OTHER},${NAME}`, 0, [null, 'name']],
    [`委托方,受托方\n${OTHER},${NAME}`, 0, [null, 'name']],
    [`采购人,中标供应商\n${OTHER},${NAME}`, 0, [null, 'name']],
    [`付款方,承办方,电话\n${OTHER},${NAME},`, 0, [null, 'any', 'phone']],
    [`购买方名称,销售方名称\n${OTHER},${NAME}`, 0, [null, 'name']],
    [`學校,供應商（全稱）\n${OTHER},${NAME}`, 0, ['name', 'any']],
    [
      `甲方,甲方税号,乙方,乙方税号\n${OTHER},${CODE},${NAME},${CODE}`,
      0,
      [null, null, 'name', 'uscc'],
    ],
    [`采购单位,供应商\n${OTHER},示例启明`, 0, [null, 'name']],
    [`甲方,电话\n${OTHER},0574-11111111`, 0, ['any', 'phone']],
    ['甲方,电话\n启明,0574-11111111', 0, ['any', 'phone']],
    [
      `学生,班级,授课公司,电话\n张三,一号辅导班,${NAME},\n李四,二号辅导班,${NAME},\n王五,三号辅导班,${NAME},`,
      0,
      [null, null, 'any', 'phone'],
    ],
    [`班级名称,授课,电话\n高一3班,${NAME},`, 0, [null, 'any', 'phone']],
    // Two known headings of names: both are asked, brands too.
    [`学校,供应商\n${OTHER},示例启明`, 0, ['name', 'any']],
    [`单位,名称\n套,示例启明`, 0, ['name', 'any']],
    [`学校,承办机构\n${OTHER},示例启明教育`, 0, ['name', 'any']],
    ['商户,经营地,电话\n示例启明,余姚市示例路1号示例中心,', 0, ['any', null, 'phone']],
    ['示例启明,余姚市示例路1号示例中心', null, ['any', null]],
    // A list may be sorted by what its first rows lack, and say that there is none.
    [`学校,供应商\n${`${OTHER},\n`.repeat(60)}${OTHER},${NAME}`, 0, ['name', 'any']],
    [
      `学校,供应商,税号\n${`${OTHER},,\n`.repeat(60)}${OTHER},示例启明,${CODE}`,
      0,
      ['name', 'any', 'uscc'],
    ],
    [`${OTHER},${NAME}\n甲校,无\n乙校,无\n丙校,—`, null, ['any', 'name']],
    [`${OTHER},${CODE}\n甲校,无\n乙校,无\n丙校,—`, null, ['any', 'uscc']],
    [`${OTHER},无\n甲校,—`, null, ['any', null]],
    ['学校,供应商\n甲校,\n乙校,无', 0, ['name', null]],
    // One full name in a remark makes no column of names.
    [
      `店名,电话,备考\n示例启明教育,0574-11111111,原${NAME}\n示例晨光教育,,\n示例蓝天教育,,`,
      0,
      ['any', 'phone', null],
    ],
    [
      `张三,示例启明教育,原${NAME}\n李四,示例晨光教育,\n王五,示例蓝天教育,`,
      null,
      [null, 'any', null],
    ],
  ])('%j', (text, header, fields) => {
    expect(findColumns(table(text))).toEqual({ header, fields });
  });
});

describe('no column of names', () => {
  it.each([
    // Persons, the state's own offices and kinds.
    [`机构名称,联系人\n${NAME},张三`, 0, ['name', null]],
    [`机构名称,主管部门\n${NAME},余姚市示例教育局`, 0, ['name', null]],
    [`机构名称,类型\n${NAME},艺术培训\n${OTHER},学科培训`, 0, ['name', null]],
    [`机构名称,备注\n${NAME},${OTHER}`, 0, ['name', null]],
    [`机构名称,合作项目\n${NAME},示例编程课`, 0, ['name', null]],
    ['联系人,电话\n张三,0574-11111111', 0, [null, 'phone']],
    [`机构名称,合同金额\n${NAME},1200000\n${OTHER},20000000`, 0, ['name', null]],
    [`机构名称,微信\n${NAME},13800000004`, 0, ['name', null]],
    [`机构名称,证件\n${NAME},330281199001010000`, 0, ['name', null]],
    [`机构名称,有无平台\n${NAME},有\n${OTHER},无`, 0, ['name', null]],
    // Where lessons are held, who allowed them, where somebody comes from, and whose side of a contract it is.
    [`机构名称,上课地点\n${NAME},余姚市示例青少年活动中心`, 0, ['name', null]],
    [`机构名称,审批机关\n${NAME},余姚市示例行政服务中心`, 0, ['name', null]],
    [`机构名称,毕业院校\n${NAME},余姚市示例师范大学`, 0, ['name', null]],
    [`机构名称,甲方\n${NAME},${OTHER}`, 0, ['name', null]],
    [`机构名称,甲方税号\n${NAME},${CODE}`, 0, ['name', null]],
    [`机构名称,数量\n${NAME},3`, 0, ['name', null]],
    [`机构名称,课程名称\n${NAME},少儿编程培训`, 0, ['name', null]],
    // Attachments.
    [`机构名称,附件\n${NAME},licence1.pdf`, 0, ['name', null]],
  ])('%j', (text, header, fields) => {
    expect(findColumns(table(text))).toEqual({ header, fields });
  });
});

describe('a header that no known heading tells', () => {
  const NAMES = `${NAME}\n${OTHER}`;
  it.each([
    // A heading alone above a column of names is no row of it.
    [`校名\n${NAMES}`, 0, ['any']],
    ['校名\n示例启明\n示例晨光', 0, ['any']],
    [`承办单位\n${NAMES}`, 0, ['any']],
    [`服务商\n${NAMES}`, 0, ['any']],
    [`第三方机构：\n${NAMES}`, 0, ['any']],
    [`發票抬頭\n${NAMES}`, 0, ['any']],
    [`2026年合作机构名单\n${NAMES}`, 0, ['any']],
    [`合作机构名单\n校名\n${NAMES}`, 1, ['any']],
    [`School name\n${NAMES}`, 0, ['any']],
    [`税号\n${CODE}`, 0, ['uscc']],
    // Beside other columns; days of a form are no telephone numbers.
    [
      `提交时间,1、孩子班级,2、参加的校外机构全称\n2026-9-1,三(2)班,${NAME}\n2026-9-2,三(3)班,无`,
      0,
      [null, null, 'any'],
    ],
    [
      `提交时间,1、班级,2、机构名称\n2026-9-1,三(2)班,启明\n2026-9-2,三(3)班,无`,
      0,
      [null, null, 'name'],
    ],
    [
      '时间,您的孩子在哪家机构上课？,机构电话\n20260901,启明,0574-62123456',
      0,
      [null, 'any', 'phone'],
    ],
    [`交易时间,交易对方,金额\n2026-09-01,${NAME},4800`, 0, [null, 'any', null]],
    [`开票日期,销方名称,销方税号\n2026-9-1,${NAME},${CODE}`, 0, [null, 'any', 'uscc']],
    [`进校APP,备案单位\n示例口算,${NAME}`, 0, ['app', 'any']],
    [`品牌,签约主体\n示例启明,${NAME}`, 0, ['name', 'any']],
    // Two of full names are both asked.
    [`幼儿园,举办单位\n${OTHER},${NAME}`, 0, ['name', 'any']],
    [`出租人,承租人\n${OTHER},${NAME}`, 0, ['any', 'name']],
    // Names and kinds are rows, whatever they end in.
    [`启明机构\n${NAMES}`, null, ['any']],
    [`示例名校\n${NAMES}`, null, ['any']],
    [`示例方\n${NAMES}`, null, ['any']],
    ['示例启明,公司\n示例晨光,个体户', null, ['any', null]],
    ['示例启明,黑名单\n示例晨光,白名单', null, ['any', null]],
    ['示例启明,在哪？\n示例晨光,', null, ['any', null]],
    [`${NAME}\n校名\n${OTHER}`, null, ['any']],
    // What stands above such a line may be names too, and what ends in a question may be asked of somebody.
    ['示例启明\n示例晨光\n合作机构名单\n示例蓝天', null, ['any']],
    [`服务提供方,服务内容\n${NAME},课后服务`, 0, ['any', null]],
    [`投标人,报价\n${NAME},12000\n${OTHER},13000`, 0, ['any', null]],
    [`被核查对象,核查结果\n${NAME},正常`, 0, ['any', null]],
    // Identity numbers are no codes.
    [
      `王小明,330281199001011234,${NAME}\n李红,33028119900101123X,${OTHER}`,
      null,
      [null, null, 'any'],
    ],
    ['示例启明\n示例晨光\n学校\n示例蓝天', null, ['any']],
    ['示例启明托管\n单位\n示例蓝天托管', null, ['any']],
    ['2026 年校外培训情况\n填报人：王老师\n\n机构\n示例启明', 3, ['name']],
    ['示例街道\n机构名称\n示例启明', 1, ['name']],
    ['示例启明,\n示例晨光,使用旧名称\n示例蓝天,', null, ['any', null]],
    ['示例启明培训学校怎么样？\n示例晨光培训机构好吗？\n示例云帆培训中心可靠吗？', null, ['any']],
    ['示例启明培训学校怎么样？\n示例晨光培训机构', null, ['any']],
    ['示例启明在哪家公司？\n示例晨光在哪所学校？', null, ['any']],
    ['孩子在哪家机构上课？\n示例启明\n示例晨光', 0, ['any']],
    ['您报名的培训机构是？\n示例启明\n示例晨光', 0, ['any']],
    ['校名', null, ['any']],
  ])('%j', (text, header, fields) => {
    expect(findColumns(table(text))).toEqual({ header, fields });
  });
});

describe('the header', () => {
  const APPS = '示例口算,示例公司,';
  it.each([
    // A kind that its rows share is no heading, in whichever row it stands.
    ['店名,类型\n示例启明教育,培训机构\n示例晨光教育,培训机构\n示例蓝天教育,培训机构', 0],
    ['店名,类型\n示例启明教育,书店\n示例晨光教育,培训机构\n示例蓝天教育,培训机构', 0],
    ['类型,店名\n培训机构,示例启明教育\n学校,示例晨光教育\n培训机构,示例蓝天教育\n学校,甲', 0],
    ['示例启明教育,书店\n示例晨光教育,培训机构\n示例蓝天教育,培训机构', null],
    ['机构名称,类型\n示例启明教育,培训机构\n示例晨光教育,培训机构', 0],
    // Nor is the header of a page that is printed again.
    [`序号,机构名称\n1,示例启明\n序号,机构名称\n2,示例晨光`, 0],
    [`机构名称,联系方式,联系方式\n机构名称,电话,地址\n示例启明,,`, 1],
    // A second block below data of the first leaves out no row of that.
    [`机构名称,电话\n${NAME},\n\n机构名称,信用代码,电话\n${OTHER},${CODE},`, 0],
    [`学校,备注\n${NAME},好\n机构名称,信用代码,电话\n${OTHER},${CODE},`, 0],
    [
      `单位,示例中学,,\n联系人,张三,电话,0574-62123456\n序号,机构名称,信用代码,电话\n1,${NAME},,`,
      2,
    ],
    [`学校,示例中学\n应用名称,开发者\n示例口算,示例公司`, 1],
    // Whose table it is, beside a day, stands above the header.
    [`余姚市示例实验第一小学,2026-09-01,\n应用名称,开发者,备注\n${APPS}`, 1],
    [`余姚市示例实验第一小学,2026-09-01\n应用名称,开发者\n示例口算,示例公司`, 1],
    [`填报单位,余姚市示例实验第一小学,,\n序号,应用名称,开发者,类别\n1,${APPS}`, 1],
    // Lines of an upright table, and data that says 学校, are no header.
    [`信用代码,${CODE},电话,0574-62123456\n机构名称,示例启明,应用名称,示例口算`, null],
    [`机构名称,${NAME}\n联系人,张三\n应用名称,示例口算`, null],
    [`${NAME},培训机构,学校\n${OTHER},幼儿园,学校`, null],
  ])('of %j is row %j', (text, header) => {
    expect(findColumns(table(text)).header).toBe(header);
  });
});

describe('several columns', () => {
  const OLDER = '91330203MAYX00156Y';
  it.each<[string, (string | null)[]]>([
    // Of one key are all asked, but whose side keeps the table.
    [
      `学校,信用代码,供应商,信用代码\n${OTHER},${OLDER},示例启明,${CODE}`,
      ['name', 'uscc', 'any', 'uscc'],
    ],
    ['机构,网址,官网\n示例启明,,www.example.org', ['name', 'site', 'site']],
    ['机构,电话,联系电话\n示例启明,,0574-62123456', ['name', 'phone', 'phone']],
    [`甲方信用代码,乙方,信用代码\n${OLDER},示例启明,${CODE}`, [null, 'name', 'uscc']],
    ['机构,地址,注册地址\n示例启明,余姚市,余姚市', ['name', 'place', 'place']],
    ['机构,地址,注册地址\n示例启明,qiming.example.com,余姚市', ['name', 'site', 'place']],
    ['省,市,区县,机构名称\n浙江省,宁波市,余姚市,示例启明', ['place', 'place', 'place', 'name']],
    // Of where somebody works or learns, and who oversees it, none.
    [`教师姓名,所在学校,校外兼职机构\n王小明,${OTHER},示例启明`, [null, null, 'any']],
    [`学生姓名,就读学校,补习机构\n王小明,${OTHER},示例启明`, [null, null, 'any']],
    [`学生,就读学校,补习机构\n王小明,${OTHER},示例启明`, [null, null, 'any']],
    [`姓名,工作单位\n王小明,${NAME}`, [null, 'any']],
    [`机构名称,主管单位\n示例启明,${NAME}`, ['name', null]],
    // Of apps, and of what people call a unit beside who runs it.
    ['机构,APP名称,小程序名称\n示例启明,示例背词,示例口算', ['name', 'app', 'any']],
    [`门店名称,运营公司\n示例启明城东店,${NAME}`, ['name', 'any']],
    [`公众号,账号主体\n示例启明,${NAME}`, ['name', 'any']],
  ])('%j', (text, fields) => {
    expect(findColumns(table(text)).fields).toEqual(fields);
  });

  it.each<[string, (string | null)[]]>([
    // Without a header persons and classes stand before the name.
    ['王小明,示例启明,书法\n李红,示例晨光,围棋\n赵丽,示例口算,数学', ['any', 'name', null]],
    ['示例启明,书法\n示例晨光,围棋', ['any', null]],
  ])('without a header: %j', (text, fields) => {
    expect(findColumns(table(text)).fields).toEqual(fields);
  });

  it.each(['您孩子参加的校外培训机构名称是？', '孩子在上的培训机构叫什么？', '培训机构的名称？'])(
    'a form’s question is asked by its answers: %s',
    (question) => {
      const form = `提交时间,提交者,${question},费用\n2026-09-01,王小明,示例启明,3000\n2026-09-02,匿名,无,0`;
      expect(findColumns(table(form))).toEqual({ header: 0, fields: [null, null, 'any', null] });
    },
  );
});

describe('a column of licences', () => {
  const LICENCES = ['教民133028170000123号', '教民133028170000124号'];
  it.each<[string, (string | null)[]]>([
    [
      `机构名称,办学许可证号,电话\n示例启明,${LICENCES[0]},\n示例晨光,${LICENCES[1]},`,
      ['name', 'any', 'phone'],
    ],
    [`校名,许可证编号\n示例启明教育,${LICENCES[0]}\n示例晨光教育,`, ['any', 'any']],
    [`学校,承办机构,办学许可证号\n${OTHER},示例启明教育,${LICENCES[0]}`, ['name', 'any', 'any']],
    // Of digits alone.
    ['机构名称,办学许可证号\n示例启明,133028170000123', ['name', null]],
    ['机构名称,办学许可证号\n示例启明,', ['name', null]],
  ])('%j', (text, fields) => {
    expect(findColumns(table(text)).fields).toEqual(fields);
  });
});

describe('columns that are not asked', () => {
  const BOOKS = '宁波示例晨光书店有限公司';
  it.each([
    // One that begins late in a table without a header.
    [`${OTHER},\n甲校,\n乙校,${NAME}`, [1]],
    [`老师,备注\n${NAME},已签约`, [0]],
    [`姓名,父亲单位,课外学习\n张小明,${NAME},示例启明`, []],
    // What is no name of the row's, or asked.
    [`学校,承办单位\n${OTHER},${BOOKS}`, []],
    [`机构名称,上课地点\n${NAME},余姚市示例青少年活动中心`, []],
    [`机构名称,审批机关\n${NAME},余姚市示例行政服务中心`, []],
    [`机构名称,毕业院校\n${NAME},余姚市示例师范大学`, []],
    [`机构名称,甲方\n${NAME},${OTHER}`, []],
    [`机构名称,备注\n${NAME},${OTHER}`, []],
    [`店名,电话,备考\n示例启明教育,,原${NAME}\n示例晨光教育,,`, []],
    [`机构名称,联系人\n${NAME},张三`, []],
    [NAME, []],
  ])('of %j: %j', (text, expected) => {
    const rows = table(text);
    expect(unaskedNames(rows, findColumns(rows))).toEqual(expected);
  });

  it('are none of several of names, which are all asked', () => {
    const rows = table(`学校,承办单位,合作机构,丙方\n${OTHER},${BOOKS},${NAME},${NAME}`);
    const columns = findColumns(rows);
    expect(columns.fields).toEqual(['name', 'any', 'any', 'any']);
    expect(unaskedNames(rows, columns)).toEqual([]);
  });

  it('are those that the user set aside too', () => {
    const rows = table(`学校,供应商\n${OTHER},${NAME}`);
    expect(unaskedNames(rows, { header: 0, fields: ['name', null] })).toEqual([1]);
  });
});

describe('a list of pupils', () => {
  const PERSONS =
    '姓名 学生姓名 学员 宝贝名字 幼儿名字 孩子 学生名单 您孩子的名字是？ 孩子叫什么名字？ 昵称 微信名 群名片 家长称呼 填写人 提交者（自动） 报名人 缴费人 投诉人 来电人 班主任 授课老师 监护人 Student 學員'.split(
      ' ',
    );
  const UNITS =
    '报了哪里 在哪上课 课外班 兴趣班 培训中心 施教机构 投诉对象 机构品牌 校外培训 付给谁 网课 画室 运营单位 校外培训情况 Training'.split(
      ' ',
    );
  const SHORT = ['示例启明', '星河教育', '示例晨曦', '无'];
  const FULL = [NAME, '余姚市示例晨曦培训学校有限公司', '宁波示例云朵艺术培训有限公司', '无'];
  const PUPILS = ['张小明', '李小红', '王启明', '欧阳小云'];

  it.each(PERSONS)('asks for the units, and not for the pupils headed %s', (person) => {
    const wrong = UNITS.flatMap((unit) =>
      [SHORT, FULL].flatMap((names) => {
        const rows = [
          [person, unit, '班级', '费用'],
          ...PUPILS.map((pupil, at) => [pupil, names[at] ?? '', '三（2）班', `${at}000`]),
        ];
        const { header, fields } = findColumns(rows);
        const isRight = header === 0 && fields[0] === null && fields[1] !== null;
        return isRight ? [] : [`${unit} ${fields}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it.each<[string, number | null, (string | null)[]]>([
    // Of clubs by number, by weekday and by subject, of which each pupil has some.
    [
      `姓名,机构1,机构2,机构3\n张小明,${NAME},,\n李小红,,示例启明,\n王小刚,,,示例启明`,
      0,
      [null, 'name', 'any', 'any'],
    ],
    [
      '姓名,周一,周三,周六\n张小明,示例启明,,星河书法\n李小红,,示例启明,',
      0,
      [null, 'any', 'name', 'any'],
    ],
    [
      '姓名,语文,数学,英语\n张小明,,示例启明,\n李小红,星河,,示例启明英语',
      0,
      [null, 'any', 'name', 'any'],
    ],
    // Nobody is asked rather than the pupils.
    ['姓名,周一,周三\n张小明,√,\n李小红,,8:00', 0, [null, null, null]],
    [`姓名,金额\n${NAME},80`, null, ['any', null]],
    // Names as short as a pupil's: beside keys, beside licences and beside clubs of a weekday.
    ['商家,网址\n白鹭湾,a.example.com\n墨小池,b.example.com', 0, ['any', 'site']],
    ['商家,许可证号\n白鹭湾,教民133028170000123号\n墨小池,', 0, ['any', 'any']],
    ['姓名,报了哪里,周六\n张小明,白鹭湾,墨小池\n李小红,墨小池,', 0, [null, 'any', 'any']],
    [`姓名,学科类机构,艺术类机构\n张小明,${NAME},\n李小红,,示例启明`, 0, [null, 'name', 'any']],
    ['姓名,秋季班,暑假班\n张小明,示例启明,\n李小红,星河,示例启明', 0, [null, 'any', 'name']],
    [
      `姓名,机构名称1,课程1,机构名称2,课程2\n张小明,${NAME},英语,示例启明,美术`,
      0,
      [null, 'name', null, 'any', null],
    ],
    // Where a parent works is nobody's lesson.
    [`姓名,父亲工作单位,课外学习\n张小明,${NAME},示例启明`, 0, [null, null, 'any']],
    [`No.,Student,Training institution\n1,Zhang,${NAME}`, 0, [null, null, 'any']],
    [`本校合作机构,合作内容,负责人\n${NAME},课后服务,张三`, 0, ['any', null, null]],
    // Below a title, and what stands above it.
    [
      '三（2）班校外培训统计,,\n填表日期：2026年9月1日,,\n学生姓名,参加的校外培训机构,费用\n张小明,示例启明,4800',
      2,
      [null, 'any', null],
    ],
    // A parent's telephone says nothing of who a row is about.
    ['姓名,报了哪里,联系电话\n张小明,示例启明,0574-62123456', 0, [null, 'any', 'phone']],
    // What a pupil or a unit may be called; roles that are repeated are no headings.
    [
      '名字,报了哪里,班级,费用\n张小明,示例启明,三1班,1\n李小红,示例晨光,三2班,2',
      0,
      ['any', 'name', null, null],
    ],
    ['名字,电话\n示例启明,0574-62123456', 0, ['any', 'phone']],
    ['学生,培训班\n张小明,示例启明\n李小红,星河书法', 0, [null, 'any']],
    ['学生,启明培训班\n家长,示例晨光', null, ['any', 'name']],
    ['老师,示例启明\n家长,示例晨光\n学生,示例蓝天', null, ['any', 'name']],
    // A long one of such words is read in one way alone.
    [`${'家长的'.repeat(33)}x,电话\n示例启明,0574-62123456`, 0, ['any', 'phone']],
    ['学生家长,示例启明\n宝宝妈妈,示例晨光\n妈妈宝贝,示例', null, ['any', null]],
    ['张小明,英语,数学,示例启明\n李小红,语文,科学,示例晨光', null, ['any', null, null, 'name']],
    ['张小明,示例启明,星河书法\n李小红,,示例启明英语', null, ['any', 'name', 'any']],
    ['班级,周一,周三\n三1班,示例启明,\n三2班,,示例晨光', 0, [null, 'any', 'name']],
    ['示例启明,家长,时间\n示例晨光,家长,时间', null, ['any', null, null]],
  ])('%j', (text, header, fields) => {
    expect(findColumns(table(text))).toEqual({ header, fields });
  });
});
