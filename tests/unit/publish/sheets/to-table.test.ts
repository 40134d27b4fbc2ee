import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../lib/publish/documents/read-document';
import { buildEntries } from '../../../../lib/publish/entries/from-rows';
import { openTables } from '../../../../lib/publish/node/read-tables';
import { chooseTables } from '../../../../lib/publish/sheets/choose';
import { decodeTable } from '../../../../lib/publish/sheets/text';
import { buildCsv, fatesOf, remarksOf, TODAY, tableOf } from '../helpers';

const HEAD = '应用名称,开发者,通报机关,通报日期,原文链接';
const ROW = '示例口算,示例启明教育科技有限公司,浙江省通信管理局,2026-09-01,https://a.example.org/1';

/** `HEAD` and `ROW`, saved by an office's spreadsheet: GB18030. */
const GB18030 =
  'd3a6d3c3c3fbb3c62cbfaab7a2d5df2ccda8b1a8bbfab9d82ccda8b1a8c8d5c6da2cd4adcec4c1b4bdd30acabec0fdbfdacbe32c' +
  'cabec0fdc6f4c3f7bdccd3fdbfc6bcbcd3d0cfdeb9abcbbe2cd5e3bdadcaa1cda8d0c5b9dcc0edbed62c323032362d30392d3031' +
  '2c68747470733a2f2f612e6578616d706c652e6f72672f31';

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'));

describe('encodings', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(`${HEAD}\n${ROW}`)],
    ['UTF-8 with BOM', new TextEncoder().encode(`\uFEFF${HEAD}\n${ROW}`)],
    ['GB18030', bytes(GB18030)],
    ['UTF-16 with BOM', new Uint8Array(Buffer.from(`\uFEFF${HEAD}\n${ROW}`, 'utf16le'))],
  ])('%s', (_, file) => {
    expect(decodeTable(file, '表.csv')).toBe(`${HEAD}\n${ROW}`);
  });

  it('names line and byte of what no encoding explains', () => {
    const broken = bytes(`${Buffer.from('a,b\n').toString('hex')}ff00ff`);
    expect(() => decodeTable(broken, '表.csv')).toThrow(
      '表.csv·第2行（字节 4 起）·编码无法识别；请用电子表格软件打开后另存为 .xlsx',
    );
  });
});

it('two columns of one heading that name two units list neither', async () => {
  const [own, other] = ['余姚市示例启明培训学校有限公司', '宁波市示例晨光培训学校有限公司'];
  const act = '罚款5万元,余姚市教育局,2026-09-01,https://b.example.org/1';
  const heads = '机构名称,处理结果,作出机关,列入日期,原文链接';
  const of = (second: string) =>
    buildCsv(`${heads},机构名称,统一社会信用代码,统一社会信用代码\n${own},${act},${second},,`);
  expect(fatesOf(await of(other))).toEqual(['rejected']);
  expect(remarksOf(await of(other)).join()).toContain('表里有两列“机构名称”');
  expect(fatesOf(await of(own))).toEqual(['accepted']);
  expect(fatesOf(await of(''))).toEqual(['accepted']);
});

it.each(['机构名称*', '机构 名称', '"机构\n名称"', '机构名称：'])(
  'so do two columns of a heading that is typed otherwise: %s',
  async (heading) => {
    const act = '罚款5万元,余姚市教育局,2026-09-01,https://b.example.org/1';
    const heads = `机构名称,处理结果,作出机关,列入日期,原文链接,${heading}`;
    const row = `余姚市示例启明培训学校有限公司,${act},宁波市示例晨光培训学校有限公司`;
    expect(fatesOf(await buildCsv(`${heads}\n${row}`))).toEqual(['rejected']);
  },
);

it.each([
  ['作出机关', '余姚市市场监督管理局'],
  ['列入日期', '2026-08-01'],
  ['原文链接', 'https://b.example.org/2'],
])('two columns %s that say two things list neither', async (heading, second) => {
  const act = '罚款5万元,余姚市教育局,2026-09-01,https://b.example.org/1';
  const heads = `机构名称,处理结果,作出机关,列入日期,原文链接,${heading}`;
  const row = `余姚市示例启明培训学校有限公司,${act},${second}`;
  const built = await buildCsv(`${heads}\n${row}`);
  expect(fatesOf(built)).toEqual(['rejected']);
  expect(remarksOf(built).join()).toContain(`表里有两列“${heading}”`);
});

it.each([
  ['作出机关', '余姚市 教育局'],
  ['作出机关', '/'],
  ['列入日期', '2026年9月1日'],
  ['列入日期', '无'],
  ['文号', '余教罚[2026]05号'],
  ['文号', '/'],
  ['原文链接', '-'],
  ['机构名称', '/'],
])(
  'two columns %s of which the second says the same or nothing are one: %s',
  async (heading, cell) => {
    const heads = `机构名称,处理结果,作出机关,列入日期,文号,原文链接,${heading}`;
    const act = '罚款5万元,余姚市教育局,2026-09-01,余教罚〔2026〕5号,https://b.gov.cn/1';
    const built = await buildCsv(`${heads}\n余姚市示例启明培训学校有限公司,${act},${cell}`);
    expect(fatesOf(built)).toEqual(['accepted']);
  },
);

it.each(['/', '无', ''])('a unit without a licence has its other name: %j', async (licensed) => {
  const name = '余姚市示例启明培训学校有限公司';
  const heads = '机构名称,营业执照名称,处理结果,作出机关,列入日期,原文链接';
  const act = '罚款5万元,余姚市教育局,2026-09-01,https://b.gov.cn/1';
  const { entries } = await buildCsv(`${heads}\n${name},${licensed},${act}`);
  expect(entries.map(({ names: [first] }) => first?.text)).toEqual([name]);
});

it('two columns of names that say two things, and not the same, ask for a look', async () => {
  const act = '罚款5万元,余姚市教育局,2026-09-01,https://b.example.org/1';
  const heads = '机构名称,处理结果,作出机关,列入日期,原文链接,机构名称（简称）';
  const row = `余姚市示例启明培训学校有限公司,${act},示例启明`;
  expect(fatesOf(await buildCsv(`${heads}\n${row}`))).toEqual(['warned']);
});

it('two columns of one heading that name two apps list neither', async () => {
  const of = (app: string) => buildCsv(`${HEAD},应用名称\n${ROW},${app}`);
  expect(fatesOf(await of('示例听写'))).toEqual(['rejected']);
  expect(fatesOf(await of('示例口算'))).toEqual(['accepted']);
});

it('a CSV file with one record, its headings below each other, is a row', async () => {
  const table = await readDocument({
    name: '表.csv',
    bytes: new TextEncoder().encode(
      '机构名称,余姚市示例启明培训学校有限公司\n处理结果,罚款5万元\n作出机关,余姚市教育局\n列入日期,2026-09-01\n原文链接,https://b.example.org/1',
    ),
  });
  const built = await buildEntries(chooseTables(table), TODAY);
  expect(fatesOf(built)).toEqual(['accepted']);
});

describe('headers', () => {
  it('come in any order and under any of their names', async () => {
    const csv =
      '出处链接,日期,决定书文号,通报机关,运营者,APP名称,版本号,应用商店,存在问题\n' +
      'https://a.example.org/1,2026年9月1日,示〔2026〕1号,浙江省通信管理局,示例启明教育科技有限公司,示例口算,1.2,豌豆荚,违规使用个人信息';
    const { entries } = await buildCsv(csv);
    expect(entries[0]).toMatchObject({
      app: { name: '示例口算', developer: '示例启明教育科技有限公司', stores: ['wandoujia'] },
      sanctions: [{ document: '示〔2026〕1号', version: '1.2', grounds: '违规使用个人信息' }],
    });
  });

  it.each([
    ['名称', '机构名称'],
    ['单位名称', '机构名称'],
    ['统一社会信用代码（或注册号）', '统一社会信用代码'],
  ])('understands %s', (header) => {
    const table = tableOf(
      `${header},处理结果,列入机关,列入日期,链接,机构\n示例,罚款,局,2026-09-01,https://a.example.org`,
    );
    expect([...table.columns.values()]).toContain(header);
  });

  it('take 企业名称 beside 应用名称 for the developer', () => {
    const table = tableOf('应用名称,企业名称,通报机关,通报日期,原文链接\n');
    expect(table.columns.get('developer')).toBe('企业名称');
  });

  it.each([
    ['a,b\n1,2', '表.csv·第1行·缺少列“机构名称”、“应用名称”或“网站名称”'],
    ['应用名称,通报日期\n', '表.csv·第1行·缺少列“作出机关”、“原文链接”'],
    ['机构名称,作出机关,日期,链接\n', '表.csv·第1行·缺少列“处理结果”'],
  ])('are missing in %j', (csv, message) => {
    expect(() => tableOf(csv)).toThrow(message);
  });

  it('that are unknown are told', () => {
    expect(tableOf(`${HEAD},颜色\n${ROW},红`).notices).toEqual(['“颜色”列无法识别，未使用']);
  });
});

describe('rows', () => {
  it('of another width are errors, and the others are still read', async () => {
    const built = await buildCsv(`${HEAD}\n${ROW},多\n${ROW}\n短,行`);
    expect(fatesOf(built)).toEqual(['rejected', 'accepted', 'rejected']);
    expect(remarksOf(built)).toEqual(['—·error·列数不符：应有 5 列，实有 6 列']);
    expect(built.results.map(({ row }) => row)).toEqual([2, 3, 4]);
  });

  it('are numbered as a spreadsheet numbers them, blank ones and line breaks in cells included', async () => {
    const built = await buildCsv(`${HEAD}\n\n"示例\n口算",${ROW.slice(5)}\n,,,,\n${ROW}`);
    expect(built.results.map(({ row }) => row)).toEqual([3, 5]);
  });

  it('with line breaks or control characters in a cell are read without them', async () => {
    const csv = `${HEAD},批次\n${ROW},"2026年\n第5批\u0001"`;
    expect((await buildCsv(csv)).entries[0]?.sanctions[0]?.document).toBe('2026年 第5批');
  });

  it('that no rule refuses and the format does are told like any error', async () => {
    const built = await buildCsv(`${HEAD}\n${ROW}${'x'.repeat(1000)}`);
    expect(built.entries).toEqual([]);
    expect(fatesOf(built)).toEqual(['rejected']);
    expect(remarksOf(built).join()).toMatch(
      /—·error·有一格不合名单格式（sanctions\.0\.source：longer than 1000）/,
    );
  });

  it.each([
    ['合计：3家,,,,', '合计：3家'],
    ['备注：以上名单由示例市负责解释', '备注：以上名单由示例市负责解释'],
    ['共3家,,,,', '共3家'],
    ['本页小计,,,,', '本页小计'],
    ['全市合计：2家,,,,', '全市合计：2家'],
    ['浙江省通信管理局,,,,', '浙江省通信管理局'],
    ['2026年9月30日,,,,', '2026年9月30日'],
    ['填表人：某,审核人：某,,,', '填表人：某 审核人：某'],
    ['第 1 页 共 2 页,,,,', '第 1 页 共 2 页'],
    ['示例市,示例市,示例市,示例市,示例市', '示例市'],
  ])('that are notes, totals and signatures are told and no errors: %s', async (line, told) => {
    const table = tableOf(`${HEAD}\n${ROW}\n${line}`);
    expect(table.rows).toHaveLength(1);
    expect(table.notices).toEqual([`说明、合计、落款不是数据，未读取：第 3 行（${told}）`]);
  });

  it('of a name alone are rows that lack the rest', async () => {
    expect(fatesOf(await buildCsv(`${HEAD}\n${ROW}\n示例听写,,,,`))).toEqual([
      'accepted',
      'rejected',
    ]);
  });

  it('in semicolons are read too', async () => {
    const built = await buildCsv(`${HEAD}\n${ROW}`.replaceAll(',', ';'));
    expect(fatesOf(built)).toEqual(['accepted']);
  });

  it('in tabs are read too', async () => {
    const built = await buildCsv(`${HEAD}\n${ROW}`.replaceAll(',', '\t'));
    expect(fatesOf(built)).toEqual(['accepted']);
  });

  it('end with an open quote: the file is refused', () => {
    expect(() => tableOf(`${HEAD}\n"${ROW}`)).toThrow('表.csv·第2行·引号没有闭合');
  });

  const OF_ORGS = '机构名称,列入原因,处理结果,作出机关,列入日期,原文链接';
  const org = (name: string, grounds: string, city: string) =>
    `${city}市示例${name}培训学校有限公司,${grounds},罚款5万元,${city}市教育局,2026-09-01,https://b.example.org/1.html`;

  // Both quotes are stray: the first row would get the office of the last, and none of the rows between be told.
  it.each([
    ['neighbours', [org('启明', '"虚假宣传', '余姚'), org('晨光', '虚假宣传"', '慈溪')]],
    [
      'rows with others between them',
      [
        org('启明', '"虚假宣传', '余姚'),
        org('星河', '虚假宣传', '宁波'),
        org('晨光', '虚假宣传"', '慈溪'),
      ],
    ],
    [
      'rows above the last',
      [org('启明', '"无证', '余姚'), org('晨光', '无证"', '慈溪'), org('星河', '无证', '宁波')],
    ],
  ])('are joined by the stray quotes of %s: the file is refused', (_, rows) => {
    expect(() => tableOf([OF_ORGS, ...rows].join('\n'))).toThrow(
      '表.csv·第2行·一对引号之间是另外几行：有一行多打了引号，请删去',
    );
  });

  it.each([
    ['虚假宣传\n超范围经营'],
    ['一,虚假宣传\n二,超范围经营'],
    ['虚假宣传,超范围经营,无证\n一,二,三'],
  ])('have cells of several lines: %j', async (grounds) => {
    const built = await buildCsv(`${OF_ORGS}\n${org('启明', `"${grounds}"`, '余姚')}`);
    expect(fatesOf(built)).toEqual(['accepted']);
  });
});

describe('two tables one below the other', () => {
  const HEADS = '机构名称,处理结果,作出机关,列入日期,原文链接';
  const wide = (line: string, more = '') => `${line},${more}`;
  const row = (name: string) =>
    wide(`余姚市示例${name}培训有限公司,罚款5万元,余姚市教育局,2026-09-01,https://b.example.org/1`);
  const strayed = (at: number) =>
    `—·reject·第 ${at} 行是另一张表的表头；上下两张表请分开成两个工作表`;

  it('are not one: the first is read, and each row of the second is told', async () => {
    const richer = wide(HEADS, '统一社会信用代码');
    const others = [richer, wide('机构名称,作出机关,处理结果,列入日期,原文链接')];
    for (const other of others) {
      const csv = [wide(HEADS), row('甲'), row('乙'), ',,,,,', other, row('丙')].join('\n');
      const built = await buildCsv(csv);
      expect(fatesOf(built)).toEqual(['accepted', 'accepted', 'rejected']);
      expect(remarksOf(built, 2)).toContain(strayed(5));
      expect(tableOf(csv).notices.join()).not.toContain('不是数据');
    }
    const turned = await buildCsv([richer, row('丙'), wide(HEADS), row('甲')].join('\n'));
    expect(fatesOf(turned)).toEqual(['accepted', 'rejected']);
    expect(remarksOf(turned, 1)).toContain(strayed(3));
  });

  it.each([
    '序号,机构名称,整改情况,责任单位,完成时限,附件',
    '序号,投诉人,投诉内容,受理部门,编号,网址',
  ])('are not one where hardly any heading of the second is ours: %s', async (other) => {
    const numbered = (at: number, name: string) => `${at},${row(name).slice(0, -1)}`;
    const csv = [`序号,${HEADS}`, numbered(1, '甲'), other, numbered(1, '乙')].join('\n');
    const built = await buildCsv(csv);
    expect(fatesOf(built)).toEqual(['accepted', 'rejected']);
    expect(remarksOf(built, 1)).toContain(strayed(3));
  });

  it('end where the first goes on under its own header', async () => {
    const lines = [HEADS, `${HEADS}`.replace('处理结果', '处罚内容')].map((line) => wide(line));
    const other = wide(HEADS, '统一社会信用代码');
    const csv = [lines[0], row('甲'), other, row('乙'), lines[1], row('丙')].join('\n');
    expect(fatesOf(await buildCsv(csv))).toEqual(['accepted', 'rejected', 'accepted']);
  });

  it.each([
    ['a header of two rows', '机构名称,处罚信息,作出机关,列入日期,原文链接'],
    ['a title', '余姚市校外培训机构处罚名单,,,,'],
    ['a form of who made it', '填报单位,余姚市教育局,负责人,某,'],
  ])('are not taken for %s above a table', async (_, above) => {
    const csv = [above, HEADS, row('甲').slice(0, -1)].join('\n');
    expect(fatesOf(await buildCsv(csv))).toEqual(['accepted']);
  });
});

describe('files', () => {
  it.each([
    ['名单.jpg', [0xff, 0xd8, 0xff, 0xe0], '是图片，程序读不出里面的文字；请把内容录入空白表格'],
    ['名单.rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66, 0x31], '请用 Word 或 WPS 打开，另存为 .docx'],
    ['名单.wps', [0xd0, 0xcf, 0x11, 0xe0, 0], '请用 Word 或 WPS 打开，另存为 .docx'],
    ['名单.rar', [0x52, 0x61, 0x72, 0x21, 0x1a], '请解压后'],
    ['名单.xlsx', [], '是空的（0 字节）'],
  ])('that nobody can read are refused with what to do: %s', async (name, bytes, way) => {
    const file = { name, bytes: Uint8Array.from(bytes) };
    await expect(readDocument(file)).rejects.toThrow(way);
  });

  it('that are not there are refused by name', async () => {
    await expect(openTables(['没有.csv'])).rejects.toThrow('没有.csv·文件·找不到文件');
  });
});

describe('headings that a row has twice are told apart by those above', () => {
  const [own, other] = ['余姚市示例启明培训学校有限公司', '宁波市示例晨光培训学校有限公司'];
  const actsOf = async (...lines: string[]) => {
    const { entries } = await buildCsv(lines.join('\n'));
    return entries.map(({ names, sanctions: [act] }) =>
      [names[0]?.text, act?.decidedOn.day, act?.authority, act?.document].join(' '),
    );
  };

  it.each([
    ['列入,,移出,', '原因,日期,原因,日期'],
    ['列入,列入,移出,移出', '原因,日期,原因,日期'],
    ['列入情况,,移出异常名录情况,', '原因,日期,原因,日期'],
    ['列入,,移出,', '列入原因,列入日期,移出原因,日期'],
  ])('%s above %s: who was removed is not listed', async (above, heads) => {
    const lines = [
      `企业名称,${above},处理结果,作出机关,链接`,
      `企业名称,${heads},处理结果,作出机关,链接`,
    ];
    const rest = '列入经营异常名录,余姚市市场监督管理局,https://b.example.org/1';
    const rows = [
      `${own},未年报,2026-10-08,,,${rest}`,
      `${other},未年报,2026-10-08,补报,2026-11-01,${rest}`,
    ];
    expect(await actsOf(...lines, ...rows)).toEqual([`${own} 2026-10-08 余姚市市场监督管理局 `]);
  });

  const licence = '余教许〔2026〕2号,准予变更,2026-04-01,余姚市行政审批局';
  const penalty = '余市监罚〔2026〕9号,罚款2万元,2026-09-01,余姚市市场监督管理局';
  it.each([
    ['行政许可,,,', '行政处罚,,,', false],
    ['行政许可信息,,,', '行政处罚信息,,,', false],
    ['行政许可,,,', '行政处罚,,,', true],
  ])('%s beside %s: number, day and office are those of the penalty', async (a, b, isTurned) => {
    const heads = (what: string) => `文号,${what},决定日期,决定机关`;
    const sides = [
      [a, heads('内容'), licence],
      [b, heads('处罚内容'), penalty],
    ];
    const [above, below, cells] = [0, 1, 2].map((at) =>
      (isTurned ? sides.toReversed() : sides).map((side) => side[at]).join(','),
    );
    const lines = [`单位名称,${above},链接`, `单位名称,${below},链接`];
    expect(await actsOf(...lines, `${own},${cells},https://b.example.org/1`)).toEqual([
      `${own} 2026-09-01 余姚市市场监督管理局 余市监罚〔2026〕9号`,
    ]);
  });

  it('one that means nothing alone is read with that above it', async () => {
    const lines = [
      '单位名称,行政处罚,,,链接',
      '单位名称,日期,机关,结果,链接',
      `${own},2026-09-01,余姚市教育局,罚款2万元,https://b.example.org/1`,
    ];
    expect(await actsOf(...lines)).toEqual([`${own} 2026-09-01 余姚市教育局 `]);
  });

  it('and a title above them parts nothing', async () => {
    const lines = [
      '处罚情况表,处罚情况表,处罚情况表,处罚情况表,处罚情况表,处罚情况表',
      '机构名称,处罚结果,处罚机关,处罚日期,链接,链接',
      `${own},罚款2万元,余姚市教育局,2026-09-01,https://b.example.org/1,https://b.example.org/1`,
    ];
    expect(await actsOf(...lines)).toEqual([`${own} 2026-09-01 余姚市教育局 `]);
  });
});

it('a row of two tables side by side is refused: a removal of the right one is not its own', async () => {
  const heads = '序号,机构名称,处理结果,作出机关,列入日期,原文链接,,序号,移出机构,移出日期';
  const act = '列入黑名单,余姚市教育局,2026-09-01,https://b.example.org/1';
  const built = await buildCsv(
    [
      heads,
      `1,余姚市示例启明培训学校有限公司,${act},,1,宁波市示例晨光培训学校有限公司,2026-10-01`,
      `2,宁波市示例星河培训学校有限公司,${act},,,,`,
    ].join('\n'),
  );
  expect(fatesOf(built)).toEqual(['rejected', 'accepted']);
  expect(remarksOf(built).join()).toContain('并排的两张表');
  const one = `序号,机构名称,处理结果,作出机关,列入日期,原文链接,编号\n1,余姚市示例启明培训学校有限公司,${act},7`;
  expect(fatesOf(await buildCsv(one))).toEqual(['accepted']);
});
