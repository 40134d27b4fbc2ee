import { read } from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  QuoteFault,
  readDelimited,
  separatorOf,
  toCsv,
  toSpreadsheetCsv,
  withoutTextMark,
} from '../../../lib/tables/csv';

describe('delimited text', () => {
  it.each([
    'a,b\r\n"c,""d""","e\nf"\r\n,\r\n',
    '名称,网址\n"示例，甲",https://a.example/?x=1\n',
    '"",""\n"a"',
  ])('%j is read as a CSV library reads it', (text) => {
    expect(readDelimited(text, ',')).toEqual(parse(text, { relax_column_count: true }));
  });

  it.each([
    ['a\tb\nc\td', '\t'],
    ['示例（甲\t乙）\n名称,网址\nx,y\n', ','],
    ['示例 Co., Ltd.\tx\n示例, 甲\ty', '\t'],
    ['名称,网址\nx,y', ','],
    [`余姚市示例启明培训学校有限公司\n示例星河，分校\nSample Co., Ltd.\n示例在线`, null],
  ])('%j is separated by %j', (text, separator) => {
    expect(separatorOf(text)).toBe(separator);
  });

  const NOTES = Array.from({ length: 11 }, (_, at) => `${at + 1}.请填全称`).join('\n');
  const SCHOOL = '余姚市示例启明培训学校有限公司';
  it.each([
    [`"填表说明：\n${NOTES}",,\r\n序号,机构名称,地址\r\n1,${SCHOOL},"示例路1号\n二楼"\r\n`, ','],
    [`"填表说明：\n${NOTES}";;\n序号;机构名称;地址\n1;${SCHOOL};示例路1号\n`, ';'],
    [`"填表说明：\n${NOTES}"\t\t\n序号\t机构名称\t地址\n`, '\t'],
    // Separators between quotes part nothing.
    [`"${SCHOOL}\n甲,乙\n丙,丁\n戊,己"\n示例星河\n示例在线\n`, null],
    ['"Sample Co., Ltd."\n"Example Co., Ltd."\n', null],
    // A quote that is left open is told of the table that it stands in.
    ['名称,网址\n"示例,x\n示例,y\n', ','],
  ])('%j: lines inside a quoted cell say nothing about the separator', (text, separator) => {
    expect(separatorOf(text)).toBe(separator);
  });

  it.each([
    ['甲\n"乙\n二楼"\n丙', ['甲', '乙\n二楼', '丙']],
    ['"乙""一""\r\n二楼"\r\n丙\r\n', ['乙"一"\r\n二楼', '丙', '']],
    // Quotes of one line are its own, and an open one takes no other line.
    ['"甲"\n"乙"\n', ['"甲"', '"乙"', '']],
    ['"甲"学校\n"乙\n丙\n', ['"甲"学校', '"乙', '丙', '']],
    ['"甲\n乙"学校\n丙', ['"甲', '乙"学校', '丙']],
    ['甲\r乙\r\n\n丙', ['甲', '乙', '', '丙']],
    ['', ['']],
  ])(
    '%j without a separator is one cell a line, or one of several between quotes',
    (text, cells) => {
      expect(readDelimited(text, null)).toEqual(cells.map((cell) => [cell]));
    },
  );

  it('is read as a CSV library reads it, whatever its cells hold', () => {
    const cell = fc.string({
      unit: fc.constantFrom('"', ',', '\t', '\n', '例', 'a', ' '),
      maxLength: 6,
    });
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(rows, (cells) => {
        const text = toCsv([...cells, ['end']]);
        const options = { relax_column_count: true, record_delimiter: '\n' };
        expect(readDelimited(text, ',', true)).toEqual([...cells, ['end']]);
        expect(readDelimited(text, ',')).toEqual(parse(text, options));
      }),
      { seed: 20261124, numRuns: 300 },
    );
  });

  it.each([
    ['a,b\nc,"d\ne', 2, 'open'],
    ['a\n"b\nc" d,e', 3, 'behind'],
    ['a\nb"c"', 2, 'inside'],
    ['a,b\n"甲培训学校";注,警告', 2, 'behind'],
    ['a,b\n"甲培训学校"\t注,警告', 2, 'behind'],
  ] as const)('of a table is refused where a quote breaks its form: %j', (text, line, reason) => {
    const read = () => readDelimited(text, ',', true);
    expect(read).toThrow(QuoteFault);
    expect(read).toThrow(`line ${line}: ${reason}`);
    expect(() => parse(text, { relax_column_count: true })).toThrow();
  });

  it('may hold quotes inside its cells where tabs part them, and texts that a system wrote for a spreadsheet', () => {
    expect(readDelimited('示例"启明"学校\t="0123"\n5"\t="甲乙"', '\t', true)).toEqual([
      ['示例"启明"学校', '0123'],
      ['5"', '甲乙'],
    ]);
    expect(readDelimited('a,="0123",b', ',', true)).toEqual([['a', '0123', 'b']]);
    expect(readDelimited('a,"=""0123""",b', ',', true)).toEqual([['a', '0123', 'b']]);
    expect(readDelimited('a,"=""0""&""1""",b', ',')).toEqual([['a', '="0"&"1"', 'b']]);
  });

  it('that was pasted may hold stray quotes', () => {
    expect(readDelimited('示例"启明"学校,"a"b', ',')).toEqual([['示例"启明"学校', 'ab']]);
  });
});

describe('an exported CSV', () => {
  it.each([
    ['=HYPERLINK("http://a.example")', '\'=HYPERLINK("http://a.example")'],
    ['+86 574', "'+86 574"],
    ['-1', "'-1"],
    ['@cmd', "'@cmd"],
    [' =1+1', "' =1+1"],
    ['\t=1', "'\t=1"],
    ['＝1', "'＝1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠cmd', "'＠cmd"],
    ['﹦1', "'﹦1"],
    ['⁺1', "'⁺1"],
    ['₌1', "'₌1"],
    ['甲;⁼1', "甲;'⁼1"],
    ['−1', "'−1"],
    ['\u200B=1', "'\u200B=1"],
    ['\uFEFF\u3000＝1', "'\uFEFF\u3000＝1"],
    ['\r=1', "'\r=1"],
    ['９１３３０２８１１２３４５６７８９０', "'９１３３０２８１１２３４５６７８９０"],
    ['913302811234567890', "'913302811234567890"],
    ['91330281123456E789', "'91330281123456E789"],
    ['057462123456', "'057462123456"],
    ['12', '12'],
    ['2026-09-01', '2026-09-01'],
    ['91330281MA2EXAMP1X', '91330281MA2EXAMP1X'],
    ['甲，“乙”\n"丙"', '甲，“乙”\n"丙"'],
    // A spreadsheet may part cells at a semicolon, a tab or each line, whatever the quotes.
    ["甲学校;=cmd|' /C calc'!A0", "甲学校;'=cmd|' /C calc'!A0"],
    ['甲\t=1+1', "甲\t'=1+1"],
    ['甲\n ＋1', "甲\n '＋1"],
    [';=1', ";'=1"],
    ['=1;@2', "'=1;'@2"],
    ['甲; 乙', '甲; 乙'],
  ])('keeps %j as text', (cell, wanted) => {
    const text = toSpreadsheetCsv([['行', cell]]);
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(parse(text, { bom: true })).toEqual([['行', wanted]]);
    const { Sheets } = read(Buffer.from(text), { type: 'buffer', raw: true });
    expect(Sheets.Sheet1?.B1).toMatchObject({ t: 's', v: wanted });
    expect(withoutTextMark(wanted)).toBe(cell);
  });
});
