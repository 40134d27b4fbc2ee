import { JSDOM } from 'jsdom';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { reportFile } from '../../../../lib/publish/report/file';
import {
  cutTo,
  padTo,
  printable,
  summary,
  terminalTable,
  toldRows,
  widthOf,
} from '../../../../lib/publish/report/terminal';
import type { Report } from '../../../../lib/publish/report/words';
import { buildOrgs, TODAY } from '../helpers';

const HOSTILE = "<img src=x onerror=alert(1)>'&培训有限公司";

const report = async (): Promise<Report> => {
  const { results } = await buildOrgs([
    {},
    { 机构名称: HOSTILE },
    { 列入日期: '2020-01-01', 机构名称: '余姚市示例晨光培训有限公司' },
    { 机构名称: '余姚市***培训中心' },
    { 机构名称: '示例启明英语' },
  ]);
  return {
    notices: ['表.csv·“<b>列”列无法识别，未使用'],
    results,
    asOf: TODAY,
    changes: ['新增 1 条', '  + <i>甲'],
  };
};

const pageOf = (html: string): Document => new JSDOM(html).window.document;

describe('the report as a page', async () => {
  const html = reportFile(await report(), 'r.html');

  it('holds every row, and no text of a table becomes an element', async () => {
    const page = pageOf(html);
    const rows = [...page.querySelectorAll('tbody tr')];
    expect(rows.map((row) => row.className)).toEqual(
      (await report()).results.map(({ fate }) => fate),
    );
    expect(rows[1]?.textContent).toContain('<img src=x onerror=alert(1)>');
    expect(page.querySelectorAll('img, script, b:not(label b), i, link, iframe')).toHaveLength(0);
  });

  it('loads nothing and runs nothing', () => {
    const page = pageOf(html);
    const policy = page.querySelector('meta[http-equiv]')?.getAttribute('content');
    expect(policy).toBe("default-src 'none'; style-src 'unsafe-inline'");
    expect(page.querySelectorAll('[src], [href], [onclick], [style]')).toHaveLength(0);
    expect(() => parse(html)).not.toThrow();
  });

  it('filters by a radio button that hides the other rows, without a script', async () => {
    const page = pageOf(html);
    const shown = (id: string) => {
      for (const input of page.querySelectorAll('input')) input.removeAttribute('checked');
      page.querySelector(`#show-${id}`)?.setAttribute('checked', '');
      const view = page.defaultView;
      return [...page.querySelectorAll('tbody tr')].filter(
        (row) => view?.getComputedStyle(row).display !== 'none',
      ).length;
    };
    expect(shown('all')).toBe(5);
    expect(shown('expired')).toBe(1);
    expect(shown('rejected')).toBe(
      (await report()).results.filter(({ fate }) => fate === 'rejected').length,
    );
  });

  it('says what would change', () => {
    expect(pageOf(html).body.textContent).toContain('+ <i>甲');
  });
});

describe('the report as other files', () => {
  it('is CSV that a spreadsheet opens, JSON, or text', async () => {
    expect(reportFile(await report(), 'r.csv')).toMatch(
      /^\uFEFF文件,行,名称,结果,列,原因,条目\r\n/,
    );
    expect(JSON.parse(reportFile(await report(), 'r.json'))).toMatchObject({
      asOf: TODAY,
      notices: (await report()).notices,
    });
    expect(reportFile(await report(), 'R.HTML')).toBe(reportFile(await report(), 'r.html'));
    const text = reportFile(await report(), 'r.txt');
    expect(text).toContain('新增 1 条');
    expect(text).toContain(summary((await report()).results));
  });
});

describe('the report as CSV', () => {
  it('holds no cell that a spreadsheet would run', async () => {
    const { results } = await buildOrgs([{ 机构名称: '=HYPERLINK(1)培训有限公司' }]);
    const csv = reportFile({ notices: [], results, asOf: TODAY }, 'r.csv');
    expect(csv).toContain(",'=HYPERLINK(1)培训有限公司,");
  });
});

describe('the report in a terminal', () => {
  it('puts refused rows first and leaves out those that need nothing', async () => {
    expect(toldRows((await report()).results).map(({ fate }) => fate)).toEqual([
      'rejected',
      'rejected',
      'warned',
      'expired',
    ]);
  });

  it('keeps every row in one line of the width', async () => {
    const lines = terminalTable(toldRows((await report()).results), 110);
    for (const line of lines) {
      expect(widthOf(line)).toBeLessThanOrEqual(110);
      expect(line).not.toContain('\n');
    }
    const starts = lines.map((line) => line.indexOf('  '));
    expect(starts.every((start) => start > 0)).toBe(true);
  });

  it.each([
    ['示例', 4],
    ['a例，', 5],
    ['', 0],
  ])('counts %j as %d cells', (text, width) => {
    expect(widthOf(text)).toBe(width);
  });

  it('pads and cuts by cells', () => {
    expect(padTo('示例', 6)).toBe('示例  ');
    expect(cutTo('示例启明', 6)).toBe('示例…');
    expect(cutTo('示例', 4)).toBe('示例');
  });
});

it('a text for the terminal keeps its lines and steers nothing', () => {
  expect(printable('甲\u001b[2J\r乙\n\t丙\u0007\u009b1m')).toBe('甲[2J乙\n\t丙1m');
});
