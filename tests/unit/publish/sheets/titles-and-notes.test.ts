import { describe, expect, it } from 'vitest';
import { RowReader } from '../../../../lib/publish/sheets/row-reader';
import { refuseByTitlesAndNotes } from '../../../../lib/publish/sheets/titles-and-notes';
import { buildCsv, remarksOf } from '../helpers';

const OWN = '余姚市示例启明培训学校有限公司';
const OTHER = '宁波市示例晨光教育培训学校有限公司';
const HEADINGS = '序号,机构名称,处理结果,作出机关,列入日期,原文链接';
const row = (at: number, name: string, result = '列入黑名单') =>
  `${at},${name},${result},余姚市教育局,2026-09-01,https://b.example.org/${at}.html`;
const lone = (text: string) => `${text},,,,,,`.split(',').slice(0, 6).join(',');

/** Whom a table of these lines lists. */
async function listed(...lines: string[]): Promise<string[]> {
  const { entries } = await buildCsv(lines.join('\n'));
  return entries.flatMap(({ names: [name] }) => (name ? [name.text] : [])).sort();
}

describe('a title above the rows', () => {
  it.each([
    '校外培训机构白名单',
    '移出黑名单公告',
    '不予行政处罚决定公示',
    '移出黑名單公告',
    '擬處罰公示',
  ])('%s takes all of them out, for good', async (title) => {
    const built = await buildCsv([lone(title), HEADINGS, row(1, OWN)].join('\n'));
    expect(built.entries).toEqual([]);
    expect(built.results[0]?.remarks).toContainEqual(expect.objectContaining({ isFinal: true }));
  });

  it('is none where it heads columns', async () => {
    const first = '序号,机构信息,处罚信息,处罚信息,信用修复信息,原文';
    expect(await listed(first, HEADINGS, row(1, OWN))).toEqual([OWN]);
  });

  it('that tells of acts and lifts leaves it to each row', async () => {
    const lines = [row(1, OWN, '罚款3万元'), row(2, OTHER, '撤销罚款决定')];
    expect(await listed(lone('行政处罚及撤销情况'), HEADINGS, ...lines)).toEqual([OWN]);
    expect(await listed(lone('撤销行政处罚及变更公示'), HEADINGS, ...lines)).toEqual([]);
  });

  it('that proposes is ended by one that says that it was done', async () => {
    const above = [lone('一、拟吊销办学许可证名单'), HEADINGS, row(1, OTHER, '吊销办学许可证')];
    const below = [lone('二、已吊销办学许可证名单'), HEADINGS, row(1, OWN, '吊销办学许可证')];
    expect(await listed(...above, ...below)).toEqual([OWN]);
    expect(await listed(...below, ...above)).toEqual([OWN]);
  });

  it.each([
    '已列入经营异常名录满三年机构名单',
    '已责令整改未到位的机构',
    '已警告仍不改正的机构',
    '已被约谈两次以上的机构',
    '已责令停止办学的机构',
    '已吊销营业执照的机构',
    '已处罚但拒不履行的机构',
  ])('that proposes is not ended by one that tells why: %s', async (why) => {
    const own = row(1, OWN, '吊销办学许可证');
    expect(await listed(lone('拟吊销许可证公示'), lone(why), HEADINGS, own)).toEqual([]);
  });

  it('that tells of penalties takes none', async () => {
    expect(await listed(lone('校外培训机构黑名单'), HEADINGS, row(1, OWN))).toEqual([OWN]);
  });
});

describe('a heading among the rows', () => {
  it.each([
    ['一、列入黑名单机构', '二、移出黑名单机构'],
    ['一、已作出处罚的机构', '二、拟作出处罚的机构'],
    ['一、黑名单', '二、白名单'],
    ['一、行政处罚', '二、场地出租方'],
    ['一、行政处罚', '（二）出租场地单位'],
    ['一、行政处罚', '二、配合调查单位'],
    ['二、本月新增', '一、本月撤销'],
    ['一,列入黑名单机构', '二,移出黑名单机构'],
    ['（一）,已作出处罚的机构', '（二）、,拟作出处罚的机构'],
    ['一,列入黑名单机构,,共1家', '二,移出黑名单机构,,共1家'],
    ['一、列入黑名单机构,（共1家）', '二、移出黑名单机构,（共1家）'],
  ])('%s, %s: speaks of those below it', async (first, second) => {
    const lines = [HEADINGS, lone(first), row(1, OWN), lone(second), row(2, OTHER)];
    expect(await listed(...lines)).toEqual([OWN]);
    const turned = [HEADINGS, lone(second), row(2, OTHER), lone(first), row(1, OWN)];
    expect(await listed(...turned)).toEqual([OWN]);
  });

  it.each([
    ['阳明街道', '兰江街道'],
    ['海曙区', '余姚'],
    [',民办学校', ',校外培训机构'],
    ['学科类培训机构', '非学科类培训机构'],
  ])(
    '%s, %s: only tells where its rows are, or what: no row without all else',
    async (first, second) => {
      const built = await buildCsv(
        [HEADINGS, lone(first), row(1, OWN), lone(second), row(2, OTHER)].join('\n'),
      );
      expect(built.results.map(({ fate }) => fate)).toEqual(['accepted', 'accepted']);
    },
  );

  it('ends with the next of its kind, and not with one below it', async () => {
    const merged = (text: string) => Array(6).fill(text).join(',');
    const removed = [HEADINGS, lone('一、移出黑名单机构'), row(1, OWN)];
    expect(await listed(...removed, merged('二、新增机构'), row(2, OTHER))).toEqual([OTHER]);
    expect(await listed(...removed, merged('（二）城区机构'), row(2, OTHER))).toEqual([]);
    expect(await listed(...removed, merged('城区机构'), row(2, OTHER))).toEqual([]);
    const titled = [lone('移出黑名单公告'), ...removed];
    expect(await listed(...titled, merged('二、新增机构'), row(2, OTHER))).toEqual([]);
  });

  it.each([
    ['一、移出黑名单机构', '二、新增机构'],
    ['1.移出黑名单机构', '2.新增黑名单机构'],
    ['一,移出黑名单机构', '二,新增机构'],
    ['移出（1家）', '列入（1家）'],
    ['白名单机构', '黑名单机构'],
    ['第一批：已撤销', '第二批：列入'],
    ['一、合格', '二、未通过'],
    ['一、达标', '二、限期整改'],
    ['一、年检合格', '二、基本不合格'],
    ['合格', '存在问题'],
    ['检查结果：未发现问题', '检查结果：存在问题'],
  ])('%s, %s: ends in a cell of one column, too', async (first, second) => {
    const lines = [HEADINGS, lone(first), row(1, OWN), lone(second), row(2, OTHER)];
    const { entries, results } = await buildCsv(lines.join('\n'));
    expect(entries.map(({ names: [name] }) => name?.text)).toEqual([OTHER]);
    expect(results.map(({ fate }) => fate)).toEqual(['rejected', 'accepted']);
  });

  it('is none where a row says so in another column', async () => {
    const lines = [HEADINGS, lone('移出机构'), row(1, OWN), ',,列入黑名单,,,', row(2, OTHER)];
    expect(await listed(...lines)).toEqual([]);
  });

  it.each(['移出黑名单机构', '二、移出黑名单', '拟处罚机构'])(
    'may stand in any column where no cell of a row says so: %s',
    async (heading) => {
      const lines = [HEADINGS, row(1, OWN), `,,${heading},,,`, row(2, OTHER)];
      expect(await listed(...lines)).toEqual([OWN]);
    },
  );

  it('whose digit has its own cell takes out what is below', async () => {
    const lines = [HEADINGS, row(1, OWN), '2,白名单,,,,', row(2, OTHER)];
    expect(await listed(...lines)).toEqual([OWN]);
  });

  it('is no row that lacks everything but its number and name', async () => {
    const lines = [HEADINGS, row(1, OWN), '3,余姚市示例晨光机构,,,,', row(4, OTHER)];
    const built = await buildCsv(lines.join('\n'));
    expect(built.results.map(({ fate }) => fate)).toEqual(['accepted', 'rejected', 'accepted']);
  });

  it('of apps that were put right', async () => {
    const app = (name: string) =>
      `${name},示例启明教育科技有限公司,违规收集,浙江省通信管理局,2026-09-01,https://a.example.org/1.html`;
    const lines = [
      '应用名称,开发者,所涉问题,通报机关,通报日期,原文链接',
      lone('一、未完成整改的APP'),
      app('示例口算'),
      lone('二、已完成整改的APP'),
      app('示例听写'),
    ];
    expect(await listed(...lines)).toEqual(['示例口算']);
  });
});

it('reads tables of more rows than a call takes arguments', () => {
  const rows = Array.from({ length: 130_000 }, (_, at) => {
    const place = { file: 'a.csv', row: at + 3, raw: ['1'] };
    return new RowReader(place, new Map(), new Map());
  });
  const sheet = { name: '', rows: [['机构名称'], ['移出黑名单机构']] };
  const around = { header: 0, notes: [1], own: [], page: [], isOfApps: false };
  refuseByTitlesAndNotes(rows, { sheet, ...around });
  expect(rows.every(({ lift }) => lift === '移出黑名单机构')).toBe(true);
});

describe('a note below the rows', () => {
  const table = (note: string) => listed(HEADINGS, row(1, OWN), row(2, OTHER), lone(note));

  it.each([
    ['注：序号1的行政处罚已被撤销。', [OTHER]],
    ['注：第2项已移出黑名单', [OWN]],
    ['注：序号1至2的处罚已撤销', []],
    ['注：第1-2项已移出黑名单', []],
    ['注：第二项处罚已被撤销', [OWN]],
    ['注：第一、二项处罚已被撤销', []],
    ['注：序号：2的处罚已撤销', [OWN]],
    ['注：序号为 一 至 二 的处罚已撤销', []],
    ['注：2号机构已移出黑名单', [OWN]],
    ['注：第2批名单中的处罚已撤销', [OTHER, OWN]],
    ['注：第二批名单中的处罚已撤销', [OTHER, OWN]],
    ['注：依据《民办教育促进法》第二条已移出黑名单', [OTHER, OWN]],
    ['注：经第二方检测机构复核，处罚已撤销', [OTHER, OWN]],
    ['注：示例路2号机构已移出黑名单', [OTHER, OWN]],
    ['注：余教罚〔2026〕2号单位的处罚已撤销', [OTHER, OWN]],
    ['注：依据《民办教育促进法》第2条已移出黑名单', [OTHER, OWN]],
    [`备注：${OWN}的处罚已于2026年10月撤销。`, [OTHER]],
    ['说明：以上机构均已移出黑名单', []],
    // Of those that are excepted, or said to stand, the others were lifted.
    [`注：除${OWN}外，以上机构均已移出黑名单。`, [OWN]],
    [`注：以上机构除${OWN}、${OTHER}以外均已移出黑名单。`, [OTHER, OWN]],
    ['注：除第1项外，其余处罚均已撤销', [OWN]],
    ['注：除第二项之外，处罚均已撤销。', [OTHER]],
    ['注：除另有说明外，以上处罚均已撤销', []],
    ['注：除公示期未满的外，第2项处罚已撤销', [OWN]],
    ['注：第1项已撤销，第2项仍有效', [OTHER]],
    ['备注：第1项为拟处罚', [OTHER]],
    ['備註：第1項處罰已撤銷', [OTHER]],
    ['注：序号1系听证告知', [OTHER]],
    ['注：第1项为拟处罚，后已作出处罚决定', [OTHER, OWN]],
    ['注：第2项仍有效；第1项已撤销。', [OTHER]],
    ['注：第2项仍有效，其余均已撤销', [OTHER]],
    ['注：以上处罚均已撤销，但第2项仍有效', [OTHER]],
    ['注：第1项，第2项，均已撤销', []],
    [`注：已撤销的有：${OWN}，${OTHER}`, []],
    [`注：${OWN}，已于2026年10月移出黑名单，${OTHER}未移出`, [OTHER]],
    ['注：以上机构均已解除校外培训机构黑名单', []],
    ['注：除已移出的机构外，以上处罚仍有效', [OTHER, OWN]],
    ['说明：当事人可以申请复议撤销处罚决定', [OTHER, OWN]],
    ['说明：公示期满后停止公示', [OTHER, OWN]],
  ])('%s', async (note, names) => expect(await table(note)).toEqual(names.sort()));

  it.each(['备注：标红的为已撤销', '注：底色为黄色的机构已移出黑名单'])(
    '%s: speaks of what no reader sees, and takes all rows out',
    async (note) => expect(await table(note)).toEqual([]),
  );

  it.each(['2、', '②', '（2）', '二'])('finds its row by the number %s', async (number) => {
    const second = row(2, OTHER).replace(/^2/u, number);
    const lines = [HEADINGS, row(1, OWN), second, lone('注：第2项已移出黑名单')];
    expect(await listed(...lines)).toEqual([OWN]);
  });

  it('that names no row asks to look at each', async () => {
    const lines = [HEADINGS, row(1, OWN), lone('注：部分处罚已被撤销')];
    const built = await buildCsv(lines.join('\n'));
    expect(remarksOf(built).join()).toContain('请核对是哪几行');
    expect(built.entries).toHaveLength(1);
  });
});

describe('a running number with words in it', () => {
  const numbered = (said: string) => row(1, OWN).replace(/^1/u, said);

  it.each(['作废', '例', '（例）', '样例', '删除', '1（已撤销）', '×'])(
    '%s takes its row out',
    async (said) => {
      expect(await listed(HEADINGS, numbered(said), row(2, OTHER))).toEqual([OTHER]);
    },
  );

  it.each(['1', '１', '一', '1-1', 'A1', '1*', '★'])('%s takes none out', async (said) => {
    expect(await listed(HEADINGS, numbered(said))).toEqual([OWN]);
  });
});

describe('a column of kinds', () => {
  const table = (heading: string, first: string, second: string) =>
    listed(`${heading},${HEADINGS}`, `${first},${row(1, OWN)}`, `${second},${row(2, OTHER)}`);

  it.each([
    ['类别', '移出', '新增'],
    ['类型', '已移出', '列入'],
    ['分类', '调出名单', '新增名单'],
    ['性质', '退出', '保留'],
  ])('%s with %s and %s takes out what was removed', async (heading, first, second) => {
    expect(await table(heading, first, second)).toEqual([OTHER]);
  });

  it.each([
    ['类别', '学科类', '非学科类'],
    ['类别', '新增', '列入'],
    ['类型', '退出培训', '新增校区'],
    ['类别', '', ''],
  ])('%s with %j and %j takes none', async (heading, first, second) => {
    expect(await table(heading, first, second)).toEqual([OTHER, OWN].sort());
  });
});

describe('what is said around a table of a decision by its number', () => {
  const heads = `${HEADINGS},文号`;
  const lines = [heads, `${row(1, OWN)},余教罚〔2026〕5号`, `${row(2, OTHER)},余教罚〔2026〕6号`];

  it.each(['备注：余教罚〔2026〕5号处罚已撤销', '注：上月公布的余教罚（2026）第5号予以撤销'])(
    'takes out its row alone: %s',
    async (note) => {
      expect(await listed(...lines, `${note},,,,,,`)).toEqual([OTHER]);
    },
  );

  it('above the table too', async () => {
    const title = '（截至11月，余教罚〔2026〕5号已撤销）,,,,,,';
    expect(await listed(title, ...lines)).toEqual([OTHER]);
  });

  it.each<[note: string, told: readonly boolean[]]>([
    ['更正：余教罚〔2026〕6号当事人应为他人', [false, true]],
    ['更正：序号2罚款应为3万元', [false, true]],
    [`注：${OWN}已恢复招生`, [true, false]],
    ['更正：罚款数额有误', [true, true]],
    ['注：如信息有误，可联系我局', [false, false]],
    ['注：加粗的为本月新增', [false, false]],
  ])('asks for a look where it corrects something: %s', async (note, told) => {
    const built = await buildCsv([...lines, `${note},,,,,,`].join('\n'));
    const isTold = (at: number) => remarksOf(built, at).join().includes('表下的说明写有更正');
    expect([isTold(0), isTold(1)]).toEqual(told);
  });
});

describe('a column that names the paper', () => {
  const heads = '机构名称,处理结果,作出机关,列入日期,原文链接';
  const cells = (name: string) =>
    `${name},罚款2万元,余姚市教育局,2026-09-01,https://b.example.org/1.html`;
  it.each([
    ['法律文书', '行政处罚事先告知书'],
    ['文书类型', '告知书'],
    ['文书名称', '不予行政处罚决定书'],
    ['文书种类', '责令改正通知书'],
    ['文书名称', '撤销行政处罚决定书'],
    ['标题', '关于拟对一家机构作出行政处罚的公示'],
  ])('takes out a row whose paper decides nothing: %s, %s', async (heading, paper) => {
    const lines = [
      `${heads},${heading}`,
      `${cells(OWN)},${paper}`,
      `${cells(OTHER)},行政处罚决定书`,
    ];
    expect(await listed(...lines)).toEqual([OTHER]);
  });

  it.each([
    ['文书名称', '行政处罚决定书、责令改正通知书'],
    ['标题', '余姚市教育局行政处罚信息公示'],
    ['送达方式', '告知书邮寄'],
  ])('takes out no other: %s, %s', async (heading, paper) => {
    expect(await listed(`${heads},${heading}`, `${cells(OWN)},${paper}`)).toEqual([OWN]);
  });
});

describe('a note that names its rows', () => {
  const listedBelow = (heads: string, rows: readonly string[], note: string) =>
    listed(heads, ...rows, `${note}${','.repeat(heads.split(',').length - 1)}`);
  const cells = (name: string) =>
    `${name},罚款2万元,余姚市教育局,2026-09-01,https://b.example.org/1.html`;
  const NAMED = '机构名称,处理结果,作出机关,列入日期,原文链接';

  it.each([
    ['批次,序号', ['2,1', '1,2']],
    ['区县,序号', ['余姚市,1', '余姚市,2']],
    ['序号,批次', ['1,2', '2,1']],
  ])('by the column of numbers, wherever it is: %s', async (heads, [first, second]) => {
    const rows = [`${first},${cells(OWN)}`, `${second},${cells(OTHER)}`];
    expect(await listedBelow(`${heads},${NAMED}`, rows, '注：序号2的处罚已撤销')).toEqual([OWN]);
  });

  it.each([
    ['①', '①该处罚已被复议撤销'],
    ['①', '注：①处罚已撤销'],
    ['（注1）', '注1：该处罚已撤销。'],
    ['[1]', '[1] 该处罚已撤销'],
    ['*', '注：带*的处罚已撤销'],
    ['▲', '▲为已信用修复机构'],
  ])('by the mark %s of a cell', async (mark, note) => {
    const heads = `序号,${NAMED}`;
    for (const marked of [`1,${cells(OWN + mark)}`, `1${mark},${cells(OWN)}`])
      expect(await listedBelow(heads, [marked, `2,${cells(OTHER)}`], note)).toEqual([OTHER]);
  });

  it.each([
    '注：①罚款已缴纳；②该处罚已被复议撤销。',
    '①罚款已缴纳 ②该处罚已撤销',
    '注：1.序号1的机构已申请行政复议；2.序号2的处罚经复议已撤销；3.其余机构均已缴纳罚款。',
    '注：序号1罚款已缴纳，序号2处罚已撤销',
    `注：${OWN}罚款已缴纳，${OTHER}处罚已撤销`,
    '注：带①的已缴纳；带②的已撤销',
  ])('item by item: %s', async (note) => {
    const rows = [`1,${cells(OWN)},①`, `2,${cells(OTHER)},②`];
    expect(await listedBelow(`序号,${NAMED},标记`, rows, note)).toEqual([OWN]);
  });

  it.each(['注：第1项，第2项均已撤销', '注：1.以上处罚均已撤销；2.咨询电话12345'])(
    'all that it speaks of: %s',
    async (note) => {
      const rows = [`1,${cells(OWN)}`, `2,${cells(OTHER)}`];
      expect(await listedBelow(`序号,${NAMED}`, rows, note)).toEqual([]);
    },
  );

  it('and no masked cell has such a mark', async () => {
    const rows = [`1,${cells(OWN)},王*丽`, `2,${cells(OTHER)},`];
    const note = '* 部分处罚已撤销';
    expect(await listedBelow(`序号,${NAMED},经办`, rows, note)).toEqual([OTHER, OWN].sort());
  });

  it('above the table takes out these alone', async () => {
    const rows = [`1,${cells(OWN)}`, `2,${cells(OTHER)}`];
    expect(await listed('说明：序号2处罚已撤销,,,,,', `序号,${NAMED}`, ...rows)).toEqual([OWN]);
    expect(await listed('关于撤销处罚决定的公示,,,,,', `序号,${NAMED}`, ...rows)).toEqual([]);
  });
});

describe('a row without a name that says that an act is over', () => {
  const heads = `${HEADINGS},移出日期,备注`;
  it.each([
    ',,撤销上述处罚,余姚市教育局,2026-10-01,https://b.example.org/3.html,,',
    '2,,,,,,2026-10-01,',
    ',,,,,,,已撤销',
    '2,同上,列入黑名单,余姚市教育局,2026-10-01,https://b.example.org/3.html,2026-10-01,',
  ])('asks for a look at the row above, and refuses none: %s', async (line) => {
    const lines = [heads, `${row(1, OWN)},,`, line, `${row(3, OTHER)},,`];
    const built = await buildCsv(lines.join('\n'));
    const fates = built.results.flatMap(({ name, fate }) =>
      name === OWN || name === OTHER ? [fate] : [],
    );
    expect(fates).toEqual(['warned', 'accepted']);
  });

  it('heads a group where it begins at the left', async () => {
    const lines = [heads, `${row(1, OWN)},,`, '已撤销,,,,,,,', `${row(3, OTHER)},,`];
    expect(await listed(...lines)).toEqual([OWN]);
  });
});

describe('a note that excepts rows from the act', () => {
  const REVOKED = [OWN, OTHER].map((name, at) => row(at + 1, name, '吊销办学许可证'));
  const noted = (note: string) => listed(HEADINGS, ...REVOKED, lone(note));

  it.each([
    '注：序号2仅警告，不吊销办学许可证。',
    `说明：${OTHER}未吊销办学许可证，仅约谈。`,
    '注：第2项为警告。',
    '注：序号1已缴回许可证，序号2仅责令改正。',
    '注：除第1项外，其余不吊销。',
    '注：除第2项仅警告外，其余均吊销办学许可证。',
  ])('refuses those alone: %s', async (note) => {
    expect(await noted(note)).toEqual([OWN]);
  });

  it.each([
    '注：本表不含仅警告的机构；未列入本表的机构不吊销许可证。',
    '注：序号2未列入黑名单，已缴回许可证。',
    '注：第2项为吊销办学许可证，不得重新申请。',
    '注：第2项按期整改的，不吊销办学许可证。',
    '注：第2项为约谈后拒不整改的机构。',
  ])('leaves what it does not except: %s', async (note) => {
    expect(await noted(note)).toEqual([OWN, OTHER].sort());
  });

  it('asks for a look where it tells another fine', async () => {
    const lines = [HEADINGS, row(1, OWN, '罚款3万元'), lone('注：第1项实际罚款5000元。')];
    expect(remarksOf(await buildCsv(lines.join('\n'))).join()).toContain('表下的说明写有更正');
  });
});
