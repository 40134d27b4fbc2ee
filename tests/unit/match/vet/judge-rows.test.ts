import { describe, expect, it } from 'vitest';
import type { Entry, Identifier } from '../../../../lib/domain/entry';
import type { Candidate } from '../../../../lib/domain/verdict';
import type { VetRow } from '../../../../lib/domain/vet';
import { judgeRows } from '../../../../lib/match/vet/judge-rows';
import { nearName } from '../../../../lib/match/vet/near';
import { readRow } from '../../../../lib/match/vet/row';
import { app, sanction, TODAY } from '../../wording/entries';

const CODE = '91330281MA2EXAMP1X';
const OTHER_CODE = '91330281MA2EXAMP2X';

const id = (kind: Identifier['kind'], value: string, change: Partial<Identifier> = {}) => ({
  kind,
  value,
  of: 'subject' as const,
  source: 'https://notice.example/1',
  verifiedOn: '2026-09-20',
  ...change,
});

function institution(name: string, change: Partial<Entry> = {}): Entry {
  return {
    id: 'one',
    kind: 'institution',
    region: '330281',
    names: [{ text: name, kind: 'legal' }],
    identifiers: [],
    sanctions: [sanction({ kind: 'penalty' })],
    ...change,
  };
}

const COMPANY = institution('示例启明教育科技有限公司', {
  names: [
    { text: '示例启明教育科技有限公司', kind: 'legal' },
    { text: '示例旧名教育科技有限公司', kind: 'former' },
    { text: '示例启明课堂', kind: 'brand' },
  ],
  identifiers: [
    id('uscc', CODE),
    id('host', 'qiming.example.com'),
    id('host', 'old.example.com', { verifiedOn: '2026-01-01' }),
    id('host', 'github.io'),
    id('icp', '浙ICP备99999901号'),
    id('phone', '0574-62123456'),
  ],
});
/** A kind of name that stands in many towns. */
const SCHOOL = institution('示例培训学校', { id: 'school' });
const APP = app({ identifiers: [id('app', 'apple:363590051'), id('uscc', OTHER_CODE)] });
const ENDED = institution('示例往年培训有限公司', {
  id: 'ended',
  sanctions: [sanction({ kind: 'penalty', decidedOn: { day: '2025-09-01', precision: 'day' } })],
});

function judged(row: Omit<VetRow, 'row'>, stale = false): string[] {
  const candidates = [COMPANY, SCHOOL, APP, ENDED].map(
    (entry): Candidate => ({
      ref: { list: 'builtin', id: entry.id },
      entry,
      stale,
      listTitle: '示例名单',
    }),
  );
  const judged = judgeRows([readRow({ row: 0, ...row })], candidates, TODAY);
  return judged.flatMap(({ matches, remarks }) => [
    ...matches.map(({ how, candidate }) => `${how} ${candidate.ref.id}`),
    ...remarks,
  ]);
}

describe('a row of one text, read by its form', () => {
  it.each([
    ['the full name', '示例启明教育科技有限公司', ['name one']],
    ['full-width, spaced, traditional', ' 示例啟明教育科技　有限公司 ', ['name one']],
    ['a former name', '示例旧名教育科技有限公司', ['name one']],
    ['a longer name', '新示例启明教育科技有限公司', []],
    ['a longer name with a region', '余姚市示例启明教育科技有限公司', []],
    ['a name inside a sentence', '关于示例启明教育科技有限公司的通知', []],
    ['a branch', '示例启明教育科技有限公司余姚分公司', ['branch one']],
    ['the other form of company', '示例启明教育科技有限责任公司', ['near one']],
    ['a brand alone', '示例启明课堂', ['brand one']],
    ['a name that stands in many towns', '示例培训学校', ['namesake school']],
    ['an app', '示例在线', ['app-name app-1']],
    ['who runs an app', '上海示例在线信息技术有限公司', ['operator app-1']],
    ['a credit code', CODE.toLowerCase(), ['uscc one', 'checksum']],
    ["an operator's code", OTHER_CODE, ['operator app-1', 'checksum']],
    ['another code', '91330281MA2EXAMP3X', ['checksum']],
    ['a host', 'https://www.qiming.example.com/a?b=1', ['host one']],
    ['a bare host', 'qiming.example.com', ['host one']],
    ['a host that ends alike', 'notqiming.example.com', []],
    ['a parent of a host', 'example.com', []],
    ['a host not verified for long', 'old.example.com', ['unverified one']],
    ["a platform's host", 'someone.github.io', []],
    ['a platform itself', 'https://github.io/', ['shared-site']],
    ['a filing number of one site', '浙ICP备 99999901 号-2', ['icp one']],
    ['an app link', 'https://apps.apple.com/cn/app/x/id363590051', ['app-id app-1']],
    ['a store without an app', 'https://apps.apple.com/cn/', ['no-app']],
    ['a telephone number', '0574 6212 3456', []],
    ['the same with its area code', '0574-62123456', ['phone one']],
    ['a masked name', '示例**教育科技有限公司', ['masked']],
    ['a code that a spreadsheet rounded', '9.13E+17', ['bad-code']],
    ['a code that is too short', '91330281MA2EXAMP1', ['bad-code']],
    ['signs', '——', ['unreadable']],
    ['what has ended', '示例往年培训有限公司', []],
  ])('%s', (_, any, wanted) => {
    expect(judged({ any })).toEqual(wanted);
  });
});

describe('what else the row says', () => {
  it.each([
    [
      'another code silences a name',
      { name: '示例启明教育科技有限公司', uscc: '91330281MA2EXAMP3X' },
      ['checksum', 'other-code'],
    ],
    [
      'its code outweighs another name',
      { name: '示例星河教育科技有限公司', uscc: CODE },
      ['uscc one', 'checksum'],
    ],
    [
      'another company on its host',
      { name: '示例星河教育科技有限公司', site: 'qiming.example.com' },
      ['other-owner one'],
    ],
    [
      'another place is to be looked at with a company',
      { name: '示例启明教育科技有限公司', place: '大连市沙河口区' },
      ['elsewhere one'],
    ],
    [
      'the place around it says nothing against it',
      { name: '示例启明教育科技有限公司', place: '浙江省' },
      ['name one'],
    ],
    [
      'its place makes a common name sure',
      { name: '示例培训学校', place: '浙江省余姚市示例路1号' },
      ['name school'],
    ],
    [
      'another place silences a common name',
      { name: '示例培训学校', place: '大连市' },
      ['other-place'],
    ],
    [
      'an app with its developer',
      { app: '示例在线', developer: '上海示例在线信息技术有限公司' },
      ['app-and-developer app-1'],
    ],
    [
      "an app with another developer's",
      { app: '示例在线', developer: '北京示例星河信息技术有限公司' },
      ['other-developer'],
    ],
    ['an institution in a column of apps', { app: '示例启明教育科技有限公司' }, []],
    ['several sites in one cell', { site: 'a.example.org；www.qiming.example.com' }, ['host one']],
    ['a name where a code belongs', { uscc: '示例启明教育科技有限公司' }, ['bad-code']],
  ])('%s', (_, row, wanted) => {
    expect(judged(row)).toEqual(wanted);
  });
});

it.each([
  ['示例启明教育科技有限公司', []],
  ['示例启明课堂', []],
  [CODE, ['uscc one', 'checksum']],
  ['qiming.example.com', ['host one']],
])('a list past its date keeps keys alone: %s', (any, wanted) => {
  expect(judged({ any }, true)).toEqual(wanted);
});

it.each([
  ['示例起明教育科技有限公司', true],
  ['示例启明教科技有限公司', true],
  ['示例明启教育科技有限公司', true],
  ['示例启明教育', true],
  ['示例启明', false],
  ['示例启明教育科技有限公司', false],
  ['示例星河教育科技有限公司', false],
  ['余姚市示例启明教育科技有限公司', false],
])('is %s near to a listed name: %s', (name, wanted) => {
  expect(nearName(name, COMPANY) !== null).toBe(wanted);
});
