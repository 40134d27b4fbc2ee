import { describe, expect, it } from 'vitest';
import { buildEntries } from '../../../../lib/publish/entries/from-rows';
import { readBatch } from '../../../../lib/publish/review/read-batch';
import { isPutRight } from '../../../../lib/publish/rules/notice-cells';
import { undecidedFault, undecidedIn } from '../../../../lib/publish/rules/undecided';
import { toTable } from '../../../../lib/publish/sheets/to-table';
import { TODAY } from '../helpers';
import { reviewOf } from '../review/items';

describe('what is not decided', () => {
  it.each([
    ['all', '余姚市教育局关于拟作出行政处罚的公告'],
    ['all', '行政处罚事先告知书送达公告'],
    ['all', '余姚市教育局行政处罚听证告知公告'],
    ['all', '拟列入校外培训机构黑名单公示'],
    ['all', '关于拟将3家校外培训机构列入黑名单的公示'],
    ['all', '拟对余姚市示例启明培训学校作出处罚的公示'],
    ['all', '拟约谈培训机构名单'],
    ['all', '拟取缔校外培训机构名单'],
    ['all', '拟定处罚的机构名单'],
    [null, '使用自行拟定协议的机构处罚情况'],
    [null, '拟声乐器培训机构处罚情况'],
    ['all', '关于拟将3家机构纳入黑名单的公示'],
    ['all', '拟没收违法所得机构名单'],
    [null, '模拟将来的课程：列入黑名单的机构'],
    ['some', '关于行政处罚告知及决定的公告'],
    [null, '余姚市教育局行政处罚决定书送达公告'],
    [null, '余姚市校外培训机构黑名单'],
    [null, '模拟作文培训机构处罚情况'],
  ])('is told by a title: %s, %s', (about, title) => {
    expect(undecidedIn([title], ['机构名称'])).toBe(about);
  });

  it('is not told by a column of removals to come', () => {
    expect(undecidedIn([], ['机构名称', '拟移出日期'])).toBeNull();
  });

  it('may be among the rows where a heading is of such papers', () => {
    expect(undecidedIn([], ['机构名称', '告知书文号'])).toBe('some');
  });

  it('is none where what was done has a column of its own', () => {
    expect(undecidedIn([], ['机构名称', '拟处罚内容', '实际处罚内容'])).toBeNull();
    expect(undecidedIn([], ['机构名称', '拟处罚内容', '实际经营者'])).toBe('some');
  });

  it.each([
    ['行政处罚事先告知书（示教罚告〔2026〕2号）', '还没有作出决定'],
    ['示教罚告字〔2026〕第2号', '还没有作出决定'],
    ['示市监听告〔2026〕1号', '还没有作出决定'],
    ['示市监罚告［2026］1号', '还没有作出决定'],
    ['示市监罚告〈2026〉1号', '还没有作出决定'],
    ['示市监立案〔2026〕1号', '还没有作出决定'],
    ['示教询问〔2026〕1号', '还没有作出决定'],
    ['示教催〔2026〕1号', '还没有作出决定'],
    ['责令停止办学通知书（示教责停〔2026〕5号）', '不是处罚决定书'],
  ])('is told by its paper: %s', (paper, why) => {
    expect(undecidedFault(paper, null)).toContain(why);
  });

  it.each([
    '示教罚〔2026〕1号、示教催〔2026〕2号',
    '示教罚〔2026〕1号（立案〔2026〕2号）',
    '示市监处罚〔2026〕1号（信修〔2026〕2号）',
  ])('is none beside the number of a decision: %s', (paper) => {
    expect(undecidedFault(paper, null)).toBeNull();
  });

  it.each([
    '示教免罚〔2026〕1号',
    '示市监信修〔2026〕1号',
    '示市监不罚〔2026〕1号',
    '示教不予罚决字〔2026〕1号',
    '不予行政处罚决定书（示教〔2026〕1号）',
    '免除行政处罚决定书（示教〔2026〕1号）',
    '撤销行政处罚决定书（示教撤〔2026〕1号）',
    '撤消行政处罚决定书（示教撤〔2026〕1号）',
    '关于撤销余姚市示例启明培训学校行政处罚的决定',
    '撤销吊销办学许可证的决定',
    '信用修复决定书〔2026〕1号',
  ])('is no penalty by its paper: %s', (paper) => {
    expect(undecidedFault(paper, null)).toContain('不予处罚、撤销或信用修复');
  });

  it.each([
    '行政处罚决定书（示教罚〔2026〕8号）',
    '示教罚〔2026〕8号',
    '',
    '示教公告〔2026〕3号',
    '撤销办学许可证决定书',
  ])('is not told by %j', (paper) => expect(undecidedFault(paper, null)).toBeNull());

  it('counts where a title says so, but for a decision', () => {
    expect(undecidedFault('', 'all')).toContain('还没有作出决定');
    expect(undecidedFault('', 'some')).toContain('不能确定');
    expect(undecidedFault('行政处罚决定书', 'all')).toBeNull();
    expect(undecidedFault('示教罚〔2026〕8号', 'some')).toBeNull();
  });

  it('refuses every row below its title', () => {
    const rows = [
      ['余姚市教育局拟作出行政处罚公示'],
      ['机构名称', '处罚内容', '作出机关', '日期', '原文链接'],
      [
        '余姚市示例启明培训学校有限公司',
        '罚款1万元',
        '余姚市教育局',
        '2026-09-01',
        'https://b.example.org/1',
      ],
    ];
    const [row] = toTable({ name: '', rows }, '表').rows;
    expect(row?.isRefused).toBe(true);
  });
});

describe('what is not decided yet is no act', () => {
  const NAME = '余姚市示例启明培训学校有限公司';

  it.each([
    ['below a title that proposes', '余姚市教育局拟作出行政处罚公示', ''],
    ['below a title of announcements', '行政处罚事先告知书送达公告', ''],
    ['below a title of hearings', '余姚市教育局行政处罚听证告知公告', ''],
    ['under the number of an announcement', '余姚市校外培训机构情况', '示教罚告字〔2026〕第2号'],
    ['by a letter to mend', '余姚市校外培训机构情况', '责令停止办学通知书（示教责停〔2026〕5号）'],
  ])('in a table is built into no entry: %s', async (_, title, paper) => {
    const rows = [
      [title],
      ['机构名称', '处罚内容', '作出机关', '日期', '文号', '原文链接'],
      [NAME, '吊销办学许可证', '余姚市教育局', '2026-09-01', paper, 'https://b.example.org/1'],
    ];
    const { entries, results } = await buildEntries([toTable({ name: '', rows }, '表')], TODAY);
    expect([entries, results.map(({ fate }) => fate)]).toEqual([[], ['rejected']]);
  });

  it.each([
    [
      '行政处罚事先告知书',
      `${NAME}：经查，你单位无证办学。我局拟对你单位作出罚款5万元的行政处罚。`,
    ],
    ['行政处罚听证告知书', `当事人：${NAME}\n经查，当事人无证办学。拟吊销办学许可证。`],
    ['关于查处情况的通报', `当事人：${NAME}\n我局拟对当事人罚款5万元，当事人有权陈述申辩。`],
  ])(
    'in running text is drafted with that reason, and nobody can accept it: %s',
    async (title, text) => {
      const paragraphs = [title, ...text.split('\n'), '余姚市教育局', '2026年9月1日'];
      const batch = await readBatch([{ name: '告知.html', sheets: [], paragraphs }], {
        source: 'https://b.example.org/2',
        title,
      });
      const { review } = await reviewOf([batch]);
      const reasons = [...review.all.values()].map(({ item }) => item.refused);
      expect(reasons).toEqual(['尚未作出决定（告知或拟处理），不能登载']);
      for (const key of review.all.keys())
        await expect(review.act(key, { do: 'accept' })).rejects.toThrow('尚未作出决定');
    },
  );
});

describe('an app', () => {
  it.each([
    '已整改',
    '已完成整改',
    '整改到位',
    '已按要求整改',
    '复测合格',
    '通过复核',
    '已下架；恢复上架',
  ])('of which is said %s was put right', (status) => expect(isPutRight(status)).toBe(true));

  it.each([
    '未整改',
    '未完成整改',
    '未按要求完成整改',
    '整改不到位',
    '部分整改到位',
    '拒不整改',
    '下架',
    '限期整改',
    '',
    '正在整改',
  ])('of which is said %j was not', (status) => expect(isPutRight(status)).toBe(false));
});
