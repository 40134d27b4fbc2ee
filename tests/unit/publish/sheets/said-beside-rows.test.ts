import { describe, expect, it } from 'vitest';
import { buildCsv, fatesOf } from '../helpers';

/** What a heading, a note, a remark or a column says of rows that name an act as done. */

const OWN = '余姚市示例启明培训学校有限公司';
const OTHER = '宁波市示例晨光教育培训学校有限公司';
const HEADINGS = '序号,机构名称,处理结果,作出机关,列入日期,原文链接';
const row = (at: number, name: string) =>
  `${at},${name},罚款5万元,余姚市教育局,2026-09-01,https://b.example.org/${at}.html`;
const lone = (text: string) => `${text},,,,,`;

const namesIn = async (...lines: string[]) =>
  (await buildCsv(lines.join('\n'))).entries.flatMap(({ names: [name] }) => name?.text ?? []);

describe('a heading among the rows', () => {
  const OF_NOBODY = [
    ...['移送公安机关', '移送公安机关机构', '移送其他部门', '移送市场监管部门处理', '立案调查'],
    ...['未立案', '听证', '已告知未决定', '暂缓处罚', '缓期执行', '协查单位', '配合检查单位'],
    ...[
      '参会单位',
      '已移送市场监管部门',
      '对个人',
      '个人',
      '自然人',
      '涉及教师',
      '被处罚人员',
      '教师名单',
    ],
    ...['从业人员黑名单', '法定代表人'],
  ];
  it.each(OF_NOBODY.flatMap((text) => [text, `二、${text}`, `（二）${text}：`]))(
    'takes out the rows below it: %s',
    async (text) => {
      expect(await namesIn(HEADINGS, row(1, OWN), lone(text), row(2, OTHER))).toEqual([OWN]);
    },
  );

  it.each([
    '移送公安机关名单',
    '余姚市从业人员黑名单',
    '余姚市原告名单',
    '余姚市已撤销',
    '余姚市调查中',
  ])('takes out all of a table as its title: %s', async (title) => {
    expect(await namesIn(lone(title), HEADINGS, row(1, OWN))).toEqual([]);
  });

  it.each(['主办单位', '二、承办单位'])('leaves who held what was forbidden: %s', async (text) => {
    const names = await namesIn(HEADINGS, row(1, OWN), lone(text), row(2, OTHER));
    expect(names.sort()).toEqual([OWN, OTHER].sort());
  });

  it.each(['二、被处罚机构', '二、余姚市', '第二批', '二、已缴纳', '二、黑名单', '二、未修复'])(
    'leaves them: %s',
    async (text) => {
      const names = await namesIn(HEADINGS, row(1, OWN), lone(text), row(2, OTHER));
      expect(names).toHaveLength(2);
    },
  );
});

describe('a note below the table', () => {
  it.each([
    '以上名单作废',
    '上表仅供内部参考，不作为处罚依据',
    '注：本表为模拟演练',
    '以上罚款均已免除',
    '注：最终以处罚决定书为准',
    '注：是否处罚以决定书为准',
    '以上均系举报人',
    '注：上列机构经核实均不存在违法行为',
  ])('that says so of all takes them out: %s', async (note) => {
    expect(await namesIn(HEADINGS, row(1, OWN), row(2, OTHER), lone(note))).toEqual([]);
  });

  it.each([
    '以上处罚均已执行完毕',
    '注：内容仅供参考，以原文为准',
    '备注：以决定书为准',
    '注：处罚信息以正式处罚决定书为准',
    '注：名单最终以余姚市教育局公布为准',
    '以上机构信用修复流程见附件',
    '上述处罚停止公示的办理方式见通知',
    '以上处罚不予撤销',
    '注：上述机构宣传的名师均为虚构',
    '注：以上竞赛均为招生测试',
    '注：查询结果仅供参考，不作为执法依据',
    '注：以上机构经查没有违法所得',
    '注：上述机构整改到位，经核查未发现违法违规行为',
    '注：复查未发现违法行为',
  ])('leaves them: %s', async (note) => {
    const names = await namesIn(HEADINGS, row(1, OWN), row(2, OTHER), lone(note));
    expect(names).toHaveLength(2);
  });
});

describe('a column', () => {
  const fateOf = async (heading: string, cell: string) =>
    fatesOf(await buildCsv(`${HEADINGS},${heading}\n${row(1, OWN)},${cell}`));

  it.each([
    ['备注', '缓期执行'],
    ['是否核实', '否'],
    ['是否已核实', '未核实'],
    ['是否属实', '不属实'],
    ['是否真实', '0'],
    ['备注', '暂未处罚'],
    ['备注', '处罚决定尚未生效'],
    ['备注', '罚款已退还'],
    ['备注', '已免除罚款'],
    ['备注', '执行回转'],
    ['备注', '对法定代表人'],
    ['备注', '该处罚系对举办者个人作出'],
    ['备注', '被处罚人为张某'],
    ['是否处罚', '以决定书为准'],
    ['备注', '最终以处罚决定书为准'],
  ])('%s: %s refuses its row', async (heading, cell) => {
    expect(await fateOf(heading, cell)).toEqual(['rejected']);
  });

  it.each([
    ['是否缓期', '是'],
    ['执行方式', '缓期执行'],
    ['生效状态', '未生效'],
    ['是否立案', '立案调查中'],
    ['备注', '罚款由法定代表人承担'],
    ['备注', '罚款减免'],
  ])('%s: %s asks for a look', async (heading, cell) => {
    expect(await fateOf(heading, cell)).toEqual(['warned']);
  });

  it.each([
    ['是否缓期', '否'],
    ['是否核实', '是'],
    ['是否属实', '属实'],
    ['是否撤销', '否'],
    ['生效状态', '已生效'],
    ['执行方式', '主动履行'],
    ['备注', '已退还学费'],
    ['备注', '已约谈负责人'],
    ['备注', '分期缴纳'],
    ['备注', '对负责人（张某）罚款1万元'],
    ['备注', '对机构罚款5万元，对教师'],
    ['备注', '针对个人，另案处理'],
    ['备注', '罚款最终以实际缴纳为准'],
    ['备注', '减免滞纳金'],
    ['备注', '罚款由该公司承担'],
    ['角色', '主办单位'],
  ])('%s: %s leaves it', async (heading, cell) => {
    expect(await fateOf(heading, cell)).toEqual(['accepted']);
  });
});

describe('headings above others', () => {
  const table = (over: string, own: string, theirs: string) =>
    [
      `,对机构,${over},,,`,
      '机构名称,处罚结果,处罚结果,作出机关,列入日期,原文链接',
      `${OWN},${own},${theirs},余姚市教育局,2026-09-01,https://b.example.org/1.html`,
    ].join('\n');

  it.each(['对个人', '对法定代表人', '责任人员', '教师处理情况', '法定代表人情况', '對負責人'])(
    'tell what was done to persons: %s',
    async (over) => {
      expect((await buildCsv(table(over, '/', '罚款5000元'))).entries).toEqual([]);
      const { entries } = await buildCsv(table(over, '警告', '罚款5000元'));
      expect(entries.flatMap(({ sanctions }) => sanctions.map(({ kind }) => kind))).toEqual([
        'warning',
      ]);
    },
  );

  it('leave the unit its result where they only tell who heads it', async () => {
    const { entries } = await buildCsv(
      [
        ',法定代表人,,,,,',
        '机构名称,姓名,电话,处罚结果,作出机关,列入日期,原文链接',
        `${OWN},张三,,罚款5万元,余姚市教育局,2026-09-01,https://b.example.org/1.html`,
      ].join('\n'),
    );
    expect(entries.flatMap(({ sanctions }) => sanctions.map(({ kind }) => kind))).toEqual([
      'penalty',
    ]);
    expect(JSON.stringify(entries)).not.toContain('张三');
  });

  it('and what more was done to the unit', async () => {
    const { entries } = await buildCsv(table('市场监管', '警告', '罚款5000元'));
    expect(JSON.stringify(entries)).toContain('罚款5000元');
  });
});
