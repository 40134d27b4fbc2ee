import { describe, expect, it } from 'vitest';
import { isPutRight } from '../../../../lib/publish/rules/notice-cells';
import { undecidedFault, undecidedIn } from '../../../../lib/publish/rules/undecided';
import { toTable } from '../../../../lib/publish/tables/to-table';

describe('what is not decided', () => {
  it.each([
    ['all', '余姚市教育局关于拟作出行政处罚的公告'],
    ['all', '行政处罚事先告知书送达公告'],
    ['all', '余姚市教育局行政处罚听证告知公告'],
    ['all', '拟列入校外培训机构黑名单公示'],
    ['some', '关于行政处罚告知及决定的公告'],
    [null, '余姚市教育局行政处罚决定书送达公告'],
    [null, '余姚市校外培训机构黑名单'],
    [null, '模拟作文培训机构处罚情况'],
  ])('is told by a title: %s, %s', (about, title) => {
    expect(undecidedIn({ titles: [title], headings: ['机构名称'] })).toBe(about);
  });

  it('may be among the rows where a heading is of such papers', () => {
    expect(undecidedIn({ titles: [], headings: ['机构名称', '告知书文号'] })).toBe('some');
  });

  it.each([
    ['行政处罚事先告知书（示教罚告〔2026〕2号）', '还没有作出决定'],
    ['示教罚告字〔2026〕第2号', '还没有作出决定'],
    ['示市监听告〔2026〕1号', '还没有作出决定'],
    ['责令停止办学通知书（示教责停〔2026〕5号）', '不是处罚决定书'],
  ])('is told by its paper: %s', (paper, why) => {
    expect(undecidedFault(paper, null)).toContain(why);
  });

  it.each(['行政处罚决定书（示教罚〔2026〕8号）', '示教罚〔2026〕8号', '', '示教公告〔2026〕3号'])(
    'is not told by %j',
    (paper) => expect(undecidedFault(paper, null)).toBeNull(),
  );

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
