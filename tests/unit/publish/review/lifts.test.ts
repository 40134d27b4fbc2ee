import { describe, expect, it } from 'vitest';
import { acceptedRows } from '../../../../lib/publish/review/accepted';
import type { Batch } from '../../../../lib/publish/review/item';
import { readBatch } from '../../../../lib/publish/review/read-batch';
import type { Review } from '../../../../lib/publish/review/session';
import { reviewInTerminal } from '../../../../lib/publish/review/terminal';
import { viewOf } from '../../../../lib/publish/review/view';
import { readCsv } from '../../../../lib/publish/sheets/text';
import { reviewOf, tableBatch } from './items';

const QIMING = '余姚市示例启明培训学校有限公司';
const ELSEWHERE = 'https://jyj.shili.example/tzgg/9.html';
const [CODE, OTHER_CODE] = ['91330281MA2AAAAA14', '91330281MA2BBBBB22'];
const LISTED = { 处罚结果: '列入黑名单' };

/** A notice in prose, as the drafter reads it. */
const notice = (title: string, text: string): Promise<Batch> =>
  readBatch([{ name: '公告.html', sheets: [], paragraphs: text.split('\n') }], {
    source: ELSEWHERE,
    title,
  });
const removal = () =>
  notice(
    `关于将${QIMING}移出校外培训机构黑名单的公告`,
    `${QIMING}：\n经核实，你单位已完成整改，决定将${QIMING}移出校外培训机构黑名单。\n余姚市教育局\n2026年11月10日`,
  );

/** A table below a title; each row differs from a sound one by its cells. */
const tableOf = (title: string, cells: Parameters<typeof tableBatch>[0][number]) =>
  tableBatch([cells], { source: ELSEWHERE, title });
/** A table of removals, which tells no act. */
const removals = (title: string, csv: string): Promise<Batch> =>
  readBatch(
    [
      {
        name: '附件.csv',
        sheets: [{ name: '', rows: readCsv(new TextEncoder().encode(csv), '附件.csv') }],
        paragraphs: [],
      },
    ],
    { source: ELSEWHERE, title },
  );
const signed = (text: string) => `${text}\n余姚市教育局\n2026年11月10日`;

/** The states of what was accepted in the first notice, once others came. */
async function withLater(first: Promise<Batch>, ...later: Promise<Batch>[]) {
  const { review, lines } = await reviewOf([await first]);
  for (const [key, { state, judged }] of review.all)
    if (state === 'waiting' && judged.isKept) await review.act(key, { do: 'accept' });
  const batches = await Promise.all([first, ...later]);
  return { batches, ...(await reviewOf(batches, lines)) };
}
const undone = (review: Review) => [...review.all].filter(([, { state }]) => state === 'undone');
const given = (review: Review) => acceptedRows([...review.all.values()]);

describe('an accepted act that another notice takes off', () => {
  it('is asked about, and withheld where it is removed from its list', async () => {
    const { review } = await withLater(tableBatch([LISTED]), removal());
    const [[key, standing] = []] = undone(review);
    expect(standing).toMatchObject({ item: { name: QIMING }, isWithheld: true });
    expect(standing?.reason).toContain('移出校外培训机构黑名单');
    expect(given(review)).toEqual([]);
    expect(key && standing && viewOf(key, standing)).toMatchObject({ isDoubted: true });
    const printed: string[] = [];
    await reviewInTerminal(review, {
      print: (text) => void printed.push(text),
      ask: async () => 'q',
    });
    expect(printed.join('\n')).toContain('另一份公告或另一行写明已撤销、移出或修复');
  });

  it('is so by a table of removals, and by another row of its own table', async () => {
    const title = '移出黑名单公告';
    const table = tableBatch([{ ...LISTED, 处罚日期: '2026-11-10' }], { source: ELSEWHERE, title });
    expect(undone((await withLater(tableBatch([LISTED]), table)).review)).toHaveLength(1);
    const rows = [
      LISTED,
      { ...LISTED, 备注: '已移出' },
      { 机构名称: '余姚市示例晨光培训有限公司' },
    ];
    expect(undone((await withLater(tableBatch(rows))).review)).toHaveLength(1);
  });

  it.each([
    ['机构名称,曾用名,移出日期', `余姚市示例启航艺术培训有限公司,${QIMING},2026-11-10`],
    ['机构名称,移出日期', `余姚市示例启航艺术培训有限公司（原${QIMING}）,2026-11-10`],
  ])('is so under a name that it got since: %s', async (heads, row) => {
    const later = removals('移出黑名单公告', `${heads}\n${row}`);
    const { review } = await withLater(tableBatch([LISTED]), later);
    expect(undone(review)).toMatchObject([[expect.anything(), { item: { name: QIMING } }]]);
  });

  it('ends, or stands, as somebody says, for good', async () => {
    for (const [action, rows] of [
      [{ do: 'lifted', on: '2026-11-10' }, [expect.objectContaining({ lifted: '2026-11-10' })]],
      [{ do: 'keep' }, [expect.not.objectContaining({ lifted: '2026-11-10' })]],
    ] as const) {
      const { review, batches, lines } = await withLater(tableBatch([LISTED]), removal());
      for (const [key] of undone(review)) await review.act(key, action);
      expect([undone(review), given(review)]).toEqual([[], rows]);
      const again = await reviewOf(batches, lines);
      expect([undone(again.review), given(again.review)]).toEqual([[], rows]);
    }
  });

  it('of two is the one that is meant', async () => {
    const { review } = await withLater(tableBatch([LISTED, { 处罚日期: '2026-09-03' }]), removal());
    expect(undone(review).map(([, { row }]) => row.result)).toEqual(['列入黑名单']);
    for (const [key] of undone(review)) await review.act(key, { do: 'lifted', on: '2026-11-10' });
    expect(given(review).map(({ result, lifted }) => `${result} ${lifted ?? ''}`.trim())).toEqual(
      expect.arrayContaining(['列入黑名单 2026-11-10', '罚款5万元']),
    );
  });

  it('is given on while it is asked about where it may be another one', async () => {
    const repaired = tableBatch([{ 备注: '处罚决定已撤销' }], { source: ELSEWHERE });
    const { review } = await withLater(tableBatch([{}]), repaired);
    expect(undone(review).map(([, { isWithheld }]) => isWithheld)).toEqual([false]);
    expect(given(review)).toHaveLength(1);
  });
});

describe('an accepted act that no other notice takes off', () => {
  it.each([
    ['another unit’s is', LISTED, { 机构名称: '余姚市示例晨光培训有限公司' }],
    ['one of before is', LISTED, { 处罚日期: '2026-03-01' }],
    [
      'one of another code is',
      { ...LISTED, 统一社会信用代码: CODE },
      { 统一社会信用代码: OTHER_CODE },
    ],
  ])('asks nothing: %s', async (_, own, cells) => {
    const removed = tableBatch([{ ...own, ...cells, 备注: '已移出' }], { source: ELSEWHERE });
    const { review } = await withLater(tableBatch([own]), removed);
    expect(undone(review)).toEqual([]);
    expect(given(review)).toHaveLength(1);
  });
});

/** What is asked of some acts of one unit, once a notice came: the result, with ! where it is withheld. */
async function askedOf(
  acts: readonly Parameters<typeof tableBatch>[0][number][],
  later: Promise<Batch>,
) {
  const { review } = await withLater(tableBatch(acts), later);
  return undone(review).map(([, { row, isWithheld }]) => `${isWithheld ? '!' : ''}${row.result}`);
}
const STOPPED = { 处罚结果: '责令停止招收学员' };

describe('what is lifted is told by the title, note, remark or act', () => {
  it.each([
    ['信用修复公示', {}],
    ['终止公示行政处罚信息名单', {}],
    ['撤销行政处罚决定公示', {}],
    ['经复议撤销的行政处罚决定名单', {}],
  ])('a fine below %s is asked about and given on', async (title, cells) => {
    expect(await askedOf([cells], tableOf(title, cells))).toEqual(['罚款5万元']);
  });

  it('so is what a letter lifts, and what a review set aside', async () => {
    const repaired = notice('信用修复决定书', signed(`${QIMING}：\n准予信用修复，终止公示。`));
    expect(await askedOf([{}], repaired)).toEqual(['罚款5万元']);
    const opened = notice('解除停止招生通知书', signed(`${QIMING}：\n现解除停止招生。`));
    expect(await askedOf([STOPPED], opened)).toEqual(['责令停止招收学员']);
    const reviewed = (decided: string) =>
      notice(
        '行政复议决定书',
        `申请人：${QIMING}\n被申请人：余姚市教育局\n申请人不服处罚决定，请求依法撤销行政处罚决定。本机关决定：${decided}被申请人作出的行政处罚决定。\n余姚市人民政府\n2026年11月10日`,
      );
    expect(await askedOf([{}], reviewed('撤销'))).toEqual(['罚款5万元']);
    expect(await askedOf([{}], reviewed('维持'))).toEqual([]);
  });

  it('a lift of a fine is none of a blacklist, and a removal from one list none from another', async () => {
    const fine = { 处罚结果: '罚款3万元', 处罚日期: '2026-10-01' };
    expect(await askedOf([LISTED, fine], tableOf('撤销行政处罚决定公示', fine))).toEqual([
      '罚款3万元',
    ]);
    const other = removals('移出经营异常名录公告', `机构名称,移出日期\n${QIMING},2026-11-10`);
    expect(await askedOf([LISTED], other)).toEqual([]);
    const abnormal = { 处罚结果: '列入经营异常名录' };
    expect(await askedOf([LISTED, abnormal], other)).toEqual(['!列入经营异常名录']);
  });

  it.each(['（已移出）', '(已于2026年11月移出)', '已移出'])(
    'one told behind a name: %s',
    async (aside) => {
      const table = tableOf('黑名单情况', { ...LISTED, 机构名称: `${QIMING}${aside}` });
      expect(await askedOf([LISTED], table)).toEqual(['!列入黑名单']);
      const bare = removals('黑名单情况', `机构名称,处理结果\n${QIMING}${aside},列入黑名单`);
      expect(await askedOf([LISTED], bare)).toEqual(['!列入黑名单']);
    },
  );

  it('one by another office is asked about, and withholds nothing', async () => {
    const by = (office: string) =>
      removals('移出黑名单公告', `机构名称,移出机关,移出日期\n${QIMING},${office},2026-11-10`);
    const cells = (office: string) => tableOf('移出黑名单公告', { ...LISTED, 处罚机关: office });
    expect(await askedOf([LISTED], cells('余姚市市场监督管理局'))).toEqual(['列入黑名单']);
    expect(await askedOf([LISTED], cells('余姚市教育局'))).toEqual(['!列入黑名单']);
    expect(await askedOf([LISTED], by('余姚市教育局'))).toEqual(['!列入黑名单']);
  });

  it.each([
    ['不予移出黑名单名单', {}],
    ['拟移出黑名单名单公示', {}],
    ['处罚情况通报', { 备注: '申请移出中' }],
  ])('what was refused, proposed or asked for is none: %s', async (title, cells) => {
    expect(await askedOf([LISTED], tableOf(title, { ...LISTED, ...cells }))).toEqual([]);
  });

  it.each([
    ['移出日期', '2026-05-10', []],
    ['移出日期', '2026-11-10', ['!列入黑名单']],
    ['列入日期,移出日期', '2026-08-28,2026-11-10', ['!列入黑名单']],
    ['列入日期,移出日期', '2026-03-01,2026-05-10', []],
    ['列入日期', '2026-03-01', []],
    ['移出日期', '2026年9月', ['!列入黑名单']],
  ])('its day is what counts: %s %s', async (columns, days, asked) => {
    const table = removals('移出黑名单名单', `机构名称,${columns}\n${QIMING},${days}`);
    expect(await askedOf([LISTED], table)).toEqual(asked);
  });
});

describe('a removal in running text', () => {
  const OTHER = '余姚市示例晨光培训有限公司';
  it.each([
    ['移出校外培训机构黑名单公告', `经研究，决定将${QIMING}移出校外培训机构黑名单。特此公告。`],
    [
      `关于将${QIMING}移出校外培训机构黑名单的公告`,
      '经核实，该机构已完成整改，决定将其移出校外培训机构黑名单。',
    ],
    ['移出黑名单公告', `决定将${OTHER}、${QIMING}移出校外培训机构黑名单。`],
    ['关于黑名单有效期届满自动移出的公告', `${QIMING}列入黑名单期限已满，自今日起自动移出。`],
    ['余姚市教育局公告', `余姚市教育局决定将${QIMING}移出校外培训机构黑名单。`],
    [
      '关于调整校外培训机构黑名单的公告',
      `决定将${OTHER}列入校外培训机构黑名单，将${QIMING}移出校外培训机构黑名单。`,
    ],
    [
      '关于列入和移出校外培训机构黑名单的公告',
      `决定将${OTHER}列入校外培训机构黑名单，将${QIMING}移出校外培训机构黑名单。`,
    ],
    [
      `关于同意${QIMING}退出校外培训机构黑名单的公告`,
      `${QIMING}已完成整改，同意其退出校外培训机构黑名单。`,
    ],
  ])('withholds whom it names: %s', async (title, text) => {
    expect(await askedOf([LISTED], notice(title, signed(text)))).toEqual(['!列入黑名单']);
  });

  it('drafts who is put on the list in the same notice', async () => {
    const { items } = await notice(
      '关于调整校外培训机构黑名单的公告',
      signed(`决定将${OTHER}列入校外培训机构黑名单，将${QIMING}移出校外培训机构黑名单。`),
    );
    expect(items.map(({ name, lift }) => [name, lift !== undefined])).toEqual([
      [OTHER, false],
      [QIMING, true],
    ]);
  });

  it.each([
    ['不予移出黑名单决定书', `${QIMING}：\n你单位申请移出黑名单，经审查，决定不予移出。`],
    ['拟移出校外培训机构黑名单公示', `拟将${QIMING}移出校外培训机构黑名单。`],
    ['余姚市教育局公告', `${QIMING}申请移出校外培训机构黑名单，正在审核。`],
    ['移出黑名单公告', `决定将${OTHER}移出黑名单。对${QIMING}不予移出黑名单。`],
    ['余姚市教育局公告', `决定将${QIMING}移出校外培训机构白名单。`],
    ['余姚市教育局公告', `决定将${QIMING}移出经营异常名录。`],
  ])('asks nothing of what stands: %s %s', async (title, text) => {
    expect(await askedOf([LISTED], notice(title, signed(text)))).toEqual([]);
  });
});

describe('what a paper says of an act by its number or its name', () => {
  const NUMBER = '余教罚决〔2026〕7号';
  const FINED = { 文号: '余教罚决[2026]7号' };
  const court = (decided: string) =>
    `原告：${QIMING}\n被告：余姚市教育局\n判决如下：${decided}。\n二〇二六年十一月十日`;

  it.each([
    [`关于撤销${NUMBER}行政处罚决定书的公告`, `经复核，决定撤销${NUMBER}行政处罚决定书。`],
    ['行政处罚自行纠正决定书', `当事人：${QIMING}\n经自查，决定撤回${NUMBER}行政处罚决定。`],
    [
      '更正公告',
      `${NUMBER}行政处罚决定书中，当事人名称“${QIMING}”有误，应为“余姚市示例启铭培训学校有限公司”。`,
    ],
    [
      '行政复议决定书',
      `申请人：${QIMING}\n被申请人：余姚市教育局\n本机关决定：将${NUMBER}行政处罚决定中罚款5万元变更为罚款1万元。`,
    ],
    ['余姚市人民法院行政判决书', court(`确认被告作出的${NUMBER}行政处罚决定无效`)],
    ['余姚市人民法院行政判决书', court(`确认被告作出的${NUMBER}行政处罚决定违法`)],
    // The number stands behind the office that decided, or in the text alone.
    ['行政复议决定公告', `余姚市人民政府决定撤销余姚市教育局${NUMBER}行政处罚决定。`],
    ['行政复议决定公告', `将余姚市教育局${NUMBER}行政处罚决定中的罚款5万元变更为罚款2万元。`],
    ['关于撤销行政处罚决定的公告', `撤销余姚市教育局${NUMBER}行政处罚决定。`],
    ['关于变更行政处罚决定的公告', `将${NUMBER}行政处罚决定罚款5万元变更为罚款2万元。`],
    ['余姚市教育局公告', `${NUMBER}行政处罚决定由罚款5万元变更为罚款2万元。`],
    ['余姚市教育局公告', `${NUMBER}行政处罚决定书自即日起失效。`],
    ['行政判决公告', `法院判决确认余姚市教育局余教罚决（2026）第07号行政处罚决定违法。`],
    [
      `关于终结执行${NUMBER}行政处罚决定的公告`,
      `因原处罚决定被人民法院撤销，本局对${QIMING}罚款5万元的决定终结执行。`,
    ],
  ])('is asked about, and given on: %s', async (title, text) => {
    const { review } = await withLater(tableBatch([FINED]), notice(title, signed(text)));
    expect(undone(review).map(([, { isWithheld }]) => isWithheld)).toEqual([false]);
    expect(given(review)).toHaveLength(1);
  });

  it.each([
    [
      '关于撤销余教罚决〔2026〕8号行政处罚决定书的公告',
      '决定撤销余教罚决〔2026〕8号行政处罚决定书。',
    ],
    ['余姚市人民法院行政判决书', court('驳回原告的诉讼请求')],
    ['行政复议决定公告', `维持余姚市教育局${NUMBER}行政处罚决定。`],
    ['余姚市教育局公告', `余教规〔2026〕7号文件自即日起失效。`],
    ['余姚市教育局公告', `${NUMBER}行政处罚决定在复议期间不停止执行。`],
    ['余姚市教育局公告', `依据${NUMBER}行政处罚决定吊销的办学许可证作废。`],
    ['履行行政处罚决定催告书', `${QIMING}：\n${NUMBER}罚款5万元，你单位至今未缴。`],
  ])('is nobody’s business where it stands, or is another one: %s', async (title, text) => {
    const { review } = await withLater(tableBatch([FINED]), notice(title, signed(text)));
    expect(undone(review)).toEqual([]);
  });

  it.each(['余教罚决〔2026〕 7 号', '余教罚决〔２０２６〕７号', '余教罚决［2026］7号'])(
    'is asked about however its number is typed: %s',
    async (document) => {
      const lift = notice('行政复议决定公告', signed(`决定撤销${NUMBER}行政处罚决定。`));
      const { review } = await withLater(tableBatch([{ 文号: document }]), lift);
      expect(undone(review)).toHaveLength(1);
    },
  );

  it.each<[row: Record<string, string>]>([
    [{ 处罚结果: `撤销${NUMBER}` }],
    [{ 处罚结果: `撤销${NUMBER}行政处罚决定`, 文号: '余教撤〔2026〕1号' }],
    [{ 处罚结果: '恢复招生' }],
  ])('in a row of nothing but its lift is asked about: %j', async (row) => {
    const lift = tableOf('', { 文号: '', 处罚日期: '2026-11-10', ...row });
    const { review } = await withLater(tableBatch([FINED]), lift);
    expect(undone(review)).toHaveLength(1);
  });

  it('of a blacklist that ended is asked about', async () => {
    const ended = notice(
      '关于部分黑名单机构期满失效的公告',
      signed(`${QIMING}列入校外培训机构黑名单期满，自2026年11月10日起失效。`),
    );
    expect(await askedOf([LISTED], ended)).toEqual(['列入黑名单']);
  });
});
