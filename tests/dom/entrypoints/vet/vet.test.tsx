import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { Vet, VetTable } from '../../../../entrypoints/vet/vet';
import type { ListCoverage } from '../../../../lib/domain/lookup';
import type { VetMatch, VetResult } from '../../../../lib/domain/vet';
import type { Payload, Replies } from '../../../../lib/messages/to-worker';
import { BUNDLED, coverageOf, entryOf, SIGNED } from '../samples';
import { click, type Stage, settle, show } from '../stage';

const match = (how: VetMatch['how'], name: string): VetMatch => ({
  ref: { list: 'builtin', id: 'a' },
  entry: entryOf('a', name),
  listTitle: '示例名单',
  how,
  name,
});

const COVERED = [coverageOf({ title: '自带名单' })];

/** Every row is a name that stands on no list, but those that begin with 甲. */
function answer({ rows }: Payload<'vet'>): Replies['vet'] {
  return {
    unchecked: [],
    coverage: COVERED,
    results: rows.map(({ row, any = '' }): VetResult => {
      const matches = any.startsWith('甲') ? [match('name', any)] : [];
      const readings = [{ as: 'name' as const, value: any }];
      const unmet = matches.length > 0 ? [] : [{ name: any, met: [] }];
      return { row, readings, remarks: [], matches, total: matches.length, unmet };
    }),
  };
}

const list = (title: string, trouble?: ListCoverage['trouble']): ListCoverage =>
  coverageOf({ identity: title, title, ...(trouble && { trouble }) });
const NO_RECORDS = { matches: [], total: 0 };
/** A list that holds nothing, since it was not asked. */
const unasked = (trouble: ListCoverage['trouble']): ListCoverage => ({
  ...list('丙', trouble),
  apps: 0,
});

/** That nothing is near to any name. */
const noneNear = ({ names }: Payload<'vetNear'>, coverage: ListCoverage[]): Replies['vetNear'] => ({
  near: names.map(() => NO_RECORDS),
  unchecked: [],
  coverage,
});

type Answer = (payload: Payload<'vet'>) => Replies['vet'] | Promise<Replies['vet']>;

async function page(
  vet: Answer = answer,
  beforeNear: () => Promise<void> = async () => {},
): Promise<Stage> {
  return show(<Vet />, {
    vet,
    vetNear: async ({ names }) => {
      await beforeNear();
      return {
        coverage: COVERED,
        unchecked: [],
        near: names.map((name) =>
          name.startsWith('乙') ? { matches: [match('near', '甲示例学校')], total: 1 } : NO_RECORDS,
        ),
      };
    },
  });
}

async function paste(stage: Stage, text: string): Promise<void> {
  const area = stage.find<HTMLTextAreaElement>('textarea');
  await act(async () => {
    const { set } = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value') ?? {};
    set?.call(area, text);
    area.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await click(stage.find('.button-primary'));
  await settle();
}

const counts = (stage: Stage): string[] =>
  stage.findAll('.count-filter button').map((button) => button.textContent ?? '');
const dates = (stage: Stage): string[] =>
  stage.findAll('.vet-date').map((cell) => cell.textContent ?? '');
const names = (count: number): string =>
  Array.from({ length: count }, (_, at) => `丙示例第${at}学校`).join('\n');

describe('a run', () => {
  it('asks 200 rows at a time, then for near names of those that are not listed', async () => {
    const stage = await page();
    await paste(stage, `甲示例学校\n乙示例学校\n${names(399)}`);
    const asked = stage.asked.filter((each) => each.startsWith('vet '));
    expect(asked.map((each) => JSON.parse(each.slice(4)).rows.length)).toEqual([200, 200, 1]);
    expect(counts(stage)).toEqual(['全部 401', '在名单中 1', '请核对 1', '未在名单中 399']);
    expect(stage.findAll('.vet-rows tbody tr')).toHaveLength(100);
    expect(stage.text()).toContain('名单日期 2026年9月1日');
  });

  it('seeks near names of a long cell too', async () => {
    const stage = await page();
    await paste(stage, `乙示例学校（${'备'.repeat(300)}）`);
    expect(counts(stage)).toContain('请核对 1');
  });

  it('rests on the lists that answer alone: neither one that never came nor a paused one', async () => {
    const never = { ...unasked('missing'), title: '', asOf: '' };
    const paused = list('志愿者名单', 'paused');
    const stage = await show(<Vet />, {
      vet: (payload) => ({ ...answer(payload), coverage: [...COVERED, never, paused] }),
      lists: () => [BUNDLED, { ...SIGNED, paused: true }],
    });
    await paste(stage, '甲示例学校');
    expect(stage.find('.vet-basis').textContent).toContain('自带名单');
    expect(stage.find('.vet-basis').textContent).not.toMatch(/年日|志愿者名单/);
  });

  it('is dated by the lists that answered, whatever they were when the view was opened', async () => {
    let asOf = '2026-09-01';
    const stage = await show(<Vet />, {
      vet: (payload) => ({ ...answer(payload), coverage: [{ ...list('甲'), asOf }] }),
      lists: () => [{ ...SIGNED, identity: '甲', issued: '2026-08-01T00:00:00Z' }],
    });
    await paste(stage, '甲示例学校');
    const basis = () => stage.find('.vet-basis').textContent;
    expect(basis()).toContain('甲，发布者：示例发布者，名单日期 2026年9月1日，61 天前签发');
    asOf = '2026-09-30';
    await paste(stage, '甲示例小学');
    expect(basis()).toContain('名单日期 2026年9月30日');
    expect(basis()).not.toContain('天前签发');
  });

  it.each([
    ['the rows', 1],
    ['near names', 3],
  ])('begins anew where a list goes live between two batches of %s', async (_, moved) => {
    let asked = 0;
    const cover = () => [{ ...list('甲'), asOf: asked++ < moved ? '2026-09-01' : '2026-09-30' }];
    const stage = await show(<Vet />, {
      vet: (payload) => {
        const coverage = cover();
        const { results, unchecked } = answer(payload);
        // Of the older state the first row is listed.
        const own = coverage[0]?.asOf === '2026-09-01' ? [match('name', '甲示例学校')] : [];
        const told = results.map((each) =>
          each.row === 0 ? { ...each, matches: own, unmet: [] } : each,
        );
        return { coverage, unchecked, results: told };
      },
      vetNear: (payload) => noneNear(payload, cover()),
    });
    await paste(stage, names(300));
    expect(counts(stage)).toEqual(expect.arrayContaining(['在名单中 0', '未在名单中 300']));
    expect(stage.find('.vet-basis').textContent).toContain('2026年9月30日');
    const rows = stage.asked.filter((each) => each.startsWith('vet ')).length;
    expect(rows).toBe(4);
  });

  it('says of a column how it is sorted: dates begin with the newest', async () => {
    const stage = await page();
    await paste(stage, '甲示例学校\n甲示例小学');
    const sorts = () =>
      stage.findAll('th[aria-sort]').map((head) => head.getAttribute('aria-sort'));
    const press = (at: number) => click(stage.findAll('.vet-sort')[at] ?? stage.root);
    await press(3);
    expect(sorts()[3]).toBe('descending');
    await press(3);
    expect(sorts()[3]).toBe('ascending');
    await press(1);
    expect(sorts().slice(1)).toEqual(['ascending', 'none', 'none']);
  });

  it('stops when it is cancelled, keeps what it has, and can start again', async () => {
    let go: (() => void) | undefined;
    let round = 0;
    const stage = await page(async (payload) => {
      if (++round === 2) await new Promise<void>((resolve) => (go = resolve));
      return answer(payload);
    });
    await paste(stage, `甲示例学校\n${names(599)}`);
    expect(stage.text()).toContain('已核对 200 / 600 行');
    await click(stage.find('.vet-progress .button'));
    expect(stage.text()).toContain('已取消');
    expect(document.activeElement).toBe(stage.find('.vet-progress .button'));
    go?.();
    await settle();
    expect(counts(stage)).toEqual(expect.arrayContaining(['在名单中 1', '未核对 599']));
    await click(stage.find('.vet-progress .button'));
    await settle();
    expect(counts(stage)).toContain('未在名单中 599');
  });

  it.each([
    ['the rows', 0],
    ['near names alone', 1],
  ])(
    'names a list to the end that was damaged for %s, also where it is made good meanwhile',
    async (_, bad) => {
      let asked = 0;
      const cover = () => [list('示例名单', asked++ === bad ? 'damaged' : undefined)];
      const stage = await show(<Vet />, {
        vet: (payload) => ({ ...answer(payload), coverage: cover() }),
        vetNear: (payload) => noneNear(payload, cover()),
      });
      await paste(stage, names(60));
      expect(asked).toBeGreaterThan(2);
      expect(stage.text()).toContain('名单“示例名单”有缺损');
      expect(counts(stage)).toEqual(expect.arrayContaining(['部分无法核对 60', '未在名单中 0']));
    },
  );

  it.each<[string, ListCoverage[], string]>([
    ['past its date', [list('甲', 'expired')], '部分无法核对 2'],
    ['damaged', [list('甲', 'damaged'), list('乙')], '部分无法核对 2'],
    ['dated ahead of the clock', [list('甲', 'clock'), list('乙')], '部分无法核对 2'],
    ['missing', [unasked('missing'), list('乙')], '部分无法核对 2'],
    ['missing, and the only one', [unasked('missing')], '未核对 2'],
    ['paused, and the only one', [unasked('paused')], '未核对 2'],
    ['not there', [], '未核对 2'],
    // A user who paused one of several lists wants no answer of it. A list that was not updated answers as it is.
    ['paused beside another', [unasked('paused'), list('乙')], '未在名单中 2'],
    ['not updated', [list('甲', 'outdated')], '未在名单中 2'],
  ])(
    'calls a row not listed only where the lists answered in full: a list %s',
    async (_, coverage, said) => {
      const stage = await show(<Vet />, {
        vet: (payload) => ({ ...answer(payload), coverage }),
        vetNear: (payload) => noneNear(payload, coverage),
      });
      await paste(stage, '甲示例学校\n丙示例学校\n丁示例学校');
      expect(counts(stage)).toEqual(expect.arrayContaining(['在名单中 1', said]));
      if (said.startsWith('未核对')) expect(stage.text()).toContain('没有可用的名单');
    },
  );

  it('calls no row not listed of a batch for which a list’s share did not suffice', async () => {
    let batch = 0;
    const share = { list: 'f'.repeat(64), title: '洪水', n: 3 };
    const stage = await page((payload) => ({
      ...answer(payload),
      unchecked: batch++ === 0 ? [share] : [],
    }));
    await paste(stage, names(201));
    expect(counts(stage)).toEqual(expect.arrayContaining(['部分无法核对 200', '未在名单中 1']));
  });

  it('says of no row that it is not listed, and exports none, until near names were sought', async () => {
    let go: (() => void) | undefined;
    const stage = await page(answer, async () => {
      await new Promise<void>((resolve) => (go = resolve));
    });
    const exports = () =>
      stage.findAll('.section-head .button').map((button) => button.matches(':disabled'));
    await paste(stage, '甲示例学校\n乙示例学校\n丙示例学校');
    expect(counts(stage)).toEqual(expect.arrayContaining(['未在名单中 0', '未核对 2']));
    expect(exports()).toEqual([true, true, true]);
    go?.();
    await settle();
    expect(counts(stage)).toEqual(expect.arrayContaining(['请核对 1', '未在名单中 1']));
    expect(exports()).toEqual([false, false, false]);
    // The date of a record that may be somebody else's is none of the row's.
    expect(dates(stage)).toEqual(['2026-09-20', '', '']);
  });

  it.each([
    ['day', '2026-09-20'],
    ['month', '2026-09'],
    ['year', '2026年'],
  ] as const)('dates an act as its source does: by the %s', async (precision, told) => {
    const dated = () => {
      const own = match('name', '甲示例学校');
      for (const act of own.entry.sanctions) act.decidedOn.precision = precision;
      return own;
    };
    const stage = await page((payload) => ({
      ...answer(payload),
      results: answer(payload).results.map((each) => ({ ...each, matches: [dated()], total: 1 })),
    }));
    await paste(stage, '甲示例学校');
    expect(dates(stage)).toEqual([told]);
  });

  it('tells of which list more records were met than looked at, with the largest number of its batches', async () => {
    let n = 10;
    const row = () => ({ list: 'f'.repeat(64), title: '洪水', n: n-- });
    const stage = await page((payload) => ({ ...answer(payload), unchecked: [row()] }));
    await paste(stage, names(401));
    expect(stage.text()).toContain('名单“洪水”另有至少 10 条同名或同号的记录');
    expect(stage.text()).not.toContain('至少 9 条');
  });

  it('says when the worker does not answer', async () => {
    const stage = await page(() => {
      throw new Error('gone');
    });
    await paste(stage, '甲示例学校');
    expect(stage.find('.error-note').textContent).toContain('没有应答');
  });

  it('says how many rows are beyond the cap', async () => {
    const stage = await page();
    await paste(stage, names(10_003));
    expect(stage.text()).toContain('最多核对 10,000 行；后面的 3 行没有核对');
  });

  it.each<[string[], string]>([
    [['填表说明', '汇总'], '汇总'],
    [['封面', '目录', '城区', '乡镇'], '城区'],
    [['汇总', '填表说明'], '汇总'],
    [['说明'], '说明'],
  ])(
    'begins with the first of %j that is a table, and tells of the others',
    async (sheets, first) => {
      const tables = sheets.map((name) => ({ name, rows: [['机构名称'], ['丙示例学校']] }));
      const source = { name: '一.xlsx', unread: [], hidden: [], tables };
      const stage = await show(<VetTable source={source} />, {
        vet: answer,
        vetNear: (payload) => noneNear(payload, COVERED),
      });
      await settle();
      const others = sheets.filter((name) => name !== first);
      expect(stage.find('#results-title').textContent?.includes(`“${first}”`)).toBe(
        sheets.length > 1,
      );
      expect(stage.text().includes('这些没有核对')).toBe(others.length > 0);
      for (const name of others) expect(stage.find('.vet-cut').textContent).toContain(name);
    },
  );

  it('is dated by the day on which it began, not by that on which the view was opened', async () => {
    let day = '2026-10-01';
    const answers = {
      today: () => day,
      vet: answer,
      vetNear: (payload: Payload<'vetNear'>) => noneNear(payload, COVERED),
    };
    const stage = await show(<Vet />, answers, () => day);
    await paste(stage, '丙示例学校');
    expect(document.title).toContain('2026-10-01');
    day = '2026-10-03';
    await act(async () => void document.dispatchEvent(new Event('visibilitychange')));
    // What was checked before stays of its day.
    await click(stage.find('.vet-sort'));
    expect(document.title).toContain('2026-10-01');
    await paste(stage, '丙示例学校');
    expect(document.title).toContain('2026-10-03');
  });

  it('says which further columns of names were not asked', async () => {
    const stage = await page();
    await paste(stage, '余姚市乙示例小学\t\n甲校\t\n乙校\t丙示例有限公司');
    expect(stage.find('.vet-cut').textContent).toContain('没有核对：第 2 列');
  });

  it('says of a table that lay on its side what a row is', async () => {
    const stage = await page();
    await paste(stage, '机构名称\t甲示例学校\t乙示例学校\n地址\t余姚市\t余姚市');
    expect(stage.text()).toContain('这里的行是原表的列');
  });

  it('counts and prints a row with those that repeat it', async () => {
    const stage = await page();
    await paste(stage, '甲示例学校\n丙示例学校\n甲示例学校');
    await click(stage.find('.count-filter button[aria-pressed="false"]'));
    expect(stage.text()).toContain('导出筛选后的 2 行（CSV）');
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(stage.find('.vet-paper td').textContent).toBe('1、3');
  });

  it('tells below an act, and on paper, that another list calls it revoked', async () => {
    const own = match('name', '甲示例学校');
    const { ref, entry } = own;
    const sanctions = entry.sanctions.map((each) => ({ ...each, status: 'revoked' as const }));
    own.others = [
      { ref: { ...ref, list: '邻居' }, entry: { ...entry, sanctions }, listTitle: '邻居的名单' },
    ];
    const stage = await page((payload) => {
      const { results, ...rest } = answer(payload);
      return { ...rest, results: results.map((each) => ({ ...each, matches: [own] })) };
    });
    await paste(stage, '甲示例学校');
    // Its link has the name already.
    expect(stage.find('.vet-match').textContent).toContain('对该机构作出行政处罚');
    const against = /^名单“邻居的名单”载明.*已撤销；请以官方原文为准$/u;
    expect(stage.findAll('.vet-match > p').map((line) => line.textContent)).toContainEqual(
      expect.stringMatching(against),
    );
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(stage.find('.vet-paper').textContent).toContain('名单“邻居的名单”载明');
  });

  it('names whom an act concerns where the row may be another’s', async () => {
    const stage = await page();
    await paste(stage, '乙示例学校');
    expect(stage.find('.vet-match').textContent).toContain('对甲示例学校作出行政处罚');
  });

  it('has rows without a date last, whichever way dates are sorted', async () => {
    const stage = await page();
    await paste(stage, '丙示例学校\n甲示例学校\n丁示例学校');
    expect(dates(stage)).toEqual(['', '2026-09-20', '']);
    for (const order of ['descending', 'ascending']) {
      await click(stage.find('th:last-child button'));
      expect(stage.find('th:last-child').getAttribute('aria-sort')).toBe(order);
      expect(dates(stage)).toEqual(['2026-09-20', '', '']);
    }
  });
});
