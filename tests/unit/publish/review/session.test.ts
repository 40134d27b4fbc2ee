import { describe, expect, it } from 'vitest';
import { utf8 } from '../../../../lib/list/bytes';
import { LineFault, parseLines, textOfLines } from '../../../../lib/publish/json-lines';
import { acceptedRows, acceptedTable } from '../../../../lib/publish/review/accepted';
import { ReviewFault } from '../../../../lib/publish/review/action';
import {
  type DecisionLine,
  Decisions,
  parseDecision,
} from '../../../../lib/publish/review/decisions';
import type { Batch } from '../../../../lib/publish/review/item';
import { viewOf } from '../../../../lib/publish/review/view';
import { toSpreadsheetCsv } from '../../../../lib/tables/csv';
import { buildCsv, fatesOf } from '../helpers';
import { ADDRESS, keyOf, PROSE, proseBatch, reviewOf, statesOf, tableBatch } from './items';

const QIMING = '余姚市示例启明培训学校有限公司';
const CHENGUANG = '余姚市示例晨光培训有限公司';
const namesOf = (review: {
  all: ReadonlyMap<string, Parameters<typeof acceptedRows>[0][number]>;
}) => acceptedRows([...review.all.values()]).map(({ institution }) => institution);

describe('a row', () => {
  it('is given on only when somebody accepted it', async () => {
    const { review } = await reviewOf([await tableBatch([{}, { 机构名称: CHENGUANG }])]);
    expect(statesOf(review)).toEqual([`waiting ${QIMING}`, `waiting ${CHENGUANG}`]);
    expect(namesOf(review)).toEqual([]);
    await review.act(keyOf(review, '晨光'), { do: 'accept' });
    expect(namesOf(review)).toEqual([CHENGUANG]);
    expect(review.waiting).toBe(1);
  });

  it.each([
    ['处罚日期', 'date', '列入日期：缺少日期', '2026-09-01'],
    ['处罚机关', 'authority', '作出机关：缺少作出机关', '余姚市教育局'],
    ['处罚结果', 'result', '处理结果：', '罚款1万元'],
  ] as const)(
    'without %s is refused with the reason, and accepted once that is filled in',
    async (header, field, reason, text) => {
      const { review, lines } = await reviewOf([await tableBatch([{ [header]: '' }])]);
      const key = keyOf(review, '启明');
      await expect(review.act(key, { do: 'accept' })).rejects.toThrow(reason);
      await expect(review.act(key, { do: 'accept' })).rejects.toBeInstanceOf(ReviewFault);
      expect(lines).toEqual([]);
      await review.act(key, { do: 'correct', field, text });
      await review.act(key, { do: 'accept' });
      expect(acceptedRows([...review.all.values()])).toMatchObject([
        { [field]: text, source: ADDRESS },
      ]);
      // The source is as it was.
      expect(review.all.get(key)?.item.cells.get(field)?.text ?? '').toBe('');
    },
  );

  it('without a public source is refused', async () => {
    const { review } = await reviewOf([await tableBatch([{}], { source: '附件.csv' })]);
    await expect(review.act(keyOf(review, '启明'), { do: 'accept' })).rejects.toThrow(
      '缺少原文链接',
    );
  });

  it('that was corrected after it was accepted has to be accepted again', async () => {
    const { review } = await reviewOf([await tableBatch([{}])]);
    const key = keyOf(review, '启明');
    await review.act(key, { do: 'accept' });
    await review.act(key, { do: 'correct', field: 'result', text: '罚款6万元' });
    expect(statesOf(review)).toEqual([`waiting ${QIMING}`]);
    expect(namesOf(review)).toEqual([]);
  });

  it('keeps what was accepted, whatever another version would read of the same text', async () => {
    const batch = await tableBatch([{}]);
    const { review, lines } = await reviewOf([batch]);
    await review.act(keyOf(review, '启明'), { do: 'accept' });
    const items = batch.items.map((item) => ({
      ...item,
      cells: new Map([...item.cells, ['result', { text: '吊销办学许可证', from: '' }] as const]),
    }));
    const again = await reviewOf([{ ...batch, items }], lines);
    expect(acceptedRows([...again.review.all.values()])).toMatchObject([{ result: '罚款5万元' }]);
  });

  it('is rejected for a reason alone, and asked again after some days', async () => {
    const batch = await tableBatch([{}, { 机构名称: CHENGUANG }]);
    const { review, lines } = await reviewOf([batch]);
    await expect(review.act(keyOf(review, '启明'), { do: 'reject', reason: '  ' })).rejects.toThrow(
      '理由',
    );
    await review.act(keyOf(review, '启明'), { do: 'reject', reason: '重复' });
    await review.act(keyOf(review, '晨光'), { do: 'later', days: 7 });
    expect(statesOf(review)).toEqual([`rejected ${QIMING}`, `later ${CHENGUANG}`]);
    const early = await reviewOf([batch], [...lines], '2026-12-03');
    expect(early.review.waiting).toBe(0);
    const due = await reviewOf([batch], [...lines], '2026-12-04');
    expect(statesOf(due.review)).toEqual([`waiting ${CHENGUANG}`, `rejected ${QIMING}`]);
  });

  it.each([
    ['a mask', { 机构名称: '余姚市示例***公司' }, '名称已被隐去'],
    ['a person', { 机构名称: '张三' }, '疑为自然人姓名'],
    ['no penalty', { 处罚结果: '责令改正' }, '责令改正、整改不是行政处罚'],
    ['an end long ago', { 处罚日期: '2020-01-01' }, '届满'],
  ])('that can never be listed asks for nothing and says why: %s', async (_, cells, reason) => {
    const { review } = await reviewOf([await tableBatch([cells])]);
    const [standing] = review.all.values();
    expect(standing).toMatchObject({ state: 'closed', reason: expect.stringContaining(reason) });
    expect(review.waiting).toBe(0);
  });

  it('of prose that its drafter refused cannot be accepted', async () => {
    const { review } = await reviewOf([await proseBatch({ refused: '尚未作出决定' })]);
    expect(statesOf(review)).toEqual([`closed ${QIMING}`]);
    await expect(review.act(keyOf(review, '启明'), { do: 'accept' })).rejects.toThrow(
      '尚未作出决定',
    );
  });

  it('holds no personal column, in its cells or in the text that is kept', async () => {
    const { review, lines } = await reviewOf([
      await tableBatch([{ 法定代表人: '张三', 手机: '13800000000' }]),
    ]);
    await review.act(keyOf(review, '启明'), { do: 'accept' });
    expect(JSON.stringify(lines)).not.toMatch(/张三|13800000000/);
  });
});

describe('a source that says something else', () => {
  it('is asked about again, with what was decided and what changed; nothing is given on meanwhile', async () => {
    const { review, lines } = await reviewOf([await proseBatch()]);
    await review.act(keyOf(review, '启明'), { do: 'accept' });
    const changed = PROSE.replace('罚款5万元', '罚款3万元');
    const batch = await proseBatch(
      { text: changed },
      { result: ['罚款3万元', '决定对当事人罚款3万元。'] },
    );
    const again = await reviewOf([batch], lines);
    expect([...again.review.all].map(([key, standing]) => viewOf(key, standing))).toMatchObject([
      {
        state: 'changed',
        before: {
          verdict: 'accept',
          on: '2026-11-27',
          gone: ['决定对当事人罚款5万元。'],
          come: ['决定对当事人罚款3万元。'],
        },
      },
    ]);
    expect(namesOf(again.review)).toEqual([]);
    await again.review.act(keyOf(again.review, '启明'), { do: 'accept' });
    expect(acceptedRows([...again.review.all.values()])).toMatchObject([{ result: '罚款3万元' }]);
    // Where the older text comes back, its decision was taken back too.
    const back = await reviewOf([await proseBatch()], lines);
    expect(namesOf(back.review)).toEqual([]);
  });

  it('holds back a row that its table prints no longer, until somebody decides', async () => {
    const { review, lines } = await reviewOf([await tableBatch([{}, { 机构名称: CHENGUANG }])]);
    for (const key of review.all.keys()) await review.act(key, { do: 'accept' });
    const shorter = await tableBatch([{}]);
    const again = await reviewOf([shorter], lines);
    expect(statesOf(again.review)).toEqual([`vanished ${CHENGUANG}`, `accepted ${QIMING}`]);
    expect(namesOf(again.review)).toEqual([QIMING]);
    await again.review.act(keyOf(again.review, '晨光'), { do: 'keep' });
    expect(namesOf(again.review).sort()).toEqual([QIMING, CHENGUANG].sort());
    const lifted = await reviewOf([shorter], lines);
    expect(namesOf(lifted.review).sort()).toEqual([QIMING, CHENGUANG].sort());
  });
});

it('a row that may stand in a file that was not fetched yet stands as it was decided, and asks nothing', async () => {
  const { review, lines } = await reviewOf([await tableBatch([{}, { 机构名称: CHENGUANG }])]);
  for (const key of review.all.keys()) await review.act(key, { do: 'accept' });
  const partial = { ...(await tableBatch([{}])), isPartial: true };
  const open = await reviewOf([partial], [...lines]);
  expect(open.review.waiting).toBe(0);
  expect(namesOf(open.review).sort()).toEqual([QIMING, CHENGUANG].sort());
  const shorter = await reviewOf([await tableBatch([{}])], lines);
  await shorter.review.act(keyOf(shorter.review, '晨光'), { do: 'lifted', on: '2026-11-20' });
  const lifted = await reviewOf([partial], lines);
  expect([...lifted.review.all.values()].map(({ liftedOn }) => liftedOn)).toContain('2026-11-20');
});

describe('a page that is gone', () => {
  const goneBatch = () => tableBatch([{}, { 机构名称: CHENGUANG }], { goneSince: '2026-11-01' });
  async function acceptedBefore() {
    const { review, lines } = await reviewOf([await tableBatch([{}, { 机构名称: CHENGUANG }])]);
    for (const key of review.all.keys()) await review.act(key, { do: 'accept' });
    return lines;
  }

  it('is asked about, and its rows stand for 30 days', async () => {
    const lines = await acceptedBefore();
    const { review } = await reviewOf([await goneBatch()], lines, '2026-11-30');
    expect(statesOf(review)).toEqual([`gone ${QIMING}`, `gone ${CHENGUANG}`]);
    expect(namesOf(review)).toHaveLength(2);
    const late = await reviewOf([await goneBatch()], lines, '2026-12-01');
    expect(late.review.waiting).toBe(2);
    expect(namesOf(late.review)).toEqual([]);
  });

  it('is decided once for all of its rows', async () => {
    const lines = await acceptedBefore();
    const { review } = await reviewOf([await goneBatch()], lines, '2026-12-20');
    await expect(review.act(keyOf(review, '启明'), { do: 'accept' })).rejects.toThrow(
      '可能已经撤销',
    );
    await review.act(keyOf(review, '启明'), { do: 'keep' });
    expect(review.waiting).toBe(0);
    expect(namesOf(review)).toHaveLength(2);
    // Gone anew, it is asked about anew.
    const anew = await tableBatch([{}], { goneSince: '2026-12-25' });
    expect((await reviewOf([anew], lines, '2026-12-26')).review.waiting).toBeGreaterThan(0);
  });

  it('whose acts were lifted is given on with the day, and the build leaves them out', async () => {
    const lines = await acceptedBefore();
    const { review } = await reviewOf([await goneBatch()], lines);
    await expect(
      review.act(keyOf(review, '启明'), { do: 'lifted', on: '2026-13-01' }),
    ).rejects.toThrow('YYYY-MM-DD');
    await review.act(keyOf(review, '启明'), { do: 'lifted', on: '2026-11-20' });
    const csv = toSpreadsheetCsv(acceptedTable(acceptedRows([...review.all.values()])));
    expect(fatesOf(await buildCsv(csv, '2026-11-27'))).toEqual(['expired', 'expired']);
  });

  const dayOfLift = async (lines: DecisionLine[], batch: Batch, asOf = '2026-11-27') => {
    const { review } = await reviewOf([batch], lines, asOf);
    return acceptedRows([...review.all.values()]).map(({ lifted = '' }) => lifted);
  };
  const whole = () => tableBatch([{}, { 机构名称: CHENGUANG }]);

  it('whose acts were lifted does not put them in force when it is there again, or gone anew', async () => {
    const lines = await acceptedBefore();
    const { review } = await reviewOf([await goneBatch()], lines);
    await review.act(keyOf(review, '启明'), { do: 'lifted', on: '2026-11-20' });
    expect(await dayOfLift(lines, await whole())).toEqual(['2026-11-20', '2026-11-20']);
    const anew = await tableBatch([{}, { 机构名称: CHENGUANG }], { goneSince: '2026-11-26' });
    const again = await reviewOf([anew], lines);
    expect(again.review.waiting).toBe(2);
    expect(await dayOfLift(lines, anew)).toEqual(['2026-11-20', '2026-11-20']);
    // Who rang the office again and heard otherwise has the last word.
    await again.review.act(keyOf(again.review, '启明'), { do: 'keep' });
    expect(await dayOfLift(lines, anew)).toEqual(['', '']);
    expect(await dayOfLift(lines, await whole())).toEqual(['', '']);
  });

  it('and a row that vanished and was lifted stays lifted when it is printed again, until accepted anew', async () => {
    const lines = await acceptedBefore();
    const { review } = await reviewOf([await tableBatch([{}])], lines);
    await review.act(keyOf(review, '晨光'), { do: 'lifted', on: '2026-11-20' });
    expect(await dayOfLift(lines, await whole())).toEqual(['', '2026-11-20']);
    const back = await reviewOf([await whole()], lines);
    const key = keyOf(back.review, '晨光');
    await back.review.act(key, { do: 'correct', field: 'document', text: '示教罚决〔2026〕1号' });
    await back.review.act(key, { do: 'accept' });
    expect(await dayOfLift(lines, await whole())).toEqual(['', '']);
  });

  it('stands as before when it is there again, undecided or kept', async () => {
    const lines = await acceptedBefore();
    expect(await dayOfLift(lines, await whole())).toEqual(['', '']);
    const { review } = await reviewOf([await goneBatch()], lines);
    await review.act(keyOf(review, '启明'), { do: 'keep' });
    expect(await dayOfLift(lines, await whole())).toEqual(['', '']);
  });

  it('can be decided anew: put off, lifted by mistake, kept', async () => {
    const lines = await acceptedBefore();
    const { review } = await reviewOf([await goneBatch()], lines);
    const key = keyOf(review, '启明');
    await review.act(key, { do: 'later', days: 7 });
    await review.act(key, { do: 'lifted', on: '2026-11-20' });
    await expect(review.act(key, { do: 'accept' })).rejects.toThrow('可能已经撤销');
    expect(await dayOfLift(lines, await goneBatch())).toEqual(['2026-11-20', '2026-11-20']);
    await review.act(key, { do: 'keep' });
    expect(await dayOfLift(lines, await goneBatch())).toEqual(['', '']);
    await review.act(key, { do: 'lifted', on: '2026-11-21' });
    expect(await dayOfLift(lines, await goneBatch())).toEqual(['2026-11-21', '2026-11-21']);
    const read = await reviewOf([await goneBatch()], [...lines]);
    await read.review.act(key, { do: 'reject', reason: '同名的另一家' });
    expect(namesOf(read.review)).toEqual([CHENGUANG]);
    // So can a row that vanished; one that is there is no such.
    const shorter = await reviewOf([await tableBatch([{}])], lines);
    const vanished = keyOf(shorter.review, '晨光');
    await shorter.review.act(vanished, { do: 'keep' });
    await shorter.review.act(vanished, { do: 'lifted', on: '2026-11-22' });
    expect(await dayOfLift(lines, await tableBatch([{}]))).toContain('2026-11-22');
    const misread = await reviewOf([await tableBatch([{}])], [...lines]);
    await misread.review.act(vanished, { do: 'reject', reason: '同名的另一家' });
    expect(namesOf(misread.review)).toEqual([QIMING]);
    await expect(shorter.review.act(keyOf(shorter.review, '启明'), { do: 'keep' })).rejects.toThrow(
      '原文还在',
    );
  });

  it('asks nothing where nobody had accepted a row of it but what waits anyway', async () => {
    const { review } = await reviewOf([await goneBatch()]);
    expect(statesOf(review)).toEqual([`waiting ${QIMING}`, `waiting ${CHENGUANG}`]);
  });
});

describe('a notice', () => {
  it('that states another number than was read is told with each of its rows', async () => {
    const { review } = await reviewOf([await tableBatch([{}], { stated: 5 })]);
    const [row] = review.all.values();
    expect(row?.batch.notices.join()).toContain('公告说有 5 起，读出 1 行');
  });

  it('shows its other addresses', async () => {
    const batch = await tableBatch([{}], { aliases: ['https://www.shili.example/1.html'] });
    expect(batch.aliases).toEqual(['https://www.shili.example/1.html']);
  });
});

describe('what was accepted', () => {
  it('is a table that build reads, apps beside institutions', async () => {
    const rows = [
      {
        institution: QIMING,
        result: '罚款5万元',
        authority: '余姚市教育局',
        date: '2026-09-01',
        source: ADDRESS,
        uscc: '123302810000000000',
      },
      {
        app: '示例口算',
        developer: '示例启明教育科技有限公司',
        authority: '浙江省通信管理局',
        date: '2026-09-01',
        source: ADDRESS,
        grounds: '违规收集',
        noticeType: '通报',
      },
    ];
    const csv = toSpreadsheetCsv(acceptedTable(rows));
    expect(csv.split('\r\n')[0]).toContain(
      '机构名称,统一社会信用代码,办学地点,列入原因,处理结果,作出机关,列入日期',
    );
    const { entries, results } = await buildCsv(csv, '2026-11-27');
    expect(results.map(({ fate }) => fate)).not.toContain('rejected');
    expect(entries.map(({ kind }) => kind).sort()).toEqual(['app', 'institution']);
  });
});

describe('decisions.jsonl', () => {
  it('holds no line that could not be read again: a cell too long for one is told', async () => {
    const long = { 违法事实: '虚'.repeat(30_000), 违法行为类型: '假'.repeat(30_000) };
    const { review, lines } = await reviewOf([
      await tableBatch([long, { 机构名称: `${CHENGUANG}${'甲'.repeat(5000)}` }]),
    ]);
    const key = keyOf(review, '启明');
    await expect(review.act(key, { do: 'accept' })).rejects.toThrow('过长');
    expect(lines).toEqual([]);
    await review.act(key, { do: 'correct', field: 'grounds', text: '虚假宣传' });
    await review.act(key, { do: 'accept' });
    for (const other of review.all.keys())
      if (other !== key) await review.act(other, { do: 'reject', reason: '名称有误' });
    expect(parseLines(utf8(textOfLines(lines)), parseDecision)).toEqual(lines);
  });

  it('is read as it was written, line by line', async () => {
    const { review, lines } = await reviewOf([await tableBatch([{}])]);
    await review.act(keyOf(review, '启明'), { do: 'correct', field: 'document', text: '1号' });
    await review.act(keyOf(review, '启明'), { do: 'accept' });
    const text = textOfLines(lines);
    expect(parseLines(utf8(text), parseDecision)).toEqual(lines);
    expect(() => parseLines(utf8(`${text}{}\n`), parseDecision)).toThrow(LineFault);
    expect(new Decisions(lines).acceptedOf(ADDRESS)).toHaveLength(1);
  });
});
