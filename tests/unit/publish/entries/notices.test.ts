import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { isShown } from '../../../../lib/domain/lifecycle';
import { KEPT, type RowResult } from '../../../../lib/publish/entries/draft';
import { type Built, buildEntries, errorsOf } from '../../../../lib/publish/entries/from-rows';
import { openTables } from '../../../../lib/publish/node/read-tables';
import { countFates } from '../../../../lib/publish/report/words';
import { hasWholeEnding } from '../../../../lib/publish/rules/name-parts';
import type { RemarkLevel } from '../../../../lib/publish/sheets/row-reader';
import type { Table } from '../../../../lib/publish/sheets/table';
import { normaliseName } from '../../../../lib/text/normalise';
import { dataFile } from '../data';
import { TODAY } from '../helpers';

/**
 * The real notices, where they are at hand, against a manual review of them. The publisher knows neither
 * row numbers nor names: it must find every reviewed row by rule.
 */

const UNTESTED = 'the real notices are not checked';
const NOTICES = dataFile('education-app-notices.csv', UNTESTED);
const REVIEW = dataFile('education-app-notices-review.csv', UNTESTED);

const rowsOf = (file: string): Record<string, string>[] =>
  parse(readFileSync(file), { columns: true, bom: true });

/** What a reviewed reason must have become: the level of a remark and what it says. */
const EXPECTED: [reason: RegExp, level: RemarkLevel, text: RegExp][] = [
  [/empty app name/, 'reject', /应用名称为空/],
  [/not education/, 'reject', /不是教育类应用/],
  [/truncated at a page break/, 'reject', /截断/],
  [/hardware or robot/, 'reject', /硬件或机器人/],
  [/developer repeats the app name/, 'reject', /开发者与应用名称相同/],
  [/no date/, 'reject', /缺少日期/],
  [/version cell holds words/, 'repair', /版本一栏含文字/],
  [/mini-program AppID/, 'repair', /小程序标识/],
  [/所涉问题 cut/, 'repair', /所涉问题文字被截断/],
  [/stray list numbers/, 'repair', /列表编号或句号已清除/],
  [/no developer/, 'note', /未载明开发者/],
  [/no grounds given/, 'note', /所涉问题为空/],
  [/large operator/, 'warning', /不因此标记其其他应用/],
  [/university/, 'warning', /开发者是高校/],
  [/branch/, 'warning', /分支机构/],
  [/two spellings/, 'warning', /读音相同/],
];

/** The review names all rows of a notice; a cell that is one clean label has no number to take out. */
const hasNothingToMend = (reason: string, row: Record<string, string> | undefined): boolean =>
  reason.startsWith('stray list numbers') && !/[。]|\/\d/.test(row?.所涉问题 ?? '');

const FATES_OF: Record<string, readonly string[]> = {
  reject: ['rejected'],
  hold: ['rejected', 'expired'],
};

describe.runIf(NOTICES !== '' && REVIEW !== '')('the real notices', () => {
  let built: Built;
  let results: RowResult[];
  beforeAll(async () => {
    built = await buildEntries(await openTables([NOTICES]), TODAY);
    results = built.results;
  });

  it('each have one fate, none in error', () => {
    const counts = countFates(results);
    expect(results).toHaveLength(578);
    expect(Object.values(counts).reduce((a, b) => a + b)).toBe(578);
    expect(errorsOf(results)).toEqual([]);
    console.log(JSON.stringify({ ...counts, entries: built.entries.length }));
  });

  it('say why whenever they are not simply in the list', () => {
    for (const { fate, remarks, row } of results)
      if (fate !== 'accepted' && fate !== 'merged')
        expect(remarks.length, `row ${row}`).toBeGreaterThan(0);
  });

  it('meet the manual review, by rule', () => {
    const rows = rowsOf(NOTICES);
    for (const { 序号, action = '', reason = '' } of rowsOf(REVIEW)) {
      if (hasNothingToMend(reason, rows[Number(序号) - 1])) continue;
      const result = results[Number(序号) - 1];
      const expected = EXPECTED.find(([pattern]) => pattern.test(reason));
      expect(expected, `a new reason in the review: ${reason}`).toBeDefined();
      const met = result?.remarks.some(
        ({ level, text }) => level === expected?.[1] && expected[2].test(text),
      );
      expect(met, `row ${序号}, ${action}: ${reason}`).toBe(true);
      const fates = FATES_OF[action];
      if (fates) expect(fates, `row ${序号}`).toContain(result?.fate);
    }
  });

  it('are refused only where the review says so', () => {
    const reviewed = new Set(
      rowsOf(REVIEW)
        .filter(({ action = '' }) => action in FATES_OF)
        .map(({ 序号 }) => Number(序号) + 1),
    );
    const refused = results.filter(({ fate }) => fate === 'rejected').map(({ row }) => row);
    expect(refused).toEqual([...reviewed].sort((a, b) => a - b));
  });

  it('put no masked or truncated name into an entry', () => {
    for (const { app, names } of built.entries) {
      const texts = [...names.map(({ text }) => text), app?.developer ?? ''];
      expect(texts.join()).not.toMatch(/[*＊×]|某某|\s{2}/);
      expect(hasWholeEnding(app?.developer ?? ''), app?.developer).toBe(true);
    }
  });

  it('keep apps of one name apart where their developers differ, on every day of the table', async () => {
    const [table] = await openTables([NOTICES]);
    if (!table) throw new Error('no table');
    // As if every source was looked at on that day: windows as long as their classes allow.
    const lookedAt = (asOf: string): Table => ({
      ...table,
      rows: table.rows.map((row) => row.with([['verifiedOn', asOf]])),
    });
    let namesakes = 0;
    for (const asOf of ['2021-10-01', '2022-07-08', '2023-07-06', '2024-06-01', TODAY]) {
      const { entries } = await buildEntries([lookedAt(asOf)], asOf);
      const who = entries.map(({ app, sanctions }): [string, string] => [
        normaliseName(app?.name ?? ''),
        normaliseName(app?.developer ?? `?${sanctions[0]?.authority}`),
      ]);
      const names = new Set(who.map(([name]) => name));
      expect(new Set(who.map((pair) => pair.join('|'))).size).toBe(entries.length);
      namesakes += entries.length - names.size;
    }
    expect(namesakes).toBeGreaterThan(0);
  });

  it('leave nothing expired in the output', () => {
    for (const { sanctions } of built.entries)
      for (const sanction of sanctions) expect(isShown(sanction, TODAY)).toBe(true);
    const rows = rowsOf(NOTICES);
    const [kept, gone] = [true, false].map((isKept) =>
      rows.filter((_, at) => KEPT.has(results[at]?.fate ?? 'rejected') === isKept),
    );
    const output = JSON.stringify(built.entries);
    for (const [column, quote] of [
      ['原文链接', ''],
      ['应用名称', '"'],
      ['开发者', '"'],
    ] as const) {
      const live = new Set(kept?.map((row) => row[column]));
      const ended = gone?.map((row) => row[column] ?? '').filter((text) => !live.has(text));
      for (const text of ended?.filter((text) => text !== '') ?? [])
        expect(output.includes(quote + text + quote), text).toBe(false);
    }
  });
});
