import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../lib/publish/documents/read-document';
import { buildEntries } from '../../../../lib/publish/entries/from-rows';
import { chooseAll, chooseTables } from '../../../../lib/publish/sheets/choose';
import { buildApps, buildOrgs, type Cells, fatesOf, remarksOf, TODAY, tableOf } from '../helpers';

const LISTED = { 处理结果: '列入黑名单' };
const CODE = '91330281MA0EXAMP1T';
const OLD = '余姚市示例启明培训学校有限公司';
const NEW = '余姚市示例启航艺术培训有限公司';
const RENAMED = { 机构名称: NEW, 曾用名: OLD };

/** The fate of a row beside a row that tells a lift, with either of them first. */
async function fates(cells: Cells, lifted: Cells): Promise<(string | undefined)[]> {
  const [there, back] = [await buildOrgs([cells, lifted]), await buildOrgs([lifted, cells])];
  return [fatesOf(there)[0], fatesOf(back)[1]];
}

describe('an act that another row says was lifted', () => {
  it.each<[cells: Cells, lifted: Cells]>([
    [LISTED, { ...LISTED, 状态: '已移出' }],
    [{}, { 备注: '处罚决定已撤销' }],
    [
      { ...LISTED, 统一社会信用代码: CODE },
      { ...LISTED, 状态: '已移出' },
    ],
    [LISTED, { ...LISTED, 统一社会信用代码: CODE, 状态: '已移出' }],
    [{ 文号: '余教罚〔2026〕3号' }, { 文号: '余教罚〔2026〕3号', 状态: '已撤销' }],
    [{ 处理结果: '处以罚款' }, { 状态: '已撤销' }],
    // One row alone tells the number.
    [{ 文号: '余市监处罚〔2026〕2号' }, { 备注: '处罚决定已撤销' }],
    [{}, { 文号: '余市监处罚〔2026〕2号', 备注: '处罚决定已撤销' }],
    [{}, { 文号: '余市监处罚〔2026〕2号', 统一社会信用代码: CODE, 备注: '处罚决定已撤销' }],
    // The unit was renamed between.
    [LISTED, { ...LISTED, ...RENAMED, 状态: '已移出' }],
    [LISTED, { ...LISTED, ...RENAMED, 统一社会信用代码: CODE, 状态: '已移出' }],
    [
      { ...LISTED, 统一社会信用代码: CODE },
      { ...LISTED, ...RENAMED, 状态: '已移出' },
    ],
    [LISTED, { ...LISTED, 机构名称: `${NEW}（原${OLD}）`, 状态: '已移出' }],
  ])('is not listed, in either order: %j, %j', async (cells, lifted) => {
    expect(await fates(cells, lifted)).toEqual(['rejected', 'rejected']);
    expect(remarksOf(await buildOrgs([cells, lifted])).join()).toContain(
      '·reject·另一行（表.csv·3）写明这项处理已撤销或移出，不登载',
    );
  });

  it.each([
    '余姚市示例启明培训学校有限公司（已移出）',
    '余姚市示例启明培训学校有限公司已移出',
    '余姚市示例启明培训学校有限公司【移出】',
    '余姚市示例启明培训学校有限公司（2026年10月移出）',
  ])('behind its name is not listed in the other: %s', async (name) => {
    expect(await fates(LISTED, { ...LISTED, 机构名称: name })).toEqual(['rejected', 'rejected']);
  });

  it.each([
    [{ 文号: '余市监处罚〔2026〕2号' }, { 文号: '余市监处罚〔2026〕2号（已撤销）' }],
    [{}, { 作出机关: '余姚市市场监督管理局（已撤销）' }],
  ])('behind its number or office is not listed in the other: %j, %j', async (one, other) => {
    expect(await fates(one, other)).toEqual(['rejected', 'rejected']);
  });

  it('behind the name of an app is not listed in the other', async () => {
    const built = await buildApps([{}, { 应用名称: '示例口算（通报已撤销）' }]);
    expect(fatesOf(built)).toEqual(['rejected', 'rejected']);
  });

  it('of a branch leaves the unit itself', async () => {
    const name = '余姚市示例启明培训学校有限公司（城南校区）（已移出）';
    expect((await fates(LISTED, { ...LISTED, 机构名称: name }))[0]).not.toBe('rejected');
  });

  it('with one of two numbers asks for a look at both, where it tells none', async () => {
    const number = (at: number) => ({ 文号: `余市监处罚〔2026〕${at}号` });
    const built = await buildOrgs([number(2), number(3), { 备注: '处罚决定已撤销' }]);
    expect(fatesOf(built)).toEqual(['warned', 'merged', 'rejected']);
    for (const at of [0, 1]) expect(remarksOf(built, at).join()).toContain('请核对是不是这一项');
  });

  const THIRD = { 文号: '余市监处罚〔2026〕3号' };

  it.each<[said: Cells]>([
    [{ 处理结果: '撤销余市监处罚〔2026〕3号行政处罚决定' }],
    [{ 处理结果: '撤销余市监处罚[2026]3号行政处罚决定', 文号: '余市监撤〔2026〕1号' }],
    [{ ...THIRD, 处理结果: '行政处罚决定被撤销' }],
    [{ ...THIRD, 处理结果: '经复议，确认违法' }],
    [{ ...THIRD, 处理结果: '撤销' }],
    [{ 处理结果: '撤销余市监处罚〔2026〕3号' }],
    [{ 处理结果: '余市监处罚〔2026〕3号已撤销' }],
    [{ 处理结果: '废止余市监处罚〔2026〕3号' }],
    [{ 处理结果: '确认余市监处罚〔2026〕3号行政处罚决定违法' }],
    [{ 处理结果: '撤销余姚市市场监督管理局余市监处罚字（2026）第03号处罚决定' }],
    [{ 处理结果: '撤销余市监处罚〔2026〕3号、5号行政处罚决定' }],
    [{ 处理结果: '撤销行政处罚', 列入原因: '余市监处罚〔2026〕3号认定事实不清' }],
    [{ 处理结果: '', 列入原因: '撤销余市监处罚〔2026〕3号' }],
    // It has an act of its own, and says of another one that it was lifted.
    [{ 文号: '余市监处罚〔2026〕9号', 备注: '原余市监处罚〔2026〕3号同时撤销' }],
    [{ 文号: '余市监处罚〔2026〕9号（撤销余市监处罚〔2026〕3号）' }],
  ])(
    'by its number, in a row of the lift alone, is not listed, and others are: %j',
    async (said) => {
      const lift = { 列入日期: '2026-09-20', ...said };
      const built = await buildOrgs([THIRD, { 文号: '余市监处罚〔2026〕2号' }, lift]);
      expect(fatesOf(built)).toEqual(['rejected', 'accepted', 'rejected']);
      expect(remarksOf(built).join()).toContain('写明这项处理已撤销或移出，不登载');
    },
  );

  it.each<[said: Cells]>([
    [{ 处理结果: '撤销行政处罚决定' }],
    [{ 处理结果: '撤销余市监处罚〔2026〕3号处罚决定中罚款部分，维持其余各项' }],
    [{ 处理结果: '撤销余市监处罚〔2026〕13号' }],
    [{ 处理结果: '移出' }],
    [{ 处理结果: '恢复招生' }],
    [{ 处理结果: '解除停止招生' }],
  ])('by a row that does not say which, or only in part, asks for a look: %j', async (said) => {
    const built = await buildOrgs([THIRD, { 列入日期: '2026-09-20', ...said }]);
    expect(fatesOf(built)).toEqual(['warned', 'rejected']);
    expect(remarksOf(built).join()).toContain('请核对是不是这一项');
  });

  it.each<[said: Cells]>([
    [{ 处理结果: '将余市监处罚〔2026〕3号罚款5万元变更为罚款2万元' }],
    [{ 处理结果: '更正余市监处罚〔2026〕3号：罚款数额应为3万元' }],
    [{ 处理结果: '中止执行余市监处罚〔2026〕3号行政处罚决定' }],
    [{ 处理结果: '罚款2万元', 列入原因: '撤销余市监处罚〔2026〕3号后重新作出处罚' }],
    [{ 机构名称: '', 处理结果: '撤销余市监处罚〔2026〕3号' }],
    [{ 机构名称: '同上', 处理结果: '撤销余市监处罚〔2026〕3号' }],
    [{ 机构名称: '示例启明', 处理结果: '撤销余市监处罚〔2026〕3号' }],
    [{ 机构名称: '余姚市示例晨光培训学校有限公司', 处理结果: '撤销余市监处罚〔2026〕3号' }],
  ])('by its number, in a row of another subject or act, asks for a look: %j', async (said) => {
    const built = await buildOrgs([THIRD, { 列入日期: '2026-09-20', ...said }]);
    expect(fatesOf(built)[0]).toBe('warned');
    expect(remarksOf(built).join()).toContain('另一行（表.csv·3）写明这个文号的决定');
  });

  it.each(['取消优秀单位称号', '撤销校区', '退出校外培训市场', '解除办学协议', '责令退出'])(
    'stays where another row of its decision does no more than %s',
    async (result) => {
      const built = await buildOrgs([THIRD, { ...THIRD, 处理结果: result }]);
      expect(fatesOf(built)).toEqual(['accepted', 'rejected']);
    },
  );

  it('stays where only the listing by the same decision is removed', async () => {
    const listed = { ...THIRD, 处理结果: '列入黑名单' };
    const built = await buildOrgs([THIRD, listed, { ...THIRD, 处理结果: '移出黑名单' }]);
    expect(fatesOf(built)).toEqual(['accepted', 'rejected', 'rejected']);
  });

  it.each<[said: Cells]>([
    [{ 处理结果: '维持余市监处罚〔2026〕3号行政处罚决定' }],
    [{ 处理结果: '驳回撤销余市监处罚〔2026〕3号的请求' }],
    [{ 处理结果: '列入黑名单', 列入原因: '拒不履行余市监处罚〔2026〕3号行政处罚决定' }],
    [{ 处理结果: '变更余市监处罚〔2026〕13号' }],
  ])('stays as it is where another row says %j', async (said) => {
    const built = await buildOrgs([THIRD, { 列入日期: '2026-09-20', ...said }]);
    expect(fatesOf(built)[0]).toBe('accepted');
  });

  it.each(['5号', '5', '〔2026〕5号'])(
    'of another number is not taken for one that is typed as %s',
    async (document) => {
      const lift = { 列入日期: '2026-09-20', 处理结果: '撤销余市监处罚〔2026〕15号' };
      expect(fatesOf(await buildOrgs([{ 文号: document }, lift]))).toEqual(['warned', 'rejected']);
    },
  );

  it.each(['撤销登记', '决定撤销备案', '不予撤销处罚决定', '拟撤销余市监处罚〔2026〕3号处罚决定'])(
    'stays where a row of the same decision says %s',
    async (result) => {
      const built = await buildOrgs([THIRD, { ...THIRD, 处理结果: result }]);
      expect(fatesOf(built)).toEqual(['accepted', 'rejected']);
    },
  );

  it.each<[said: Cells]>([
    [{ 处理结果: '责令停止招生，整改合格后方可恢复招生' }],
    [{ 处理结果: '责令停止办学，未经批准不得恢复办学' }],
    [{ 处理结果: '', 列入原因: '停业整顿期间擅自恢复办学' }],
  ])('stays where a row of the same decision lacks its day and says %j', async (said) => {
    const built = await buildOrgs([THIRD, { ...THIRD, 列入日期: '', ...said }]);
    expect(fatesOf(built)).toEqual(['accepted', 'rejected']);
  });

  it('of an app is not listed', async () => {
    expect(fatesOf(await buildApps([{}, { 备注: '通报已撤销' }]))).toEqual([
      'rejected',
      'rejected',
    ]);
  });

  it.each<[cells: Cells, lifted: Cells]>([
    [LISTED, { 处理结果: '罚款5万元', 状态: '已撤销' }],
    [{}, { 状态: '已撤销', 作出机关: '余姚市教育局' }],
    [{}, { 状态: '已撤销', 列入日期: '2026-09-02' }],
    [{}, { 状态: '申请撤销' }],
    [{}, { 状态: '听证中' }],
    [{}, { 处理结果: '罚款2万元', 状态: '已撤销' }],
    [{ 文号: '余教罚〔2026〕3号' }, { 文号: '余教罚〔2026〕4号', 状态: '已撤销' }],
    [{ 文号: '余教罚〔2026〕3号' }, { 处理结果: '罚款2万元', 状态: '已撤销' }],
    [{ 文号: '余教罚〔2026〕3号' }, { 列入日期: '2026-09-02', 状态: '已撤销' }],
    [{}, { 机构名称: '余姚市示例晨光培训学校有限公司', 状态: '已撤销' }],
    [{ 统一社会信用代码: CODE }, { 统一社会信用代码: '91310115MA0EXAMP2X', 状态: '已撤销' }],
  ])('is another one and stays listed: %j, %j', async (cells, lifted) => {
    for (const fate of await fates(cells, lifted)) expect(fate).not.toBe('rejected');
    expect(remarksOf(await buildOrgs([cells, lifted])).join()).not.toContain('另一行');
  });
});

it('the lift of a namesake in another town leaves an act', async () => {
  const at = (办学地点: string, 备注 = '') => ({
    机构名称: '示例启明培训中心',
    处理结果: '列入黑名单',
    办学地点,
    备注,
  });
  const built = await buildOrgs([
    at('余姚市示例路3号'),
    at('慈溪市示例路3号'),
    at('慈溪市示例路5号', '已移出黑名单'),
  ]);
  expect(fatesOf(built)).toEqual(['accepted', 'rejected', 'rejected']);
  const nowhere = await buildOrgs([at('余姚市示例路3号'), at('', '已移出黑名单')]);
  expect(fatesOf(nowhere)).toEqual(['rejected', 'rejected']);
});

it.each([
  { 机构名称: '示例启明培训中心', 统一社会信用代码: CODE },
  { 机构名称: '余姚市示例启明培训中心' },
])(
  'a lift counts wherever the unit teaches that its code or whole name tells: %j',
  async (unit) => {
    const listed = { ...unit, 处理结果: '列入黑名单', 办学地点: '余姚市示例路3号' };
    const built = await buildOrgs([
      listed,
      { ...listed, 办学地点: '慈溪市示例路5号', 备注: '已移出黑名单' },
    ]);
    expect(fatesOf(built)).toEqual(['rejected', 'rejected']);
  },
);

describe('a table of removals beside one of the list', () => {
  const heads = '机构名称,处理结果,作出机关,列入日期,原文链接';
  const row = (result: string, day: string) =>
    `余姚市示例启明培训学校有限公司,${result},余姚市教育局,${day},https://b.example.org/1`;
  const list = tableOf(`${heads}\n${row('列入黑名单', '2026-09-01')}`);
  const removals = (line: string) => tableOf(`移出黑名单公告,,,,\n${heads}\n${line}`, '移出.csv');
  const build = (line: string) => buildEntries([list, removals(line)], TODAY);

  it.each([row('列入黑名单', '2026-09-01'), row('移出黑名单', '2026-10-01')])(
    'takes out the act that it tells: %s',
    async (line) => {
      expect(fatesOf(await build(line))).toEqual(['rejected', 'rejected']);
    },
  );

  it.each([row('移出黑名单', '2026-08-01'), row('列入黑名单', '2026-10-01'), row('', '')])(
    'asks for a look where it does not say which: %s',
    async (line) => {
      const built = await build(line);
      expect(fatesOf(built)).toEqual(['warned', 'rejected']);
      expect(remarksOf(built).join()).toContain(
        '另一行（移出.csv·3）写明这个单位或应用的处理已撤销',
      );
    },
  );
});

describe('a removal in a sheet that lacks columns', () => {
  const NAME = '余姚市示例启明培训学校有限公司';
  const HEADS = ['机构名称', '处理结果', '作出机关', '列入日期', '原文链接'];
  const act = (result: string, day = '2026-09-01') => [
    NAME,
    result,
    '余姚市教育局',
    day,
    'https://b.example.org/1',
  ];
  const removal = (on: string, why = '') => [
    ['序号', '机构名称', '移出日期', '移出原因'],
    ['1', NAME, on, why],
  ];
  const build = (acts: string[][], removed: string[][], name = '移出名单') =>
    buildEntries(
      chooseTables({
        name: '名单.xlsx',
        paragraphs: [],
        sheets: [
          { name: '列入', rows: [HEADS, ...acts] },
          { name, rows: removed },
        ],
      }),
      TODAY,
    );

  it.each(['移出名单', '移出黑名单机构', 'Sheet2'])(
    'ends the listing of the other: %s',
    async (name) => {
      const built = await build([act('列入黑名单')], removal('2026-10-08', '期满'), name);
      expect(fatesOf(built)).toEqual(['rejected', 'rejected']);
      expect(remarksOf(built).join()).toContain(`另一行（名单.xlsx·${name}·2）写明这项处理已撤销`);
    },
  );

  it('below the other in one sheet ends it too', async () => {
    const line = (cells: string[]) => cells.join(',');
    const below = removal('2026-10-08', '期满').map((cells) => `${line(cells)},`);
    const table = [line(HEADS), line(act('列入黑名单')), '移出黑名单机构,,,,', ...below];
    expect(fatesOf(await buildEntries([tableOf(table.join('\n'))], TODAY))).toEqual([
      'rejected',
      'rejected',
    ]);
  });

  it.each<[acts: string[][], removed: string[][], name: string]>([
    // Without its day, before the listing, of one of two lists, of a fine: nobody knows which act it means.
    [[act('列入黑名单')], removal(''), '移出名单'],
    [[act('列入黑名单')], removal('2026年10月'), '移出名单'],
    [[act('列入黑名单')], removal('2026-08-08', '期满'), 'Sheet2'],
    [[act('列入黑名单'), act('列入经营异常名录')], removal('2026-10-08'), '移出名单'],
    [[act('列入黑名单')], removal('2026-10-08'), '移出经营异常名录'],
    [[act('罚款5万元')], removal('2026-10-08'), 'Sheet2'],
  ])('asks for a look where it does not say which: %j, %j', async (acts, removed, name) => {
    const built = await build(acts, removed, name);
    expect(fatesOf(built)[0]).toBe('warned');
    expect(remarksOf(built).join()).toContain('请核对是不是这一项');
  });

  it.each<[removed: string[][]]>([
    [removal('2027-10-08')],
    [removal('未移出')],
    [
      [
        ['序号', '机构名称', '联系人'],
        ['1', NAME, '某科'],
      ],
    ],
    [removal('2026-10-08').map((cells) => cells.map((cell) => cell.replace('启明', '晨光')))],
  ])('says nothing of what was not removed: %j', async (removed) => {
    const built = await build([act('列入黑名单')], removed, 'Sheet2');
    expect(fatesOf(built)).toEqual(['accepted', 'rejected']);
  });

  it.each([
    ['余姚市教育局', 'rejected'],
    ['教育局', 'rejected'],
    ['余姚市市场监督管理局', 'warned'],
  ])('ends what its office listed: %s', async (office, fate) => {
    const [heads = [], row = []] = removal('2026-10-08');
    const built = await build(
      [act('列入黑名单')],
      [
        [...heads, '作出机关'],
        [...row, office],
      ],
    );
    expect(fatesOf(built)[0]).toBe(fate);
  });

  it('ends the listing that is older, and asks about the later one', async () => {
    const acts = [act('列入黑名单'), act('列入经营异常名录', '2026-11-01')];
    const built = await build(acts, removal('2026-10-08'), 'Sheet2');
    expect(fatesOf(built).slice(0, 2)).toEqual(['rejected', 'warned']);
  });

  it('takes the one list that it names', async () => {
    const acts = [act('列入黑名单'), act('列入经营异常名录')];
    const built = await build(acts, removal('2026-10-08'), '移出黑名单机构');
    expect(fatesOf(built).slice(0, 2)).toEqual(['rejected', 'warned']);
  });
});

describe('a removal in a file of its own', () => {
  const NAME = '余姚市示例启明培训学校有限公司';
  const HEADS = '机构名称,处理结果,作出机关,列入日期,原文链接,曾用名';
  const act = (name = NAME, former = '') =>
    `${HEADS}\n${name},列入黑名单,余姚市教育局,2026-09-01,https://b.example.org/1,${former}`;
  const build = async (...texts: string[]) => {
    const tables = await chooseAll([...texts.entries()], ([at, text]) =>
      readDocument({ name: `${at}.csv`, bytes: new TextEncoder().encode(text) }),
    );
    return buildEntries(tables, TODAY);
  };
  const removal = `机构名称,移出日期\n${NAME},2026-10-20`;

  it('ends the listing of the other, whichever comes first', async () => {
    for (const texts of [
      [act(), removal],
      [removal, act()],
    ]) {
      const built = await build(...texts);
      expect(built.entries).toEqual([]);
      expect(remarksOf(built).join()).toContain('写明这项处理已撤销或移出');
    }
  });

  it('ends that of a unit whose own row says that it was called so', async () => {
    expect((await build(act('余姚市示例新星培训学校有限公司', NAME), removal)).entries).toEqual([]);
  });

  it('asks for a look where another office removed', async () => {
    const built = await build(act(), `机构名称,移出机关,移出日期\n${NAME},慈溪市教育局,2026-10-20`);
    expect(fatesOf(built)).toEqual(['warned', 'rejected']);
    const own = await build(act(), `机构名称,移出机关,移出日期\n${NAME},余姚市教育局,2026-10-20`);
    expect(own.entries).toEqual([]);
  });

  it('says where it meets nobody, and is refused alone with what to do', async () => {
    const built = await build(act(), removal.replace('启明', '启鸣'));
    expect(fatesOf(built)).toEqual(['accepted', 'rejected']);
    expect(remarksOf(built, 1).join()).toContain('请核对名称');
    await expect(build(removal)).rejects.toThrow('请与登载这些处理的表格一起给出');
  });

  it('is none where a column is only called otherwise', async () => {
    const other =
      '机构名称,处理结果,列入日期,移出日期\n余姚市示例晨光培训学校有限公司,警告,2026-09-01,';
    await expect(build(act(), other)).rejects.toThrow('缺少列“作出机关”');
  });

  it('is none without a row', async () => {
    await expect(build('机构名称,作出机关,列入日期')).rejects.toThrow('缺少列“原文链接”');
  });
});
