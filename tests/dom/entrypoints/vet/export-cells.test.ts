import { describe, expect, it } from 'vitest';
import { exportCells } from '../../../../entrypoints/vet/export-cells';
import { answeredBy, type RowState, vettedRow } from '../../../../entrypoints/vet/row-state';
import type { ListCoverage } from '../../../../lib/domain/lookup';
import type { VetMatch, VetRemark, VetResult } from '../../../../lib/domain/vet';
import type { Cells } from '../../../../lib/tables/cells';
import { findColumns, unaskedNames } from '../../../../lib/tables/vet-columns';
import { type PreparedRow, prepareRows } from '../../../../lib/tables/vet-rows';
import { createTranslator } from '../../../../lib/wording/messages/translate';
import '../../../all-messages';
import { coverageOf, entryOf } from '../samples';

const TODAY = '2026-10-01';

const LIST = coverageOf();

const match = (how: VetMatch['how'], name: string, listTitle = '示例名单'): VetMatch => ({
  ref: { list: listTitle === '示例名单' ? 'builtin' : listTitle, id: name },
  entry: entryOf(name, name),
  listTitle,
  how,
  name,
});

/** Names that begin with 甲 are listed twice, 丙 by two lists, others not at all. */
function resultOf({ row, name = '' }: PreparedRow): VetResult {
  const matches = name.startsWith('甲') ? [match('name', name), match('brand', '甲')] : [];
  if (name.startsWith('丙')) matches.push(match('name', name), match('name', name, '邻居的名单'));
  return {
    row,
    readings: [{ as: 'name', value: name }],
    remarks: [],
    matches,
    total: 7,
    unmet: [],
  };
}

interface Exported {
  only?: ReadonlySet<number> | null;
  coverage?: readonly ListCoverage[];
  told?: (row: PreparedRow) => VetResult | undefined;
  language?: 'zh-CN' | 'zh-TW' | 'en';
}

/** The table as it is exported once it is vetted. */
function exportOf(
  cells: Cells,
  { only = null, coverage = [LIST], told = resultOf, language = 'zh-CN' }: Exported = {},
): string[][] {
  const columns = findColumns(cells.rows);
  const prepared = prepareRows(cells, columns);
  const rows = prepared.rows.map((row) => vettedRow(row, told(row), answeredBy(coverage)));
  const table = { cells, columns, prepared, rows, coverage };
  const { rows: out } = exportCells(createTranslator(language), table, only, TODAY);
  return out.map((row) => [...row]);
}

/** The one row of such a name, of which the lists say this, below the head of its columns. */
const exportOfOne = (name: string, own: VetMatch): string[][] =>
  exportOf(
    { rows: [['机构名称'], [name]] },
    { told: (row) => ({ ...resultOf(row), matches: [own], total: 1 }) },
  );

const ROWS = [
  ['2026 年合作机构'],
  ['序号', '机构名称'],
  ['1', '甲示例学校', '多出的一格'],
  [],
  ['2', '乙示例学校'],
  ['3', '甲示例学校'],
  ['4', ''],
];

describe('an exported table', () => {
  it('keeps every cell where it was, and adds its columns behind the widest row', () => {
    const out = exportOf({ rows: ROWS });
    expect(out).toHaveLength(ROWS.length);
    ROWS.forEach((row, at) => {
      expect(out[at]?.slice(0, 3)).toEqual([...row, '', '', ''].slice(0, 3));
    });
    expect(out[1]?.slice(3)).toEqual([
      '行',
      '核对结果（2026-10-01）',
      '相符程度',
      '名单所载名称',
      '类别',
      '最重事项',
      '原文链接',
      '该单位的回应',
      '名单',
      '相符记录数',
      '读作',
      '说明',
    ]);
    expect(out[0]?.slice(3)).toEqual([]);
    expect(out[3]?.slice(3)).toEqual([]);
  });

  it('says who, what, when, source and list, the records of a row one below the other', () => {
    const [, , row] = exportOf({ rows: ROWS });
    expect(row?.slice(3, 5)).toEqual(['3', '在名单中']);
    expect(row?.[6]).toBe('甲示例学校\n甲');
    expect(row?.[9]).toBe('https://notice.example/0\nhttps://notice.example/0');
    expect(row?.[10]).toBe('\n');
    expect(row?.[11]).toBe(Array(2).fill('示例名单（名单日期 2026年9月1日）').join('\n'));
    expect(row?.[12]).toBe('7');
  });

  it('tells the gravest act and counts the others, newer ones among them', () => {
    const own = match('name', '甲示例学校');
    const [first] = own.entry.sanctions;
    if (!first) throw new Error('no act');
    const act = (kind: 'blacklist' | 'summons', day: string) => ({
      ...first,
      kind,
      decidedOn: { day, precision: 'day' as const },
    });
    own.entry.sanctions = [act('summons', '2026-09-25'), act('blacklist', '2026-08-01')];
    const [head, row] = exportOfOne('甲示例学校', own);
    const told = row?.[head?.indexOf('最重事项') ?? -1];
    expect(told).toContain('2026年8月1日');
    expect(told).toMatch(/列入黑名单。另有 1 项。$/u);
    const [, plain] = exportOf({ rows: [['机构名称'], ['丙示例学校']] });
    expect(plain?.join()).not.toContain('另有');
  });

  it('tells beside an act that another list calls it revoked', () => {
    const own = match('name', '甲示例学校');
    const other = match('name', '甲示例学校', '邻居的名单');
    const sanctions = other.entry.sanctions.map((act) => ({ ...act, status: 'revoked' as const }));
    own.others = [{ ...other, entry: { ...other.entry, sanctions } }];
    const [head, row] = exportOfOne('甲示例学校', own);
    expect(row?.[head?.indexOf('最重事项') ?? -1]).toMatch(/名单“邻居的名单”载明.*已撤销/u);
  });

  it.each([
    [
      'zh-CN',
      '对甲示例学校作出行政处罚。另有 2 项。名单“邻居的名单”载明这项记录（行政处罚·2026年9月20日）已撤销；请以官方原文为准。',
      '信用代码的校验位不符，可能有误。没有可核对的文字。',
    ],
    [
      'zh-TW',
      '對甲示例学校作出行政處罰。另有 2 項。名單「邻居的名单」載明這項紀錄（行政處罰·2026年9月20日）已撤銷；請以官方原文為準。',
      '信用代碼的校驗碼不符，可能有誤。沒有可核對的文字。',
    ],
    [
      'en',
      ' imposed an administrative penalty on 甲示例学校 on 20 September 2026. 2 further acts. The list “邻居的名单” says that this record (Penalty · 20 September 2026) was revoked; the official original prevails.',
      'The check character of the credit code does not fit; it may be mistyped. No text to check.',
    ],
  ] as const)('ends each sentence of a cell before the next one: %s', (language, act, remarks) => {
    const own = { ...match('name', '甲示例学校'), entry: entryOf('甲', '甲示例学校', 3) };
    const other = match('name', '甲示例学校', '邻居的名单');
    const sanctions = other.entry.sanctions.map((one) => ({ ...one, status: 'revoked' as const }));
    own.others = [{ ...other, entry: { ...other.entry, sanctions } }];
    const [, row] = exportOf(
      { rows: [['机构名称'], ['甲示例学校']] },
      {
        language,
        told: (asked) => ({
          ...resultOf(asked),
          matches: [own],
          remarks: ['checksum', 'unreadable'],
        }),
      },
    );
    expect(row?.find((cell) => cell.includes('邻居的名单'))).toSatisfy((cell: string) =>
      cell.endsWith(act),
    );
    expect(row?.at(-1)).toBe(remarks);
  });

  it('says what the unit replied to the act that it tells', () => {
    const reply = { text: '已整改', on: '2026-09-25' };
    const own = match('name', '丁示例学校');
    const [act] = own.entry.sanctions;
    if (act) own.entry.sanctions = [{ ...act, reply }];
    const [head, row] = exportOfOne('丁示例学校', own);
    expect(row?.[head?.indexOf('该单位的回应') ?? -1]).toBe('该单位于2026年9月25日回应：“已整改”');
  });

  it('says beside one act of two lists which of them each is from', () => {
    const [, row] = exportOf({ rows: [['机构名称'], ['丙示例学校']] });
    const [first, second] = row?.[6]?.split('\n') ?? [];
    expect(first).toBeTruthy();
    expect(second).toBe(first);
    expect(row?.[9]).toBe('示例名单（名单日期 2026年9月1日）\n邻居的名单');
  });

  it('says of an unmatched row which lists it was held against, and what kept them', () => {
    const OWN = { ...LIST, institutions: 1 };
    const more = (title: string, trouble?: ListCoverage['trouble']): ListCoverage => ({
      ...OWN,
      identity: title,
      title,
      ...(trouble && { trouble }),
    });
    const told = (coverage: readonly ListCoverage[]) => {
      const cells = { rows: [['机构名称'], ['乙示例学校']] };
      const [head = [], row = []] = exportOf(cells, { coverage });
      const cellOf = (name: string): string => row[head.indexOf(name)] ?? '';
      return [cellOf('核对结果（2026-10-01）'), cellOf('名单'), cellOf('说明')];
    };
    const date = '（名单日期 2026年9月1日）';
    const both = `示例名单${date}\n邻居的名单${date}`;
    const none = '未在名单中；这不代表已获批准或没有问题。';
    const part = '有名单没有查全；查过的部分没有找到。';
    expect(told([OWN, more('邻居的名单')])).toEqual(['未在名单中', both, none]);
    expect(told([OWN, more('邻居的名单', 'paused')])).toEqual([
      '未在名单中',
      `示例名单${date}`,
      `${none}名单“邻居的名单”已暂停，没有查。`,
    ]);
    expect(told([OWN, more('邻居的名单', 'outdated')])[1]).toBe(both);
    const [state, lists, remarks] = told([OWN, more('邻居的名单', 'expired')]);
    expect([state, lists]).toEqual(['部分无法核对', both]);
    expect(remarks).toContain(part);
    expect(remarks).toContain('没有核对名称');
    expect(told([OWN, more('邻居的名单', 'damaged')])[2]).toContain('有缺损');
    expect(told([OWN, more('邻居的名单', 'missing')]).slice(0, 2)).toEqual([
      '部分无法核对',
      `示例名单${date}`,
    ]);
    // A list of apps alone answers for no institution, and the file says so where the view is not at hand.
    const ofApps = { ...LIST, institutions: 0, websites: 0, apps: 83 };
    expect(told([ofApps])[1]).toBe(`示例名单${date} 只含教育类应用通报（83 条），不含培训机构。`);
    expect(told([])).toEqual(['未核对', '', expect.stringContaining('没有可用的名单')]);
  });

  it('says of a row that repeats another what that came to, and of an empty one that nothing was asked', () => {
    const out = exportOf({ rows: ROWS });
    expect(out[5]?.slice(3, 5)).toEqual(['6', '在名单中']);
    expect(out[5]?.at(-1)).toContain('与第 3 行相同');
    expect(out[6]?.slice(3, 5)).toEqual(['7', '未核对']);
    expect(out[6]?.at(-1)).toBe('这一行没有可核对的内容。');
  });

  it('has no number of records for a row that was not asked, and says that the check was stopped', () => {
    const cells = { rows: [['机构名称'], ['甲示例学校'], ['乙示例学校']] };
    const told = (row: PreparedRow) => (row.name === '甲示例学校' ? resultOf(row) : undefined);
    const [head = [], first, second] = exportOf(cells, { told });
    const [total, remarks] = [head.indexOf('相符记录数'), head.indexOf('说明')];
    expect([first?.[total], first?.[remarks]]).toEqual(['7', '']);
    expect(second?.[2]).toBe('未核对');
    expect([second?.[total], second?.[remarks]]).toEqual(['', '核对没有做完，没有核对到这一行。']);
  });

  it('has the wanted rows alone below its header, in the table’s order', () => {
    const out = exportOf({ rows: ROWS }, { only: new Set([5]) });
    expect(out.map(([first]) => first)).toEqual(['2026 年合作机构', '序号', '2']);
  });

  it('gets a header where it had none', () => {
    const out = exportOf({ rows: [['甲示例学校'], ['乙示例学校']] });
    expect(out.map((row) => row.slice(0, 2))).toEqual([
      ['输入', '行'],
      ['甲示例学校', '1'],
      ['乙示例学校', '2'],
    ]);
  });
});

describe.each(['zh-CN', 'zh-TW', 'en'] as const)(
  'a table exported in %s and read again',
  (language) => {
    const SCHOOL = '余姚市示例启明培训学校有限公司';
    /** Of what is met by a looser way; a listed name stands beside its row. */
    const ways = {
      示例启明: 'brand',
      示例启明教育: 'near',
      [`${SCHOOL}城东分公司`]: 'branch',
    } as const;
    const told = ({ row, any, name = '' }: PreparedRow): VetResult => {
      const value = any ?? name;
      const how = Object.entries(ways).find(([each]) => each === value)?.[1];
      const matches = how ? [match(how, SCHOOL)] : [];
      const readings = [{ as: 'name' as const, value }];
      return { row, readings, remarks: [], matches, total: matches.length, unmet: [] };
    };
    const exported = (given: Cells): Cells => ({ rows: exportOf(given, { told, language }) });
    const asked = ({ rows }: Cells) =>
      prepareRows({ rows }, findColumns(rows)).rows.map(({ row: _, number: _n, ...rest }) => rest);

    const isResult = (cell: string): boolean => /(?:结果|結果|Result)/.test(cell);
    const NAMES = [...Object.keys(ways), '示例星河', '余姚市示例白云培训学校有限公司'];
    it.each<[string, string[][]]>([
      ['below a heading', [['机构名称', '联系人'], ...NAMES.map((name) => [name, '王老师'])]],
      [
        'below titles and a heading',
        [
          ['2026 年合作机构'],
          [],
          ['序号', '校名', '电话'],
          ...NAMES.map((name) => ['1', name, '']),
        ],
      ],
      ['below a heading that nobody foresaw', [['合作机构名单'], ...NAMES.map((name) => [name])]],
      ['below a heading like one of the export', [['名单'], ...NAMES.map((name) => [name])]],
      ['without a heading', NAMES.map((name) => [name])],
      ['without a heading, among others', NAMES.map((name) => [name, '合作中', '2026-09-01'])],
      ['of full names alone', NAMES.slice(2, 5).map((name) => [name, '0574-62123456'])],
    ])('is asked by its own columns alone: %s', (_, rows) => {
      const once = exported({ rows });
      expect(asked(once)).toEqual(asked({ rows }));
      // A second export stands behind the first.
      expect(asked(exported(once))).toEqual(asked({ rows }));
      const filled = once.rows.findLast((row) => row[0] !== undefined) ?? [];
      expect(filled.length).toBeGreaterThan((rows.at(-1) ?? []).length);
    });

    // People edit what they file: the result is renamed, moved or deleted, and a title put above.
    it.each<[string, (cells: readonly string[], at: number) => readonly string[]]>([
      ['renamed', (cells) => cells.map((cell) => (isResult(cell) ? '结果' : cell))],
      ['without its day', (cells) => cells.map((cell) => cell.replace(/[(（]\d.*[)）]$/, ''))],
      ['deleted', (cells, at) => cells.filter((_, column) => column !== at)],
      ['moved to the end', (cells, at) => [...cells.filter((_, c) => c !== at), cells[at] ?? '']],
      ['deleted with its number', (cells, at) => cells.filter((_, c) => c !== at && c !== at - 1)],
      [
        'alone beside the listed name',
        (cells, at) => cells.filter((_, c) => c <= at || c === at + 2),
      ],
      ['moved to the front', (cells, at) => [...cells.slice(at), ...cells.slice(0, at)]],
    ])('is asked by its own columns alone where the result is %s', (_, edit) => {
      const table = [['机构名称', '电话'], ...NAMES.map((name) => [name, '0574-62123456'])];
      const { rows } = exported({ rows: table });
      const at = rows[0]?.findIndex(isResult) ?? -1;
      const edited = [['合作单位核对表'], ...rows.map((cells) => [...edit(cells, at)])];
      const told = asked({ rows: edited }).map(({ name, any, phone }) => [any ?? name, phone]);
      expect(told).toEqual(NAMES.map((name) => [name, '0574-62123456']));
    });

    it('is asked by a column that was added behind those of the export', () => {
      const { rows } = exported({
        rows: [['联系人', '机构名称'], ...NAMES.map((n) => ['王老师', n])],
      });
      const [first = [], ...below] = rows;
      const more = [[...first, '网址'], ...below.map((row) => [...row, 'qiming.example.com'])];
      expect(asked({ rows: more }).map(({ site, name }) => [name, site])).toEqual(
        NAMES.map((name) => [name, 'qiming.example.com']),
      );
    });

    it('is told of no column of names that was not asked', () => {
      const { rows } = exported({ rows: [['机构名称'], [`${SCHOOL}城东分公司`]] });
      expect(unaskedNames(rows, findColumns(rows))).toEqual([]);
    });
  },
);

it('headings of the export among others of a table make no export of it', () => {
  const asked = (head: string[]) =>
    findColumns([head, ['余姚市示例白云培训学校有限公司', '乙']]).fields;
  expect(asked(['名单', '说明'])).toEqual(['any', null]);
  expect(asked(['机构名称', '核对结果'])).toEqual(['name', null]);
  expect(asked(['名单', '核对结果'])).toEqual(['any', null]);
});

describe('a row', () => {
  const row = (bad: PreparedRow['bad'] = []): PreparedRow => ({
    row: 0,
    number: 1,
    repeats: [],
    input: '',
    bad,
  });
  const result = (remarks: VetRemark[], readings: VetResult['readings']): VetResult => ({
    row: 0,
    readings,
    remarks,
    matches: [],
    total: 0,
    unmet: [],
  });
  const NAME = { as: 'name', value: '示例' } as const;
  const SITE = { as: 'site', value: 'weixin.qq.com' } as const;
  const PHONE = { as: 'phone', value: '13800000000' } as const;
  it.each<[string, VetRemark[], VetResult['readings'], PreparedRow['bad'], RowState]>([
    ['read as a whole', [], [NAME], [], 'none'],
    ['with a code that is none', ['bad-code'], [NAME], [], 'partial'],
    ['with a code whose check character does not fit', ['checksum'], [NAME], [], 'partial'],
    ['with a mask in one cell', ['masked'], [NAME], [], 'partial'],
    [
      'with a cell that a spreadsheet spoiled',
      [],
      [NAME],
      [{ column: 2, reason: 'rounded' }],
      'partial',
    ],
    ['with a platform’s address beside a name', ['shared-site'], [NAME, SITE], [], 'none'],
    ['with a platform’s address alone', ['shared-site'], [SITE], [], 'unread'],
    ['with the name of a subject alone', ['shared-name'], [NAME], [], 'unread'],
    ['with that beside a telephone number', ['shared-name'], [NAME, PHONE], [], 'unread'],
    ['with a platform’s address beside one', ['shared-site'], [SITE, PHONE], [], 'unread'],
    [
      'with that beside a platform’s address',
      ['shared-name', 'shared-site'],
      [NAME, SITE],
      [],
      'unread',
    ],
    ['of which nothing could be read', ['masked'], [], [], 'unread'],
    ['with another’s code beside an equal name', ['other-code'], [NAME], [], 'none'],
  ])('%s', (_, remarks, readings, bad, state) => {
    expect(vettedRow(row(bad), result(remarks, readings), 'full').state).toBe(state);
  });
});
