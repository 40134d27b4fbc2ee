import { describe, expect, it } from 'vitest';
import { buildCsv, buildOrgs, type Cells, fatesOf, remarksOf } from '../helpers';

const REFUSED: [cells: Cells, remark: string][] = [
  [{ 机构名称: '' }, '机构名称·reject·名称为空'],
  [{ 机构名称: '=HYPERLINK示例' }, '机构名称·reject·是公式或网页代码，不是名称：=HYPERLINK示例'],
  [
    { 机构名称: '<img src=x>示例有限公司' },
    '机构名称·reject·是公式或网页代码，不是名称：<img src=x>示例有限公司',
  ],
  [
    { 机构名称: '余姚市***培训中心' },
    '机构名称·error·名称已被隐去（掩码），无法登载：余姚市***培训中心',
  ],
  [
    { 统一社会信用代码: '91330281********1T' },
    '统一社会信用代码·error·统一社会信用代码已被隐去，无法登载',
  ],
  [{ 统一社会信用代码: '12345' }, '统一社会信用代码·error·不是 18 位统一社会信用代码：12345'],
  [{ 机构名称: '余姚市示例教育科' }, '机构名称·reject·名称疑在换页处被截断：余姚市示例教育科'],
  [
    { 处理结果: '通报' },
    '处理结果·reject·处理结果不是可登载的种类：通报（通报、提醒不是行政处罚）',
  ],
  [
    { 处理结果: '检察建议' },
    '处理结果·reject·处理结果不是可登载的种类：检察建议（建议不是处理决定）',
  ],
  [
    { 机构名称: '余姚市王小明书法班（个体工商户）' },
    '机构名称·reject·以个人姓名为字号的个体工商户，名单不登载自然人',
  ],
  [{ 处理结果: '' }, '处理结果·reject·处理结果不是可登载的种类：空'],
  [
    { 处理结果: '责令限期整改，逾期未改将列入黑名单' },
    '处理结果·reject·处理结果不是可登载的种类：责令限期整改（责令改正、整改不是行政处罚）；' +
      '逾期未改将列入黑名单（没有作出、已经撤销或附有条件）',
  ],
  [
    { 处理结果: '自行停办' },
    '处理结果·reject·处理结果不是可登载的种类：自行停办（不能确定是哪一种处理，请照决定书的用语写明）',
  ],
  [
    { 处理结果: '警告', 原文链接: 'https://news.invalid/1' },
    '原文链接·reject·警告、通报批评和当场处罚原则上不公示，只有原文在 gov.cn、edu.cn 或 .政务 的网站上时才登载',
  ],
  [
    { 机构名称: '余姚市王小明画室' },
    '机构名称·reject·字号“王小明”像个人姓名，暂不登载。请查登记信息：确是单位、不是个体工商户的，在“已核”列写“已核”后重新生成',
  ],
  [
    { 机构名称: '张三英语培训部', 已核: '待核' },
    '机构名称·reject·字号“张三”像个人姓名，暂不登载。请查登记信息：确是单位、不是个体工商户的，在“已核”列写“已核”后重新生成',
  ],
  [
    { 机构名称: '余姚市王小明书法班', 行政相对人类别: '个体工商户', 已核: '已核' },
    '机构名称·reject·以个人姓名为字号的个体工商户，名单不登载自然人',
  ],
  [
    { 机构名称: '余姚市○○培训有限公司' },
    '机构名称·error·名称已被隐去（掩码），无法登载：余姚市○○培训有限公司',
  ],
  [
    { 机构名称: '余姚市##培训有限公司' },
    '机构名称·error·名称已被隐去（掩码），无法登载：余姚市##培训有限公司',
  ],
  [{ 机构名称: '余姚市教育局' }, '机构名称·reject·是行政机关，不能作为被列单位：余姚市教育局'],
  [
    { 机构名称: '中华人民共和国教育部' },
    '机构名称·reject·是行政机关，不能作为被列单位：中华人民共和国教育部',
  ],
  [
    { 机构名称: '余姚市ⅹⅹ培训有限公司' },
    '机构名称·error·名称已被隐去（掩码），无法登载：余姚市ⅹⅹ培训有限公司',
  ],
  [{ 机构名称: '北京市' }, '机构名称·reject·只写了地名：北京市'],
  [{ 机构名称: '示例新区' }, '机构名称·reject·只写了地名：示例新区'],
  [{ 机构名称: '其他12家机构' }, '机构名称·reject·写的是几家，不是某一家的名称：其他12家机构'],
  [
    { 机构名称: '余姚市示例晚托班（经营者：赵某）' },
    '机构名称·reject·名称后写明经营者个人，是个人经营的，名单不登载自然人',
  ],
  [{ 机构名称: '中国' }, '机构名称·reject·只写了地名：中国'],
  [{ 机构名称: '淘宝网' }, '机构名称·reject·平台名称，不能作为被列单位：淘宝网'],
  [
    { 统一社会信用代码: '330281199001011234' },
    '统一社会信用代码·error·像个人的身份证号码，不予登载；请改填单位的统一社会信用代码',
  ],
  [{ 机构名称: '培训学校' }, '机构名称·reject·只写了行业或类别，不是某一家的名称：培训学校'],
  [{ 机构名称: '教育' }, '机构名称·reject·只写了行业或类别，不是某一家的名称：教育'],
  [
    { 机构名称: '余姚市英语培训' },
    '机构名称·reject·只写了行业或类别，不是某一家的名称：余姚市英语培训',
  ],
  [{ 机构名称: '宁波市教育' }, '机构名称·reject·名称疑在换页处被截断：宁波市教育'],
  [
    { 原文链接: 'https://gov.cn@evil.example.com/1' },
    '原文链接·error·原文链接中有 @ 或用户名、密码，请换成公开的网址',
  ],
  [
    { 原文链接: 'http://192.168.1.1/1' },
    '原文链接·error·原文链接只能在内部网络打开：http://192.168.1.1/1',
  ],
  [{ 原文链接: 'http://oa/1' }, '原文链接·error·原文链接只能在内部网络打开：http://oa/1'],
  [
    { 原文链接: 'https://b.example.org/a.do;jsessionid=0F?id=1' },
    '原文链接·error·原文链接中有登录或会话的记号，请去掉后再试',
  ],
  [{ 行政相对人类别: '自然人' }, '行政相对人类别·reject·当事人是自然人，名单不登载自然人'],
  ...[
    '冒用余姚市示例启明培训学校有限公司名义的机构',
    '非余姚市示例启明培训学校有限公司',
    '假冒“示例启明”的培训机构',
    '余姚市示例启明培训学校有限公司旁边的机构',
    '房东余姚市示例物业有限公司',
    '示例启明（加盟商）',
  ].map((name): [Cells, string] => [
    { 机构名称: name },
    `机构名称·reject·写的是与某单位有关的另一方，不是名称：${name}`,
  ]),
  [
    { 机构名称: '原余姚市示例启明培训学校有限公司' },
    '机构名称·reject·写的是以前的名称（请写现在的），不是名称：原余姚市示例启明培训学校有限公司',
  ],
  [{ 机构名称: '举报人' }, '机构名称·reject·没有写明名称：举报人'],
  [{ 机构名称: '虚假宣传' }, '机构名称·reject·写的是违法事实，不是名称：虚假宣传'],
  [
    { 机构名称: '“张三”补习班' },
    '机构名称·reject·字号“张三”像个人姓名，暂不登载。请查登记信息：确是单位、不是个体工商户的，在“已核”列写“已核”后重新生成',
  ],
  [{ 机构名称: '同上' }, '机构名称·reject·没有写明名称：同上'],
  [{ 核验日期: '2062-11-01' }, '核验日期·error·日期晚于名单日期 2026-11-24：2062-11-01'],
  [{ 公示截止日期: '2027-05' }, '公示截止日期·error·日期须精确到日：2027-05'],
  [{ 移出日期: '2026-02-30' }, '移出日期·error·日期不存在或无法识别：2026-02-30'],
];

describe('refused institutions', () => {
  it.each(REFUSED)('%j: %s', async (cells, remark) => {
    const built = await buildOrgs([cells]);
    expect(remarksOf(built)).toContain(remark);
    expect(fatesOf(built)).toEqual(['rejected']);
  });
});

describe('an act that names whom it is done to', () => {
  const OTHER = '宁波市示例晨光教育培训学校有限公司';
  const kindsOf = async (result: string) =>
    (await buildOrgs([{ 处理结果: result }])).entries.flatMap(({ sanctions }) =>
      sanctions.map(({ kind }) => kind),
    );

  it.each([
    `对${OTHER}罚款5万元`,
    `因违规收费对${OTHER}罚款5万元`,
    `责令改正；对出租方余姚市示例置业有限公司罚款5万元`,
    '对余姚市示例晨帆小学处以罚款',
    `将${OTHER}列入黑名单`,
    `责令${OTHER}停止招生`,
    `对${OTHER}（以下简称晨光公司）罚款5万元`,
    `对${OTHER}（统一社会信用代码91330281MA0EXAMP1T）作出罚款5万元`,
    `${OTHER}罚款5万元`,
    `将${OTHER}、余姚市示例晨帆小学列入黑名单`,
    '对王小明罚款2000元',
    '给予王小明警告',
  ])('is none on another: %s', async (result) => expect(await kindsOf(result)).toEqual([]));

  it.each([
    '对余姚市示例启明培训学校有限公司罚款5万元',
    '对示例启明培训学校罚款5万元',
    '对余姚示例启明公司处罚款5万元',
    '对该培训学校罚款5万元',
    '对当事人公司罚款5万元',
    '对未经审批举办培训学校罚款5万元',
    '对擅自举办民办学校罚款5万元',
    '对无证培训中心罚款5万元',
    '对违规公司罚款5万元',
    '对冒充示例大学罚款5万元',
    '对余姚市示例启明培训学校有限公司（以下简称当事人）罚款5万元',
    '对示例小学学生招生罚款5万元',
    '对小学生开展学科类培训罚款5万元',
    `对余姚市示例启明培训学校有限公司罚款5万元，对${OTHER}警告`,
  ])('is one on the row’s own: %s', async (result) =>
    expect(await kindsOf(result)).toEqual(['penalty']),
  );

  it('is one on the row’s own by another of its names', async () => {
    const { entries } = await buildOrgs([{ 处理结果: `对${OTHER}罚款5万元`, 曾用名: OTHER }]);
    expect(entries).toHaveLength(1);
  });
});

const WARNED: [cells: Cells, remark: string][] = [
  [
    { 公示截止日期: '2029-08-31' },
    '公示截止日期·warning·公示截止日期长于该类的最长期限，只显示到 2027-08-31',
  ],
  [
    { 处理结果: '罚款5万元；责令关停' },
    '处理结果·warning·未作为处罚登载：责令关停（不能确定是哪一种处理，请照决定书的用语写明）',
  ],
  [
    { 统一社会信用代码: '91330281MA0EXAMP1X' },
    '统一社会信用代码·warning·校验位不符（早期试点代码可能如此），请核对',
  ],
  [{ 机构名称: '示例启明英语' }, '机构名称·warning·不是登记全称，只作为品牌名，不单独标记'],
  [
    { 列入原因: '法定代表人王小明跑路' },
    '列入原因·warning·列入原因疑写有自然人姓名，请改写后再发布',
  ],
  [
    { 网址: 'https://www.qq.com/p' },
    '网址·warning·https://www.qq.com/p：多家共用的平台域名，不能作为标识，未登载',
  ],
  [
    { 统一社会信用代码: '11330281002974592B' },
    '统一社会信用代码·warning·是行政机关的代码，不是被列单位的，未登载：11330281002974592B',
  ],
  [{ 网址: 'com.cn' }, '网址·warning·com.cn：公共后缀，不属于任何一家，未登载'],
  [
    { 网址: 'jyj.example.gov.cn' },
    '网址·warning·jyj.example.gov.cn：政府网站，不是被列单位的网站，未登载',
  ],
  [
    { 备案号: '浙ICP证123456号' },
    '备案号·warning·浙ICP证123456号：不是 ICP 备案号（许可证号不是备案号），未登载',
  ],
  [{ 电话: '12315' }, '电话·warning·12315：公共服务号码，不是被列单位的电话，未登载'],
  [{ 电话: '138 0000 0000' }, '电话·warning·138 0000 0000：个人手机号码不予登载，未登载'],
  [
    { 许可证号: '330281199001011234' },
    '许可证号·warning·330281199001011234：像个人的身份证或手机号码，未登载',
  ],
  [{ 电话: '114' }, '电话·warning·114：不是电话号码，未登载'],
  [
    { 网址: 'qiming.example.com', 核验日期: '2026-05-28' },
    '网址·warning·qiming.example.com：核验日期 2026-05-28 已超过 180 天，未登载',
  ],
];

it.each([
  '余姚市非凡教育培训学校有限公司',
  '原力教育培训学校有限公司',
  '余姚市业主之家教育咨询有限公司',
  '示例违章查询培训中心',
  '余姚市超时代培训学校有限公司',
])('%s is a name', async (name) => {
  expect(fatesOf(await buildOrgs([{ 机构名称: name }]))).toEqual(['accepted']);
});

it.each([
  '余姚市示例启明培训学校有限公司加盟校',
  '余姚市示例启明教育代理店',
  '余姚市示例启明教育授权店',
])('the brand of a franchisee’s name is its franchiser’s: %s', async (name) => {
  const { entries } = await buildOrgs([{ 机构名称: name }]);
  expect(entries[0]?.names.map(({ kind }) => kind)).toEqual(['legal']);
});

it('the brand of an agency is its own', async () => {
  const { entries } = await buildOrgs([{ 机构名称: '余姚市示例启明留学代理中心' }]);
  expect(entries[0]?.names.map(({ kind }) => kind)).toEqual(['legal', 'brand']);
});

describe('a brand', () => {
  const brandsOf = ({ entries }: Awaited<ReturnType<typeof buildOrgs>>) =>
    entries.flatMap(({ names }) =>
      names.flatMap(({ text, kind }) => (kind === 'legal' ? [] : text)),
    );

  // A page of the school or the company would be told as the listed unit's.
  it.each([
    ['品牌', '宁波市启航教育培训有限公司'],
    ['品牌', '余姚市第一中学'],
    ['简称', '余姚市示例启明小学'],
  ])('is no registered name of another unit: %s %s', async (column, name) => {
    const built = await buildOrgs([{ [column]: name }]);
    expect(brandsOf(built)).toEqual(['示例启明']);
    expect(remarksOf(built)).toContain(
      `${column}·warning·写的是另一家的登记名称，不是名称，未采用：${name}`,
    );
  });

  it.each(['余姚示例启明培训学校', '启航教育', '星河中学'])('may be %s', async (name) => {
    expect(brandsOf(await buildOrgs([{ 品牌: name }]))).toContain(name);
  });

  it('of a former name may be another one’s', async () => {
    const name = '宁波市启航教育培训有限公司';
    expect(brandsOf(await buildOrgs([{ 曾用名: name }]))).toContain(name);
  });
});

it.each([
  ['黄冈培训学校', true],
  ['上海中学', false],
])(
  'a brand that begins with a place is one unless it is a school’s name: %s',
  async (品牌, isBrand) => {
    const { entries } = await buildOrgs([{ 品牌 }]);
    expect(entries.flatMap(({ names }) => names.map(({ text }) => text)).includes(品牌)).toBe(
      isBrand,
    );
  },
);

it('a foreign word beside a branch is no other unit', async () => {
  const name = '余姚市示例启明教育科技有限公司余姚分公司';
  const built = await buildOrgs([{ 机构名称: 'Qiming', 营业执照名称: name }]);
  expect(built.entries.map(({ names: [first] }) => first?.text)).toEqual([name]);
});

it('a brand of a website is another unit’s by the website’s own name alone', async () => {
  const brand = '余姚市示例启明教育科技有限公司';
  const site = { 机构名称: '', 网站名称: '示例启明网校' };
  const namesOf = async (品牌: string) =>
    (await buildOrgs([{ ...site, 品牌 }])).entries.flatMap(({ names }) =>
      names.map(({ text }) => text),
    );
  expect(await namesOf(brand)).toContain(brand);
  expect(await namesOf('余姚市第一中学')).not.toContain('余姚市第一中学');
});

it.each([
  'TRUE',
  '余姚市示例?明培训学校有限公司',
  'John Smith',
  '挂靠余姚市示例启明培训学校有限公司',
  '余姚市示例启明培训学校有限公司（冒用）',
])('a cell of names with %s lists nobody', async (name) =>
  expect(fatesOf(await buildOrgs([{ 机构名称: name }]))).toEqual(['rejected']),
);

it.each([
  ['91110105MA0EXAMP1T', true],
  ['91330203MA0EXAMP1T', false],
  ['91100000MA0EXAMP1T', false],
])('a code of another province than the name asks for a look: %s', async (code, isTold) => {
  const told = remarksOf(await buildOrgs([{ 统一社会信用代码: code }])).join();
  expect(told.includes('代码的地区与名称里的不在一个省')).toBe(isTold);
});

describe('a bracket behind a whole name', () => {
  it.each(['（金色佳园）', '（高桥）', '【示例广场】', '（启明）（高桥）'])(
    'of %s cuts no name',
    async (bracket) => {
      const built = await buildOrgs([{ 机构名称: `余姚市示例启明托管中心${bracket}` }]);
      expect(fatesOf(built)).toEqual(['warned']);
    },
  );

  it.each([
    '（民办）',
    '（筹）',
    '（已停办）',
    '（非学科类）',
    '（整改中）',
    '（总部）',
    '（第二次）',
    '【简易程序】',
    '（系余姚市示例星河学校举办者）',
  ])('of %s is no part of the name, and the unit keeps its own', async (bracket) => {
    const name = '余姚市示例启明培训学校有限公司';
    const { entries } = await buildOrgs([{ 机构名称: `${name}${bracket}` }]);
    expect(entries.flatMap(({ names }) => names[0] ?? [])).toEqual([{ text: name, kind: 'legal' }]);
  });

  it('of the name since then tells the former one, with the year before it', async () => {
    const [was, is] = ['余姚市示例启明培训学校', '余姚市示例启航培训学校'];
    const { entries } = await buildOrgs([{ 机构名称: `${was}（2026年5月更名为${is}）` }]);
    expect(entries.flatMap(({ names }) => names.slice(0, 2))).toEqual([
      { text: is, kind: 'legal' },
      { text: was, kind: 'former' },
    ]);
  });

  it('of before leaves no name of now', async () => {
    const built = await buildOrgs([{ 机构名称: '（原）余姚市示例启明培训学校' }]);
    expect(fatesOf(built)).toEqual(['rejected']);
  });

  it('of a name that was cut leaves it so', async () => {
    const built = await buildOrgs([{ 机构名称: '余姚市示例教育科（高桥）' }]);
    expect(remarksOf(built)).toContain(
      '机构名称·reject·名称疑在换页处被截断：余姚市示例教育科（高桥）',
    );
  });

  it.each(['英语', '艺术培训', '少儿美术', '托管', '教育'])(
    'of a class that has a sign and no registered name is a brand: …%s',
    async (taught) => {
      const name = `余姚市白鹳${taught}`;
      const built = await buildOrgs([{ 机构名称: name }, { 机构名称: `余姚市王小明${taught}` }]);
      expect(fatesOf(built)).toEqual(['warned', 'rejected']);
      expect(built.entries.flatMap(({ names }) => names)).toEqual([{ text: name, kind: 'brand' }]);
    },
  );

  it.each(['科', '科技', '文化传', '信息咨询', '网络', '英语咨', '艺术培训有'])(
    'of a company that was cut is refused: …%s',
    async (trade) => {
      const built = await buildOrgs([{ 机构名称: `余姚市白鹳教育${trade}` }]);
      expect(remarksOf(built)).toContain(
        `机构名称·reject·名称疑在换页处被截断：余姚市白鹳教育${trade}`,
      );
    },
  );

  it('leaves the unit of a part of a town the one without it', async () => {
    const named = (name: string) => ({ 机构名称: name, 处理结果: '列入黑名单' });
    const name = '余姚市示例启明培训学校有限公司';
    const built = await buildOrgs([named(name), named(`${name}（凤山街道）`)]);
    expect(fatesOf(built)).toEqual(['accepted', 'merged']);
  });

  it('of a person is told as that alone', async () => {
    const built = await buildOrgs([{ 机构名称: '余姚市示例启明托管中心（王丽）' }]);
    expect(remarksOf(built).join()).not.toContain('截断');
  });
});

describe('institutions with a warning', () => {
  it.each(WARNED)('%j: %s', async (cells, remark) => {
    const built = await buildOrgs([cells]);
    expect(remarksOf(built)).toContain(remark);
    expect(fatesOf(built)).toEqual(['warned']);
    const kinds = built.entries[0]?.identifiers.map(({ kind }) => kind);
    expect(kinds).toEqual(cells.统一社会信用代码?.startsWith('9') ? ['uscc'] : []);
  });
});

describe('a trade name that may be a person’s', () => {
  it.each(['已核', '是', '√', '已核对（登记为民办非企业单位）'])(
    'is listed once reviewed: %s',
    async (word) => {
      const built = await buildOrgs([{ 机构名称: '余姚市李小明艺术培训中心', 已核: word }]);
      expect(fatesOf(built)).toEqual(['accepted']);
      expect(remarksOf(built)).toContain('机构名称·note·字号“李小明”像个人姓名，已由人工核对');
    },
  );

  it.each(['待核', '否', '是个体工商户', '已核（个体工商户）', '已核为个人'])(
    'is not listed for the word %s',
    async (word) => {
      const built = await buildOrgs([{ 机构名称: '余姚市李小明艺术培训中心', 已核: word }]);
      expect(fatesOf(built)).toEqual(['rejected']);
    },
  );

  it.each(['曾用名', '品牌', '简称'])(
    'is left out of %s until the row is reviewed',
    async (column) => {
      const cells = { [column]: '张三英语培训部' };
      const [held, reviewed] = [
        await buildOrgs([cells]),
        await buildOrgs([{ ...cells, 已核: '已核' }]),
      ];
      expect(JSON.stringify(held.entries)).not.toContain('张三');
      expect(remarksOf(held)).toContain(
        `${column}·warning·“张三”像个人姓名，未采用；查过登记信息、确不是个人姓名的，在“已核”列写“已核”`,
      );
      expect(reviewed.entries[0]?.names.map(({ text }) => text)).toContain('张三英语培训部');
    },
  );

  it.each([
    '法人及非法人组织',
    '非自然人',
    '个人独资企业',
    '自然人独资有限责任公司',
    '自然人投资或控股的法人独资',
    '',
  ])('is no matter of the class %j', async (subject) => {
    expect(fatesOf(await buildOrgs([{ 行政相对人类别: subject }]))).toEqual(['accepted']);
  });

  it.each<Cells>([{ 处罚对象类型: '个人' }, { 主体类别: '自然人' }, { 当事人类型: '公民' }])(
    'is refused by the column of classes, whatever stands as its name: %o',
    async (cells) => {
      const built = await buildOrgs([{ ...cells, 机构名称: '示例晨光托管' }]);
      expect(built.entries).toEqual([]);
      expect(remarksOf(built).join()).toContain('当事人是自然人');
    },
  );

  it('is told of no natural person, not even in the report', async () => {
    const built = await buildOrgs([{ 机构名称: '王小明', 行政相对人类别: '自然人' }]);
    expect(built.results[0]?.name).toBe('（自然人）');
    expect(JSON.stringify(built.results)).not.toContain('王小明');
  });

  it('is no matter of a sole trader with another name', async () => {
    expect(fatesOf(await buildOrgs([{ 行政相对人类别: '个体工商户' }]))).toEqual(['accepted']);
  });
});

describe('what an institution row becomes', () => {
  it('is an entry with its names, identifiers and act', async () => {
    const { entries, results } = await buildOrgs([
      {
        统一社会信用代码: '91330281ma0examp1t',
        曾用名: '余姚市示例旧名培训学校有限公司',
        网址: 'http://QIMING.example.com/index.html',
        备案号: '浙ICP备 99999901 号-2',
        电话: '0574-12345678',
        核验日期: '2026-11-01',
        核验来源: 'https://register.example.org/',
      },
    ]);
    const check = { source: 'https://register.example.org/', verifiedOn: '2026-11-01' };
    expect(results[0]?.fate).toBe('accepted');
    expect(entries).toEqual([
      {
        id: expect.stringMatching(/^org-[0-9a-f]{12}$/),
        kind: 'institution',
        region: '330281',
        names: [
          { text: '余姚市示例启明培训学校有限公司', kind: 'legal' },
          { text: '余姚市示例旧名培训学校有限公司', kind: 'former' },
          { text: '示例启明', kind: 'brand' },
        ],
        identifiers: [
          { kind: 'uscc', value: '91330281MA0EXAMP1T', of: 'subject', ...check },
          { kind: 'host', value: 'qiming.example.com', of: 'subject', ...check },
          { kind: 'icp', value: '浙ICP备99999901号', of: 'subject', ...check },
          { kind: 'phone', value: '057412345678', of: 'subject', ...check },
        ],
        operatorIsEducation: true,
        sanctions: [
          {
            kind: 'penalty',
            authority: '余姚市市场监督管理局',
            decidedOn: { day: '2026-09-01', precision: 'day' },
            grounds: '虚假宣传；处理结果：罚款5万元',
            topics: ['advertising'],
            source: 'https://b.example.org/1.html',
            status: 'active',
            verifiedOn: '2026-11-01',
          },
        ],
      },
    ]);
  });

  it('has an act for each kind that was decided', async () => {
    const { entries } = await buildOrgs([{ 处理结果: '列入黑名单；吊销办学许可证' }]);
    const kinds = entries[0]?.sanctions.map(({ kind }) => kind);
    expect(kinds).toEqual(['blacklist', 'licence-revoked']);
  });

  it('notes no look that nobody made', async () => {
    expect((await buildOrgs([{}])).entries[0]?.sanctions[0]).not.toHaveProperty('verifiedOn');
  });

  it('takes a decision on the spot by its document', async () => {
    const { entries } = await buildOrgs([{ 文号: '示市监当场罚款〔2026〕3号' }]);
    expect(entries[0]?.sanctions.map(({ kind }) => kind)).toEqual(['summary-penalty']);
  });

  it.each(['无', '暂无', '/', '——'])('takes a former name %s for none', async (former) => {
    const { entries, results } = await buildOrgs([{ 曾用名: former }]);
    expect(results[0]?.fate).toBe('accepted');
    expect(entries[0]?.names.map(({ kind }) => kind)).toEqual(['legal', 'brand']);
  });

  it('takes a former name that is not whole for a brand', async () => {
    const { entries } = await buildOrgs([{ 曾用名: '启明教育' }]);
    expect(entries[0]?.names).toContainEqual({ text: '启明教育', kind: 'brand' });
  });

  it.each(['13800000000', '138-0000-0000', '１３８００００００００', '33028119900101123Ｘ'])(
    'publishes no personal number that stands in the result: %s',
    async (number) => {
      const built = await buildOrgs([{ 处理结果: `罚款5万元。电话${number}` }]);
      expect(JSON.stringify(built.entries)).not.toContain(number);
      expect(built.entries[0]?.sanctions[0]?.grounds).toContain('电话（号码略）');
      expect(remarksOf(built)).toContain('处理结果·repair·处理结果中的手机、身份证等号码已略去');
    },
  );

  it('publishes no personal number that stands in the grounds', async () => {
    const built = await buildOrgs([{ 列入原因: '以 13800000000（330281199001011234）虚假宣传' }]);
    expect(built.entries[0]?.sanctions[0]?.grounds).toMatch(/^以 （号码略）（（号码略））虚假宣传/);
    expect(remarksOf(built)).toContain('列入原因·repair·列入原因中的手机、身份证等号码已略去');
  });

  it('publishes no person whom the grounds or the result call by a role', async () => {
    const built = await buildOrgs([
      {
        列入原因: '法定代表人王小明虚假宣传，学生李小明（2015年1月1日出生，家住示例小区3幢）投诉',
        处理结果: '对该公司警告并罚款5万元；对法定代表人王丽罚款1万元',
      },
    ]);
    expect(JSON.stringify(built.entries)).not.toMatch(/王小明|李小明|2015|3幢|王丽/u);
    expect(built.entries[0]?.sanctions.map(({ kind }) => kind)).toEqual(['penalty']);
    for (const told of ['列入原因·repair·列入原因', '处理结果·repair·处理结果'])
      expect(remarksOf(built)).toContain(`${told}中自然人的姓名、出生日期或住址已略去`);
  });

  it.each([
    ['以非法获取的学生个人信息电话营销', ['minors-data', 'personal-information']],
    ['无证办学', ['unlicensed']],
    ['虚构原价', ['advertising', 'pricing']],
    ['其他', ['other']],
  ])('finds the topics of %s', async (facts, topics) => {
    expect((await buildOrgs([{ 列入原因: facts }])).entries[0]?.sanctions[0]?.topics).toEqual(
      topics,
    );
  });

  it.each([
    ['余姚市示例幼儿园', 'school'],
    ['余姚市示例培训学校', 'institution'],
    ['示例启明教育科技有限公司', 'institution'],
  ])('%s is of the kind %s', async (name, kind) => {
    expect((await buildOrgs([{ 机构名称: name }])).entries[0]?.kind).toBe(kind);
  });
});

describe('a table of persons', () => {
  const refusal = (heading: string) =>
    `—·reject·“${heading}”列填有个人，这一行处理的是个人，名单不登载自然人`;

  it.each([
    '姓名',
    '教师姓名',
    '当事人姓名',
    '被处理人姓名',
    '违规人员姓名',
    '违规人员',
    '被处理人员',
    '涉事教师',
    '教师',
  ])('accuses no unit where %s is filled', async (heading) => {
    const built = await buildOrgs([{ [heading]: '王某' }, { [heading]: '/' }, { [heading]: '' }]);
    expect(fatesOf(built)).toEqual(['rejected', 'accepted', 'merged']);
    expect(remarksOf(built)).toContain(refusal(heading));
    expect(JSON.stringify(built.results.map(({ name, remarks }) => [name, remarks]))).not.toContain(
      '王某',
    );
  });

  it.each<Cells>([
    { 法定代表人姓名: '王某' },
    { 联系人姓名: '王某' },
    { 学生姓名: '王某' },
    { 教师人数: '3' },
    { 处理人员: '王某' },
    { 执法人员: '王某' },
    { '当事人姓名（名称）': '余姚市示例启明培训学校有限公司' },
    { 姓名: '王某', 行政相对人类别: '法人及非法人组织' },
  ])('is none that names a unit’s own, or calls its party a unit: %o', async (cells) => {
    expect(fatesOf(await buildOrgs([cells]))).toEqual(['accepted']);
  });

  it('is none whose 姓名 stands below 法定代表人', async () => {
    const heads = '处理结果,作出机关,列入日期,原文链接';
    const built = await buildCsv(
      [
        `机构名称,法定代表人,法定代表人,${heads}`,
        `机构名称,姓名,性别,${heads}`,
        '余姚市示例启明培训学校有限公司,王某,男,罚款5万元,余姚市教育局,2026-09-01,https://b.example.org/1.html',
      ].join('\n'),
    );
    expect(fatesOf(built)).toEqual(['accepted']);
  });
});

describe('a result that tells of several offices', () => {
  const kinds = async (处理结果: string) => {
    const built = await buildOrgs([{ 处理结果, 作出机关: '余姚市教育局' }]);
    const told = remarksOf(built).filter((remark) => remark.includes('不是“作出机关”作出的'));
    return [
      built.entries.flatMap(({ sanctions }) => sanctions.map(({ kind }) => kind)),
      told.length,
    ];
  };

  it.each<[result: string, acts: string[], others: number]>([
    ['教育局责令停止招收学员；市场监管局罚款2万元', ['enrolment-stopped'], 1],
    ['责令停止招收学员，市市场监督管理局罚款2万元', ['enrolment-stopped'], 1],
    ['由消防救援大队罚款2万元', [], 1],
    ['责令停止招收学员；市场监管局记入黑名单', ['enrolment-stopped'], 1],
    ['由市场监管局立案查处，罚款2万元', [], 1],
    ['经市场监管局查处，罚款2万元', [], 1],
    ['移送市场监管部门，已处罚款1万元', [], 1],
    [
      '责令停止招收学员；移交余姚市市场监督管理局立案处理，没收违法所得3万元',
      ['enrolment-stopped'],
      1,
    ],
    ['公安机关处罚款2万元', [], 1],
    ['教育局：责令停止招收学员；市场监管局：罚款2万元', ['enrolment-stopped'], 1],
    ['教育局：责令停止招收学员、市场监管局：罚款2万元', ['enrolment-stopped'], 1],
    ['教育：责令停止招收学员；市监：罚款2万元', ['enrolment-stopped'], 1],
    ['责令停止招收学员（市场监管局：罚款2万元）', ['enrolment-stopped'], 1],
    ['责令停止招收学员；市场监管局通报批评', ['enrolment-stopped'], 1],
    ['罚款2万元（市场监管局罚款）', [], 2],
    ['教育局：罚款2万元', ['penalty'], 0],
    ['教育局、市场监管局：罚款2万元', ['penalty'], 0],
    ['教育局、市场监管局联合罚款2万元', ['penalty'], 0],
    ['根据市场监管局移送的线索，罚款2万元', ['penalty'], 0],
    ['罚款2万元，并抄送市场监管局', ['penalty'], 0],
    ['移送市场监管局，责令停止招收学员', ['enrolment-stopped'], 0],
    ['会同公安机关查处，罚款2万元', ['penalty'], 0],
    ['余姚市教育局罚款2万元', ['penalty'], 0],
    ['教体局罚款2万元', ['penalty'], 0],
    ['该局罚款2万元', ['penalty'], 0],
    ['市教育局会同市场监管局责令停止办学', ['shutdown'], 0],
    ['经市场监管局同意，责令停止办学', ['shutdown'], 0],
  ])('lists what its own did: %s', async (result, acts, others) => {
    expect(await kinds(result)).toEqual([acts, others]);
  });
});

it.each([
  '该校',
  '本校',
  '该园',
  '以下同',
  '余姚市A培训学校有限公司',
  '上海X教育咨询有限公司',
  '与余姚市示例启明培训学校有限公司合作的机构',
  '余姚市示例启明培训学校有限公司合作方',
])('%s names nobody', async (机构名称) => {
  expect((await buildOrgs([{ 机构名称 }])).entries).toEqual([]);
});

it('a short name in brackets is no part of the name', async () => {
  const name = '余姚市示例启明培训学校有限公司';
  const { entries } = await buildOrgs([{ 机构名称: `${name}（下称示例启明）` }]);
  expect(entries[0]?.names[0]).toEqual({ text: name, kind: 'legal' });
});

it.each([
  ['上述机关', 'rejected'],
  ['市局', 'rejected'],
  ['省厅', 'rejected'],
  ['区里', 'rejected'],
  ['市监局', 'warned'],
  ['执法大队', 'warned'],
  ['工作专班', 'warned'],
  ['余姚市“双减”工作专班', 'accepted'],
  ['余姚市教育局 联系电话0574-62700000', 'accepted'],
])('an authority of no place is told: %s', async (作出机关, fate) => {
  expect(fatesOf(await buildOrgs([{ 作出机关 }]))).toEqual([fate]);
});
