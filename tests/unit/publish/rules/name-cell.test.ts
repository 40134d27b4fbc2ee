import { describe, expect, it } from 'vitest';
import { parseNames } from '../../../../lib/publish/rules/name-cell';
import { buildApps, buildOrgs, fatesOf, remarksOf, TODAY } from '../helpers';

const A = '余姚市示例启明培训中心';
const B = '宁波市示例晨光教育培训学校有限公司';

describe('a cell with one name', () => {
  it.each<[cell: string, name: string]>([
    [A, A],
    [`5. ${A}`, A],
    [`12、${A}`, A],
    [`（3）${A}`, A],
    [`④${A}`, A],
    [`一、${A}`, A],
    [`（二）${A}`, A],
    [`${A}（示例路3号2楼）`, A],
    [`${A}（示例大厦A座）`, A],
    [`7.${A}（示例村12号旁）`, A],
    [`${A}（凤山街道）`, A],
    [`${A}（示例镇）`, A],
    ['示例启明教育科技有限公司（凤山街道）', '示例启明教育科技有限公司'],
    // Any place has such a unit, and the bracket tells which it is.
    ['示例启明托管中心（凤山街道）', '示例启明托管中心（凤山街道）'],
    [`${A}（凤山街道店）`, `${A}（凤山街道店）`],
    [`${A}（高桥）`, `${A}（高桥）`],
    ['余姚市示例启明\n培训中心', A],
    ['余姚市示例 启明 培训中心', A],
    ['示例启明教育科技\n有限公司', '示例启明教育科技有限公司'],
    ['余姚市示例培训学校\n有限公司', '余姚市示例培训学校有限公司'],
    ['示例启明集团\n教育科技有限公司', '示例启明集团教育科技有限公司'],
    ['示例启明教育科技\n（北京）有限公司', '示例启明教育科技（北京）有限公司'],
    ['示例培训有限公司\n宁波分公司', '示例培训有限公司宁波分公司'],
    ['示例培训有限公司宁波示例路分公司', '示例培训有限公司宁波示例路分公司'],
    [`${A}（东校区、西校区）`, `${A}（东校区、西校区）`],
    [`${A}（示例路店）`, `${A}（示例路店）`],
    [`１２、${A}`, A],
    [`⑴${A}`, A],
    [`㈠ ${A}`, A],
    [`（三）${A}`, A],
    ['1+1示例培训学校', '1+1示例培训学校'],
    ['3.15示例培训学校', '3.15示例培训学校'],
    ['和平示例培训中心', '和平示例培训中心'],
    [`当事人名称或姓名：${A}`, A],
    [`当事人姓名：${A}`, A],
    [`当事人基本情况：${A}`, A],
    ['EXAMPLE TECHNOLOGY CO.,LTD.', 'EXAMPLE TECHNOLOGY CO.,LTD.'],
    [`${A}、${A}`, A],
  ])('%j is %s', (cell, name) => {
    expect(parseNames(cell)).toMatchObject({ kind: 'one', name });
  });
});

describe('what a name has in brackets', () => {
  it.each<[string, string[], string]>([
    [`${A}（品牌：示例启明课堂）`, [A, '示例启明课堂'], '（品牌：示例启明课堂）不是名称的一部分'],
    [`${A}（原余姚市示例晨光培训中心）`, [A, '余姚市示例晨光培训中心'], '已读作“曾用名”'],
    [`${A}（以下简称“启明课堂甲”）`, [A, '启明课堂甲'], '已读作“简称”'],
    [`${A}（店招“示例启明课堂”）`, [A, '示例启明课堂'], '不是名称的一部分'],
    [`${A}（91330281MAE1033B07）`, [A], '已读作“统一社会信用代码”'],
    [`${A}（法定代表人：王小明）`, [A], '个人信息已略去'],
  ])('%s', async (cell, names, told) => {
    const built = await buildOrgs([{ 机构名称: cell }]);
    expect(built.entries[0]?.names.map(({ text }) => text)).toEqual(expect.arrayContaining(names));
    expect(remarksOf(built).join()).toContain(told);
    expect(JSON.stringify(built)).not.toContain('王小明');
  });

  const NOW = '余姚市示例星光培训学校有限公司';
  it.each([
    ...['已更名为', '现更名为：', '更名为', '现名：'].map((words) => `（${words}${NOW}）`),
    ...['→', ' -> ', '更名为', '，现变更为', '已改名为'].map((words) => words + NOW),
  ])('names first what it is called now: …%s', async (behind) => {
    const now = NOW;
    const { entries } = await buildOrgs([{ 机构名称: A + behind }]);
    expect(entries[0]?.names.slice(0, 2)).toEqual([
      { text: now, kind: 'legal' },
      { text: A, kind: 'former' },
    ]);
  });

  it.each([
    '母公司：余姚市示例晨帆投资有限公司',
    '房东：余姚市示例晨帆投资有限公司',
    '委托代理人：余姚市示例晨帆律师事务所',
    '系余姚市示例晨帆投资有限公司全资子公司',
    '盖章',
    '无证',
    '已注销',
  ])('is left out where it is another or a seal: （%s）', async (inside) => {
    const { entries } = await buildOrgs([{ 机构名称: `${A}（${inside}）` }]);
    expect(entries.map(({ names: [name] }) => name?.text)).toEqual([A]);
    expect(JSON.stringify(entries)).not.toContain('晨帆');
  });

  it.each(['宁波分公司', '城东校区', '处罚已撤销', '听证中', '白名单', '不予处罚', '王小明'])(
    'keeps its name from being listed where it may change what is said: （%s）',
    async (inside) => {
      const { entries } = await buildOrgs([{ 机构名称: `${A}（${inside}）` }]);
      expect(entries.flatMap(({ names }) => names.map(({ text }) => text))).not.toContain(A);
      expect(JSON.stringify(entries)).not.toContain('王小明');
    },
  );

  it.each(['原野校区', '原路分校', '原创课堂', '原城', '原野校区示例'])(
    'is no former name where 原 is a part of a word: （%s）',
    async (inside) => {
      const built = await buildOrgs([{ 机构名称: `余姚市示例培训学校（${inside}）` }]);
      const former = built.entries.flatMap(({ names }) => names.slice(1)).map(({ text }) => text);
      expect(former.filter((text) => inside.includes(text))).toEqual([]);
    },
  );

  it('is nobody’s where the cell names several', async () => {
    const built = await buildOrgs([{ 机构名称: `${A}（品牌：示例启明课堂）、${B}` }]);
    expect(built.entries.map(({ names }) => names.some(({ text }) => /课堂/.test(text)))).toEqual([
      false,
      false,
    ]);
    expect(remarksOf(built).join()).toContain('（品牌：示例启明课堂）分不清属于哪一家，未采用');
  });
});

describe('a cell with several names', () => {
  it.each([
    `${A}、${B}`,
    `${A}；${B}`,
    `${A}; ${B}`,
    `${A}，${B}`,
    `${A},${B}`,
    `${A}/${B}`,
    `${A}|${B}`,
    `${A}\n${B}`,
    `${A}、\n${B}`,
    `1.${A} 2.${B}`,
    `1、${A}2、${B}`,
    `（1）${A}（2）${B}`,
    `①${A}\n②${B}`,
    `${A}（示例路3号）、${B}`,
  ])('%j is two', (cell) => {
    expect(parseNames(cell)).toEqual({ kind: 'several', names: [A, B] });
  });
});

describe('a cell that says no unit', () => {
  it.each([
    '余姚市示例小学教师王小明',
    '余姚市示例小学张老师',
    '余姚市示例小学在职教师',
    '余姚市示例小学（王小明）',
    '余姚市示例晨光教育科技有限公司员工王小明',
    `${A}教师`,
    `${A}及其分公司`,
    `${A}+${B}`,
    `※${A}`,
    `${A}†`,
    '匿名',
    '（无名称）',
    '（以下空白）',
    '黑名单',
    '全体培训机构',
    `关于${A}虚假宣传的处罚`,
    `${A}行政处罚决定书`,
  ])('%s is not listed', async (cell) => {
    expect((await buildOrgs([{ 机构名称: cell }])).entries).toEqual([]);
  });

  it.each([
    '余姚市示例小学（万达店）',
    '余姚市示例小学（江北区）',
    '余姚市示例培训中心（石家庄）',
    '余姚市教师之家培训中心',
    '余姚市示例艺+教育培训学校',
    '余姚市示例家长学校',
    '余姚市示例校长教育咨询有限公司',
    '余姚市示例中心学生托管中心',
  ])('%s is', async (cell) => {
    expect((await buildOrgs([{ 机构名称: cell }])).entries).toHaveLength(1);
  });
});

describe('a cell that may hold several names', () => {
  it.each([
    '示例启明、晨光培训学校',
    `${A}、东校区`,
    `${A}、示例英语`,
    `${A}等3家`,
    `${A}等`,
    `${A}、${B}等十二家机构`,
    `${A}${B}`,
    `${A}和${B}`,
    `${A} ${B}`,
    '示例启明培训学校\n示例晨光培训学校',
    '余姚市示例启明\n培训中心\n宁波市示例晨光\n培训中心',
    '示例大学 继续教育学院',
    '示例学校与家庭教育中心',
  ])('%j is unclear', (cell) => {
    expect(parseNames(cell).kind).toBe('unclear');
  });
});

describe('a row whose cell holds several names', () => {
  it('becomes a row for each, every one with its line', async () => {
    const built = await buildOrgs([{ 机构名称: `${A}\n${B}`, 核验日期: TODAY }]);
    expect(fatesOf(built)).toEqual(['warned', 'warned']);
    expect(built.results.map(({ row, name }) => [row, name])).toEqual([
      [2, A],
      [2, B],
    ]);
    expect([0, 1].flatMap((at) => remarksOf(built, at))).toEqual(
      [1, 2].map(
        (at) =>
          `机构名称·warning·一格里有 2 个名称，已拆成 2 条，这是第 ${at} 条；请核对处理结果是否对每一家都适用`,
      ),
    );
    expect(built.entries.map(({ names }) => names[0]?.text).sort()).toEqual([A, B]);
  });

  it.each<[column: string, value: string, why: string]>([
    ['统一社会信用代码', '91330281MA0EXAMP1T', '“统一社会信用代码”列只能属于其中一家'],
    ['网址', 'qiming.example.com', '“网址”列只能属于其中一家'],
    ['办学地点', '余姚市示例路1号', '“办学地点”列只能属于其中一家'],
    ['曾用名', '余姚市示例旧名培训中心', '“曾用名”列只能属于其中一家'],
    ['品牌', '示例启明课堂', '“品牌”列只能属于其中一家'],
    ['处理结果', '分别罚款5万元、3万元', '“处理结果”列分别说到各家'],
    ['处理结果', '共罚款5万元', '“处理结果”列分别说到各家'],
    ['列入原因', `${A}虚假宣传`, '“列入原因”列分别说到各家'],
  ])('is refused where %s belongs to one of them', async (column, value, why) => {
    const built = await buildOrgs([{ 机构名称: `${A}、${B}`, [column]: value }]);
    expect(fatesOf(built)).toEqual(['rejected']);
    expect(built.entries).toEqual([]);
    expect(remarksOf(built).filter((remark) => remark.includes('一行只写一家'))).toEqual([
      `机构名称·reject·${why}，这一行的几家不能自动拆开，请一行只写一家`,
    ]);
  });

  it.each(['/', '无', '——'])('is not held up by a code %s', async (code) => {
    const built = await buildOrgs([{ 机构名称: `${A}、${B}`, 统一社会信用代码: code }]);
    expect(fatesOf(built)).toEqual(['warned', 'warned']);
  });

  it('is refused, in one line, where the names cannot be told apart', async () => {
    const cell = '示例启明、晨光培训学校';
    const built = await buildOrgs([{ 机构名称: cell }]);
    expect(fatesOf(built)).toEqual(['rejected']);
    expect(remarksOf(built)).toEqual([
      `机构名称·reject·一格里疑写了几家的名称，分不清，请一行只写一家：${cell}`,
    ]);
  });

  it('is refused as developers: nobody knows whose the app is', async () => {
    const built = await buildApps([{ 开发者: `${A}、${B}` }]);
    expect(fatesOf(built)).toEqual(['rejected']);
    expect(remarksOf(built)).toContain(
      `开发者·reject·一格里写了 2家的名称，请一行只写一家：${A}、${B}`,
    );
  });

  it('leaves the name of an app alone', async () => {
    const built = await buildApps([{ 应用名称: '示例口算，听写和背诵' }]);
    expect(built.entries[0]?.app?.name).toBe('示例口算，听写和背诵');
  });
});

describe('what was mended in a name', () => {
  it.each<[cell: string, remark: string]>([
    [`5. ${A}`, '机构名称·repair·名称前的序号“5.”已去掉'],
    [`${A}（示例路3号2楼）`, '机构名称·repair·名称后的地址（示例路3号2楼）已略去'],
  ])('%s is told', async (cell, remark) => {
    const built = await buildOrgs([{ 机构名称: cell }]);
    expect(remarksOf(built)).toContain(remark);
    expect(built.entries[0]?.names[0]).toEqual({ text: A, kind: 'legal' });
  });

  it.each([
    '无名（示例路3号2楼）',
    '无名称',
    '无证培训点（示例路3号）',
    '未命名教育培训机构',
    '无招牌',
    '不详',
    '同上',
  ])('%s names nobody', async (cell) => {
    const built = await buildOrgs([{ 机构名称: cell }]);
    expect(fatesOf(built)).toEqual(['rejected']);
    expect(remarksOf(built)).toContain(`机构名称·reject·没有写明名称：${cell}`);
  });

  it.each(['示例路3号培训点', '余姚市示例村12号楼托管班'])('%s is an address', async (cell) => {
    const built = await buildOrgs([{ 机构名称: cell }]);
    expect(remarksOf(built)).toContain(`机构名称·reject·写的是地址，不是名称：${cell}`);
  });

  it('keeps former names apart that stand below each other', async () => {
    const built = await buildOrgs([{ 曾用名: `${A}\n${B}` }]);
    const former = built.entries[0]?.names.filter(({ kind }) => kind === 'former');
    expect(former?.map(({ text }) => text)).toEqual([A, B]);
  });

  it('leaves former names out that cannot be told apart', async () => {
    const built = await buildOrgs([{ 曾用名: `${A}${B}` }]);
    expect(built.entries[0]?.names.map(({ kind }) => kind)).toEqual(['legal', 'brand']);
    expect(remarksOf(built)).toContain(`曾用名·warning·疑有几个名称，分不清，未采用：${A}${B}`);
  });
});
