import { describe, expect, it } from 'vitest';
import { buildEntries } from '../../../../lib/publish/entries/from-rows';
import { pick, seeded } from '../../../bench/random';
import { runs } from '../../runs';
import { buildApps, buildOrgs, fatesOf, remarksOf, TODAY, tableOf } from '../helpers';

/** The source was looked at again, so that an act of this year is still shown. */
const LOOKED = { 核验日期: '2026-11-20' };

describe('an act whose number one row alone tells', () => {
  const NUMBER = { 文号: '示市监处罚〔2026〕3号' };
  const actsOf = async (...rows: Record<string, string>[]) => {
    const { entries } = await buildOrgs(rows);
    return entries.flatMap(({ sanctions }) => sanctions.map(({ document }) => document));
  };

  it.each([
    [NUMBER, {}],
    [NUMBER, { 处理结果: '处以罚款' }],
    [NUMBER, { 统一社会信用代码: '91330281MA0EXAMP1T' }],
  ])('is one act, with its number, in either order: %j, %j', async (one, other) => {
    expect(await actsOf(one, other)).toEqual([NUMBER.文号]);
    expect(await actsOf(other, one)).toEqual([NUMBER.文号]);
  });

  it('ends with either row', async () => {
    const ended = { 移出日期: '2026-11-20' };
    expect(await actsOf(NUMBER, ended)).toEqual([]);
    expect(await actsOf({ ...NUMBER, ...ended }, {})).toEqual([]);
  });

  it.each([
    [{ 列入日期: '2026-09-02' }],
    [{ 处理结果: '罚款2万元' }],
    [{ 作出机关: '余姚市教育局' }],
    [{ 文号: '示市监处罚〔2026〕4号' }],
  ])('is another one than %j', async (other) => {
    expect(await actsOf(NUMBER, other)).toHaveLength(2);
  });

  it('stays by itself with a warning beside two numbers', async () => {
    const built = await buildOrgs([NUMBER, { 文号: '示市监处罚〔2026〕4号' }, {}]);
    expect(built.entries[0]?.sanctions).toHaveLength(3);
    expect(remarksOf(built, 2).join()).toContain('文号·warning·同一机关、同一天的处理有几个文号');
  });

  it.each(['示市监处罚[2026]3号', '示市监处罚（2026）第3号', '示市监处罚字〔2026〕03号'])(
    'is one however that is typed: %s',
    async (document) => {
      expect(await actsOf(NUMBER, { 文号: document })).toHaveLength(1);
    },
  );

  it.each<[other: Record<string, string>, told: string]>([
    [{ 处理结果: '罚款3万元' }, '处理结果·warning·与前面一行同一文号，罚款数额不同'],
    [{ 列入日期: '2026-09-08' }, '文号·warning·与前面一行同一文号，写的日期或机关不同'],
    [{ 作出机关: '余姚市教育局' }, '文号·warning·与前面一行同一文号，写的日期或机关不同'],
    [
      { 处理结果: '没收违法所得3000元' },
      '处理结果·warning·与前面一行是同一项处理，这一行另写的罚没',
    ],
    [
      { 文号: '', 处理结果: '没收违法所得3000元' },
      '处理结果·warning·与前面一行是同一项处理，这一行另写的罚没',
    ],
  ])('asks for a look where another row tells it otherwise: %j', async (other, told) => {
    const built = await buildOrgs([NUMBER, { ...NUMBER, ...other }]);
    expect(remarksOf(built, 1).join()).toContain(told);
  });

  it.each<[other: Record<string, string>]>([[{}], [{ 处理结果: '警告' }], [{ 处理结果: '罚款' }]])(
    'is told without a word where another row says the same: %j',
    async (other) => {
      const built = await buildOrgs([NUMBER, { ...NUMBER, ...other }]);
      expect(remarksOf(built, 1).join()).not.toContain('warning');
    },
  );

  it('is none of an app of another version', async () => {
    const { entries } = await buildApps([{ ...NUMBER, 版本: '1.0.0' }, { 版本: '' }]);
    expect(entries[0]?.sanctions).toHaveLength(2);
  });
});

describe('mirrors of one notice', () => {
  it('are one sanction of the earliest date, with the source that has it', async () => {
    const built = await buildApps([
      { 通报日期: '2026-09-01', 原文链接: 'https://sc.example.org/1' },
      { 通报日期: '2026-08-31', 原文链接: 'https://cq.example.org/1' },
    ]);
    expect(fatesOf(built)).toEqual(['accepted', 'merged']);
    expect(built.entries).toHaveLength(1);
    expect(built.entries[0]?.sanctions).toMatchObject([
      { decidedOn: { day: '2026-08-31' }, source: 'https://cq.example.org/1' },
    ]);
  });

  it('are looked at together: a look at one of their addresses is one at the act', async () => {
    const row = { 通报日期: '2026-03-24' };
    const built = await buildApps([
      row,
      { ...row, ...LOOKED, 原文链接: 'https://cq.example.org/1' },
    ]);
    expect(fatesOf(built)).toEqual(['accepted', 'merged']);
    expect(built.entries[0]?.sanctions).toMatchObject([{ verifiedOn: '2026-11-20' }]);
  });

  it('expire together: the later address does not prolong the notice', async () => {
    const built = await buildApps([{ 通报日期: '2025-11-25' }, { 通报日期: '2025-11-24' }]);
    expect(fatesOf(built)).toEqual(['expired', 'expired']);
    expect(built.entries).toEqual([]);
  });

  it('are lifted together, whichever row tells it', async () => {
    const lifted = await buildOrgs([
      { 处理结果: '黑名单' },
      { 处理结果: '黑名单', 移出日期: '2026-10-01' },
    ]);
    expect(fatesOf(lifted)).toEqual(['expired', 'expired']);
    const told = '移出日期·note·已于 2026-10-01 移出、撤销、修复或失效，不再登载';
    for (const at of [0, 1]) expect(remarksOf(lifted, at)).toContain(told);
    const later = await buildOrgs([{}, { 移出日期: '2026-12-01' }]);
    expect(later.entries[0]?.sanctions).toMatchObject([{ publishedUntil: '2026-12-01' }]);
  });

  it('count a day rather than the bare year it lies in, and an earlier year rather than either', async () => {
    const year = await buildApps([
      { ...LOOKED, 通报日期: '2026' },
      { ...LOOKED, 通报日期: '2026-03-05' },
    ]);
    expect(year.entries[0]?.sanctions).toMatchObject([
      { decidedOn: { day: '2026-03-05', precision: 'day' } },
    ]);
    const looked = { 处理结果: '黑名单', 核验日期: '2026-11-20' };
    const earlier = await buildOrgs([
      { ...looked, 批次: '2025年第5批', 列入日期: '2025' },
      { ...looked, 批次: '2025年第5批', 列入日期: '2026-03-05' },
    ]);
    expect(earlier.entries[0]?.sanctions).toMatchObject([
      { decidedOn: { day: '2025-01-01', precision: 'year' } },
    ]);
  });

  it('without a batch are those of one day', async () => {
    const row = { ...LOOKED, 批次: '', 通报日期: '2026-07-21' };
    const { entries } = await buildApps([row, row, { ...row, 通报日期: '2026-06-24' }]);
    expect(entries[0]?.sanctions.map(({ decidedOn }) => decidedOn.day)).toEqual([
      '2026-07-21',
      '2026-06-24',
    ]);
  });
});

describe('two acts of one office on one day without a number', () => {
  const FIVE = { 列入原因: '虚假宣传', 处理结果: '罚款5万元' };
  const TWO = { 列入原因: '价格违法', 处理结果: '罚款2万元' };
  const OPEN = { 列入原因: '虚假宣传', 处理结果: '处以罚款' };
  const resultsOf = ({ entries }: Awaited<ReturnType<typeof buildOrgs>>) =>
    entries.flatMap(({ sanctions }) => sanctions.map(({ grounds }) => grounds));

  it('are told apart by their fines', async () => {
    const built = await buildOrgs([FIVE, TWO]);
    expect(fatesOf(built)).toEqual(['accepted', 'merged']);
    expect(resultsOf(built).sort()).toEqual([
      '价格违法；处理结果：罚款2万元',
      '虚假宣传；处理结果：罚款5万元',
    ]);
  });

  it('are told apart by the fine that their own office imposed', async () => {
    const ofTwo = { ...TWO, 处理结果: '罚款2万元；教育局罚款5万元' };
    expect(resultsOf(await buildOrgs([FIVE, ofTwo]))).toHaveLength(2);
  });

  it('are told apart by fines in numerals too', async () => {
    const built = await buildOrgs([
      { ...FIVE, 处理结果: '罚款人民币伍万元整' },
      { ...TWO, 处理结果: '处二万五千元罚款' },
      { ...TWO, 处理结果: '罚款2万5千元' },
    ]);
    expect(resultsOf(built)).toHaveLength(2);
  });

  it.each([
    '罚款50000元',
    '罚款人民币50,000.00元',
    '罚款￥50000元',
    '处5万元罚款',
    '警告，罚款5万元',
    '罚款伍万元',
    '罚款人民币伍万圆整',
    '处五万元的罚款',
    '罚没款合计5万元',
  ])('are one where another page tells the fine as %s', async (result) => {
    const built = await buildOrgs([FIVE, { ...FIVE, 处理结果: result }]);
    expect(resultsOf(built)).toHaveLength(1);
  });

  it.each([[[FIVE, OPEN, TWO]], [[OPEN, FIVE, TWO]]])(
    'leave a row without a sum to one of them',
    async (rows) => {
      const built = await buildOrgs(rows);
      expect(resultsOf(built)).toHaveLength(2);
    },
  );

  it('are one under one number, whatever their sums', async () => {
    const number = { 文号: '示市监处罚〔2026〕3号' };
    const built = await buildOrgs([
      { ...FIVE, ...number },
      { ...TWO, ...number },
    ]);
    expect(resultsOf(built)).toHaveLength(1);
  });

  it('are told apart where only a batch stands for a number', async () => {
    const batch = { 批次: '第一批' };
    const built = await buildOrgs([
      { ...FIVE, ...batch },
      { ...TWO, ...batch, 列入日期: '2026-10-04' },
    ]);
    expect(resultsOf(built)).toHaveLength(2);
    const same = await buildOrgs([batch, { ...batch, 列入日期: '2026-10-04' }]);
    expect(resultsOf(same)).toHaveLength(1);
  });

  it.each([
    ['金额', { 处理结果: '罚款3万元' }],
    ['机关', { 作出机关: '余姚市市场监管局' }],
    ['机关', { 作出机关: '余姚市市场监督管理局、余姚市教育局' }],
  ])('ask for a look where a typist may have written one in two ways: %s', async (_, other) => {
    const built = await buildOrgs([FIVE, { ...FIVE, ...other }]);
    expect(remarksOf(built, 1).join()).toMatch(/warning·.*会显示成两项处理；是同一项的，请按原文/);
    const numbers = [{ 文号: '示市监处罚〔2026〕3号' }, { 文号: '示市监处罚〔2026〕4号' }];
    const apart = await buildOrgs([
      { ...FIVE, ...numbers[0] },
      { ...FIVE, ...other, ...numbers[1] },
    ]);
    expect(remarksOf(apart, 1).join()).not.toContain('会显示成两项处理');
    const later = await buildOrgs([FIVE, { ...FIVE, ...other, 列入日期: '2026-11-04' }]);
    expect(remarksOf(later, 1).join()).not.toContain('会显示成两项处理');
  });

  it('ask for a look where nothing but their grounds tells them apart', async () => {
    const built = await buildOrgs([FIVE, { ...TWO, 处理结果: '罚款5万元' }]);
    expect(resultsOf(built)).toHaveLength(1);
    expect(remarksOf(built, 1)).toContain(
      '列入原因·warning·与前面一行同一机关、同一天、没有文号，原因不同，已并为一项处理；若是两项，请补填文号',
    );
  });

  it('ask for none where two pages word one cause differently', async () => {
    const built = await buildOrgs([FIVE, { ...FIVE, 列入原因: '发布虚假宣传广告' }]);
    expect(remarksOf(built, 1).join()).not.toContain('warning');
  });
});

describe('an app that one notice names in several rows', () => {
  const grounds = async (...issues: string[]) => {
    const { entries } = await buildApps(issues.map((所涉问题) => ({ 所涉问题 })));
    return entries.flatMap(({ sanctions }) => sanctions.map((act) => act.grounds));
  };
  const BOTH = '违规或超范围收集个人信息；账号注销难';

  it('keeps the issues of each row, in whatever order the rows stand', async () => {
    expect(await grounds('超范围收集个人信息', '账号注销难')).toEqual([BOTH]);
    expect(await grounds('账号注销难', '超范围收集个人信息')).toEqual([BOTH]);
    expect(await grounds('账号注销难；超范围收集个人信息', '账号注销难')).toEqual([BOTH]);
  });

  it('takes nothing from a row whose issues are cut or missing', async () => {
    expect(await grounds('账号注销难', '')).toEqual(['账号注销难']);
    expect(await grounds('', '账号注销难')).toEqual(['账号注销难']);
    expect(await grounds('其说明以及', '账号注销难')).toEqual(['账号注销难']);
  });

  it('leaves one row as it is printed', async () => {
    expect(await grounds('账号注销难；超范围收集个人信息')).toEqual([
      '账号注销难；违规或超范围收集个人信息',
    ]);
    expect(await grounds('')).toEqual(['通报未列明所涉问题']);
  });
});

describe('one app', () => {
  it('with several acts is one entry with several sanctions, newest first', async () => {
    const { entries } = await buildApps([
      { ...LOOKED, 通报日期: '2026-03-01', 版本: '1.0', 应用来源: '应用宝' },
      {
        ...LOOKED,
        通报日期: '2026-04-01',
        版本: '1.1',
        应用来源: '豌豆荚',
        通报类型: '下架处置',
      },
    ]);
    expect(entries).toHaveLength(1);
    expect(entries[0]?.sanctions.map(({ kind }) => kind)).toEqual(['app-removed', 'app-notice']);
    expect(entries[0]?.app).toMatchObject({
      stores: ['wandoujia', 'tencent'],
      versions: ['1.1', '1.0'],
    });
  });

  it('is found again under other brackets and full-width forms', async () => {
    const built = await buildApps([
      { 开发者: '示例启明（北京）教育科技有限公司' },
      { 开发者: '示例启明(北京)教育科技有限公司' },
    ]);
    expect(fatesOf(built)).toEqual(['accepted', 'merged']);
  });

  it('loses what has ended: an expired act of a live entry is in no file', async () => {
    const built = await buildApps([
      { 通报日期: '2025-03-24', 版本: '0.9' },
      { 通报日期: '2026-08-25', 通报类型: '下架处置' },
    ]);
    expect(fatesOf(built)).toEqual(['expired', 'accepted']);
    expect(JSON.stringify(built.entries)).not.toMatch(/2025-03-24|0\.9/);
  });
});

describe('apps of one name', () => {
  it('by two developers are two entries, and a person is told', async () => {
    const built = await buildApps([{}, { 开发者: '示例在线信息技术有限公司' }]);
    expect(built.entries).toHaveLength(2);
    expect(remarksOf(built)).toContain(
      '应用名称·warning·另有同名应用，开发者不同，分列两条：示例在线信息技术有限公司',
    );
  });

  it('without a developer merge neither into one that has one nor into another body’s', async () => {
    const { entries, results } = await buildApps([
      {},
      { 开发者: '' },
      { 开发者: '', 通报日期: '2026-08-25' },
      { 开发者: '', 通报机关: '宁夏回族自治区通信管理局' },
    ]);
    expect(entries).toHaveLength(3);
    expect(results.flatMap(({ remarks }) => remarks).map(({ text }) => text)).not.toContainEqual(
      expect.stringContaining('另有同名应用'),
    );
  });
});

describe('institutions', () => {
  const CODE = '91330281MA0EXAMP1T';

  it('are one by code where one row tells the other’s name, and by legal name where one row lacks the code', async () => {
    const built = await buildOrgs([
      { 统一社会信用代码: CODE },
      {
        统一社会信用代码: CODE,
        机构名称: '余姚市示例新名培训学校有限公司',
        曾用名: '余姚市示例启明培训学校有限公司',
        列入日期: '2026-08-26',
      },
      { 列入日期: '2026-08-25' },
    ]);
    expect(fatesOf(built)).toEqual(['accepted', 'merged', 'merged']);
    expect(built.entries[0]?.names.map(({ text }) => text)).toContain(
      '余姚市示例新名培训学校有限公司',
    );
    expect(built.entries[0]?.sanctions).toHaveLength(3);
  });

  it.each([
    ['余姚市示例启明教育科技有限公司', 1],
    ['余姚市示例启铭培训学校有限公司', 1],
    ['余姚市示例新名培训学校有限公司', 2],
    ['宁波示例启航教育培训有限公司', 2],
  ])('of one code are one where their trade names are alike: %s', async (name, entries) => {
    const built = await buildOrgs([
      { 统一社会信用代码: CODE },
      { 统一社会信用代码: CODE, 机构名称: name, 列入日期: '2026-08-26' },
    ]);
    expect(built.entries).toHaveLength(entries);
  });

  it('of one code beside a branch of another unit have it neither of them', async () => {
    const { entries } = await buildOrgs([
      { 统一社会信用代码: CODE },
      { 统一社会信用代码: CODE, 机构名称: '余姚市示例晨光教育科技有限公司城南分公司' },
    ]);
    expect(entries.map(({ identifiers }) => identifiers)).toEqual([[], []]);
  });

  it('of one code beside a head office and its branch end with the lift of their own name', async () => {
    const head = { 统一社会信用代码: CODE, 机构名称: '余姚市示例启明培训学校有限公司' };
    const branch = { ...head, 机构名称: `${head.机构名称}城南分公司` };
    const other = { ...head, 机构名称: '余姚市示例晨光培训学校有限公司' };
    const left = async (lifted: typeof head) => {
      const built = await buildOrgs([head, branch, { ...lifted, 状态: '已撤销' }]);
      return built.entries.map(({ names: [first] }) => first?.text);
    };
    expect(await left(head)).toEqual([branch.机构名称]);
    expect(await left(branch)).toEqual([head.机构名称]);
    expect(await left(other)).toEqual([]);
  });

  it('of one code that was copied into the next row have neither each other’s acts nor the code', async () => {
    const rows = [
      { 统一社会信用代码: CODE },
      { 统一社会信用代码: CODE, 机构名称: '宁波示例启航教育培训有限公司', 列入日期: '2026-08-26' },
      { 列入日期: '2026-08-25' },
    ];
    const built = await buildOrgs(rows);
    expect(
      built.entries.map(({ names, identifiers, sanctions }) => [
        names[0]?.text,
        identifiers,
        sanctions.map(({ decidedOn }) => decidedOn.day),
      ]),
    ).toEqual(
      expect.arrayContaining([
        ['余姚市示例启明培训学校有限公司', [], ['2026-09-01', '2026-08-25']],
        ['宁波示例启航教育培训有限公司', [], ['2026-08-26']],
      ]),
    );
    for (const row of [0, 1])
      expect(remarksOf(built, row).join()).toContain('warning·同一代码下有不同的名称');
    expect((await buildOrgs([...rows].reverse())).entries).toEqual(built.entries);
  });

  it.each([
    '余姚市示例启明培训学校有限公司城南分公司',
    '余姚市示例启明培训学校有限公司（城南校区）',
  ])('of one code beside a head office and its branch keep their own acts: %s', async (branch) => {
    const rows = [
      { 统一社会信用代码: CODE },
      { 统一社会信用代码: CODE, 机构名称: branch, 列入日期: '2026-08-26' },
    ];
    for (const given of [rows, [...rows].reverse()]) {
      const { entries } = await buildOrgs(given);
      const told = entries.map(({ names, identifiers, sanctions }) => [
        names.flatMap(({ text, kind }) => (kind === 'legal' ? text : [])),
        identifiers.map(({ value }) => value),
        sanctions.map(({ decidedOn }) => decidedOn.day),
      ]);
      expect(told).toHaveLength(2);
      expect(told).toContainEqual([['余姚市示例启明培训学校有限公司'], [CODE], ['2026-09-01']]);
      expect(told).toContainEqual([[branch], [], ['2026-08-26']]);
    }
  });

  it('of one code that was copied into the next row have neither each other’s number nor its end', async () => {
    const other = { 统一社会信用代码: CODE, 机构名称: '宁波示例启航教育培训有限公司' };
    const told = async (rows: Record<string, string>[]) =>
      (await buildOrgs(rows)).entries.map(({ names, sanctions }) => [
        names[0]?.text,
        ...sanctions.map(({ document }) => document),
      ]);
    const own = ['余姚市示例启明培训学校有限公司', undefined];
    const number = '示市监处罚〔2026〕3号';
    const both = await told([{ 统一社会信用代码: CODE }, { ...other, 文号: number }]);
    expect(both).toHaveLength(2);
    expect(both).toEqual(expect.arrayContaining([own, [other.机构名称, number]]));
    const ended = [{ 统一社会信用代码: CODE }, other, { ...other, 状态: '已撤销' }];
    expect(await told(ended)).toEqual([own]);
    const like = {
      统一社会信用代码: CODE,
      机构名称: '余姚市示例启铭培训学校有限公司',
      状态: '已撤销',
    };
    expect(await told([{ 统一社会信用代码: CODE }, other, like])).toEqual([]);
  });

  it('of one name and two codes stay apart, and the row without code goes to neither', async () => {
    const built = await buildOrgs([
      { 统一社会信用代码: CODE },
      { 统一社会信用代码: '91310115MA0EXAMP2X' },
      {},
    ]);
    expect(built.entries).toHaveLength(3);
    expect(remarksOf(built, 2)).toContain(
      '机构名称·warning·同名单位有不同的统一社会信用代码，请补填代码',
    );
  });

  it('of one name without a place are one in each town, with its own acts', async () => {
    const [here, there] = [
      { 机构名称: '示例启明培训中心', 办学地点: '浙江省余姚市示例路3号' },
      {
        机构名称: '示例启明培训中心',
        办学地点: '湖南省长沙市示例路5号',
        作出机关: '长沙市教育局',
        处理结果: '吊销办学许可证',
      },
    ];
    const county = { 机构名称: '示例启明培训中心', 办学地点: '浙江省宁波市' };
    const none = { 机构名称: '示例启明培训中心' };
    const { entries } = await buildOrgs([here, there, county]);
    const told = entries.map(({ region, sanctions }) => [region, sanctions.map((act) => act.kind)]);
    expect(told.sort()).toEqual([
      ['330281', ['penalty']],
      ['430100', ['licence-revoked']],
    ]);
    const open = await buildOrgs([here, there, none]);
    expect(open.entries).toHaveLength(3);
    expect(remarksOf(open, 2)).toContain(
      '机构名称·warning·同名单位在不同地区，请补填统一社会信用代码',
    );
    for (const rows of [
      [here, here],
      [here, none],
      [here, county],
      [
        { ...here, 统一社会信用代码: CODE },
        { ...there, 统一社会信用代码: CODE },
      ],
      [
        { ...here, 机构名称: '余姚市示例启明培训中心' },
        { ...there, 机构名称: '余姚市示例启明培训中心' },
      ],
    ])
      expect((await buildOrgs(rows)).entries).toHaveLength(1);
    expect((await buildOrgs([here])).entries[0]?.id).toBe((await buildOrgs([none])).entries[0]?.id);
  });

  it('of more names and numbers than a record holds are told so', async () => {
    const codes = Array.from({ length: 70 }, (_, at) => `浙ICP备999999${at + 10}号`).join('；');
    const built = await buildOrgs([{ 备案号: codes }]);
    expect(built.entries[0]?.identifiers).toHaveLength(64);
    expect(remarksOf(built)).toContain('—·warning·一条最多登载 32 个名称、64 个标识，其余未登载');
  });

  it('that differ by their trade or form alone are told of as a pair, and are not one', async () => {
    const built = await buildOrgs([
      { 机构名称: '余姚市示例甲培训有限公司' },
      { 机构名称: '余姚市示例甲教育培训有限责任公司' },
    ]);
    expect(built.entries).toHaveLength(2);
    expect(remarksOf(built).join()).toContain('可能是同一单位：余姚市示例甲教育培训有限责任公司');
  });

  it('that may be one under two spellings are told of', async () => {
    const built = await buildOrgs([
      { 机构名称: '张家口示讯网络有限公司' },
      { 机构名称: '张家口示迅网络科技有限公司' },
      { 机构名称: '宁波示讯网络有限公司' },
    ]);
    expect(remarksOf(built)).toContain(
      '机构名称·warning·与另一名称地区相同，字号相同或读音相同，可能是同一单位：张家口示迅网络科技有限公司',
    );
    expect(remarksOf(built, 2).filter((text) => text.includes('·warning·'))).toEqual([]);
  });
});

describe('rows that differ in all that a table tells', () => {
  const ORG = {
    核验日期: ['2026-11-20', '2026-11-10'],
    处理结果: ['罚款5万元', '罚款3万元', '列入黑名单', '责令停止招生'],
    作出机关: ['余姚市市场监督管理局', '余姚市教育局'],
    列入日期: ['2026-09-01', '2026-10-01', '2026-09'],
    文号: ['', '', '余教罚〔2026〕5号', '余教罚〔2026〕6号'],
    列入原因: ['虚假宣传', '无证办学'],
    机构名称: ['余姚市示例启明（培训）学校有限公司', '余姚市示例启明(培训)学校有限公司'],
    品牌: ['', '白鹳英语', '墨池书法'],
    曾用名: ['', '余姚市示例旧名培训学校'],
    网址: ['', 'a.example.com', 'b.example.com'],
    办学地点: ['', '浙江省余姚市示例路3号'],
    统一社会信用代码: ['', '', '91330281MA0EXAMP1T'],
    移出日期: ['', '', '', '2026-11-02'],
    公示截止日期: ['', '2027-01-01', '2026-12-20'],
    原文链接: ['https://b.example.org/1.html', 'https://b.example.org/2.html'],
  };
  const APP = {
    应用名称: ['示例口算', '示例口算', '示例背单词'],
    开发者: ['示例启明教育科技有限公司', '示例启明教育科技有限公司', ''],
    版本: ['1.0.0', '1.0.1', ''],
    应用来源: ['应用宝', '华为应用市场', '小米应用商店'],
    所涉问题: ['超范围收集', '强制授权', '频繁索权'],
    通报机关: ['浙江省通信管理局', '四川省通信管理局'],
    通报日期: ['2026-09-01', '2026-09-03', '2026-10-01'],
    原文链接: ['https://a.example.org/1.html', 'https://a.example.org/2.html'],
  };

  it.each([
    ['institutions', buildOrgs, ORG],
    ['apps', buildApps, APP],
  ])('give equal entries and ids of %s in whatever order they stand', async (_, build, pool) => {
    let several = 0;
    for (let seed = 1; seed <= runs(20); seed++) {
      const random = seeded(seed);
      const of = (values: readonly string[]) => values[pick(random, values.length)] ?? '';
      const row = () =>
        Object.fromEntries(Object.entries(pool).map(([column, values]) => [column, of(values)]));
      const rows = Array.from({ length: 2 + pick(random, 3) }, row);
      const { entries } = await build(rows);
      const moved = rows.splice(pick(random, rows.length), 1);
      for (const order of [[...rows, ...moved], [...moved, ...rows].reverse()])
        expect((await build(order)).entries, `seed ${seed}`).toEqual(entries);
      several += entries.filter(({ sanctions }) => sanctions.length > 1).length;
    }
    expect(several).toBeGreaterThan(runs(4));
  });
});

describe('a row without a place of an office in another province', () => {
  const NAME = { 机构名称: '示例启明培训中心' };
  const HERE = { ...NAME, 办学地点: '浙江省余姚市示例路3号', 作出机关: '余姚市教育局' };
  const AWAY = { ...NAME, 作出机关: '长沙市教育局' };
  const CODE = { 统一社会信用代码: '91330281MA0EXAMP1T' };

  it.each([
    [HERE, AWAY],
    [{ ...HERE, ...CODE }, AWAY],
  ])('goes to nobody: %j, %j', async (here, away) => {
    const built = await buildOrgs([here, away]);
    expect(built.entries).toHaveLength(2);
    expect(built.entries.flatMap(({ region }) => region ?? [])).toEqual(['330281']);
    expect(remarksOf(built, 1).join()).toContain('同名单位在不同地区，请补填统一社会信用代码');
  });

  it.each([
    [HERE, { ...NAME, 作出机关: '余姚市教育局' }],
    [HERE, { ...NAME, 作出机关: '浙江省教育厅' }],
    [HERE, { ...NAME, 作出机关: '教育部' }],
    [HERE, { ...AWAY, 办学地点: '浙江省余姚市示例路3号' }],
    [
      { ...HERE, ...CODE },
      { ...AWAY, ...CODE },
    ],
    [
      { ...NAME, 作出机关: '余姚市教育局' },
      { ...NAME, 作出机关: '宁波市教育局' },
    ],
    [
      { 机构名称: '示例启明教育科技有限公司', 作出机关: '余姚市教育局' },
      { 机构名称: '示例启明教育科技有限公司', 作出机关: '杭州市教育局' },
    ],
  ])('is the subject’s own where nothing stands against it: %j, %j', async (here, other) => {
    expect((await buildOrgs([here, other])).entries).toHaveLength(1);
  });
});

it.each([
  ['余姚市教育局、余姚市市场监督管理局', '余姚市市场监督管理局和余姚市教育局', 1],
  ['余姚市教育局 余姚市市场监督管理局', '余姚市教育局会同余姚市市场监督管理局', 1],
  ['余姚市文化和旅游局', '余姚市旅游和文化局', 2],
  ['余姚市教育局', '余姚市市场监督管理局', 2],
])('an act of %s and one of %s', async (office, other, acts) => {
  const built = await buildOrgs([{ 作出机关: office }, { 作出机关: other }]);
  expect(built.entries[0]?.sanctions).toHaveLength(acts);
});

describe('a name of which no row tells a place', () => {
  it.each([
    ['示例启明培训中心', '慈溪市教育局'],
    ['示例启明培训中心', '长沙市教育局'],
    ['示例启明教育科技有限公司', '长沙市教育局'],
  ])('is of two units where offices of two places decided: %s, %s', async (name, office) => {
    const built = await buildOrgs([
      { 机构名称: name, 作出机关: '余姚市教育局' },
      { 机构名称: name, 作出机关: office, 列入日期: '2026-08-26' },
    ]);
    expect(built.entries.map(({ sanctions }) => sanctions.length)).toEqual([1, 1]);
    for (const row of [0, 1])
      expect(remarksOf(built, row).join()).toContain('同名单位在不同地区，请补填统一社会信用代码');
  });
});

describe('one number of a decision in two tables', () => {
  const [own, other] = ['余姚市示例启明培训学校有限公司', '宁波市示例晨光培训学校有限公司'];
  const tableWith = (file: string, ...names: string[]) =>
    tableOf(
      [
        '机构名称,处理结果,作出机关,列入日期,文号,原文链接',
        ...names.map(
          (name) =>
            `${name},罚款5万元,余姚市教育局,2026-09-01,余教罚〔2026〕5号,https://b.example.org/${file}`,
        ),
      ].join('\n'),
      file,
    );
  const isTold = async (...tables: ReturnType<typeof tableWith>[]) => {
    const { results } = await buildEntries(tables, TODAY);
    return results.map(({ remarks }) => remarks.some(({ text }) => text.includes('写的是另一家')));
  };

  it('beside another unit each asks whose it is', async () => {
    expect(await isTold(tableWith('一.csv', own), tableWith('二.csv', other))).toEqual([
      true,
      true,
    ]);
    expect(await isTold(tableWith('一.csv', own), tableWith('二.csv', own))).toEqual([
      false,
      false,
    ]);
  });

  it('of many parties, or of one table, asks nothing', async () => {
    expect(await isTold(tableWith('一.csv', own, other))).toEqual([false, false]);
    const tables = [tableWith('一.csv', own, other), tableWith('二.csv', other)];
    expect(await isTold(...tables)).toEqual([false, false, false]);
  });
});
