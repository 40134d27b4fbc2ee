import { describe, expect, it } from 'vitest';
import { readHeader } from '../../../../lib/tables/read-heading';
import { buildCsv, type Cells, csvOf, fatesOf, remarksOf, tableOf } from '../helpers';

/** The standard table of 双公示 (行政许可和行政处罚等信用信息公示), with an invented school. */

const ROW: Cells = {
  行政相对人名称: '余姚市示例启明培训学校有限公司',
  行政相对人类别: '法人及非法人组织',
  '行政相对人代码_1(统一社会信用代码)': '91330281MA0EXAMP1T',
  '行政相对人代码_2(工商注册号)': '',
  法定代表人: '王小明',
  法定代表人证件类型: '身份证',
  法定代表人证件号码: '330281199001011234',
  行政处罚决定书文号: '余教罚〔2026〕1号',
  违法行为类型: '其他',
  违法事实: '未取得办学许可证开展培训',
  处罚依据: '示例办法第一条',
  处罚类别1: '其他',
  处罚类别2: '',
  处罚内容: '罚款5万元',
  '罚款金额（万元）': '5.000000',
  '没收违法所得、没收非法财物的金额（万元）': '0',
  暂扣或吊销证照名称及编号: '',
  处罚决定日期: '2026/9/1',
  处罚有效期: '2099/12/31',
  公示截止期: '2027/8/31',
  处罚机关: '余姚市教育局',
  处罚机关统一社会信用代码: '11330281000000000X',
  数据来源单位: '宁波市示例局',
  备注: '',
  原文链接: 'https://b.example.org/1.html',
};

const build = (cells: Cells = {}) => buildCsv(csvOf(ROW, [cells]));
const actsOf = async (cells: Cells) => (await build(cells)).entries[0]?.sanctions ?? [];

it('is of the office that decided, and not of the station that handled it', async () => {
  const { entries } = await buildCsv(
    '办案机构,机构名称,处理结果,处罚机关,决定日期,原文链接\n示例市场监督管理所,余姚市示例启明培训学校有限公司,罚款5万元,余姚市市场监督管理局,2026-09-01,https://b.example.org/1',
  );
  expect(entries[0]?.sanctions.map(({ authority }) => authority)).toEqual(['余姚市市场监督管理局']);
});

it('takes no class for an act that the decision itself did without', async () => {
  const { entries } = await build({
    处罚类别1: '警告',
    处罚内容: '责令改正，不予处罚',
    '罚款金额（万元）': '',
  });
  expect(entries).toEqual([]);
});

describe('a sum in its own column', () => {
  it.each([
    '不予处罚',
    '免予行政处罚',
    '拟罚款',
    '警告（已撤销）',
    '移送市场监管局处理',
    '立案调查',
    '正在听证',
    '建议罚款',
    '责令改正，逾期不改的依法处罚',
    '行政处罚，后撤销',
    '如不改正，给予行政处罚',
    // These name no act: what denies one is looked for in them by its own words.
    ...'首违不罚|没有处罚|无处罚|违法事实不成立|证据不足|未发现违法情形|应予处罚|待领导审批'.split(
      '|',
    ),
    ...'进入听证程序|异议成立|下发告知书|恢复正常|被某平台处罚|据称罚款'.split('|'),
  ])('is no fine beside %s', async (result) => {
    const built = await build({ 处罚内容: result });
    expect(built.entries).toEqual([]);
    expect(remarksOf(built).join()).toContain('未采用另一列的“罚款5万元”');
  });

  it.each([
    '责令改正',
    '详见处罚决定书',
    '警告',
    '从轻处罚',
    '行政处罚，逾期不缴纳的每日加处3%',
    '给予行政处罚。如不服可申请行政复议',
    '行政处罚，已移送法院强制执行',
  ])('is a fine beside %s', async (result) => {
    const [act] = await actsOf({ 处罚内容: result });
    expect(act?.grounds).toContain('罚款5万元');
  });
});

describe('the standard table of penalties', () => {
  it('leaves no column unread without a line', () => {
    const { notices } = tableOf(csvOf(ROW, [{}]));
    expect(notices).toEqual(
      [
        ...['法定代表人', '法定代表人证件类型', '法定代表人证件号码'].map(
          (header) => `“${header}”列含个人信息，已整列丢弃，不读取、不发布`,
        ),
        '“违法行为类型”与“违法事实”说的是同一项：以“违法事实”为准，“违法行为类型”作补充',
        '“处罚类别1”与“处罚内容”说的是同一项：以“处罚内容”为准，“处罚类别1”作补充',
        '“处罚类别2”与“处罚内容”说的是同一项：以“处罚内容”为准，“处罚类别2”作补充',
        '名单用不到的列，未读取：“行政相对人代码_2(工商注册号)”、“处罚依据”、“处罚有效期”、“处罚机关统一社会信用代码”、“数据来源单位”',
      ].sort((a, b) => notices.indexOf(a) - notices.indexOf(b)),
    );
  });

  it('becomes an entry by what was decided, with the office’s own end', async () => {
    const built = await build();
    expect(fatesOf(built)).toEqual(['accepted']);
    expect(built.entries[0]).toMatchObject({
      names: [{ text: '余姚市示例启明培训学校有限公司' }, {}],
      identifiers: [{ kind: 'uscc', value: '91330281MA0EXAMP1T' }],
      sanctions: [
        {
          kind: 'penalty',
          authority: '余姚市教育局',
          decidedOn: { day: '2026-09-01', precision: 'day' },
          document: '余教罚〔2026〕1号',
          grounds: '未取得办学许可证开展培训；处理结果：罚款5万元',
          publishedUntil: '2027-09-01',
        },
      ],
    });
    expect(JSON.stringify(built)).not.toContain('王小明');
  });

  it.each<[cells: Cells, result: string]>([
    [{ 处罚类别1: '罚款' }, '罚款5万元'],
    [{ 处罚内容: '吊销办学许可证', '罚款金额（万元）': '' }, '吊销办学许可证'],
    [{ 处罚类别1: '罚款', 处罚内容: '50000元' }, '罚款：50000元'],
    [
      { 处罚类别1: '罚款', 处罚内容: '按有关规定处理', '罚款金额（万元）': '' },
      '罚款：按有关规定处理',
    ],
    // An order to mend says nothing of what was a penalty.
    [
      { 处罚类别1: '警告', 处罚类别2: '罚款', 处罚内容: '责令改正违法行为' },
      '警告、罚款：责令改正违法行为；罚款5万元',
    ],
    [
      { 处罚类别1: '罚款', 处罚内容: '责令停止违法行为', '罚款金额（万元）': '' },
      '罚款：责令停止违法行为',
    ],
    [{ 处罚类别1: '警告', 处罚内容: '责令改正；罚款5万元' }, '责令改正；罚款5万元'],
    [{ 处罚类别1: '罚款', 处罚内容: '详见处罚决定书' }, '罚款；罚款5万元'],
    [{ 处罚类别1: '警告', 处罚内容: '', '罚款金额（万元）': '' }, '警告'],
    [{ 处罚类别1: '警告', 处罚类别2: '罚款', 处罚内容: '详见决定书' }, '警告、罚款；罚款5万元'],
    [
      { 处罚内容: '警告', '没收违法所得、没收非法财物的金额（万元）': '1.50' },
      '警告；罚款5万元；没收违法所得1.5万元',
    ],
    [
      {
        处罚内容: '吊销许可证件',
        暂扣或吊销证照名称及编号: '办学许可证 示例01号',
        '罚款金额（万元）': '0',
      },
      '吊销许可证件；所涉证照：办学许可证 示例01号',
    ],
  ])('%j was decided as %s', async (cells, result) => {
    expect((await actsOf(cells))[0]?.grounds).toBe(`未取得办学许可证开展培训；处理结果：${result}`);
  });

  it.each(['余姚市若贤书法培训中心', '余姚市建议家培训学校'])(
    'reads an act on a school whose own name has a word of a condition: %s',
    async (name) => {
      const cells = { 行政相对人名称: name, 处罚内容: `对${name}罚款5万元` };
      expect((await actsOf(cells)).map(({ kind }) => kind)).toEqual(['penalty']);
    },
  );

  it.each([..."-+.&·'!#@~"])(
    'reads an act on a school whose own name has a sign of expressions in it: %s',
    async (sign) => {
      const name = `余姚市A${sign}B英语培训中心`;
      const cells = { 行政相对人名称: name, 处罚内容: `对${name}罚款5万元` };
      expect((await actsOf(cells)).map(({ kind }) => kind)).toEqual(['penalty']);
    },
  );

  it('refuses a class 其他 that nothing explains', async () => {
    const built = await build({ 处罚内容: '详见决定书', '罚款金额（万元）': '' });
    expect(fatesOf(built)).toEqual(['rejected']);
  });

  it('warns of a class that the content lacks, and follows the content', async () => {
    const built = await build({ 处罚类别1: '罚款', 处罚类别2: '吊销许可证件' });
    expect(remarksOf(built)).toContain(
      '处罚内容·warning·“处罚类别2”写有“吊销”，“处罚内容”没有写；已以后者为准，请核对',
    );
    expect(built.entries[0]?.sanctions.map(({ kind }) => kind)).toEqual(['penalty']);
    const persons = await build({ 处罚类别1: '罚款', 处罚类别2: '限制从业' });
    expect(remarksOf(persons).join()).not.toContain('没有写');
  });

  it.each([
    ...['不予处罚', '已撤销', '拟罚款', '罚款（拟）', '免予处罚', '建议罚款', '行政处罚事先告知'],
    ...['信用修复', '约谈', '（误）', '罚款？'],
  ])('warns of a class that gainsays the act: %s', async (处罚类别1) => {
    expect(remarksOf(await build({ 处罚类别1 })).join()).toContain(
      `处罚内容·warning·“处罚类别1”写有“${处罚类别1}”，与“处罚内容”不符，请按原文核对`,
    );
  });

  it.each([
    ...['罚款', '行政处罚', '财产罚', '罚款、没收违法所得、没收非法财物', '简易程序', '从轻处罚'],
  ])('takes %s for a class that agrees with a fine', async (处罚类别1) => {
    expect(remarksOf(await build({ 处罚类别1 })).join()).not.toContain('不符');
  });

  it.each(['主动上交办学许可证', '自愿停办', '主动申请注销'])(
    'is none that the unit did of itself: %s',
    async (处罚内容) => {
      const cells = { 处罚类别1: '吊销许可证件', 处罚内容, '罚款金额（万元）': '' };
      expect(fatesOf(await build(cells))).toEqual(['rejected']);
    },
  );

  it.each(['罚款500000万元', '罚款1000万元'])(
    'asks whether %s was meant in yuan',
    async (处罚内容) => {
      const built = await build({ 处罚内容, '罚款金额（万元）': '' });
      expect(remarksOf(built).join()).toContain('疑把元写成了万元');
    },
  );

  it.each([
    ['罚款5万元（￥5,000.00）', true],
    ['罚款人民币50000元整（¥5000）', true],
    ['罚款5万元（￥50,000.00元）', false],
    ['罚款5万元（￥5万元）', false],
    ['罚款50000元正（小写：50000.00元）', false],
    ['罚款5万元（2026年9月1日）', false],
    ['罚款5万元（伍万元整）', false],
    ['罚款5万元（2026）', false],
    ['罚款2万5000元（25000元）', false],
    ['罚款20 000元（￥20000）', false],
    ['罚款人民币伍万元整（¥5,000.00）', true],
    ['罚款5万元（大写：伍仟元整）', true],
  ])('says whether a sum is told twice and not alike: %s, %s', async (处罚内容, isTold) => {
    const built = await build({ 处罚内容, '罚款金额（万元）': '' });
    expect(fatesOf(built)).not.toContain('rejected');
    expect(remarksOf(built).join().includes('写了两个数')).toBe(isTold);
  });

  it('takes a class for one that agrees where the decision says it too', async () => {
    const built = await build({
      处罚类别1: '警告',
      处罚类别2: '约谈',
      处罚内容: '警告，约谈负责人',
    });
    expect(remarksOf(built).join()).not.toContain('不符');
  });

  it('asks nothing of an association that acted with an office', async () => {
    const built = await build({ 处罚机关: '余姚市市场监督管理局、余姚市消费者协会' });
    expect(remarksOf(built).join()).not.toContain('不作行政处罚');
  });

  it.each(['余教罚〔2026〕1号（许可证号：教民133028170000001号）', '余教民2026001号'])(
    'keeps a number with a licence’s beside it: %s',
    async (文号) => {
      expect((await actsOf({ 行政处罚决定书文号: 文号 }))[0]?.document).toBe(文号);
    },
  );

  it('reads 3万 as a sum in ten thousands of yuan', async () => {
    const { 违法事实: _facts, ...cells } = ROW;
    const built = await buildCsv(
      csvOf({ ...cells, 处罚内容: '罚款', '罚款金额（万元）': '3万' }, [{}]),
    );
    expect(built.entries[0]?.sanctions[0]?.grounds).toContain('罚款3万元');
  });

  it.each(['余姚市培训行业协会', '余姚市示例街道城东社区居委会', '余姚市消费者权益保护委员会'])(
    'asks who decided a penalty where %s stands for the office',
    async (处罚机关) => {
      expect(remarksOf(await build({ 处罚机关 })).join()).toContain('不作行政处罚');
    },
  );

  it.each<[cells: Cells, facts: string]>([
    [{}, '未取得办学许可证开展培训'],
    [{ 违法行为类型: '无证办学' }, '未取得办学许可证开展培训（无证办学）'],
    [{ 违法行为类型: '开展培训' }, '未取得办学许可证开展培训'],
    [{ 违法事实: '', 违法行为类型: '无证办学' }, '无证办学'],
    [{ 违法事实: '详见决定书', 违法行为类型: '无证办学' }, '无证办学'],
  ])('%j happened as %s', async (cells, facts) => {
    expect((await actsOf(cells))[0]?.grounds).toBe(`${facts}；处理结果：罚款5万元`);
  });

  it('says where a class stands for facts that are missing', async () => {
    const remarks = remarksOf(await build({ 违法事实: '', 违法行为类型: '无证办学' }));
    expect(remarks).toContain('违法事实·note·“违法事实”为空，采用“违法行为类型”：无证办学');
  });

  it('takes no sum in yuan for one in ten thousands of it', async () => {
    const built = await build({ 处罚内容: '警告', '罚款金额（万元）': '50000' });
    expect(remarksOf(built).join()).toContain('warning·50000 万元疑是按元填的，未采用');
    expect(built.entries[0]?.sanctions[0]?.grounds).toMatch(/处理结果：警告$/);
  });

  it.each<[amount: string, isTold: boolean]>([
    ['3', true],
    ['5.00', false],
    ['50000元', false],
    ['0', false],
    ['', false],
    ['详见决定书', false],
  ])(
    'asks for a look where the column of sums tells %s beside 罚款5万元',
    async (amount, isTold) => {
      const built = await build({ 处罚内容: '罚款5万元', '罚款金额（万元）': amount });
      expect(remarksOf(built).join().includes('与处理结果里的罚款数额不同')).toBe(isTold);
      expect(built.entries[0]?.sanctions[0]?.grounds).toContain('罚款5万元');
    },
  );

  it.each<[amount: string, remark: string]>([
    ['约五万', '罚款金额·note·不是金额，未采用：约五万'],
    ['5', '罚款金额·note·没有写明单位（元或万元），未采用：5'],
  ])('reads no amount from %s without a unit', async (amount, remark) => {
    const { '罚款金额（万元）': _, ...rest } = ROW;
    const built = await buildCsv(csvOf(rest, [{ 处罚内容: '警告', 罚款金额: amount }]));
    expect(remarksOf(built)).toContain(remark);
    expect(built.entries[0]?.sanctions[0]?.grounds).toMatch(/处理结果：警告$/);
  });
});

const NEEDED = '处理结果,作出机关,原文链接';
const VALUES = '罚款5万元,余姚市教育局,https://b.example.org/1';

describe('two columns for one field', () => {
  it.each<
    [
      headers: string,
      values: string,
      field: 'date' | 'authority' | 'institution' | 'result',
      said: string,
    ]
  >([
    ['机构名称,发布日期,处罚决定日期', '甲,2026-09-09,2026-09-01', 'date', '2026-09-01'],
    ['机构名称,发布日期,处罚决定日期', '甲,2026-09-09,', 'date', '2026-09-09'],
    ['机构名称,当事人名称,日期', '甲,乙,2026-09-01', 'institution', '乙'],
    ['当事人名称,单位名称,日期', '甲,乙,2026-09-01', 'institution', '甲'],
    ['机构名称,日期,名单类型', '甲,2026-09-01,黑名单', 'result', '罚款5万元'],
  ])('%s with %s: %s is %s', (headers, values, field, said) => {
    const [row] = tableOf(`${headers},${NEEDED}\n${values},${VALUES}`).rows;
    expect(row?.cells.get(field)).toBe(said);
  });

  it('warns where they say two things of who it is', async () => {
    const built = await buildCsv(
      `当事人名称,机构名称,日期,${NEEDED}\n余姚市示例启明培训学校有限公司,示例晨光英语,2026-09-01,${VALUES}`,
    );
    expect(remarksOf(built)).toContain(
      '当事人名称·warning·“机构名称”写的是“示例晨光英语”，与此不同，未采用，请核对',
    );
  });

  // Whoever is listed would be accused of what another one did.
  it.each([
    ['单位名称', '余姚市星河中学'],
    ['单位名称', '宁波市启航教育培训有限公司'],
    ['法人名称', '余姚市示例启明培训学校有限公司城南分公司'],
  ])('refuses the row where they name two units: %s %s', async (heading, other) => {
    const built = await buildCsv(
      `机构名称,${heading},日期,${NEEDED}\n余姚市示例启明培训学校有限公司,${other},2026-09-01,${VALUES}`,
    );
    expect(fatesOf(built)).toEqual(['rejected']);
    expect(remarksOf(built).join()).toContain('不能确定处理的是哪一家');
  });

  it.each(['余姚市示例启明培训中心', '示例启明', '余姚示例启明培训学校'])(
    'keeps the row of a unit under another of its names: %s',
    async (other) => {
      const built = await buildCsv(
        `机构名称,单位名称,日期,${NEEDED}\n${other},余姚市示例启明培训学校有限公司,2026-09-01,${VALUES}`,
      );
      expect(fatesOf(built)).toEqual(['warned']);
    },
  );

  it('adds the kind of list to what was decided', async () => {
    const built = await buildCsv(
      `机构名称,名单类型,日期,${NEEDED}\n余姚市示例启明培训学校有限公司,列入黑名单,2026-09-01,${VALUES}`,
    );
    const kinds = built.entries[0]?.sanctions.map(({ kind }) => kind);
    expect(kinds).toContain('blacklist');
  });

  it('are two acts where both are classes', async () => {
    const built = await buildCsv(
      '机构名称,处罚类别1,处罚类别2,日期,作出机关,原文链接\n余姚市示例启明培训学校有限公司,警告,罚款,2026-09-01,余姚市教育局,https://b.example.org/1',
    );
    expect(built.entries[0]?.sanctions[0]?.grounds).toBe('处理结果：警告、罚款');
  });

  it('with one header are told', () => {
    const { notices } = tableOf(`机构名称,日期,日期,${NEEDED}\n`);
    expect(notices).toEqual(['“日期”有几列：以第一列为准，其余作补充']);
  });
});

it.each([
  ['处罚机关统一社会信用代码', 'aside'],
  ['数据来源单位', 'aside'],
  ['数据来源单位统一社会信用代码', 'aside'],
  ['处罚有效期', 'aside'],
  ['公示截止期', 'until'],
  ['行政相对人代码_1（统一社会信用代码）', 'uscc'],
  ['行政相对人代码_6（社会组织登记证号）', 'aside'],
  ['法定代表人身份证号', 'personal'],
  ['处罚类别2', 'result'],
  ['没收违法所得、没收非法财物的金额（万元）', 'confiscated'],
])('the header %s is %s', (header, kind) => {
  expect(readHeader(header)).toBe(kind);
});

describe('a decision that gives its act a day', () => {
  const withDay = (column: string, day: string, result: string) =>
    buildCsv(
      `机构名称,处理结果,作出机关,${column},原文链接\n余姚市示例启明培训学校有限公司,${result},余姚市教育局,${day},https://b.example.org/1`,
      '2025-07-01',
    );
  const told = (column: string, own: string, day: string) =>
    `${column}·warning·处理结果里写的是 ${own}，与“${column}”（${day}）不同，请按原文核对，在这一列填写作出决定的日期`;

  it.each([
    ['作出日期', '2025-06-10', '2023年5月10日罚款2万元', '2023-05-10'],
    ['决定日期', '2025-06-10', '于2024年2月1日被吊销办学许可证', '2024-02-01'],
    ['处罚日期', '2025-06-10', '警告（2023-05-10）', '2023-05-10'],
    ['决定日期', '2025-06', '罚款2万元（2025年5月10日）', '2025-05-10'],
    [
      '决定日期',
      '2025-06-10',
      '余姚市示例启明培训学校有限公司于2025年6月3日被罚款2万元',
      '2025-06-03',
    ],
    ['公布日期', '2025-06-10', '我局于2025年6月3日决定：罚款2万元', '2025-06-03'],
    ['决定日期', '2025-06-10', '罚款1万元（2025年5月）', '2025-05'],
    ['决定日期', '2025-06-10', '5月1日警告', '2025-05-01'],
    ['公布日期', '2025-06-10', '罚款1万元，决定日期2025年6月3日', '2025-06-03'],
    ['公布日期', '2025-06-10', '2025年6月3日作出罚款2万元决定', '2025-06-03'],
  ])('asks for a look where the column differs: %s %s, %s', async (column, day, result, own) => {
    const built = await withDay(column, day, result);
    expect(remarksOf(built)).toContain(told(column, own, day));
    expect(fatesOf(built)).toEqual(['warned']);
  });

  it.each([
    ['决定日期', '2025-06-05'],
    ['公布日期', '2025-06-10'],
    ['决定日期', '2025-06'],
  ])('asks for a row a decision where acts are of several days: %s %s', async (column, day) => {
    const built = await withDay(column, day, '2025年3月1日警告；2025年6月5日罚款2万元');
    expect(remarksOf(built).join()).toContain(
      '写有几个日期的处罚（2025-03-01、2025-06-05），请每个决定各写一行',
    );
    expect(fatesOf(built)).toEqual(['warned']);
  });

  it.each([
    ['决定日期', '2025-06-10', '2025年6月10日罚款2万元'],
    ['决定日期', '2025-06', '2025年6月10日罚款2万元'],
    ['决定日期', '2025', '警告（2025-06-10）'],
    ['决定日期', '2025-06-10', '警告（2025年6月）'],
    ['决定日期', '2025-06-10', '6月10日警告'],
    ['公布日期', '2025-06-10', '6月3日警告'],
    ['公布日期', '2025-06-10', '2025年6月3日罚款2万元'],
    ['决定日期', '2025-06-10', '责令于2025年6月30日前停止办学，罚款2万元'],
    ['决定日期', '2025-06-10', '2023年5月至6月招生，罚款2万元'],
    ['决定日期', '2025-06-10', '经2023年5月10日检查发现虚假宣传，罚款2万元'],
    ['决定日期', '2025-06-10', '罚款2万元；2023年5月10日教育局责令改正'],
  ])('is silent: %s %s, %s', async (column, day, result) => {
    const built = await withDay(column, day, result);
    expect(remarksOf(built).join()).not.toContain('处理结果里写的是');
  });
});
