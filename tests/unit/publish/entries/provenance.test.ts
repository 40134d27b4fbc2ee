import { describe, expect, it } from 'vitest';
import { buildApps, buildOrgs, fatesOf, remarksOf } from '../helpers';

const OFFICE = '余姚市教育局';
const authorityOf = async (作出机关: string) =>
  (await buildOrgs([{ 作出机关 }])).entries.flatMap(({ sanctions }) =>
    sanctions.map(({ authority }) => authority),
  );

describe('an authority', () => {
  it.each([
    '无',
    '/',
    '不详',
    '见附件',
    '详见链接',
    '如上',
    '上级部门',
    '有关部门',
    '行政主管部门',
    '本单位',
    '13800000000',
    '0574-62123456',
    '2026-09-01',
    'https://jyj.example.org/',
    '余教罚〔2026〕1号',
    '罚款5万元',
    '余姚市示例启明培训学校',
    '余姚市教育局、王小明',
    '余姚市教育局 王小明',
    '余姚市教育局（王小明）',
    '王丽 余姚市教育局',
    '承办人王小明 余姚市教育局',
    '余姚市教育局（经办人王小明）',
    '余姚市教育局 承办人王丽',
    '余姚市教育局（填表人：王丽）',
    '余姚市**局',
    '余姚市?育局',
    '某市教育局',
    '余姚市教育局王丽',
    '余姚市教育局王丽13812345678',
  ])('is no office: %s', async (cell) => {
    const built = await buildOrgs([{ 作出机关: cell }]);
    expect(built.entries).toEqual([]);
    expect(remarksOf(built).join()).toContain('作出机关·error·');
  });

  it.each([
    '余姚市教育局（盖章）',
    '余姚市教育局(公章)',
    '作出机关：余姚市教育局',
    '作出行政处罚决定的机关名称：余姚市教育局',
    '查处单位：余姚市教育局',
    '处罚单位:余姚市教育局',
    '余姚市教育局 2026年9月1日',
    '余姚市教育局（联系电话0574-62123456）',
    '余姚市教育局0574-62123456',
    '余姚市教育局13812345678',
    '余姚市 教育局',
    '余姚市教\n育局',
    '余姚 市教育局',
  ])('is told without what stands around it: %s', async (cell) => {
    expect(await authorityOf(cell)).toEqual([OFFICE]);
  });

  it.each([
    '余姚市市场监管局（余姚市知识产权局）',
    '余姚市教育局（高新区分局）',
    '余姚市教育局、高新区',
    '余姚市市场监管局（高新）',
    '浙江省通信管理局（金华）',
    '河北省教育厅（石家庄）',
    '青岛市教育局（李沧）',
    '金融办',
    '余姚市教育部门',
    '上海市市场监管部门',
    '余姚市示例启明街道办事处',
  ])('is told as it is: %s', async (cell) => expect(await authorityOf(cell)).toEqual([cell]));

  it.each([
    '市教育局',
    '教育局',
    '区市场监督管理局',
    '县教育和体育局',
    '省教育厅、省民政厅',
    '市场局',
    '双减办',
    '公安机关',
    '市场监管部门',
    '市“双减”办',
    '局办公室',
    '执法一科',
    '消保委',
    '消协',
  ])('that every place has asks for its place: %s', async (cell) => {
    const built = await buildOrgs([{ 作出机关: cell }]);
    expect(fatesOf(built)).toEqual(['warned']);
    expect(remarksOf(built)).toContain(`作出机关·warning·没有写明是哪里的机关，请写全称：${cell}`);
  });

  it.each(['余姚市教育局（转）', '余姚市教育局移送余姚市市场监督管理局'])(
    'of two offices between which a case went asks which decided: %s',
    async (cell) => {
      expect(remarksOf(await buildOrgs([{ 作出机关: cell }])).join()).toContain(
        '作出机关·warning·作出机关不像机关的名称',
      );
    },
  );

  it.each([
    '余姚市教育局、市场监管局',
    '教育部',
    '国家网信办',
    '国家市场监督管理总局',
    '余姚市双减办',
    '余姚市消费者权益保护委员会',
    '中国消费者协会',
    '余姚市市场监督管理局执法一科',
  ])('says where it is: %s', async (cell) => {
    expect(remarksOf(await buildOrgs([{ 作出机关: cell }])).join()).not.toContain('是哪里的机关');
  });

  it('of an app is held to the same', async () => {
    expect(fatesOf(await buildApps([{ 通报机关: '无' }]))).toEqual(['rejected']);
  });
});

describe('the number of a decision', () => {
  it.each(['330281199003071234', '示教罚〔2026〕3号 联系人 13800001111'])(
    'with a number of a person is left out: %s',
    async (document) => {
      const built = await buildOrgs([{ 文号: document }]);
      expect(built.entries[0]?.sanctions[0]?.document).toBeUndefined();
      expect(remarksOf(built)).toContain('文号·warning·文号里像有个人的身份证或手机号码，未登载');
    },
  );

  it.each(['示市监处罚〔2026〕2号', '浙余市监案〔2026〕00012号', '330281202603000123'])(
    'stays as it is: %s',
    async (document) => {
      const { entries } = await buildOrgs([{ 文号: document }]);
      expect(entries[0]?.sanctions[0]?.document).toBe(document);
    },
  );
});

describe('what is no number of a decision', () => {
  const documentOf = ({ entries }: Awaited<ReturnType<typeof buildOrgs>>) =>
    entries.flatMap(({ sanctions }) => sanctions.map(({ document }) => document));

  it.each(['无', '/', '未编号', '暂无文号', '详见附件', '见附件1'])(
    'is left out: %s',
    async (cell) => expect(documentOf(await buildOrgs([{ 文号: cell }]))).toEqual([undefined]),
  );

  it.each([
    '王丽',
    '2026-09-01',
    '9月1日',
    '91330281MA0EXAMP1T',
    'https://b.example.org/2.html',
    '0574-62123456',
    '教民133028170000018号',
    '余教罚〔2026〕*号',
    '行政处罚决定书',
  ])('is left out with a warning: %s', async (cell) => {
    const built = await buildOrgs([{ 文号: cell }]);
    expect(documentOf(built)).toEqual([undefined]);
    expect(remarksOf(built)).toContain(`文号·warning·写的不是文号，未登载：${cell}`);
  });

  it('makes no two acts of one', async () => {
    const built = await buildOrgs([
      { 文号: '无' },
      { 文号: '/' },
      { 文号: '余教罚〔2026〕5号' },
      { 文号: '未编号' },
    ]);
    expect(documentOf(built)).toEqual(['余教罚〔2026〕5号']);
  });

  it.each(['无锡市监罚〔2026〕5号', '余教罚字第五号', '2026-5', '（2026）浙0281行审5号'])(
    'it is not: %s',
    async (cell) => expect(documentOf(await buildOrgs([{ 文号: cell }]))).toEqual([cell]),
  );
});

it.each(['无锡市2026年第1批', '未完成整改的应用（2026年第3批）', '未成年人保护专项第六期'])(
  'a batch is published though its name begins like a word for none: %s',
  async (batch) => {
    const { entries } = await buildApps([{ 批次: batch }]);
    expect(entries[0]?.sanctions[0]?.document).toBe(batch);
  },
);

describe('the day of a decision', () => {
  it.each([
    ['2025-12-08', '余教罚〔2026〕5号'],
    ['2026-09-01', '余教罚〔2062〕5号'],
  ])('is none before the year of its number: %s, %s', async (day, document) => {
    const built = await buildOrgs([{ 列入日期: day, 文号: document }]);
    expect(fatesOf(built)).toEqual(['rejected']);
    expect(remarksOf(built).join()).toContain('列入日期·error·日期早于文号的年份');
  });

  it('may be in the year behind its number', async () => {
    const built = await buildOrgs([{ 列入日期: '2026-09-01', 文号: '余教罚〔2025〕5号' }]);
    expect(fatesOf(built)).toEqual(['accepted']);
  });
});

describe('the address of a source', () => {
  const sourceOf = async (原文链接: string) => {
    const built = await buildOrgs([{ 原文链接 }]);
    const sources = built.entries.flatMap(({ sanctions }) => sanctions.map(({ source }) => source));
    return { sources, told: remarksOf(built).join() };
  };
  const FIRST = 'https://b.example.org/1.html';

  it.each([
    `${FIRST}；https://b.example.org/2.html`,
    `${FIRST}\nhttps://b.example.org/2.html`,
    `${FIRST} 附件：https://b.example.org/2.pdf`,
  ])('is the first of several: %j', async (cell) => {
    const { sources, told } = await sourceOf(cell);
    expect(sources).toEqual([FIRST]);
    expect(told).toContain(`原文链接·warning·写有几个网址，只登载第一个：${FIRST}`);
  });

  it.each([
    `${FIRST}。`,
    `${FIRST}；`,
    `${FIRST}（访问日期2026-09-01）`,
    `${FIRST} 附件见页底`,
    `“${FIRST}”`,
    `<${FIRST}>`,
    `；${FIRST}`,
    `${FIRST}(访问日期2026-09-01)`,
  ])('ends before the marks behind it: %s', async (cell) => {
    expect((await sourceOf(cell)).sources).toEqual([FIRST]);
  });

  it.each([
    `${FIRST}?from=https://a.example.org/`,
    'https://b.example.org/%E5%85%AC%EF%BC%881.html',
    'https://b.example.org/1.doc(1).doc',
    'https://b.example.org/show.jsp;id=5?page=2',
  ])('is whole: %s', async (cell) => {
    const { sources, told } = await sourceOf(cell);
    expect(sources).toEqual([cell]);
    expect(told).not.toContain('几个网址');
  });
});

describe('a number with a name behind it', () => {
  const documentOf = async (文号: string) =>
    (await buildOrgs([{ 文号 }])).entries[0]?.sanctions[0]?.document;

  it.each(['余教罚〔2026〕5号王丽', '余教罚〔2026〕5号（王丽）', '余教罚〔2026〕5号 王小明'])(
    'is published without whom a clerk noted behind it: %s',
    async (cell) => {
      expect(await documentOf(cell)).toBe('余教罚〔2026〕5号');
    },
  );

  it.each(['余教罚〔2026〕5号（决定书）', '余教罚〔2026〕5号（江北）', '余教罚〔2026〕5号、6号'])(
    'is published as it is printed: %s',
    async (cell) => {
      expect(await documentOf(cell)).toBe(cell);
    },
  );
});
